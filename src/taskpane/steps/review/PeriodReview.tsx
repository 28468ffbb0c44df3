import { Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Period } from "../../../domain/calendar/period";
import { periodContaining } from "../../../domain/calendar/calendarPeriods";
import { periodsWithin } from "../../../domain/calendar/periodsWithin";
import type { Model } from "../../../session/model";
import { scorePeriod } from "../../../session/scorePeriod";
import { Choice } from "../../components/Choice";
import { Section } from "../../components/Section";
import { useModel, useOpenPane } from "../../openPane";
import { PersonResult } from "./PersonResult";

/** More people than these are shown a page at a time. */
const page = 30;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  choice: { width: "116px", flexShrink: 0 },
  empty: { color: tokens.colorNeutralForeground3 },
});

/** The leaderboard of a period, best first, with what each score is made of. */
export function PeriodReview() {
  const styles = useStyles();
  const { plan, edit, words } = useOpenPane();
  const model = useModel();
  const [shown, setShown] = useState(page);
  const periods = useMemo(() => periodsOfData(model), [model]);
  const period = periods.find(({ id }) => id === plan.settings.reviewPeriod) ?? periods[0];
  const results = useMemo(() => {
    const scores = period ? scorePeriod(model, period).filter(({ score }) => score !== null) : [];
    return [...scores].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  }, [model, period]);
  const { review } = words;
  if (!period) return null;
  return (
    <Section
      title={review.running}
      end={
        <div className={styles.choice}>
          <Choice
            label={review.period}
            isLabelHidden
            value={period.id}
            options={periods.map(({ id }) => [id, id] as const)}
            onChoose={(reviewPeriod) => {
              edit({ ...plan, settings: { ...plan.settings, reviewPeriod } });
            }}
          />
        </div>
      }
    >
      {results.length === 0 && <Text className={styles.empty}>{review.nobodyScored}</Text>}
      <ol className={styles.list} aria-label={review.leaderboardLabel}>
        {results.slice(0, shown).map((result) => (
          <li key={result.person.id}>
            <PersonResult result={result} />
          </li>
        ))}
      </ol>
      {results.length > shown && (
        <Link
          as="button"
          onClick={() => {
            setShown(results.length);
          }}
        >
          {words.general.showAll(results.length)}
        </Link>
      )}
    </Section>
  );
}

/** Quarters and years that the data reaches into, newest first. */
function periodsOfData({ calendar, intake, asOf }: Model): readonly Period[] {
  const { span } = intake.facts;
  if (!span || asOf === null) return [];
  const periods: Period[] = [];
  for (let year = periodContaining(calendar, "year", asOf); ;) {
    const quarters = periodsWithin(calendar, year, "quarter").filter(
      (quarter) => quarter.start <= asOf && quarter.end >= span.from,
    );
    periods.push(...quarters.reverse(), year);
    if (year.start <= span.from) return periods;
    year = periodContaining(calendar, "year", year.start - 1);
  }
}
