import { countInYear } from "../domain/calendar/calendarPeriods";
import { previousPeriod, rangeOf } from "../domain/calendar/neighbourPeriods";
import type { Period } from "../domain/calendar/period";
import { roundHalfAway } from "../domain/numbers/roundHalfAway";
import { baseline } from "../domain/review/baseline";
import { findings, type Finding, type KpiStanding } from "../domain/review/findings";
import { judgeStrength, zScore } from "../domain/review/judgeStrength";
import { oneMore } from "../domain/review/oneMore";
import { rolesDuring } from "../domain/roster/rolesDuring";
import type { TargetValues } from "../domain/scoring/pointsFor";
import { mostPoints } from "../domain/scoring/mostPoints";
import { actualOf, measuredPeople } from "./actuals";
import type { Model, ModelPerson } from "./model";
import type { KpiScore, PersonScore, SegmentScore } from "./personScore";
import { scorePeriod } from "./scorePeriod";

/** A KPI of a scorecard and what is known of it. */
export interface StandingRow extends KpiStanding {
  readonly row: KpiScore;
}

/** Where a person stands in a period. */
export interface PersonStanding {
  readonly person: ModelPerson;
  readonly score: PersonScore;
  /** KPIs of the present role that have a target, most points still to be had first. */
  readonly kpis: readonly StandingRow[];
  /** In the same order. */
  readonly findings: readonly Finding[];
  /** Points of the score still to be had on KPIs that miss their target, ≥ 0. */
  readonly gap: number;
}

/** Years of earlier periods that level, trend and season are taken from. */
const yearsBack = 2;

/**
 * Where everybody stands in a period: strengths and weaknesses among the peers of the role, level, trend and season, points
 * still to be had and what one step more would bring.
 *
 * @returns in the plan's order; somebody without a role has no KPIs
 */
export function standingsOf(model: Model, period: Period): readonly PersonStanding[] {
  const scores = scorePeriod(model, period);
  const peers = attainmentsOfPeers(scores);
  const before = periodsBefore(model, period);
  return scores.map((score): PersonStanding => {
    const segment = score.segments.at(-1);
    const kpis = segment ? rowsOf(model, score.person, segment, { peers, before, period }) : [];
    return {
      person: score.person,
      score,
      kpis,
      findings: kpis.flatMap(findings),
      gap: kpis.reduce((sum, { attainment, available }) => sum + ((attainment ?? 0) < 1 ? available : 0), 0),
    };
  });
}

/**
 * Whom to help first: whoever has most points still to be had on KPIs that miss their target.
 *
 * @returns without people whose KPIs all reach their target
 */
export const whoToHelpFirst = (standings: readonly PersonStanding[]): readonly PersonStanding[] =>
  standings.filter(({ gap }) => gap > 0).sort((a, b) => b.gap - a.gap);

interface Around {
  readonly peers: ReadonlyMap<string, readonly number[]>;
  readonly before: readonly Period[];
  readonly period: Period;
}

function rowsOf(model: Model, person: ModelPerson, segment: SegmentScore, around: Around): readonly StandingRow[] {
  const assigned = segment.kpis.filter(({ target }) => target !== null);
  const all = assigned.reduce((sum, { weight }) => sum + weight, 0);
  return assigned
    .map((row) => standingRow(model, person, row, all === 0 ? 0 : row.weight / all, { ...around, role: segment.role }))
    .sort((a, b) => b.available - a.available);
}

function standingRow(
  model: Model,
  person: ModelPerson,
  row: KpiScore,
  share: number,
  { peers, before, period, role }: Around & { readonly role: string },
): StandingRow {
  const { kpi, rule, actual, attainment, points } = row;
  const target: TargetValues = row.target ?? {};
  const group = peers.get(peerKey(role, kpi.id)) ?? [];
  return {
    row,
    kpi: kpi.id,
    attainment,
    strength: judgeStrength(attainment, group),
    z: attainment === null ? null : zScore(attainment, group),
    peers: group.length,
    available: share * Math.max(0, mostPoints(kpi, target, rule) - (points ?? 0)),
    oneMore: oneMore({ kpi, actual, target, rule, share }, moneyStep(model, target.value)),
    baseline: baseline(
      before.map((earlier) => earlierActual(model, person, row, earlier)),
      countInYear(model.calendar, period.level, 2001),
    ),
    isHigherBetter: kpi.direction !== "lower",
  };
}

/** 1万 or 1亿 where money is shown so; else a hundredth of the target to one digit. */
function moneyStep({ plan }: Model, target: number | undefined): number {
  const { displayUnit } = plan.settings;
  if (displayUnit > 1) return displayUnit;
  const hundredth = Math.abs(target ?? 0) / 100;
  return hundredth === 0 ? 1 : roundHalfAway(hundredth, -Math.floor(Math.log10(hundredth)));
}

/** Whoever had no role then has no value, whatever a sum over no rows is. */
function earlierActual(model: Model, person: ModelPerson, { kpi, rule }: KpiScore, period: Period): number | null {
  const days = rangeOf(period);
  if (rolesDuring(model.plan.assignments, person.id, days).length === 0) return null;
  return actualOf(model, kpi, measuredPeople(model, person, rule), days).value;
}

/** Earlier periods of the same length that the data covers from their first day, oldest first. */
export function periodsBefore(model: Model, period: Period, years = yearsBack): readonly Period[] {
  const { span } = model.intake.facts;
  const most = years * countInYear(model.calendar, period.level, 2001);
  const found: Period[] = [];
  let earlier = previousPeriod(model.calendar, period);
  while (span && found.length < most && earlier.start >= span.from - graceDays) {
    found.unshift(earlier);
    earlier = previousPeriod(model.calendar, earlier);
  }
  return found;
}

/** Data that begins within a week of a period covers it: the first sale of a January is seldom on the first. */
const graceDays = 7;

const peerKey = (role: string, kpi: string): string => JSON.stringify([role, kpi]);

function attainmentsOfPeers(scores: readonly PersonScore[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { segments } of scores) {
    const segment = segments.at(-1);
    for (const { kpi, attainment } of segment?.kpis ?? []) {
      if (attainment === null || !segment) continue;
      const key = peerKey(segment.role, kpi.id);
      found.set(key, [...(found.get(key) ?? []), attainment]);
    }
  }
  return found;
}
