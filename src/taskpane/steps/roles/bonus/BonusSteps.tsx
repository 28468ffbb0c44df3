import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { BonusPlan } from "../../../../domain/plan/bonusPlan";
import { texts } from "../../../../i18n/texts";
import { Choice } from "../../../components/Choice";
import { PairList } from "../../../components/PairList";
import { useOpenPane } from "../../../openPane";
import type { BonusChange } from "../../../planEdits/bonusPlans";
import { pairsOf, stepsWith, type BonusPair } from "../../../planEdits/bonusSteps";

const tierModes = ["marginal", "whole", "interpolated"] as const;

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
});

/** The steps of a bonus plan as numbers: tiers of rates, a payout curve, or coefficients of the score. */
export function BonusSteps({
  bonus,
  onSet,
}: {
  readonly bonus: BonusPlan;
  readonly onSet: (change: BonusChange) => void;
}) {
  const styles = useStyles();
  const { state, words } = useOpenPane();
  const { bonus: say } = words;
  const { mode, tiersBy = "amount", tierMode = "marginal" } = bonus;
  const pairs = pairsOf(bonus);
  const isByShare = mode === "payout" || (mode === "tiers" && tiersBy === "attainment");
  const set = (next: readonly BonusPair[]): void => {
    onSet(stepsWith(bonus, next));
  };
  return (
    <>
      {mode === "tiers" && (
        <div className={styles.line}>
          <Choice
            label={say.tiersBy}
            value={tiersBy}
            options={(["amount", "attainment"] as const).map((one) => [one, say.tiersBys[one]] as const)}
            onChoose={(next) => {
              onSet({ tiersBy: next, tiers: [{ from: 0, rate: pairs[0]?.[1] ?? 0 }] });
            }}
          />
          <Choice
            label={say.tierMode}
            value={tierMode}
            options={tierModes.map((one) => [one, texts(state.language).statement.tierModes[one]] as const)}
            onChoose={(next) => {
              onSet({ tierMode: next });
            }}
          />
        </div>
      )}
      <Text size={200}>{say.steps[mode]}</Text>
      <PairList
        pairs={pairs.map(([from, pays]) => [isByShare ? 100 * from : from, mode === "score" ? pays : 100 * pays])}
        sides={[
          {
            label: say.stepFrom,
            ...(isByShare ? { suffix: "%" } : mode === "score" ? { suffix: words.rules.pointsUnit } : {}),
          },
          { label: say.stepPays, suffix: mode === "score" ? say.times : "%" },
        ]}
        addText={say.addStep}
        removeText={say.removeStep}
        onSet={(index, side, value) => {
          const ratio = (side === 0 ? isByShare : mode !== "score") ? value / 100 : value;
          set(pairs.map((pair, at) => (at !== index ? pair : side === 0 ? [ratio, pair[1]] : [pair[0], ratio])));
        }}
        onRemove={(index) => {
          set(pairs.filter((_, at) => at !== index));
        }}
        onAdd={() => {
          set([...pairs, nextPair(pairs, isByShare ? 0.1 : mode === "score" ? 5 : 0)]);
        }}
      />
    </>
  );
}

/** A pair after the last one: a step further, or as far as from nothing to the last; and paying a tenth more. */
function nextPair(pairs: readonly BonusPair[], step: number): BonusPair {
  const [from, pays] = pairs.at(-1) ?? [0, 0];
  const further = step || (pairs.length > 1 ? from : firstAmount);
  return [from + further, Math.round(pays * 1100) / 1000 || pays];
}

/** Where a second tier of amounts begins until somebody says otherwise. */
const firstAmount = 100_000;
