import type { KpiId } from "../../domain/kpi/kpi";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import { distinctHeaders } from "../cells/distinctHeaders";
import { kpiNames } from "../cells/kpiNames";
import { valueFormat } from "../cells/valueFormat";
import type { BreakdownInput, BreakdownRow } from "../reportInput";

/** The columns before the periods, in order. */
const leadColumns = ["person", "team", "role", "kpi", "family", "unit", "weight"] as const;

/** A period column: where it stands, and the columns it is the sum of (none: its cells are typed in). */
export interface PeriodColumn {
  readonly id: string;
  readonly column: number;
  readonly label: string;
  readonly parts: readonly number[];
}

/** Where everything of a breakdown stands. Rows and columns are 0-based. */
export interface BreakdownLayout {
  readonly language: Language;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: {
    readonly team: number;
    readonly kpi: number;
    readonly weight: number;
    readonly total: number;
    readonly check: number;
    readonly actual: number;
    readonly attainment: number;
    readonly mark: number;
    readonly comment: number;
  };
  readonly periods: readonly PeriodColumn[];
  /** Columns whose sum is the whole period. */
  readonly topColumns: readonly number[];
  readonly headers: readonly string[];
  readonly names: ReadonlyMap<KpiId, string>;
  readonly formatOf: (row: BreakdownRow) => string;
}

/** Rows above the table's header: title, where the numbers come from, legend, a blank row. */
const headerRow = 4;

/**
 * Lays out a breakdown: lead columns, the whole period, its parts, check, actual, attainment, mark, comment.
 *
 * @param bodyRows - person and vacancy rows; n ≥ 0
 */
export function breakdownLayout(input: BreakdownInput, language: Language, bodyRows: number): BreakdownLayout {
  const words = texts(language).breakdown;
  const total = leadColumns.length;
  const periods = periodColumns(input, total + 1);
  const check = total + 1 + periods.length;
  const headers = [
    ...leadColumns.map((column) => words.columns[column]),
    words.total(input.yearLabel),
    ...periods.map((period) => period.label),
    words.columns.check,
    words.columns.actual,
    words.columns.attainment,
    words.columns.mark,
    words.columns.comment,
  ];
  return {
    language,
    headerRow,
    firstRow: headerRow + 1,
    lastRow: headerRow + bodyRows,
    columns: {
      team: leadColumns.indexOf("team"),
      kpi: leadColumns.indexOf("kpi"),
      weight: leadColumns.indexOf("weight"),
      total,
      check,
      actual: check + 1,
      attainment: check + 2,
      mark: check + 3,
      comment: check + 4,
    },
    periods,
    topColumns: periods.filter((_, index) => parentIndex(input, index) < 0).map((period) => period.column),
    headers: distinctHeaders(headers),
    names: kpiNames(
      input.rows.map((row) => row.kpi),
      language,
    ),
    formatOf: (row) => valueFormat(row.kpi, input.header),
  };
}

const parentIndex = (input: BreakdownInput, index: number): number => {
  const parent = input.periods[index]?.parent;
  return parent === undefined ? -1 : input.periods.findIndex((period) => period.id === parent);
};

function periodColumns(input: BreakdownInput, first: number): readonly PeriodColumn[] {
  return input.periods.map((period, index) => ({
    id: period.id,
    column: first + index,
    label: period.label,
    parts: input.periods.flatMap((_, part) => (parentIndex(input, part) === index ? [first + part] : [])),
  }));
}
