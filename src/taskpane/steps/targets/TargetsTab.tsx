import { Button, Text, makeStyles } from "@fluentui/react-components";
import { formatValue } from "../../../i18n/formats/formatNumber";
import { problemMessage } from "../../../i18n/problemMessages";
import { ButtonRow } from "../../components/ButtonRow";
import { Disclosure } from "../../components/Disclosure";
import { Note } from "../../components/Note";
import { ProblemList } from "../../components/ProblemList";
import { Screen } from "../../components/Screen";
import { useOpenPane } from "../../openPane";
import { releaseEverything } from "../../planEdits/targets";
import { breakDownRun } from "../../runs/breakDownRun";
import { isTargetOf } from "../../../workflows/saveTargets";
import { AssignedTotal } from "./AssignedTotal";
import { PeopleTargets } from "./PeopleTargets";
import { QuarterShares } from "./QuarterShares";
import { SmartCheck } from "./SmartCheck";
import { TargetsForm } from "./TargetsForm";
import { TypedTargets } from "./TypedTargets";
import { useTargets } from "./useTargets";

const useStyles = makeStyles({
  footer: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap", gap: "8px" },
});

/** A year's target: chosen once, shared over quarters and people, written with one click. */
export function TargetsTab() {
  const styles = useStyles();
  const view = useTargets();
  const { plan, edit, state, runs, words } = useOpenPane();
  const { shared, request, kpi } = view;
  const ready = shared?.ok && request ? { targets: shared.value, request } : null;
  const hasLocks = request !== null && plan.targets.some((target) => target.locked && isTargetOf(target, request));
  const money = { displayUnit: plan.settings.displayUnit };
  return (
    <Screen
      label={words.targets.title}
      footer={
        <div className={styles.footer}>
          {ready && kpi && (
            <AssignedTotal
              assigned={ready.targets.assigned}
              total={ready.request.total}
              show={(value) => formatValue(value, kpi.unit, state.language, money)}
            />
          )}
          <Button
            appearance="primary"
            disabled={!ready || ready.targets.people.length === 0}
            onClick={() => void breakDownRun(runs)}
          >
            {words.targets.breakDown}
          </Button>
        </div>
      }
    >
      <TypedTargets />
      <TargetsForm view={view} />
      {!kpi && <Text>{words.targets.nobody}</Text>}
      {shared && !shared.ok && (
        <Note kind="error" live>
          <span>{problemMessage(shared.problem, state.language)}</span>
          {request && hasLocks && (
            <ButtonRow>
              <Button
                size="small"
                onClick={() => {
                  edit(releaseEverything(plan, request));
                }}
              >
                {words.targets.releaseAll}
              </Button>
            </ButtonRow>
          )}
        </Note>
      )}
      {ready && kpi && (
        <>
          {ready.targets.notes.length > 0 && <ProblemList problems={ready.targets.notes} />}
          <QuarterShares shared={ready.targets} request={ready.request} />
          {ready.targets.people.length === 0 ? (
            <Note kind="warning">{words.targets.nobody}</Note>
          ) : (
            <>
              <PeopleTargets shared={ready.targets} request={ready.request} />
              <Disclosure title={words.targets.smart} isPlain>
                <SmartCheck shared={ready.targets} request={ready.request} />
              </Disclosure>
            </>
          )}
        </>
      )}
    </Screen>
  );
}
