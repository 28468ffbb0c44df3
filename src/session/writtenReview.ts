import { previousPeriod, rangeOf, samePeriodLastYear } from "../domain/calendar/neighbourPeriods";
import type { DayRange, Period } from "../domain/calendar/period";
import type { Kpi, KpiId } from "../domain/kpi/kpi";
import { sumExactly } from "../domain/numbers/sumExactly";
import type { ProgressReview } from "../domain/review/reviewProgress";
import { actualOf, isMeasured } from "./actuals";
import { bonusBill, type BonusBill } from "./bonuses";
import { customersBehind, type CustomerMove } from "./customersBehind";
import { funnelOf, type Funnel } from "./funnel";
import { fxEffectOf } from "./fxEffect";
import { progressOf } from "./liveProgress";
import type { Model, ModelPerson } from "./model";
import { pipelineOf, type Pipeline } from "./pipelineForecast";
import { standingsOf, whoToHelpFirst, type PersonStanding } from "./standing";

/** A KPI of the whole company in the period and beside it. */
export interface CompanyRow {
  readonly kpi: Kpi;
  readonly actual: number | null;
  /** In the period before, and in the same one a year before; null: not in the data. */
  readonly before: number | null;
  readonly lastYear: number | null;
}

/** How far somebody is from a target of money. */
export interface MoneyVariance {
  readonly person: ModelPerson;
  readonly kpi: Kpi;
  readonly actual: number;
  readonly target: number;
  /** `actual − target` where more is better, else the reverse: below 0 is bad news. */
  readonly variance: number;
}

/** Where somebody stands, where she is heading, and what moved her result. */
export interface PersonReview extends PersonStanding {
  /** Pace and forecasts by KPI; empty when the period is over. */
  readonly progress: ReadonlyMap<KpiId, ProgressReview>;
  /** What the open opportunities should still bring; null when the period is over, or without opportunities. */
  readonly pipeline: Pipeline | null;
  /** Revenue so far and what the pipeline should bring, money; null where either is missing. */
  readonly pipelineForecast: number | null;
  /** Largest move first. */
  readonly customers: readonly CustomerMove[];
  /** Money; null where no sale was converted. */
  readonly fxEffect: number | null;
}

/** A period reviewed: what a manager reads before she talks to her people. */
export interface WrittenReview {
  readonly period: Period;
  /** The KPIs that any role weighs. */
  readonly company: readonly CompanyRow[];
  /** By rank; people without a score come last, in the plan's order. */
  readonly people: readonly PersonReview[];
  /** Largest shortfall first. */
  readonly byMoney: readonly MoneyVariance[];
  readonly helpFirst: readonly PersonStanding[];
  /** Everybody's; null without opportunities. */
  readonly funnel: Funnel | null;
  /** Of all sales, money; null where none was converted. */
  readonly fxEffect: number | null;
  /** Null where the plan pays no bonus. */
  readonly bonuses: BonusBill | null;
}

/**
 * The review of a period: the company's KPIs beside earlier ones, everybody's standing and outlook, the customers that
 * moved each result, variances by money, whom to help first, the funnel, the FX effect, and what the bonuses come to.
 */
export function writtenReview(model: Model, period: Period): WrittenReview {
  const standings = standingsOf(model, period);
  const weighed = new Set(model.plan.weights.filter(({ weight }) => weight > 0).map(({ kpi }) => kpi));
  const kpis = model.catalogue.filter((kpi) => weighed.has(kpi.id) && isMeasured(model, kpi));
  const assigned = standings.filter(({ score }) => score.role !== null);
  return {
    period,
    company: kpis.map((kpi) => companyRow(model, kpi, period)),
    people: [...assigned]
      .sort((a, b) => (rankOf(b) ?? -Infinity) - (rankOf(a) ?? -Infinity))
      .map((standing) => personReview(model, standing, period)),
    byMoney: moneyVariances(assigned),
    helpFirst: whoToHelpFirst(assigned),
    funnel: funnelOf(model, "everybody", period),
    fxEffect: fxEffectOf(model, "everybody", rangeOf(period)),
    bonuses: (model.plan.bonuses ?? []).length > 0 ? bonusBill(model, period) : null,
  };
}

function personReview(model: Model, standing: PersonStanding, period: Period): PersonReview {
  const { person, score, kpis } = standing;
  const isRunning = model.asOf !== null && period.end > model.asOf;
  const progress = isRunning
    ? kpis.flatMap(({ row }) => {
        const found = progressOf(model, person, row, period, score.role);
        return found ? [[row.kpi.id, found] as const] : [];
      })
    : [];
  const pipeline = pipelineOf(model, [person], period);
  const revenue = model.catalogue.find(({ id }) => id === "revenue");
  const sold = revenue ? actualOf(model, revenue, [person], rangeOf(period)).value : null;
  return {
    ...standing,
    progress: new Map(progress),
    pipeline,
    pipelineForecast: pipeline === null || sold === null ? null : sumExactly([sold, pipeline.expected]),
    customers: customersBehind(model, [person], period),
    fxEffect: fxEffectOf(model, [person], rangeOf(period)),
  };
}

const rankOf = ({ score }: PersonStanding): number | null => score.score;

function companyRow(model: Model, kpi: Kpi, period: Period): CompanyRow {
  const inData = (range: DayRange): number | null => {
    const { span } = model.intake.facts;
    return span && span.from <= range.to ? actualOf(model, kpi, "everybody", range).value : null;
  };
  return {
    kpi,
    actual: inData(rangeOf(period)),
    before: inData(rangeOf(previousPeriod(model.calendar, period))),
    lastYear: inData(rangeOf(samePeriodLastYear(model.calendar, period))),
  };
}

/**
 * Everybody's variances of money, the largest shortfall first. A lead's are those of her people and are left out.
 *
 * @example 90 of 100 → −10 comes before 120 of 100 → +20
 */
export function moneyVariances(standings: readonly PersonStanding[]): readonly MoneyVariance[] {
  const rows = standings.flatMap(({ person, kpis }) =>
    kpis.flatMap(({ row: { kpi, rule, actual, target } }): MoneyVariance[] => {
      const value = target?.value;
      if (kpi.unit !== "money" || rule.scope === "team" || actual === null || value === undefined) return [];
      const above = sumExactly([actual, -value]);
      return [{ person, kpi, actual, target: value, variance: kpi.direction === "lower" ? 0 - above : above }];
    }),
  );
  return rows.sort((a, b) => a.variance - b.variance);
}
