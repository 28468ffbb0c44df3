import { previousPeriod, rangeOf, samePeriodLastYear } from "../../domain/calendar/neighbourPeriods";
import type { Period } from "../../domain/calendar/period";
import type { Kpi, KpiId } from "../../domain/kpi/kpi";
import type { PersonId } from "../../domain/plan/plan";
import { judgeStrength, type Strength } from "../../domain/review/judgeStrength";
import { gradeOf } from "../../domain/scoring/gradeOf";
import { roundHalfAway } from "../../domain/numbers/roundHalfAway";
import { findingSentence } from "../../i18n/findings/findingSentence";
import type { Language } from "../../i18n/problemText";
import type { Scorecard, ScorecardKpi, ScorecardsInput, ScoringRules } from "../../reports/reportInput";
import type { WrittenScorecard } from "../../reports/scorecard/readScorecards";
import { actualOf, measuredPeople } from "../../session/actuals";
import type { Model, ModelPerson } from "../../session/model";
import type { KpiScore, PersonScore, SegmentScore } from "../../session/personScore";
import { standingsOf, type PersonStanding } from "../../session/standing";
import { reportHeader } from "./reportHeader";
import { scoreHistory } from "./scoreHistory";
import { targetRange } from "./targetRange";

/** The plan's scoring rules, as the sheets repeat them. */
export const scoringRules = ({ plan }: Model): ScoringRules => {
  const { missing, minimumCoverage, scoreDecimals, grades } = plan.settings;
  return { missing, minimumCoverage, scoreDecimals, grades };
};

/** The scores that cards show, and whose. */
export interface ScoredCards {
  readonly period: Period;
  /** Everybody's: ranks and what is usual in a role go by all of them. */
  readonly scores: readonly PersonScore[];
  /** Absent: a card for everybody. */
  readonly people?: ReadonlySet<PersonId>;
  /** What people wrote on cards that these take the place of; two cards of one name and role share it. */
  readonly written?: readonly WrittenScorecard[];
  /** Absent: worked out from the scores' period. */
  readonly standings?: readonly PersonStanding[];
  /** The card goes out to its person: it names nobody else, not even her manager. */
  readonly isHandedOut?: boolean;
}

/** One card and whose it is. */
export interface PersonCard {
  readonly person: ModelPerson;
  readonly card: Scorecard;
}

/**
 * What the scorecards of a period show: a card for everybody who has a target in it. Whoever changed roles has one card
 * a role, with the score of those days.
 */
export const scorecardsInput = (
  model: Model,
  year: Period,
  scored: ScoredCards,
  language: Language,
): ScorecardsInput => ({
  header: reportHeader(model, year, language),
  periodLabel: scored.period.id,
  rules: scoringRules(model),
  cards: cardsOf(model, scored, language).map(({ card }) => card),
});

/** The cards of a period; of whoever changed roles the present role's comes last. */
export function cardsOf(
  model: Model,
  { period, scores, people, written = [], isHandedOut = false, standings = standingsOf(model, period) }: ScoredCards,
  language: Language,
): readonly PersonCard[] {
  const peers = attainmentsByRole(scores);
  const of = scores.filter((row) => row.score !== null).length;
  const shown = scores.filter(({ person }) => people?.has(person.id) ?? true);
  return shown.flatMap((row) => {
    const segments = row.segments.filter((segment) => segment.kpis.some((kpi) => kpi.target !== null));
    return segments.map((segment): PersonCard => {
      const outlook = segment === row.segments.at(-1) ? outlookOf(model, row, standings, language) : {};
      const own = { ...scorecard(model, period, row, segment, { of, peers }), ...outlook };
      const { manager, ...card } = withWritten(own, written);
      return { person: row.person, card: isHandedOut || manager === undefined ? card : { ...card, manager } };
    });
  });
}

/** Most sentences beside the strengths and weaknesses: a card stays on one page. */
const mostSentences = 6;

/** What to say of trends and of points still to be had, in the present role; most points first. */
function outlookOf(
  model: Model,
  { person }: PersonScore,
  standings: readonly PersonStanding[],
  language: Language,
): Pick<Scorecard, "outlook"> {
  const found = standings.find((standing) => standing.person.id === person.id)?.findings ?? [];
  const told = found.filter(({ code }) => code !== "strength" && code !== "weakness").slice(0, mostSentences);
  const outlook = told.flatMap((finding) => {
    const kpi = model.catalogue.find(({ id }) => id === finding.kpi);
    return kpi ? [findingSentence(finding, kpi, language)] : [];
  });
  return outlook.length === 0 ? {} : { outlook };
}

