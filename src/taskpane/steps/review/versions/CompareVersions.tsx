import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Plan, PlanSnapshot } from "../../../../domain/plan/plan";
import { comparePlans, goBackTo, snapshotOf } from "../../../../domain/plan/planVersions";
import { paneVersionWords } from "../../../../i18n/words/paneVersionWords";
import { openModel } from "../../../../session/openModel";
import { scorePeriod } from "../../../../session/scorePeriod";
import { Choice } from "../../../components/Choice";
import { Disclosure } from "../../../components/Disclosure";
import { Section } from "../../../components/Section";
import { useModel, useOpenPane } from "../../../openPane";
import { rankMoves } from "../../../planEdits/rankMoves";
import { RankMoves } from "../../roles/RankMoves";
import { reviewedPeriod } from "../../roles/reviewedPeriod";
import { ChangeList } from "./ChangeList";

/** Stands for the plan in hand among the versions. */
const present = "";

const useStyles = makeStyles({ line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** Two versions beside each other, value by value, and what they make of scores and ranks. */
export function CompareVersions() {
  const styles = useStyles();
  const { plan, state } = useOpenPane();
  const { language } = state;
  const say = paneVersionWords[language];
  const versions = plan.versions ?? [];
  const newest = versions.at(-1)?.id ?? present;
  const [chosen, setChosen] = useState<readonly [before: string | null, after: string]>([null, present]);
  const [before, after] = [chosen[0] ?? newest, chosen[1]];
  const [old, now] = useMemo(() => [planOf(plan, before), planOf(plan, after)] as const, [plan, before, after]);
  const changes = useMemo(() => comparePlans(snapshotOf(old), snapshotOf(now)), [old, now]);
  const period = reviewedPeriod(useModel());
  if (versions.length === 0) return null;
  const options = [
    [present, say.present] as const,
    ...[...versions].reverse().map(({ id, state: stage }) => [id, `${id} · ${say.states[stage]}`] as const),
  ];
  return (
    <Section title={say.compare}>
      <div className={styles.line}>
        <Choice
          label={say.before}
          value={before}
          options={options}
          onChoose={(id) => {
            setChosen([id, after]);
          }}
        />
        <Choice
          label={say.after}
          value={after}
          options={options}
          onChoose={(id) => {
            setChosen([before, id]);
          }}
        />
      </div>
      <Text size={200} weight="semibold" role="status">
        {say.differences(changes.length)}
      </Text>
      {changes.length > 0 && <ChangeList label={say.compare} changes={changes} />}
      {changes.length > 0 && period && (
        <Disclosure title={say.standing(period.id)}>
          <MovesBetween plans={[old, now]} />
        </Disclosure>
      )}
    </Section>
  );
}

/** Whose score or rank two plans make another; worked out when it is looked at. */
function MovesBetween({ plans: [old, now] }: { readonly plans: readonly [Plan, Plan] }) {
  const model = useModel();
  const moves = useMemo(() => {
    const period = reviewedPeriod(model);
    if (!period) return [];
    const [before, after] = [old, now].map((plan) =>
      scorePeriod(openModel(model.intake, { plan, holidays: model.holidays }), period),
    );
    return rankMoves(before ?? [], after ?? []);
  }, [model, old, now]);
  return <RankMoves moves={moves} />;
}

function planOf(plan: Plan, id: string): PlanSnapshot {
  const version = plan.versions?.find((one) => one.id === id);
  return version ? goBackTo(plan, version) : plan;
}
