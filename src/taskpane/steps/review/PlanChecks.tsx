import { Button } from "@fluentui/react-components";
import { checkPlan } from "../../../domain/plan/checkPlan";
import type { PlanFinding } from "../../../domain/plan/planFinding";
import { ButtonRow } from "../../components/ButtonRow";
import { Note } from "../../components/Note";
import { ProblemList } from "../../components/ProblemList";
import { useOpenPane } from "../../openPane";
import type { Screen } from "../../state/paneState";

/** What speaks against writing, or that nothing does; with the way to where it is mended. */
export function PlanChecks() {
  const { plan, dispatch, words } = useOpenPane();
  const findings = checkPlan(plan);
  const hasErrors = findings.some(({ severity }) => severity === "error");
  if (findings.length === 0) {
    return (
      <Note kind="success">
        <span>{words.review.weightsFine}</span>
        <span>{words.review.planFine}</span>
      </Note>
    );
  }
  const screens = [...new Set(findings.map(screenOf))];
  return (
    <>
      {!hasErrors && <Note kind="success">{words.review.weightsFine}</Note>}
      <ProblemList problems={findings} />
      <ButtonRow>
        {screens.map((screen) => (
          <Button
            key={screen}
            size="small"
            onClick={() => {
              dispatch({ type: "screen-shown", screen });
            }}
          >
            {words.review.fix}: {words.general.tabs[screen]}
          </Button>
        ))}
      </ButtonRow>
    </>
  );
}

/** The tab on which a finding is mended, by the place in the plan that it names. */
function screenOf({ at }: PlanFinding): Screen {
  const place = at?.argument ?? "";
  return /^(targets|settings|buffers)/.test(place) ? "targets" : "roles";
}
