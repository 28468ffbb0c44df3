import { columnName } from "../../store/address";
import { isErrorValue } from "../../store/cellStore";
import type { CellValue, Content } from "../../store/cellStore";
import type { CellStyle } from "../../store/cellStyle";
import { formatArea } from "../../store/address";
import { containsArea, cellArea, WHOLE_SHEET } from "../../store/area";
import { spillKey } from "../../model/book/applyResult";
import type { Line, Sheet } from "../../model/book/book";
import { fileFormula } from "../functionNames";
import { element, escapeXml } from "../xml/writeXml";
import type { StyleBook } from "./styleBook";

/** Texts of a workbook, each written once. */
export interface TextBook {
  of(text: string): number;
  readonly texts: readonly string[];
}

/** An empty book of texts. */
export function createTextBook(): TextBook {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    of(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}

/** What the cells of all sheets share when they are written. */
export interface CellWriting {
  readonly styles: StyleBook;
  readonly texts: TextBook;
  readonly addinFunctions: ReadonlySet<string>;
}

/** The `sheetData` of a sheet. */
export function cellsXml(sheet: Sheet, writing: CellWriting): string {
  const rows = new Map<number, string[]>();
  sheet.book.store.visit(sheet.id, WHOLE_SHEET, (row, column, content, style) => {
    const cell = cellXml(sheet, row, column, content, style, writing);
    if (cell === "") return;
    const line = rows.get(row);
    if (line === undefined) rows.set(row, [cell]);
    else line.push(cell);
  });
  for (const row of sheet.rowLines.keys()) if (!rows.has(row)) rows.set(row, []);
  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => rowXml(row, sheet.rowLines.get(row), cells));
  return element("sheetData", {}, ...written);
}

function rowXml(row: number, line: Line | undefined, cells: readonly string[]): string {
  return element(
    "row",
    {
      r: row + 1,
      ht: line?.size,
      customHeight: line?.size !== undefined || undefined,
      hidden: line?.hidden === true || undefined,
      outlineLevel: line?.level === 0 ? undefined : line?.level,
    },
    ...cells,
  );
}

function cellXml(
  sheet: Sheet,
  row: number,
  column: number,
  content: Content | undefined,
  style: CellStyle | undefined,
  writing: CellWriting,
): string {
  const look = writing.styles.cell(style);
  const isEmpty = content === undefined || (content.value === "" && content.formula === undefined);
  // A cell with a look of its own is written even where it is the default one: its column may have another.
  if (isEmpty && look === 0 && style === undefined) return "";
  const at = columnName(column) + String(row + 1);
  const open = `<c r="${at}"${look === 0 ? "" : ` s="${String(look)}"`}`;
  if (isEmpty) return `${open}/>`;
  const { value, formula } = content;
  if (formula === undefined) return constantXml(open, value, writing.texts);
  return `${open}${typeAttribute(value)}>${formulaXml(sheet, row, column, formula, writing)}${valueXml(value)}</c>`;
}

function constantXml(open: string, value: CellValue, texts: TextBook): string {
  if (typeof value === "string" && !isErrorValue(value)) {
    return `${open} t="s"><v>${String(texts.of(value))}</v></c>`;
  }
  return `${open}${typeAttribute(value)}>${valueXml(value)}</c>`;
}

function formulaXml(sheet: Sheet, row: number, column: number, formula: string, writing: CellWriting): string {
  const table = sheet.tables.find(({ area }) => containsArea(area, cellArea(row, column)));
  const text = escapeXml(fileFormula(formula, { addinFunctions: writing.addinFunctions, table: table?.name }));
  const spill = sheet.spills.get(spillKey(row, column));
  return spill === undefined ? `<f>${text}</f>` : `<f t="array" ref="${formatArea(spill)}">${text}</f>`;
}

function typeAttribute(value: CellValue): string {
  if (typeof value === "number") return "";
  if (typeof value === "boolean") return ' t="b"';
  return isErrorValue(value) ? ' t="e"' : ' t="str"';
}

/** Excel has no such words in files for errors that pass by themselves or are newer than the format. */
const FILE_ERRORS: ReadonlyMap<string, string> = new Map([
  ["#BUSY!", "#N/A"],
  ["#SPILL!", "#VALUE!"],
  ["#CALC!", "#VALUE!"],
  ["#FIELD!", "#VALUE!"],
  ["#BLOCKED!", "#VALUE!"],
  ["#CONNECT!", "#VALUE!"],
  ["#UNKNOWN!", "#VALUE!"],
  ["#GETTING_DATA", "#N/A"],
]);

function valueXml(value: CellValue): string {
  if (value === "") return "<v></v>";
  if (typeof value === "boolean") return `<v>${value ? "1" : "0"}</v>`;
  if (typeof value === "number") return `<v>${Number.isFinite(value) ? String(value) : "0"}</v>`;
  return `<v>${escapeXml(FILE_ERRORS.get(value) ?? value)}</v>`;
}
