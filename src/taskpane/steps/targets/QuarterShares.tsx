import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LockClosedFilled } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpenRegular } from "@fluentui/react-icons/svg/lock-open";
import { formatPercent } from "../../../i18n/formats/formatNumber";
import type { TargetRequest } from "../../../workflows/breakDownTargets";
import type { PeriodShare, SharedTargets } from "../../../workflows/shareTargets";
import { Disclosure } from "../../components/Disclosure";
import { Section } from "../../components/Section";
import { useOpenPane } from "../../openPane";
import { holdPeriod, releasePeriod } from "../../planEdits/targets";
import { MonthTargets } from "./MonthTargets";
import { shortAmount } from "./shortAmount";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  quarter: { display: "flex", flexDirection: "column", alignItems: "center", minWidth: 0 },
  bars: {
    display: "flex",
    alignItems: "flex-end",
    gap: "2px",
    width: "100%",
    height: "48px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: { flexGrow: 1, borderRadius: "2px 2px 0 0", backgroundColor: tokens.colorBrandBackground, minHeight: "2px" },
  held: { backgroundColor: tokens.colorNeutralForeground3 },
  share: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  value: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  name: {
    display: "flex",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  lock: { minWidth: "24px", maxWidth: "24px", height: "24px", padding: 0 },
});

/** How the year is shared over its quarters, a bar for each month; a quarter can be held at its amount. */
export function QuarterShares({
  shared,
  request,
}: {
  readonly shared: SharedTargets;
  readonly request: TargetRequest;
}) {
  const styles = useStyles();
  const { words } = useOpenPane();
  const { quarters, months } = shared;
  const largest = Math.max(...months.map(({ value }) => value), 1);
  return (
    <Section title={words.targets.byQuarter}>
      <ul className={styles.root}>
        {quarters.map((quarter) => (
          <li key={quarter.period.id} className={styles.quarter}>
            <div className={styles.bars} aria-hidden>
              {months
                .filter(({ period }) => period.start >= quarter.period.start && period.end <= quarter.period.end)
                .map(({ period, value, isLocked }) => (
                  <div
                    key={period.id}
                    className={mergeClasses(styles.bar, (isLocked || quarter.isLocked) && styles.held)}
                    style={{ height: `${(100 * value) / largest}%` }}
                  />
                ))}
            </div>
            <QuarterFigures quarter={quarter} request={request} />
          </li>
        ))}
      </ul>
      <Disclosure title={words.targets.byMonth} isPlain>
        <MonthTargets months={months} request={request} />
      </Disclosure>
    </Section>
  );
}

function QuarterFigures({ quarter, request }: { readonly quarter: PeriodShare; readonly request: TargetRequest }) {
  const styles = useStyles();
  const { plan, edit, state, words } = useOpenPane();
  const { period, value, isLocked } = quarter;
  const { total, kpi } = request;
  const name = period.id.slice(-2);
  const lockLabel = isLocked ? words.targets.unlock(name) : words.targets.lock(name);
  return (
    <>
      <span className={styles.name}>
        {name}
        <Button
          size="small"
          appearance="transparent"
          className={styles.lock}
          icon={isLocked ? <LockClosedFilled fontSize={14} /> : <LockOpenRegular fontSize={14} />}
          aria-label={lockLabel}
          aria-pressed={isLocked}
          title={lockLabel}
          onClick={() => {
            edit(isLocked ? releasePeriod(plan, request, period) : holdPeriod(plan, request, period, value));
          }}
        />
      </span>
      <span className={styles.share}>{formatPercent(total === 0 ? 0 : value / total, state.language)}</span>
      <span className={styles.value}>{shortAmount(value, kpi.unit, state.language)}</span>
    </>
  );
}
