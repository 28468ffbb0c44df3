import { rangeOf } from "../domain/calendar/neighbourPeriods";
import type { DayRange, Period } from "../domain/calendar/period";
import { periodsWithin } from "../domain/calendar/periodsWithin";
import { countWorkingDays } from "../domain/calendar/workingDays";
import type { BonusStep } from "../domain/incentives/bonusStep";
import type { BonusFigures, BonusGap } from "../domain/incentives/bonusFigures";
import { ownBonus } from "../domain/incentives/ownBonus";
import { poolInTeam } from "../domain/incentives/poolInTeam";
import type { KpiId } from "../domain/kpi/kpi";
import { sumExactly } from "../domain/numbers/sumExactly";
import type { BonusPlan } from "../domain/plan/bonusPlan";
import type { Gate } from "../domain/plan/plan";
import { activeDays } from "../domain/roster/activeDays";
import { assignmentsOf } from "../domain/roster/assignmentsOf";
import { gatesOn, isGateMet } from "../domain/scoring/applyGates";
import { attaining, attainingSegment } from "./attaining";
import type { Model, ModelPerson } from "./model";
import type { KpiScore, SegmentScore } from "./personScore";
import { scoreKpi } from "./scoreKpi";
import { scorePerson } from "./scorePeriod";

/** The KPI a bonus is reckoned from, whether or not the role weighs it. */
export type BonusKpi = Omit<KpiScore, "weight">;

/** A gate on the bonus with the actual that decides whether it is met; null is missing and meets none. */
export interface BonusGate {
  readonly gate: Gate;
  readonly actual: number | null;
}

/** What one bonus plan pays a person for one of its periods, or for the part of it spent in the role. */
export interface PeriodBonus {
  readonly bonus: BonusPlan;
  readonly period: Period;
  /** Days in the role. */
  readonly days: DayRange;
  readonly figures: BonusFigures;
  /** Null: the bonus is reckoned from the score. */
  readonly kpi: BonusKpi | null;
  /** Every gate on the role's bonuses, met or not. */
  readonly gates: readonly BonusGate[];
  /** Money; null: something is missing. */
  readonly amount: number | null;
  readonly steps: readonly BonusStep[];
  readonly missing?: BonusGap;
}

/** A person's bonus of a period with all that it is made of. */
export interface PersonBonus {
  readonly person: ModelPerson;
  /** Σ of what could be reckoned; null where nothing could, or nothing is paid by periods this short. */
  readonly amount: number | null;
  readonly parts: readonly PeriodBonus[];
}

/** What everybody's bonuses of a period come to. */
export interface BonusBill {
  readonly people: readonly PersonBonus[];
  readonly total: number;
}

/**
 * A person's bonus of a period: every bonus plan of her roles, for each of its periods inside (domain rules §7).
 *
 * @param score - stands in for the score of every period: what would a score of 90 pay?
 * @returns parts in the order of the plan's bonus plans, then of time
 *
 * @example bonusOf(model, 张三, quarter).amount // 30000: base 20,000 × 1.5 at a score of 97.2
 */
export function bonusOf(model: Model, person: ModelPerson, period: Period, score?: number): PersonBonus {
  const isPooled = (model.plan.bonuses ?? []).some(({ teamShare = 0 }) => teamShare > 0);
  const people =
    isPooled && person.team !== undefined ? model.people.filter(({ team }) => team === person.team) : [person];
  const found = bonusesOf(model, people, period, { score }).find((row) => row.person === person);
  return found ?? { person, amount: null, parts: [] };
}

/**
 * Everybody's bonuses of a period, in the plan's order, and what they come to.
 *
 * @param attainment - stands in for everybody's of every KPI (1 = 100 %): what would the bill be if all reached 110 %?
 */
export function bonusBill(model: Model, period: Period, attainment?: number): BonusBill {
  const people = bonusesOf(model, model.people, period, { attainment });
  return { people, total: sumExactly(people.flatMap(({ amount }) => amount ?? [])) };
}

/** What stands in for what was reached: the score of every period, or the attainment of every KPI. */
interface Supposed {
  readonly score?: number | undefined;
  readonly attainment?: number | undefined;
}

