import { makeStyles, tokens } from "@fluentui/react-components";
import type { KpiId } from "../../../../domain/kpi/kpi";
import { catalogueWith } from "../../../../domain/kpi/standardCatalogue";
import type { BonusPlan } from "../../../../domain/plan/bonusPlan";
import { Choice } from "../../../components/Choice";
import { ValueField } from "../../../components/ValueField";
import { useOpenPane } from "../../../openPane";
import type { BonusChange } from "../../../planEdits/bonusPlans";

const modes = ["payout", "tiers", "score"] as const;
const pers = ["month", "quarter", "half", "year"] as const;

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
});

/** What a bonus goes by, how often it is paid, and what a full-time member gets of it at 100 %. */
export function BonusTerms({
  bonus,
  usualKpi,
  onSet,
}: {
  readonly bonus: BonusPlan;
  /** Shown where nobody chose a KPI. */
  readonly usualKpi: KpiId;
  readonly onSet: (change: BonusChange) => void;
}) {
  const styles = useStyles();
  const { plan, state, words } = useOpenPane();
  const { bonus: say } = words;
  const { mode, per, kpi = usualKpi, base = null } = bonus;
  const { currency } = plan.settings;
  return (
    <>
      <div className={styles.line}>
        <Choice
          label={say.mode}
          value={mode}
          options={modes.map((one) => [one, say.modes[one]] as const)}
          onChoose={(next) => {
            onSet({ mode: next });
          }}
        />
        <Choice
          label={say.per}
          value={per}
          options={pers.map((one) => [one, say.pers[one]] as const)}
          onChoose={(next) => {
            onSet({ per: next });
          }}
        />
      </div>
      <div className={styles.line}>
        {mode !== "score" && (
          <Choice
            label={words.targets.kpi}
            value={kpi}
            options={catalogueWith(plan.kpis).map(
              (one) => [one.id, state.language === "zh-CN" ? one.name.zh : one.name.en] as const,
            )}
            onChoose={(next) => {
              onSet({ kpi: next });
            }}
          />
        )}
        {mode !== "tiers" && (
          <ValueField
            label={say.base}
            value={base}
            {...(currency === undefined ? {} : { suffix: currency })}
            onSet={(value) => {
              onSet({ base: value ?? 0 });
            }}
          />
        )}
      </div>
    </>
  );
}
