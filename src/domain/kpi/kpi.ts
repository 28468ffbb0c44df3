/** The four families of KPIs (domain rules §1): every KPI belongs to exactly one. */
export type KpiFamily = "financial" | "customer" | "process" | "capability";

/** What a KPI's number means, and so how it is shown. `percent` is a ratio, 1 = 100 %. */
export type KpiUnit = "money" | "count" | "percent" | "score" | "days";

/** Whether more is better, less is better, or a range is best. */
export type KpiDirection = "higher" | "lower" | "range";

/** How a target behaves over time: a flow is split, a level repeats in every period, a distinct count does neither. */
export type KpiKind = "flow" | "level" | "distinct";

/** A KPI's id: kebab-case, never renamed, such as `collection-rate`. */
export type KpiId = string;

/** A name in both languages of the product. */
export interface BilingualName {
  readonly en: string;
  readonly zh: string;
}

/** What a table of facts is about. One row each: a sale (order or order line), a receipt, an opportunity … */
export type SourceKind =
  | "sales"
  | "receipts"
  | "opportunities"
  | "visits"
  | "surveys"
  | "complaints"
  | "trainings"
  /** Person × KPI × date → value: manual actuals, and any ledger that holds ready results. */
  | "manual";

/** The day that places a row in a period. `date` is the table's own: order date, payment date, visit date … */
export type DateField = "date" | "openDate" | "closeDate" | "dueDate" | "receivedDate";

/**
 * Numbers a row may carry. `received` is what has been paid of this order; `listAmount` the amount before discount;
 * `fxEffect` what the market's rate makes of a converted amount beyond the plan's.
 */
export type NumberField =
  | "amount"
  | "cost"
  | "listAmount"
  | "received"
  | "fxEffect"
  | "quantity"
  | "score"
  | "done"
  | "planned"
  | "value"
  | "numerator"
  | "denominator";

/** Texts a row may carry that are counted as distinct things. `step` is an opportunity's stage in the sheet's own words. */
export type KeyField = "order" | "customer" | "product" | "stage" | "step" | "kpi";

/** State of an opportunity, whatever the sheet calls it: `stage` holds one of these three, or is missing. */
export type OpportunityStage = "won" | "lost" | "open";

/** Keeps only rows whose column holds (or does not hold) one of the values. `column` is a key field or a header of the sheet. */
export interface Condition {
  readonly column: KeyField | (string & {});
  readonly op: "in" | "not-in";
  readonly values: readonly string[];
}

interface FromRows {
  readonly from: SourceKind;
  /** Date that places a row in the period; `date` when absent. Rows without that date are in no period. */
  readonly by?: DateField;
  readonly where?: readonly Condition[];
}

/**
 * How an actual is computed from rows (domain rules §2, "Measure").
 *
 * Missing rule: a sum or count over no rows is 0; a mean, a last value, a duration, or a ratio whose denominator is 0 is missing (null).
 */
export type Measure =
  | ({ readonly op: "sum"; readonly of: NumberField } & FromRows)
  | ({ readonly op: "count" } & FromRows)
  | ({ readonly op: "distinct"; readonly of: KeyField } & FromRows)
  /** Things whose first row ever (ties: the first row of the sheet) lies in the period, credited to that row's person; with `lookbackMonths`, not seen in the months before. */
  | ({ readonly op: "new"; readonly of: KeyField; readonly lookbackMonths?: number } & FromRows)
  /** Things seen in this period and in the period of the same length before. */
  | ({ readonly op: "retained"; readonly of: KeyField } & FromRows)
  /** Things seen in the period of the same length before. */
  | ({ readonly op: "previous"; readonly of: KeyField } & FromRows)
  /** Things with at least `atLeast` distinct `per` values in the period: customers with two orders or more. */
  | ({ readonly op: "repeat"; readonly of: KeyField; readonly per: KeyField; readonly atLeast: number } & FromRows)
  | ({ readonly op: "mean"; readonly of: NumberField } & FromRows)
  | ({ readonly op: "last"; readonly of: NumberField } & FromRows)
  /** Mean days from one date to the other, over rows that have both. */
  | ({ readonly op: "duration"; readonly start: DateField; readonly end: DateField } & FromRows)
  /** What has come in less what has gone out, from the first row ever to the period's end. */
  | { readonly op: "balance"; readonly in: Measure; readonly out: Measure }
  | { readonly op: "difference"; readonly of: Measure; readonly less: Measure }
  /** `complement`: 1 − ratio. `timesDays`: × the days of the period (DSO). */
  | {
      readonly op: "ratio";
      readonly numerator: Measure;
      readonly denominator: Measure;
      readonly complement?: boolean;
      readonly timesDays?: boolean;
    }
  /** The first of these measures whose tables exist in the workbook. */
  | { readonly op: "either"; readonly of: readonly Measure[] };

/** One key performance indicator: what is measured and how its number is read. */
export interface Kpi {
  readonly id: KpiId;
  readonly name: BilingualName;
  /** Other names people type in cells and headers, any language. */
  readonly aliases: readonly string[];
  readonly family: KpiFamily;
  readonly unit: KpiUnit;
  readonly direction: KpiDirection;
  readonly kind: KpiKind;
  readonly measure: Measure;
}
