import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import { formatNumber, formatPercent, formatValue } from "../../../i18n/formats/formatNumber";
import { texts } from "../../../i18n/texts";
import type { Period } from "../../../domain/calendar/period";
import { measuredPeople } from "../../../session/actuals";
import { progressOf } from "../../../session/liveProgress";
import { pipelineOf } from "../../../session/pipelineForecast";
import type { PersonScore } from "../../../session/personScore";
import type { StandingRow } from "../../../session/standing";
import { useModel, useOpenPane } from "../../openPane";
import { statusOf, useStatusStyles } from "./status";

const RowsBehind = lazy(async () => ({ default: (await import("./RowsBehind")).RowsBehind }));

/** Fewer points than this cannot be seen in a score. */
const leastPoints = 0.05;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  kpi: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    display: "block",
    fontVariantNumeric: "tabular-nums",
  },
  actual: { fontSize: "inherit", lineHeight: "inherit" },
});

/** One KPI of a person: actual and target, where it is heading, what it needs, the points it could still bring, and the rows behind. */
export function KpiLine({
  standing,
  score,
  period,
}: {
  readonly standing: StandingRow;
  readonly score: PersonScore;
  readonly period: Period;
}) {
  const styles = useStyles();
  const marks = useStatusStyles();
  const { plan, state, words } = useOpenPane();
  const { language } = state;
  const model = useModel();
  const [showsRows, setShowsRows] = useState(false);
  const { row, available } = standing;
  const { kpi, actual, target, attainment } = row;
  const isRunning = model.asOf !== null && model.asOf < period.end;
  const progress = isRunning ? progressOf(model, score.person, row, period, score.role) : null;
  const pipeline =
    isRunning && kpi.id === "revenue" ? pipelineOf(model, measuredPeople(model, score.person, row.rule), period) : null;
  const status = statusOf(attainment);
  const show = (value: number | null): string =>
    formatValue(value, kpi.unit, language, { displayUnit: plan.settings.displayUnit });
  const word = texts(language).general.statuses[status];
  const needed = progress?.requiredPerDay ?? 0;
  const forecast = progress?.blended ?? null;
  const ahead = [
    ...(kpi.kind === "flow" && progress && progress.pace !== null
      ? [words.review.pace(formatPercent(progress.pace, language, 0))]
      : []),
    ...(kpi.kind === "flow" && forecast !== null ? [words.review.heading(show(forecast))] : []),
    ...(pipeline ? [words.review.pipeline(show(pipeline.expected + (actual ?? 0)))] : []),
    ...(needed > 0 ? [words.review.perDay(show(Math.ceil(needed)))] : []),
  ];
  const name = language === "zh-CN" ? kpi.name.zh : kpi.name.en;
  return (
    <li className={styles.root}>
      <div className={styles.line}>
        <span className={styles.kpi}>
          {name}
          <span className={styles.small}>
            {actual === null ? (
              show(null)
            ) : (
              <Link
                as="button"
                inline
                className={styles.actual}
                aria-expanded={showsRows}
                aria-label={words.review.rowsOf(name, show(actual))}
                onClick={() => {
                  setShowsRows(!showsRows);
                }}
              >
                {show(actual)}
              </Link>
            )}{" "}
            / {target?.value === undefined ? words.general.none : show(target.value)}
            {available >= leastPoints && ` · ${words.review.available(formatNumber(available, language, 1))}`}
          </span>
          {ahead.length > 0 && <span className={styles.small}>{ahead.join(" · ")}</span>}
        </span>
        <span className={mergeClasses(marks.mark, marks[status])} title={word}>
          {word.charAt(0)} {attainment === null ? "" : formatPercent(attainment, language, 0)}
        </span>
      </div>
      {showsRows && (
        <Suspense fallback={null}>
          <RowsBehind row={row} score={score} period={period} />
        </Suspense>
      )}
    </li>
  );
}