/** What people wrote on the card's forerunners: its KPIs' comments and the notes of the talk; the first that has any holds. */
function withWritten(card: Scorecard, written: readonly WrittenScorecard[]): Scorecard {
  const before = written.filter(({ person, role }) => person === card.person && role === card.role);
  const notes = before.find((one) => one.notes.length > 0)?.notes;
  const commentOn = ({ id, name }: Kpi): string | undefined =>
    [name.zh, name.en, `${name.zh} (${id})`, `${name.en} (${id})`].flatMap((shown) =>
      before.flatMap(({ comments }) => comments.get(shown) ?? []),
    )[0];
  return {
    ...card,
    ...(notes ? { notes } : {}),
    kpis: card.kpis.map((entry) => {
      const comment = commentOn(entry.kpi);
      return comment === undefined ? entry : { ...entry, comment };
    }),
  };
}

interface Company {
  readonly of: number;
  readonly peers: ReadonlyMap<string, readonly number[]>;
}

function scorecard(
  model: Model,
  period: Period,
  row: PersonScore,
  segment: SegmentScore,
  { of, peers }: Company,
): Scorecard {
  const { person, segments } = row;
  const role = model.plan.roles.find((candidate) => candidate.id === segment.role)?.name ?? segment.role;
  const manager = model.people.find((candidate) => candidate.id === person.manager)?.name ?? person.manager;
  const kpis = segment.kpis.filter((kpi) => kpi.target !== null);
  const judged = (wanted: Strength): readonly KpiId[] =>
    kpis
      .filter(
        ({ kpi, attainment }) => judgeStrength(attainment, peers.get(peerKey(segment.role, kpi.id)) ?? []) === wanted,
      )
      .map(({ kpi }) => kpi.id);
  // A gate holds whether or not its KPI has a target this time.
  const actuals = new Map(segment.kpis.map((kpi) => [kpi.kpi.id, kpi.actual]));
  const { settings, gates = [] } = model.plan;
  const rounded = segment.score === null ? null : roundHalfAway(segment.score, settings.scoreDecimals);
  return {
    person: segments.length > 1 ? `${person.name} · ${role}` : person.name,
    role,
    ...(person.team === undefined ? {} : { team: person.team }),
    ...(manager === undefined ? {} : { manager }),
    kpis: kpis.map((kpi) => scorecardKpi(model, person, period, kpi)),
    gates: gates
      .filter((gate) => (gate.role ?? segment.role) === segment.role && actuals.has(gate.kpi))
      .filter((gate) => gate.affects !== "bonus")
      .flatMap(({ kpi: id, role: _role, affects: _affects, ...gate }) => {
        const kpi = model.catalogue.find((candidate) => candidate.id === id);
        return kpi ? [{ ...gate, kpi, actual: actuals.get(id) ?? null }] : [];
      }),
    score: segment.score,
    scoreRounded: rounded,
    coverage: segment.coverage,
    grade: gradeOf(rounded, settings.grades),
    rank: row.rank,
    of,
    ...scoreHistory(model, person, period),
    strengths: judged("strength"),
    weaknesses: judged("weakness"),
  };
}

function scorecardKpi(model: Model, person: ModelPerson, period: Period, score: KpiScore): ScorecardKpi {
  const { kpi, rule, actual, attainment, points, weight, target } = score;
  const people = measuredPeople(model, person, rule);
  const before = (earlier: Period): number | null => actualOf(model, kpi, people, rangeOf(earlier)).value;
  const { value, low, high, threshold } = target ?? {};
  const isRange = target !== null && (low !== undefined || high !== undefined);
  return {
    kpi,
    actual,
    target: isRange ? null : (value ?? null),
    ...(isRange ? { range: targetRange(target) } : {}),
    attainment,
    points,
    weight,
    ...(rule.cap === undefined ? {} : { cap: rule.cap }),
    ...(rule.curve === undefined ? {} : { curve: rule.curve }),
    ...(rule.threshold === undefined ? {} : { threshold: rule.threshold }),
    ...(threshold === undefined ? {} : { targetThreshold: threshold }),
    ...(rule.deduction === undefined ? {} : { deduction: rule.deduction }),
    ...(rule.required === undefined ? {} : { required: rule.required }),
    previous: before(previousPeriod(model.calendar, period)),
    yearAgo: before(samePeriodLastYear(model.calendar, period)),
  };
}

const peerKey = (role: string, kpi: KpiId): string => JSON.stringify([role, kpi]);

function attainmentsByRole(scores: readonly PersonScore[]): ReadonlyMap<string, readonly number[]> {
  const byRole = new Map<string, number[]>();
  for (const { segments } of scores) {
    for (const { role, kpis } of segments) {
      for (const { kpi, attainment } of kpis) {
        if (attainment === null) continue;
        const key = peerKey(role, kpi.id);
        const known = byRole.get(key);
        if (known) known.push(attainment);
        else byRole.set(key, [attainment]);
      }
    }
  }
  return byRole;
}
