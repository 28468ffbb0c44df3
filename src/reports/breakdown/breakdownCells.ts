import { roundHalfAway } from "../../domain/numbers/roundHalfAway";
import { sumExactly } from "../../domain/numbers/sumExactly";
import { excelFormats } from "../../i18n/formats/excelFormat";
import { texts } from "../../i18n/texts";
import type { CellStyle, DraftCell } from "../../workbook/sheetDraft";
import { attainmentFormula, attainmentValue } from "../cells/attainmentFormula";
import { cellAddress } from "../cells/cellAddress";
import { markFormula, statusOf } from "../cells/markFormula";
import { sheetStyles } from "../cells/sheetStyles";
import { rangeWords } from "../cells/valueFormat";
import type { BreakdownRow } from "../reportInput";
import type { BreakdownLayout, PeriodColumn } from "./breakdownLayout";

/** A row's numbers: whole period, period columns and actual, as the sheet's formulas come to them. */
export interface BreakdownAmounts {
  readonly total: number | null;
  readonly periods: readonly (number | null)[];
  readonly actual: number | null;
}

/** How much a KPI's periods add up: a flow's do, a rate or a distinct count repeats or is set by hand. */
export const addsUp = (row: BreakdownRow): boolean => row.kpi.kind === "flow" && row.range === undefined;

/**
 * The numbers a row shows: of a flow, longer periods are the sums of their parts, where parts have targets.
 *
 * @param row - a row with values of its own
 */
export function rowAmounts(row: BreakdownRow, layout: BreakdownLayout): BreakdownAmounts {
  const periods = layout.periods.map((_, index) => periodAmount(row, index, layout));
  return { total: row.total ?? (isSummed(row, layout) ? topSum(periods, layout) : null), periods, actual: row.actual };
}

function periodAmount(row: BreakdownRow, index: number, layout: BreakdownLayout): number | null {
  const period = layout.periods[index];
  if (period === undefined) return null;
  if (!isSumOfParts(row, index, layout)) return row.values.get(period.id) ?? null;
  return sumExactly(period.parts.map((part) => periodAmount(row, indexOf(part, layout), layout) ?? 0));
}

/** A period is a sum once one of its parts, at any depth, has a target; else its own target stands in its cell. */
const isSumOfParts = (row: BreakdownRow, index: number, layout: BreakdownLayout): boolean =>
  addsUp(row) &&
  (layout.periods[index]?.parts ?? []).some((part) => {
    const id = layout.periods[indexOf(part, layout)]?.id ?? "";
    return row.values.has(id) || isSumOfParts(row, indexOf(part, layout), layout);
  });

/** A flow without a target of the whole period has the sum of its parts. */
const isSummed = (row: BreakdownRow, layout: BreakdownLayout): boolean =>
  addsUp(row) && row.total === null && row.values.size > 0 && layout.topColumns.length > 0;

/** A target that stands in a cell to type in, and the period column it is in; absent: the whole period's. */
export interface TypedTarget {
  readonly column?: PeriodColumn;
  readonly value: number | null;
}

/**
 * The targets of a row that people may type over: every cell of the whole period and its parts that is no formula.
 *
 * @param row - a row with values of its own
 */
export function typedTargets(row: BreakdownRow, layout: BreakdownLayout): readonly TypedTarget[] {
  const { total, periods } = rowAmounts(row, layout);
  const isTyped = row.range === undefined && !isSummed(row, layout);
  const parts = layout.periods.flatMap((column, index): readonly TypedTarget[] =>
    isSumOfParts(row, index, layout) ? [] : [{ column, value: periods[index] ?? null }],
  );
  return [...(isTyped ? [{ value: total }] : []), ...parts];
}

const indexOf = (column: number, layout: BreakdownLayout): number => column - layout.columns.total - 1;

const topSum = (periods: BreakdownAmounts["periods"], layout: BreakdownLayout): number =>
  sumExactly(layout.topColumns.map((column) => periods[indexOf(column, layout)] ?? 0));

/**
 * A sum over columns of one row, as few references as it takes.
 *
 * @param row - 0-based
 * @param columns - 0-based, ascending, at least one
 * @example sumFormula(5, [8, 9, 10]) // "SUM(I6:K6)"
 */
