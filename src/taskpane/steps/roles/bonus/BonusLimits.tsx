import { makeStyles, tokens } from "@fluentui/react-components";
import type { BonusPlan } from "../../../../domain/plan/bonusPlan";
import { ValueField } from "../../../components/ValueField";
import { useOpenPane } from "../../../openPane";
import type { BonusChange } from "../../../planEdits/bonusPlans";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
});

/** Where a bonus ends, where it counts faster, and what of it the team shares; blank is without. */
export function BonusLimits({
  bonus,
  onSet,
}: {
  readonly bonus: BonusPlan;
  readonly onSet: (change: BonusChange) => void;
}) {
  const styles = useStyles();
  const { plan, words } = useOpenPane();
  const { bonus: say, general } = words;
  const { cap, accelerator, acceleratesFrom, teamShare, mode } = bonus;
  const { currency } = plan.settings;
  const percent = (ratio: number | undefined): number | null => (ratio === undefined ? null : 100 * ratio);
  const ratio = (value: number | null): number | undefined => (value === null ? undefined : value / 100);
  return (
    <>
      <div className={styles.line}>
        <ValueField
          label={say.cap}
          value={cap ?? null}
          hint={general.none}
          {...(currency === undefined ? {} : { suffix: currency })}
          onSet={(value) => {
            onSet({ cap: value ?? undefined });
          }}
        />
        <ValueField
          label={say.teamShare}
          value={percent(teamShare)}
          suffix="%"
          hint={general.none}
          max={100}
          onSet={(value) => {
            onSet({ teamShare: ratio(value) });
          }}
        />
      </div>
      {mode !== "score" && (
        <div className={styles.line}>
          <ValueField
            label={say.acceleratesFrom}
            value={percent(acceleratesFrom)}
            suffix="%"
            hint={general.none}
            onSet={(value) => {
              onSet({ acceleratesFrom: ratio(value), ...(accelerator === undefined ? { accelerator: 1.5 } : {}) });
            }}
          />
          <ValueField
            label={say.accelerator}
            value={accelerator ?? null}
            suffix={say.times}
            hint="1"
            max={100}
            onSet={(value) => {
              onSet({ accelerator: value ?? undefined });
            }}
          />
        </div>
      )}
    </>
  );
}
