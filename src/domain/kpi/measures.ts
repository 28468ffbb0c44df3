import type { Condition, DateField, KpiId, Measure, NumberField, SourceKind } from "./kpi";

/** Rows that a measure looks at: which table, which day places them in a period, which rows of it. */
export interface MeasuredRows {
  readonly from: SourceKind;
  readonly by?: DateField;
  readonly where?: readonly Condition[];
}

/** Every row of a table of sales, by its own date. */
export const ledgerSales: MeasuredRows = { from: "sales" };

/** Won opportunities by close date: the sales of a company whose CRM is its only ledger. */
export const wonOpportunities: MeasuredRows = {
  from: "opportunities",
  by: "closeDate",
  where: [{ column: "stage", op: "in", values: ["won"] }],
};

/** Opportunities that came to an end, won or lost, by close date. */
export const closedOpportunities: MeasuredRows = {
  ...wonOpportunities,
  where: [{ column: "stage", op: "in", values: ["won", "lost"] }],
};

/** The first of these measures whose tables and columns exist. */
export const either = (...of: readonly Measure[]): Measure => ({ op: "either", of });

/** One measure over the other; missing where the denominator is 0. */
export const ratio = (numerator: Measure, denominator: Measure): Measure => ({ op: "ratio", numerator, denominator });

/** A number of the rows, added up. */
export const sum = (of: NumberField, rows: MeasuredRows): Measure => ({ op: "sum", of, ...rows });

/**
 * The same measure of whatever holds the sales: the sales ledger, else the won opportunities.
 *
 * Both halves of a ratio come from the same source, because the choice is made around the whole measure.
 *
 * @param measure - builds the measure from the rows that count as sales
 */
export const ofSales = (measure: (rows: MeasuredRows) => Measure): Measure =>
  either(measure(ledgerSales), measure(wonOpportunities));

/**
 * How many orders: distinct order numbers, or rows where the table has no order numbers. A won opportunity is one order.
 */
export const orderCount = (rows: MeasuredRows): Measure =>
  rows.from === "sales" ? either({ op: "distinct", of: "order", ...rows }, countOf(rows)) : countOf(rows);

/** How many rows. */
export const countOf = (rows: MeasuredRows): Measure => ({ op: "count", ...rows });

/** Cash by the day it came in, from a table of receipts. */
export const receipts: Measure = { op: "sum", of: "amount", from: "receipts" };

/** Cash by the day it came in, as the order rows carry it. */
export const receivedOnOrders: Measure = { op: "sum", of: "received", from: "sales", by: "receivedDate" };

/** Manual actuals of a KPI that are added up: visits, sharing sessions. */
export const manualSum = (kpi: KpiId): Measure => ({ op: "sum", of: "value", ...manualRows(kpi) });

/** Manual actuals of a KPI that are averaged: scores, days. */
export const manualMean = (kpi: KpiId): Measure => ({ op: "mean", of: "value", ...manualRows(kpi) });

/** The latest manual actual of a KPI: a rating replaces the one before. */
export const manualLast = (kpi: KpiId): Measure => ({ op: "last", of: "value", ...manualRows(kpi) });

/** Manual actuals of a rate: Σ numerator / Σ denominator where the sheet has both, else the mean of the values. */
export const manualRate = (kpi: KpiId): Measure =>
  either(ratio(sum("numerator", manualRows(kpi)), sum("denominator", manualRows(kpi))), manualMean(kpi));

const manualRows = (kpi: KpiId): MeasuredRows => ({
  from: "manual",
  where: [{ column: "kpi", op: "in", values: [kpi] }],
});
