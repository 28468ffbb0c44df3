import { Button, Text, makeStyles } from "@fluentui/react-components";
import { formatValue } from "../../../i18n/formats/formatNumber";
import { problemMessage } from "../../../i18n/problemMessages";
import { Note } from "../../components/Note";
import { ProblemList } from "../../components/ProblemList";
import { Screen } from "../../components/Screen";
import { useOpenPane } from "../../openPane";
import { breakDownRun } from "../../runs/breakDownRun";
import { AssignedTotal } from "./AssignedTotal";
import { PeopleTargets } from "./PeopleTargets";
import { QuarterShares } from "./QuarterShares";
import { TargetsForm } from "./TargetsForm";
import { useTargets } from "./useTargets";

const useStyles = makeStyles({
  footer: { display: "flex", alignItems: "center", justifyContent: "space-between", flexWrap: "wrap", gap: "8px" },
});

/** A year's target: chosen once, shared over quarters and people, written with one click. */
export function TargetsTab() {
  const styles = useStyles();
  const view = useTargets();
  const { plan, state, runs, words } = useOpenPane();
  const { shared, request, kpi } = view;
  const ready = shared?.ok && request ? { targets: shared.value, request } : null;
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
      <TargetsForm view={view} />
      {!kpi && <Text>{words.targets.nobody}</Text>}
      {shared && !shared.ok && (
        <Note kind="error" live>
          {problemMessage(shared.problem, state.language)}
        </Note>
      )}
      {ready && kpi && (
        <>
          {ready.targets.notes.length > 0 && <ProblemList problems={ready.targets.notes} />}
          <QuarterShares quarters={ready.targets.quarters} total={ready.request.total} kpi={kpi} />
          {ready.targets.people.length === 0 ? (
            <Note kind="warning">{words.targets.nobody}</Note>
          ) : (
            <PeopleTargets people={ready.targets.people} kpi={kpi} />
          )}
        </>
      )}
    </Screen>
  );
}
