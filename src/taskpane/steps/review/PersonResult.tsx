import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KpiScore, PersonScore } from "../../../session/personScore";
import { formatNumber, formatPercent, formatValue } from "../../../i18n/formats/formatNumber";
import { texts } from "../../../i18n/texts";
import { Disclosure } from "../../components/Disclosure";
import { useOpenPane } from "../../openPane";
import { statusOf, useStatusStyles } from "./status";

const useStyles = makeStyles({
  title: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  rank: {
    width: "24px",
    flexShrink: 0,
    textAlign: "right",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  score: {
    flexShrink: 0,
    fontVariantNumeric: "tabular-nums",
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
  },
  grade: {
    width: "20px",
    textAlign: "center",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  lines: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  kpi: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100, display: "block" },
});

/** One line of the leaderboard; open, every KPI with actual, target and attainment. */
export function PersonResult({ result }: { readonly result: PersonScore }) {
  const styles = useStyles();
  const { plan, state, words } = useOpenPane();
  const { language } = state;
  const { person, rank, scoreRounded, grade, coverage, segments } = result;
  const kpis = (segments.at(-1)?.kpis ?? []).filter((kpi) => kpi.target !== null);
  const decimals = plan.settings.scoreDecimals;
  return (
    <Disclosure
      title={
        <span className={styles.title}>
          <span className={styles.rank}>{rank}</span> {person.name}
        </span>
      }
      end={
        <span className={styles.score}>
          {scoreRounded === null ? words.general.none : scoreRounded.toFixed(decimals)}
          {grade !== null && <span className={styles.grade}>{grade}</span>}
        </span>
      }
    >
      <ul className={styles.lines} aria-label={words.review.detailsOf(person.name)}>
        {kpis.map((kpi) => (
          <KpiLine key={kpi.kpi.id} score={kpi} />
        ))}
        {coverage < 1 && (
          <li className={styles.small}>{words.review.coverage(formatPercent(coverage, language, 0))}</li>
        )}
      </ul>
    </Disclosure>
  );
}

function KpiLine({ score }: { readonly score: KpiScore }) {
  const styles = useStyles();
  const marks = useStatusStyles();
  const { plan, state } = useOpenPane();
  const { language } = state;
  const { kpi, actual, target, attainment, points } = score;
  const status = statusOf(attainment);
  const money = { displayUnit: plan.settings.displayUnit };
  const goal = target?.value === undefined ? "–" : formatValue(target.value, kpi.unit, language, money);
  const word = texts(language).general.statuses[status];
  return (
    <li className={styles.line}>
      <span className={styles.kpi}>
        {language === "zh-CN" ? kpi.name.zh : kpi.name.en}
        <span className={styles.small}>
          {formatValue(actual, kpi.unit, language, money)} / {goal}
          {points !== null && ` · ${formatNumber(points, language, 1)}`}
        </span>
      </span>
      <span className={mergeClasses(marks.mark, marks[status])} title={word}>
        {word.charAt(0)} {attainment === null ? "" : formatPercent(attainment, language, 0)}
      </span>
    </li>
  );
}
