import type { SheetRow } from "../../workbook/sheetContent";
import { cellText, filledColumns, type Block } from "./block";
import { headerCellLook } from "./headerCell";

/** Whether a text names a column that intake knows. */
export type HeaderTest = (text: string) => boolean;

/** How a row looks to somebody who searches for the header. */
export interface RowShape {
  /** Cells that show something. */
  readonly filled: number;
  readonly labels: number;
  readonly periods: number;
  /** Cells whose text names a known column. */
  readonly known: number;
}

/** Rows that are looked at before a sheet counts as one without a header. */
const searchedRows = 60;
/** A header names at least half as many columns as the fullest of the rows under it. */
const comparedRows = 10;
/** How far below the first possible header one with known names may stand. */
const lookahead = 12;

/**
 * The shape of a row inside a block.
 *
 * @param row - a row of the block
 * @param block - whose columns count
 * @param isHeader - knows the names of columns
 */
export function rowShape(row: SheetRow, block: Block, isHeader: HeaderTest): RowShape {
  const columns = filledColumns(row, block);
  let labels = 0;
  let periods = 0;
  let known = 0;
  for (const column of columns) {
    const look = headerCellLook(row, column);
    if (look === "label") labels += 1;
    if (look === "period") periods += 1;
    if (look === "label" && isHeader(cellText(row.values[column]))) known += 1;
  }
  periods += numberedPeriods(columns.map((column) => cellText(row.values[column])));
  return { filled: columns.length, labels, periods, known };
}

/** Cells 1 … 12 are months and 1 … 4 quarters, when a row holds no other short numbers. */
function numberedPeriods(texts: readonly string[]): number {
  const numbers = texts.filter((text) => /^\d{1,2}$/.test(text));
  const isSeries = numbers.every((text, index) => Number(text) === index + 1);
  return isSeries && (numbers.length === 12 || numbers.length === 4) ? numbers.length : 0;
}

/**
 * Whether all but a fifth of a row's cells name columns or periods, and at least one names a column. Where none is
 * known, a single figure shows a row of data.
 */
export const looksLikeHeader = ({ filled, labels, periods, known }: RowShape): boolean =>
  labels >= 1 && labels + periods >= filled * (known > 0 ? 0.8 : 1);

/**
 * Find the header row of a block: the first row of names that is about as wide as the rows under it.
 *
 * Titles and lines such as 编制部门：销售部 are narrower or are no names. Where the first such row names no known
 * column and one shortly below does, that one is taken.
 *
 * @param block - at least one row
 * @param from - position in `block.rows` to search from
 * @param isHeader - knows the names of columns
 * @returns position in `block.rows`, or null when data begin before any header
 */
export function chooseHeader(block: Block, from: number, isHeader: HeaderTest): number | null {
  const pivoted = block.rows.slice(0, from + searchedRows).findIndex((row) => isPivotHeader(row, block));
  if (pivoted >= from) return pivoted;
  const shapes: RowShape[] = [];
  for (let position = from; position < Math.min(block.rows.length, from + searchedRows); position += 1) {
    const row = block.rows[position];
    if (row) shapes.push(rowShape(row, block, isHeader));
  }
  const candidates = shapes.flatMap((shape, index) => (isCandidate(shape, index, shapes) ? [index] : []));
  const first = candidates[0];
  if (first === undefined) return null;
  const better = (shapes[first]?.known ?? 0) > 0 ? undefined : betterCandidate(candidates, shapes);
  const chosen = better ?? first;
  const dataBefore = shapes.slice(0, chosen).filter((shape) => shape.filled >= 3 && !looksLikeHeader(shape)).length;
  if (dataBefore >= 2 && (shapes[chosen]?.known ?? 0) === 0) return null;
  return from + chosen;
}

/** A pivot table's own words stand in the row of its headers, under the name of what it adds up. */
function isPivotHeader(row: SheetRow, block: Block): boolean {
  const first = filledColumns(row, block)[0];
  return first !== undefined && /^(?:row labels|行标签)$/i.test(cellText(row.values[first]));
}

function isCandidate(shape: RowShape, index: number, shapes: readonly RowShape[]): boolean {
  const widest = shapes
    .slice(index + 1, index + 1 + comparedRows)
    .reduce((most, { filled }) => Math.max(most, filled), 0);
  const isWide = shape.filled >= 2 || (widest <= 1 && shapes.every(({ filled }) => filled <= 1));
  return isWide && looksLikeHeader(shape) && shape.filled >= widest / 2;
}

function betterCandidate(candidates: readonly number[], shapes: readonly RowShape[]): number | undefined {
  const first = candidates[0] ?? 0;
  return candidates.find((index) => index - first <= lookahead && (shapes[index]?.known ?? 0) >= 2);
}
