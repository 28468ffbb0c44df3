import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Period } from "../../../domain/calendar/period";
import { formatDay } from "../../../i18n/formats/formatDay";
import { formatNumber } from "../../../i18n/formats/formatNumber";
import { measuredPeople, rowsBehindActual } from "../../../session/actuals";
import type { KpiScore, PersonScore } from "../../../session/personScore";
import { Entry } from "../../components/Entry";
import { LongList } from "../../components/LongList";
import { CellLink } from "../../components/ProblemList";
import { useModel, useOpenPane } from "../../openPane";
import { sourceRows } from "./sourceRows";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The rows of the manager's sheets that a KPI's actual was made from, each with the way to its cell. */
export function RowsBehind({
  row: { kpi, rule },
  score,
  period,
}: {
  readonly row: KpiScore;
  readonly score: PersonScore;
  readonly period: Period;
}) {
  const styles = useStyles();
  const { state, words } = useOpenPane();
  const model = useModel();
  const { language } = state;
  const rows = useMemo(() => {
    const last = score.segments.at(-1);
    // Within one role, whatever the period holds is hers; else only the days in the role.
    const days = score.segments.length > 1 && last ? last.days : { from: period.start, to: period.end };
    return sourceRows(model, rowsBehindActual(model, kpi, measuredPeople(model, score.person, rule), days));
  }, [model, kpi, rule, score, period]);
  const label = words.review.rowsBehind(formatNumber(rows.length, language));
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.quiet}>
        {label}
      </Text>
      <LongList
        label={label}
        items={rows}
        keyOf={({ sheet, cell }) => `${sheet} ${cell}`}
        rowHeight={40}
        isAiry
        render={({ sheet, cell, day, about, value }) => (
          <Entry title={about} end={value === null ? null : formatNumber(value, language)}>
            <span className={styles.quiet}>
              {day > 0 && `${formatDay(day, language)} · `}
              {sheet} <CellLink at={{ sheet, cell }} />
            </span>
          </Entry>
        )}
      />
    </div>
  );
}
