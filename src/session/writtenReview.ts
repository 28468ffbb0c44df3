import { previousPeriod, rangeOf, samePeriodLastYear } from "../domain/calendar/neighbourPeriods";
import type { DayRange, Period } from "../domain/calendar/period";
import type { Kpi } from "../domain/kpi/kpi";
import { sumExactly } from "../domain/numbers/sumExactly";
import { actualOf, isMeasured } from "./actuals";
import { bonusBill, type BonusBill } from "./bonuses";
import type { Model, ModelPerson } from "./model";
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

/** A period reviewed: what a manager reads before she talks to her people. */
export interface WrittenReview {
  readonly period: Period;
  /** The KPIs that any role weighs. */
  readonly company: readonly CompanyRow[];
  /** By rank; people without a score come last, in the plan's order. */
  readonly people: readonly PersonStanding[];
  /** Largest shortfall first. */
  readonly byMoney: readonly MoneyVariance[];
  readonly helpFirst: readonly PersonStanding[];
  /** Null where the plan pays no bonus. */
  readonly bonuses: BonusBill | null;
}

/**
 * The review of a period: the company's KPIs beside earlier ones, everybody's standing, variances by money, whom to help
 * first, and what the bonuses come to.
 */
export function writtenReview(model: Model, period: Period): WrittenReview {
  const standings = standingsOf(model, period);
  const weighed = new Set(model.plan.weights.filter(({ weight }) => weight > 0).map(({ kpi }) => kpi));
  const kpis = model.catalogue.filter((kpi) => weighed.has(kpi.id) && isMeasured(model, kpi));
  const assigned = standings.filter(({ score }) => score.role !== null);
  return {
    period,
    company: kpis.map((kpi) => companyRow(model, kpi, period)),
    people: [...assigned].sort((a, b) => (rankOf(b) ?? -Infinity) - (rankOf(a) ?? -Infinity)),
    byMoney: moneyVariances(assigned),
    helpFirst: whoToHelpFirst(assigned),
    bonuses: (model.plan.bonuses ?? []).length > 0 ? bonusBill(model, period) : null,
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
