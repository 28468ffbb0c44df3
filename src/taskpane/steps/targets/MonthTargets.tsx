import { makeStyles, tokens } from "@fluentui/react-components";
import { dateParts } from "../../../domain/calendar/serialDay";
import { formatPercent } from "../../../i18n/formats/formatNumber";
import type { TargetRequest } from "../../../workflows/breakDownTargets";
import type { PeriodShare } from "../../../workflows/shareTargets";
import { useOpenPane } from "../../openPane";
import { holdPeriod, releasePeriod } from "../../planEdits/targets";
import { AmountField } from "./AmountField";

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "2px" },
  month: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 48px 50%",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  share: { textAlign: "end", color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

/** The months of the year; one that is typed over is held, and the others share what it leaves. */
export function MonthTargets({
  months,
  request,
}: {
  readonly months: readonly PeriodShare[];
  readonly request: TargetRequest;
}) {
  const styles = useStyles();
  const { plan, edit, state, words } = useOpenPane();
  const { targets } = words;
  return (
    <ol className={styles.root}>
      {months.map(({ period, value, isLocked }) => {
        // A month of a week calendar may begin in the days before: its middle says which one it is.
        const name = targets.month(dateParts(Math.round((period.start + period.end) / 2)).month);
        return (
          <li key={period.id} className={styles.month}>
            <span>{name}</span>
            <span className={styles.share}>
              {formatPercent(request.total === 0 ? 0 : value / request.total, state.language)}
            </span>
            <AmountField
              label={targets.targetOfMonth(name)}
              lockLabel={isLocked ? targets.unlock(name) : targets.lock(name)}
              value={value}
              isLocked={isLocked}
              onSet={(typed) => {
                edit(holdPeriod(plan, request, period, typed));
              }}
              onLock={() => {
                edit(isLocked ? releasePeriod(plan, request, period) : holdPeriod(plan, request, period, value));
              }}
            />
          </li>
        );
      })}
    </ol>
  );
}
