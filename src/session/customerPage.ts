import { previousPeriod, rangeOf, samePeriodLastYear } from "../domain/calendar/neighbourPeriods";
import { countInYear } from "../domain/calendar/calendarPeriods";
import type { DayRange, Period, SerialDay } from "../domain/calendar/period";
import type { Kpi, SourceKind } from "../domain/kpi/kpi";
import { narrowMeasure } from "../domain/kpi/narrowMeasure";
import { exactDifference } from "../facts/exactDifference";
import { baseline, type Baseline } from "../domain/review/baseline";
import { nameKey } from "../intake/values/readName";
import type { Model } from "./model";
import { opportunitiesOf, type Opportunity } from "./opportunities";
import { periodsBefore } from "./standing";

/** A KPI of one customer in the period and beside it. */
export interface CustomerFigure {
  readonly kpi: Kpi;
  readonly actual: number | null;
  readonly before: number | null;
  readonly lastYear: number | null;
}

/** What happened at a customer in one period. */
export interface CustomerPeriod {
  readonly period: Period;
  readonly revenue: number;
}

/** Everything on one page about a customer. */
export interface CustomerPage {
  /** As the sheets write it first. */
  readonly customer: string;
  readonly period: Period;
  /** The KPIs that any row of this customer can be measured for. */
  readonly figures: readonly CustomerFigure[];
  /** All sales less all receipts, money; null where the sheets do not have both by customer. */
  readonly owed: number | null;
  /** Open opportunities, in the workbook's order. */
  readonly open: readonly Opportunity[];
  /** Last day on which anything happened; null: never by a dated row. */
  readonly lastContact: SerialDay | null;
  /** Revenue of this period and the ones before, oldest first, at most two years back. */
  readonly history: readonly CustomerPeriod[];
  /** Of the periods before this one. */
  readonly baseline: Baseline;
}

/** The KPIs that say something of one customer. */
const told = [
  ...["revenue", "orders", "average-order-value", "gross-margin-rate", "discount-rate"],
  ...["collected", "satisfaction", "complaints", "visits", "win-rate"],
];

/** Tables whose rows may name a customer. */
const withCustomers: readonly SourceKind[] = [
  "sales",
  "receipts",
  "opportunities",
  "visits",
  "surveys",
  "complaints",
  "trainings",
];

/** All customers that any row names, one spelling each, by name. */
export function customersIn(model: Model): readonly string[] {
  const found = new Map<string, string>();
  for (const spelling of spellings(model)) if (!found.has(nameKey(spelling))) found.set(nameKey(spelling), spelling);
  return [...found.values()].sort((a, b) => a.localeCompare(b));
}

/**
 * One page about a customer: figures beside earlier periods, what is owed, what is open, the last contact and the trend.
 *
 * @param name - in any spelling that differs by case, width and spaces only
 * @returns null when no row names the customer
 */
export function customerPage(model: Model, name: string, period: Period): CustomerPage | null {
  const key = nameKey(name);
  const values = spellings(model).filter((spelling) => nameKey(spelling) === key);
  const [customer] = values;
  if (customer === undefined) return null;
  const condition = { column: "customer", op: "in", values: [...new Set(values)] } as const;
  const kpis = told.flatMap((id) => {
    const kpi = model.catalogue.find((one) => one.id === id);
    return kpi ? [{ kpi, measure: narrowMeasure(kpi.measure, condition) }] : [];
  });
  const ever = { from: 1, to: model.asOf ?? 1 };
  const concerned = kpis.filter(({ measure }) => model.engine.rowsBehind(measure, "all", ever).length > 0);
  const valueIn = (measure: Kpi["measure"], { from, to }: DayRange): number | null =>
    model.asOf === null || from > model.asOf
      ? null
      : model.engine.measure(measure, "all", { from, to: Math.min(to, model.asOf) }).value;
  const whole = (id: string): number | null => {
    const found = concerned.find(({ kpi }) => kpi.id === id);
    return found ? valueIn(found.measure, ever) : null;
  };
  const [sold, paid] = [whole("revenue"), whole("collected")];
  const before = previousPeriod(model.calendar, period);
  const lastYear = samePeriodLastYear(model.calendar, period);
  const revenue = kpis.find(({ kpi }) => kpi.id === "revenue")?.measure;
  const revenueIn = (one: Period): number => (revenue && valueIn(revenue, rangeOf(one))) ?? 0;
  const earlier = periodsBefore(model, period);
  return {
    customer,
    period,
    figures: concerned.map(({ kpi, measure }) => ({
      kpi,
      actual: valueIn(measure, rangeOf(period)),
      before: valueIn(measure, rangeOf(before)),
      lastYear: valueIn(measure, rangeOf(lastYear)),
    })),
    owed: sold === null || paid === null ? null : exactDifference(sold, paid),
    open: (opportunitiesOf(model, "everybody") ?? []).filter(
      (one) => one.stage === "open" && one.customer !== null && nameKey(one.customer) === key,
    ),
    lastContact: lastContact(model, new Set(values)),
    history: [...earlier, period].map((one) => ({ period: one, revenue: revenueIn(one) })),
    baseline: baseline(earlier.map(revenueIn), countInYear(model.calendar, period.level, 2001)),
  };
}

/** Every spelling in every table, in the workbook's order; a spelling may come several times. */
const spellings = ({ intake: { facts } }: Model): readonly string[] =>
  withCustomers.flatMap((kind) => facts.tables[kind]?.keys.customer?.values ?? []);

function lastContact(model: Model, names: ReadonlySet<string>): SerialDay | null {
  let last = 0;
  for (const kind of withCustomers) {
    const found = model.engine.rowsOf(kind, "all");
    const column = found?.table.keys.customer;
    if (!found || !column) continue;
    const codes = new Set([...column.values.keys()].filter((code) => names.has(column.values[code] ?? "")));
    for (const row of found.rows) {
      if (codes.has(column.codes[row] ?? -1)) last = Math.max(last, lastDay(found.table, row, model.asOf ?? 0));
    }
  }
  return last === 0 ? null : last;
}

/** The last day of a row up to the as-of date: a due date or the day a deal is hoped for is no contact yet. */
function lastDay(
  { dates }: NonNullable<ReturnType<Model["engine"]["rowsOf"]>>["table"],
  row: number,
  asOf: SerialDay,
): SerialDay {
  const days = [dates.date, dates.openDate, dates.closeDate, dates.receivedDate].map((column) => column?.[row] ?? 0);
  return Math.max(0, ...days.filter((day) => day <= asOf));
}
