import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useMemo } from "react";
import { formatPercent } from "../../../i18n/formats/formatNumber";
import type { Period } from "../../../domain/calendar/period";
import type { PersonStanding } from "../../../session/standing";
import { ButtonRow } from "../../components/ButtonRow";
import { Disclosure } from "../../components/Disclosure";
import { PlainList } from "../../components/PlainList";
import { useModel, useOpenPane } from "../../openPane";
import { feedbackOn } from "../../planEdits/feedback";
import { handOutRun } from "../../runs/handOutRun";
import { PersonBonus } from "./PersonBonus";
import { KpiLine } from "./KpiLine";
import { Findings } from "./Findings";

const PersonFeedback = lazy(async () => ({ default: (await import("./feedback/PersonFeedback")).PersonFeedback }));

const CustomerMoves = lazy(async () => ({ default: (await import("./behind/CustomerMoves")).CustomerMoves }));

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
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
  },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100, display: "block" },
});

/** One line of the leaderboard; open, strengths and weaknesses and every KPI with what it could still bring. */
export function PersonResult({ standing, period }: { readonly standing: PersonStanding; readonly period: Period }) {
  const styles = useStyles();
  const { plan, state, runs, words } = useOpenPane();
  const model = useModel();
  const { language } = state;
  const { score, kpis, person, findings } = standing;
  const { rank, scoreRounded, grade, coverage } = score;
  return (
    <Disclosure
      title={
        <span className={styles.title}>
          <span className={styles.rank}>{rank}</span> {person.name}
        </span>
      }
      end={
        <span className={styles.score}>
          {scoreRounded === null ? words.general.none : scoreRounded.toFixed(plan.settings.scoreDecimals)}
          {grade !== null && <span className={styles.grade}>{grade}</span>}
        </span>
      }
    >
      <div className={styles.lines}>
        <Findings findings={findings} />
        <PlainList label={words.review.detailsOf(person.name)}>
          {kpis.map((kpi) => (
            <KpiLine key={kpi.kpi} standing={kpi} score={score} period={period} />
          ))}
        </PlainList>
        <Disclosure isPlain title={words.review.customers}>
          <Suspense fallback={null}>
            <PersonCustomers person={person} period={period} />
          </Suspense>
        </Disclosure>
        <PersonBonus person={person} period={period} />
        <Disclosure
          isPlain
          title={words.review.feedback}
          end={words.review.feedbackStates[feedbackOn(plan, { person: person.id, period: period.id }).state]}
        >
          <Suspense fallback={null}>
            <PersonFeedback person={person.id} period={period} kpis={kpis.map(({ row }) => row.kpi)} />
          </Suspense>
        </Disclosure>
        {coverage < 1 && (
          <span className={styles.small}>{words.review.coverage(formatPercent(coverage, language, 0))}</span>
        )}
        <ButtonRow>
          <Button size="small" onClick={() => void handOutRun(runs, model, period, person.id)}>
            {words.review.handOut}
          </Button>
        </ButtonRow>
      </div>
    </Disclosure>
  );
}

function PersonCustomers({ person, period }: { readonly person: PersonStanding["person"]; readonly period: Period }) {
  const people = useMemo(() => [person], [person]);
  return <CustomerMoves people={people} period={period} />;
}
