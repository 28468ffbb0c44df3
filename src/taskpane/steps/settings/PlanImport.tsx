import { Button } from "@fluentui/react-components";
import { Suspense, lazy, useMemo } from "react";
import type { Plan } from "../../../domain/plan/plan";
import { comparePlans, snapshotOf } from "../../../domain/plan/planVersions";
import { ButtonRow } from "../../components/ButtonRow";
import { Disclosure } from "../../components/Disclosure";
import { Note } from "../../components/Note";
import { ProblemList } from "../../components/ProblemList";
import { usePane } from "../../paneContext";
import { planDifference } from "../../planEdits/planDifference";
import { inPercent } from "../../planEdits/roleWeights";
import { readRun } from "../../runs/readRun";
import type { ImportedPlan } from "../../services";

const ChangeList = lazy(async () => ({ default: (await import("../review/versions/ChangeList")).ChangeList }));

/** A plan file before it applies: what it holds, and what it would change, value by value. */
export function PlanImport({ imported }: { readonly imported: ImportedPlan }) {
  const { state, dispatch, runs, words } = usePane();
  const { plan, problems } = imported;
  const end = (): void => {
    dispatch({ type: "plan-import-ended", plan: null });
  };
  const apply = (): void => {
    if (!plan) return;
    const next = inPercent(plan);
    dispatch({ type: "plan-import-ended", plan: next });
    void readRun(runs, next);
  };
  return (
    <Note kind={plan ? "info" : "error"} live>
      <strong>{plan ? words.settings.importTitle : words.settings.notAPlan}</strong>
      {plan && <span>{words.settings.importCounts(plan.roles.length, plan.people.length, plan.targets.length)}</span>}
      {plan && state.plan && <Difference present={state.plan.present} next={plan} />}
      {problems.length > 0 && <ProblemList problems={problems} />}
      <ButtonRow>
        {plan && (
          <Button size="small" appearance="primary" onClick={apply}>
            {words.settings.apply}
          </Button>
        )}
        <Button size="small" onClick={end}>
          {plan ? words.general.cancel : words.general.close}
        </Button>
      </ButtonRow>
    </Note>
  );
}

/** What would become another: the parts, who comes and goes, and every value on its own. */
function Difference({ present, next }: { readonly present: Plan; readonly next: Plan }) {
  const { words, state } = usePane();
  const inPane = useMemo(() => inPercent(next), [next]);
  const { parts, added, removed } = useMemo(() => planDifference(present, inPane), [present, inPane]);
  const changes = useMemo(() => comparePlans(snapshotOf(present), snapshotOf(inPane)), [present, inPane]);
  const list = new Intl.ListFormat(state.language);
  const { settings } = words;
  if (parts.length === 0) return <span>{settings.sameAsNow}</span>;
  return (
    <>
      <span>{settings.changedParts(list.format(parts.map((part) => settings.parts[part])))}</span>
      {added.length > 0 && <span>{settings.added(list.format(added))}</span>}
      {removed.length > 0 && <span>{settings.removedParts(list.format(removed))}</span>}
      {changes.length > 0 && (
        <Disclosure title={settings.everyValue(changes.length)} isPlain>
          <Suspense fallback={null}>
            <ChangeList label={settings.everyValue(changes.length)} changes={changes} />
          </Suspense>
        </Disclosure>
      )}
    </>
  );
}