function bonusesOf(
  model: Model,
  people: readonly ModelPerson[],
  period: Period,
  supposed: Supposed = {},
): readonly PersonBonus[] {
  const parts = new Map<ModelPerson, PeriodBonus[]>(people.map((person) => [person, []]));
  const scored = scoresOnce(model, supposed);
  for (const bonus of model.plan.bonuses ?? []) {
    for (const inside of periodsWithin(model.calendar, period, bonus.per)) {
      const own = people.flatMap((person) => {
        const segments = scored(person, inside);
        return segments
          .filter(({ role }) => role === bonus.role)
          .map((segment): OwnPart => {
            const question = { model, person, bonus, period: inside, segment, isPart: segments.length > 1, supposed };
            return { person, part: partOf(question) };
          });
      });
      for (const { person, part } of poolByTeam(own, bonus.teamShare ?? 0)) parts.get(person)?.push(part);
    }
  }
  return [...parts].map(([person, own]): PersonBonus => {
    const amounts = own.flatMap(({ amount }) => amount ?? []);
    return { person, parts: own, amount: amounts.length === 0 ? null : sumExactly(amounts) };
  });
}

/** Scores of a person's segments; several bonus plans look at the same ones. */
function scoresOnce(
  model: Model,
  { attainment }: Supposed,
): (person: ModelPerson, period: Period) => readonly SegmentScore[] {
  const known = new Map<string, readonly SegmentScore[]>();
  return (person, period) => {
    const key = `${period.id} ${person.id}`;
    const found = known.get(key);
    if (found) return found;
    const { segments } = scorePerson(model, person, period);
    const supposed =
      attainment === undefined ? segments : segments.map((one) => attainingSegment(model, one, attainment));
    known.set(key, supposed);
    return supposed;
  };
}

interface OwnPart {
  readonly person: ModelPerson;
  readonly part: PeriodBonus;
}

interface BonusQuestion {
  readonly model: Model;
  readonly person: ModelPerson;
  readonly bonus: BonusPlan;
  readonly period: Period;
  readonly segment: SegmentScore;
  readonly isPart: boolean;
  readonly supposed: Supposed;
}

function partOf(question: BonusQuestion): PeriodBonus {
  const { model, person, bonus, period, segment, supposed } = question;
  const { plan, holidays } = model;
  const row = bonus.kpi === undefined ? null : figuresOf(question, bonus.kpi);
  // Base and cap follow days and hours; whoever is settling in is paid in full.
  const settled = assignmentsOf(plan.assignments, person.id).map((assignment) => ({ ...assignment, ramp: 1 }));
  const workingDays = countWorkingDays(holidays, rangeOf(period));
  const figures: BonusFigures = {
    actual: row?.actual ?? null,
    target: row?.target?.value ?? null,
    attainment: row?.attainment ?? null,
    score: supposed.score ?? segment.scoreRounded,
    presence: workingDays === 0 ? 0 : activeDays(settled, person.id, segment.days, holidays) / workingDays,
  };
  const gates = gatesOn(plan.gates ?? [], bonus.role, "bonus").map((gate): BonusGate => {
    return { gate, actual: figuresOf(question, gate.kpi)?.actual ?? null };
  });
  const met = gates.flatMap(({ gate, actual }) => (isGateMet(gate, actual) ? [gate] : []));
  return { bonus, period, days: segment.days, figures, kpi: row, gates, ...ownBonus(bonus, figures, met) };
}

/** A KPI of a segment, whether or not the role weighs it. */
function figuresOf(question: BonusQuestion, kpi: KpiId): BonusKpi | null {
  const { model, person, period, segment, isPart, supposed } = question;
  const weighed = segment.kpis.find((row) => row.kpi.id === kpi);
  if (weighed) return weighed;
  const rule = { role: segment.role, kpi, weight: 0 };
  const days = isPart ? segment.days : rangeOf(period);
  const row = scoreKpi(model, { person, role: segment.role, rule, period, days, isPart });
  return row && supposed.attainment !== undefined ? attaining(row, supposed.attainment) : row;
}

/** Pools the team's share of a bonus; whoever is in no team keeps her own. */
function poolByTeam(own: readonly OwnPart[], share: number): readonly OwnPart[] {
  if (share === 0) return own;
  const teams = new Map<string | undefined, OwnPart[]>();
  for (const row of own) teams.set(row.person.team, [...(teams.get(row.person.team) ?? []), row]);
  return [...teams].flatMap(([team, rows]) => {
    if (team === undefined) return rows;
    const members = rows.map(({ part: { amount, figures } }) => ({ amount, presence: figures.presence }));
    return poolInTeam(members, share).map(({ amount, steps }, i) => {
      const row = rows[i] as OwnPart;
      return { ...row, part: { ...row.part, amount, steps: [...row.part.steps, ...steps] } };
    });
  });
}
