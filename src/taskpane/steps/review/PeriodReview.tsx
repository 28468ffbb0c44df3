import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { rangeOf } from "../../../domain/calendar/neighbourPeriods";
import { formatDay } from "../../../i18n/formats/formatDay";
import { formatValue } from "../../../i18n/formats/formatNumber";
import { fxEffectOf } from "../../../session/fxEffect";
import { standingsOf } from "../../../session/standing";
import { Choice } from "../../components/Choice";
import { LongList } from "../../components/LongList";
import { Section } from "../../components/Section";
import { useModel, useOpenPane } from "../../openPane";
import { HelpFirst } from "./HelpFirst";
import { daysGone, periodsOfData } from "./periodView";
import { PeriodQuestions } from "./PeriodQuestions";
import { PersonResult } from "./PersonResult";

/** Height of a closed line, in pixels. */
const rowHeight = 32;

const useStyles = makeStyles({
  choice: { width: "116px", flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** How a period is going: who needs help first, and everybody's score with what it is made of. */
export function PeriodReview() {
  const styles = useStyles();
  const { plan, edit, state, words } = useOpenPane();
  const model = useModel();
  const periods = useMemo(() => periodsOfData(model), [model]);
  const period = periods.find(({ id }) => id === plan.settings.reviewPeriod) ?? periods[0];
  const people = useMemo(() => {
    const standings = period ? standingsOf(model, period).filter(({ score }) => score.score !== null) : [];
    return [...standings].sort((a, b) => (a.score.rank ?? 0) - (b.score.rank ?? 0));
  }, [model, period]);
  const { review } = words;
  if (!period) return <Text className={styles.quiet}>{review.noPeriod}</Text>;
  const going = daysGone(model, period);
  const fxEffect = fxEffectOf(model, "everybody", rangeOf(period));
  return (
    <>
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
        {model.asOf !== null && (
          <Text size={200} className={styles.quiet}>
            {review.dataTo(formatDay(Math.min(model.asOf, period.end), state.language))}
            {going && ` · ${review.daysGone(going.gone, going.all)}`}
            {fxEffect !== null &&
              ` · ${review.fxEffect(formatValue(fxEffect, "money", state.language, { displayUnit: plan.settings.displayUnit }))}`}
          </Text>
        )}
        {people.length === 0 && <Text className={styles.quiet}>{review.nobodyScored}</Text>}
      </Section>
      <HelpFirst people={people} />
      <PeriodQuestions people={people} period={period} periods={periods} />
      {people.length > 0 && (
        <Section title={review.leaderboardLabel}>
          <LongList
            label={review.leaderboardLabel}
            items={people}
            keyOf={({ person }) => person.id}
            rowHeight={rowHeight}
            render={(standing) => <PersonResult standing={standing} period={period} />}
          />
        </Section>
      )}
    </>
  );
}
