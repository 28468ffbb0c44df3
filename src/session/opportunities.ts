import type { DayRange, SerialDay } from "../domain/calendar/period";
import type { OpportunityStage } from "../domain/kpi/kpi";
import type { FactTable } from "../facts/factTable";
import type { FactRef } from "../facts/rowsBehind";
import type { Model, ModelPerson } from "./model";

/** An opportunity as its sheet states it. */
export interface Opportunity {
  /** `open` also where the sheet names no stage. */
  readonly stage: OpportunityStage;
  /** The stage in the sheet's own words; null: blank. */
  readonly step: string | null;
  readonly opened: SerialDay | null;
  /** The day it was decided; of an open one the day it is hoped for. */
  readonly closes: SerialDay | null;
  /** Money; null: not stated. */
  readonly amount: number | null;
  readonly customer: string | null;
  readonly at: FactRef;
}

/**
 * The opportunities of some people, or all there are, in the workbook's order; the plan's filters hold.
 *
 * What was opened after the as-of date is not known yet; what was decided after it is still open, and nobody knows when
 * it closes and at what amount.
 *
 * @returns null when the workbook has no opportunities
 */
export function opportunitiesOf(
  model: Model,
  people: readonly ModelPerson[] | "everybody",
): readonly Opportunity[] | null {
  const codes = people === "everybody" ? "all" : people.flatMap((person) => person.codes);
  const found = model.engine.rowsOf("opportunities", codes);
  if (!found) return null;
  const read = reader(found.table);
  return found.rows.flatMap((row) => knownBy(read(row), model.asOf ?? Infinity) ?? []);
}

function knownBy(one: Opportunity, asOf: SerialDay): Opportunity | null {
  if (one.opened !== null && one.opened > asOf) return null;
  const isStillOpen = one.stage !== "open" && (one.closes ?? 0) > asOf;
  return isStillOpen ? { ...one, stage: "open", step: null, closes: null, amount: null } : one;
}

/** Was it decided in these days, or is it open while they run? Undated decisions belong to no days. */
export const isInPlay = ({ stage, closes }: Opportunity, days: DayRange, asOf: SerialDay | null): boolean =>
  stage === "open" ? days.to >= (asOf ?? -Infinity) : closes !== null && closes >= days.from && closes <= days.to;

function reader(table: FactTable): (row: number) => Opportunity {
  const { keys, dates, numbers, origin } = table;
  const text = (column: (typeof keys)[keyof typeof keys], row: number): string | null =>
    column?.values[column.codes[row] ?? -1] ?? null;
  const day = (field: "openDate" | "closeDate", row: number): SerialDay | null => dates[field]?.[row] || null;
  return (row) => {
    const amount = numbers.amount?.[row] ?? NaN;
    return {
      stage: (text(keys.stage, row) as OpportunityStage | null) ?? "open",
      step: text(keys.step, row),
      opened: day("openDate", row),
      closes: day("closeDate", row),
      amount: Number.isNaN(amount) ? null : amount,
      customer: text(keys.customer, row),
      at: { sheet: origin.sheets[origin.sheet[row] ?? -1] ?? "", row: origin.row[row] ?? 0 },
    };
  };
}
