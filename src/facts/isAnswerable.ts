import type { Condition, Measure, SourceKind } from "../domain/kpi/kpi";
import type { Facts, FactTable } from "./factTable";
import { columnNamed, rowsThatCount } from "./rowsThatCount";

/** A measure that looks at rows itself, not at other measures. */
export type RowMeasure = Extract<Measure, { readonly from: SourceKind }>;

/**
 * Can a workbook answer a measure: are its tables there, with a value somewhere in every column it needs.
 *
 * A table of manual actuals is asked KPI by KPI: without a row of this KPI it is no source of it. Otherwise rows that
 * meet no condition are an answer: no order won is 0 orders.
 */
export function isAnswerable(facts: Facts, measure: Measure): boolean {
  switch (measure.op) {
    case "balance":
      return isAnswerable(facts, measure.in) && isAnswerable(facts, measure.out);
    case "difference":
      return isAnswerable(facts, measure.of) && isAnswerable(facts, measure.less);
    case "ratio":
      return isAnswerable(facts, measure.numerator) && isAnswerable(facts, measure.denominator);
    case "either":
      return measure.of.some((alternative) => isAnswerable(facts, alternative));
    default: {
      const table = facts.tables[measure.from];
      return table !== undefined && hasColumns(table, measure);
    }
  }
}

function hasColumns(table: FactTable, measure: RowMeasure): boolean {
  const conditions = measure.where ?? [];
  if (conditions.some(({ op, column }) => op === "in" && columnNamed(table, column) === undefined)) return false;
  const isSource = rowsThatCount(table, conditions.filter(isAboutKpi), []);
  const hasValue = (values: ArrayLike<number> | undefined, isMissing: (value: number) => boolean): boolean =>
    values !== undefined && isSource.some((counts, row) => counts === 1 && !isMissing(values[row] ?? NaN));
  return neededColumns(table, measure).every(({ values, isMissing }) => hasValue(values, isMissing));
}

const isAboutKpi = ({ column }: Condition): boolean => column === "kpi";

interface NeededColumn {
  readonly values: ArrayLike<number> | undefined;
  readonly isMissing: (value: number) => boolean;
}

function neededColumns(table: FactTable, measure: RowMeasure): NeededColumn[] {
  const { dates, numbers, keys } = table;
  const date = (values: Int32Array | undefined): NeededColumn => ({ values, isMissing: (day) => !(day > 0) });
  const number = (values: Float64Array | undefined): NeededColumn => ({
    values,
    isMissing: (v) => !Number.isFinite(v),
  });
  const key = (values: Int32Array | undefined): NeededColumn => ({ values, isMissing: (code) => !(code >= 0) });
  const placed = date(dates[measure.by ?? "date"]);
  switch (measure.op) {
    case "count":
      return [placed];
    case "sum":
    case "mean":
    case "last":
      return [placed, number(numbers[measure.of])];
    case "duration":
      return [placed, date(dates[measure.start]), date(dates[measure.end])];
    case "repeat":
      return [placed, key(keys[measure.of]?.codes), key(keys[measure.per]?.codes)];
    case "distinct":
    case "new":
    case "retained":
    case "previous":
      return [placed, key(keys[measure.of]?.codes)];
  }
}
