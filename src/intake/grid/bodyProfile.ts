import type { CellValue, SheetRow } from "../../workbook/sheetContent";
import { isDateFormat } from "../values/dateFormat";
import { readDate } from "../values/readDate";
import { readNumber } from "../values/readNumber";
import { cellText, filledColumns, type Block } from "./block";
import type { HeaderTest } from "./chooseHeader";

/** What most cells of a column are. */
export type ColumnLook = "text" | "date" | "number";

/** What the body of a table looks like, judged from its first rows. */
export interface BodyProfile {
  /** By column; columns without any value in the sample are absent. */
  readonly looks: ReadonlyMap<number, ColumnLook>;
  /** Columns of texts and dates that are filled in at least half of the rows: they say what a row is about. */
  readonly keys: ReadonlySet<number>;
  /** Columns of any kind that are filled in nine of ten rows. */
  readonly always: ReadonlySet<number>;
}

/** Nothing is known of the columns: rows outside any table. */
export const unknownBody: BodyProfile = { looks: new Map(), keys: new Set(), always: new Set() };

const sampledRows = 200;

/**
 * Look at the first rows under a header, up to the next row that names known columns.
 *
 * @param block - the table's block
 * @param from - position of the first row under the header
 * @param isHeader - knows the names of columns
 */
export function bodyProfile(block: Block, from: number, isHeader: HeaderTest): BodyProfile {
  const tallies = new Map<number, Record<ColumnLook, number>>();
  let fullRows = 0;
  for (const row of block.rows.slice(from, from + sampledRows)) {
    const columns = filledColumns(row, block);
    if (fullRows > 0 && namesColumns(row, columns, isHeader)) break;
    // Headings, remarks and lines that are only numbered say nothing of how full the columns are.
    if (columns.length >= 2) fullRows += 1;
    for (const column of columns) {
      const tally = tallies.get(column) ?? { text: 0, date: 0, number: 0 };
      tally[cellLook(row.values[column], row.formats?.[column])] += 1;
      tallies.set(column, tally);
    }
  }
  const looks = new Map([...tallies].map(([column, tally]) => [column, mostOf(tally)] as const));
  const filledIn = (share: number): readonly number[] =>
    [...tallies].flatMap(([column, { text, date, number }]) =>
      text + date + number >= fullRows * share ? [column] : [],
    );
  return {
    looks,
    keys: new Set(filledIn(0.5).filter((column) => looks.get(column) !== "number")),
    always: new Set(filledIn(0.9)),
  };
}

function namesColumns(row: SheetRow, columns: readonly number[], isHeader: HeaderTest): boolean {
  const texts = columns.flatMap((column) =>
    typeof row.values[column] === "string" ? cellText(row.values[column]) : [],
  );
  if (texts.length < 2 || texts.length < columns.length) return false;
  return texts.filter((text) => isHeader(text)).length * 2 >= texts.length;
}

/** @param value - not blank; an error counts as the number its formula should have given */
function cellLook(value: CellValue | undefined, format: string | undefined): ColumnLook {
  if (typeof value === "number") return isDateFormat(format) ? "date" : "number";
  if (typeof value === "boolean") return "text";
  if (typeof value !== "string") return "number";
  if (!hasFigure.test(value)) return "text";
  if (readNumber(value).kind === "number") return isCompactDate(value) ? "date" : "number";
  const date = readDate(value);
  return date.kind === "date" || date.kind === "ambiguous" ? "date" : "text";
}

/** Digits of any width, and the numerals that amounts and dates can be spelled with. */
export const hasFigure = /[\d０-９〇一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]/;

const isCompactDate = (value: string): boolean => value.trim().length === 8 && readDate(value).kind === "date";

function mostOf({ text, date, number }: Record<ColumnLook, number>): ColumnLook {
  if (text >= date && text >= number) return "text";
  return date >= number ? "date" : "number";
}
