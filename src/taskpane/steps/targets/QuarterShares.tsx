import { makeStyles, tokens } from "@fluentui/react-components";
import type { Kpi } from "../../../domain/kpi/kpi";
import { formatPercent, formatValue } from "../../../i18n/formats/formatNumber";
import type { SharedTargets } from "../../../workflows/shareTargets";
import { Section } from "../../components/Section";
import { useOpenPane } from "../../openPane";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  quarter: { display: "flex", flexDirection: "column", minWidth: 0, textAlign: "center" },
  bars: { display: "flex", alignItems: "flex-end", height: "44px" },
  bar: { flexGrow: 1, borderRadius: "3px 3px 0 0", backgroundColor: tokens.colorBrandBackground, minHeight: "2px" },
  share: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  value: {
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
    display: "block",
  },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How the year is shared over its quarters: bars with the share and the amount of each. */
export function QuarterShares({
  quarters,
  total,
  kpi,
}: {
  readonly quarters: SharedTargets["quarters"];
  readonly total: number;
  readonly kpi: Kpi;
}) {
  const styles = useStyles();
  const { plan, state, words } = useOpenPane();
  const { displayUnit } = plan.settings;
  const largest = Math.max(...quarters.map(({ value }) => value), 1);
  return (
    <Section title={words.targets.byQuarter}>
      <dl className={styles.root}>
        {quarters.map(({ period, value }) => (
          <div key={period.id} className={styles.quarter}>
            <div className={styles.bars} aria-hidden>
              <div className={styles.bar} style={{ height: `${(100 * value) / largest}%` }} />
            </div>
            <dt className={styles.name}>{period.id.slice(-2)}</dt>
            <dd className={styles.share}>
              {formatPercent(total === 0 ? 0 : value / total, state.language)}
              <span className={styles.value}>{formatValue(value, kpi.unit, state.language, { displayUnit })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