function sumFormula(row: number, columns: readonly number[]): string {
  const first = columns[0] ?? 0;
  const last = columns.at(-1) ?? 0;
  const isBlock = last - first === columns.length - 1;
  if (isBlock) return `SUM(${cellAddress(row, first)}:${cellAddress(row, last)})`;
  return `SUM(${columns.map((column) => cellAddress(row, column)).join(",")})`;
}

/** Target, period, check, actual, attainment, mark and comment cells of a row of the table. */
export function bodyAmountCells(row: BreakdownRow, at: number, layout: BreakdownLayout): readonly DraftCell[] {
  const amounts = rowAmounts(row, layout);
  const numberFormat = layout.formatOf(row);
  const periods = layout.periods.map((period, index): DraftCell => {
    const value = amounts.periods[index] ?? null;
    if (isSumOfParts(row, index, layout)) {
      return { formula: sumFormula(at, period.parts), value, style: periodStyle(false, true, numberFormat) };
    }
    return { value, style: periodStyle(row.locked.has(period.id), period.parts.length > 0, numberFormat) };
  });
  const comment = { value: row.comment ?? null, style: sheetStyles.wrapped };
  return [totalCell(row, amounts, at, layout), ...periods, ...resultCells(row, amounts, at, layout), comment];
}

/** Check, actual, attainment and mark of a row; the check is blank where periods do not add up. */
export function resultCells(
  row: BreakdownRow,
  amounts: BreakdownAmounts,
  at: number,
  layout: BreakdownLayout,
  actualFormula?: string,
): readonly DraftCell[] {
  const { total, actual, attainment } = layout.columns;
  const attained = attainmentValue(row.kpi.direction, amounts.actual, amounts.total, row.range);
  return [
    checkCell(row, amounts, at, layout),
    {
      ...(actualFormula === undefined ? {} : { formula: actualFormula }),
      value: amounts.actual,
      style: { ...sheetStyles.number, numberFormat: layout.formatOf(row) },
    },
    {
      formula: attainmentFormula(row.kpi.direction, cellAddress(at, actual), cellAddress(at, total), row.range),
      value: attained ?? "",
      style: { ...sheetStyles.number, numberFormat: excelFormats.ratio },
    },
    {
      formula: markFormula(cellAddress(at, attainment), layout.language),
      value: texts(layout.language).general.statuses[statusOf(attained)],
      style: sheetStyles.centered,
    },
  ];
}

function checkCell(row: BreakdownRow, amounts: BreakdownAmounts, at: number, layout: BreakdownLayout): DraftCell {
  const style = { ...sheetStyles.number, numberFormat: excelFormats.check };
  const hasParts = layout.topColumns.some((column) => amounts.periods[indexOf(column, layout)] !== null);
  if (!addsUp(row) || !hasParts) return { style: sheetStyles.number };
  const total = cellAddress(at, layout.columns.total);
  return {
    formula: `IF(ISNUMBER(${total}),ROUND(${total}-${sumFormula(at, layout.topColumns)},2),"")`,
    value: amounts.total === null ? "" : roundHalfAway(amounts.total - topSum(amounts.periods, layout), 2),
    style,
  };
}

function totalCell(row: BreakdownRow, amounts: BreakdownAmounts, at: number, layout: BreakdownLayout): DraftCell {
  const style = { ...sheetStyles.total, numberFormat: layout.formatOf(row) };
  if (row.range !== undefined)
    return { value: rangeWords(row.kpi, row.range, layout.language), style: sheetStyles.total };
  if (!isSummed(row, layout)) return { value: row.total, style };
  return { formula: sumFormula(at, layout.topColumns), value: amounts.total, style };
}

function periodStyle(isLocked: boolean, isSum: boolean, numberFormat: string): CellStyle {
  if (isLocked) return { ...sheetStyles.locked, numberFormat: `"■ "${numberFormat}` };
  return { ...(isSum ? sheetStyles.total : sheetStyles.input), numberFormat: quietZeros(numberFormat) };
}

/** A zero shows as a dash: a count of two a quarter is no wall of zeros by week. */
const quietZeros = (numberFormat: string): string => `${numberFormat};-${numberFormat};"-"`;
