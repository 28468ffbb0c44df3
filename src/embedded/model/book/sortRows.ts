import type { Area } from "../../store/area";
import type { CellValue, Content } from "../../store/cellStore";
import { isErrorValue } from "../../store/cellStore";
import { formatArea } from "../../store/address";
import { moveFormula } from "../../store/formula/rewrite";
import { flagArg, integerArg, recordArg } from "../arguments";
import { invalidArgument } from "../errors";
import type { Sheet, SortField } from "./book";
import { raiseChanged } from "./changeEvents";
import { EventNumber, WORKBOOK_TARGET } from "./eventBus";
import { requireAllowed, requireUnlocked } from "./protection";
import { putContent } from "./writeCells";

/** Read sort keys off the wire; a key is a line of the sorted area, counted from 0. */
export function sortFields(value: unknown, lines: number): readonly SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument();
  return value.map((each) => {
    const field = recordArg(each);
    const key = integerArg(field["key"]);
    if (key < 0 || key >= lines) throw invalidArgument();
    const ascending = field["ascending"];
    return {
      key,
      ascending: ascending === undefined || ascending === null ? true : flagArg(ascending),
      sortOn: typeof field["sortOn"] === "string" ? field["sortOn"] : "Value",
      ...(typeof field["color"] === "string" ? { color: field["color"] } : {}),
    };
  });
}

/** Sort the rows (or columns) of an area by some of its lines; the first `headers` lines stay. */
export function sortArea(
  sheet: Sheet,
  area: Area,
  fields: readonly SortField[],
  options: { readonly matchCase: boolean; readonly headers: number; readonly byColumns: boolean },
): void {
  requireAllowed(sheet, "allowSort");
  const body: Area = options.byColumns
    ? { ...area, column: area.column + options.headers, columns: area.columns - options.headers }
    : { ...area, row: area.row + options.headers, rows: area.rows - options.headers };
  requireUnlocked(sheet, body);
  if (options.byColumns) sortColumnsOf(sheet, body, compareBy(fields, options.matchCase));
  else sortRowsOf(sheet, body, compareBy(fields, options.matchCase));
  const type = options.byColumns ? EventNumber.WorksheetColumnSorted : EventNumber.WorksheetRowSorted;
  sheet.book.events.raise(type, [sheet.id, WORKBOOK_TARGET], {
    worksheetId: sheet.id,
    address: formatArea(body),
    source: "Local",
  });
  raiseChanged(sheet, body, "RangeEdited");
}

function sortRowsOf(sheet: Sheet, body: Area, compare: (a: Line, b: Line) => number): void {
  const { store } = sheet.book;
  const lines: Line[] = Array.from({ length: body.rows }, (_, r) => ({
    at: body.row + r,
    cells: Array.from({ length: body.columns }, (__, c) => store.content(sheet.id, body.row + r, body.column + c)),
  }));
  lines.sort(compare);
  lines.forEach((line, r) => {
    line.cells.forEach((content, c) => {
      putContent(sheet, body.row + r, body.column + c, moved(content, body.row + r - line.at, 0));
    });
  });
}

function sortColumnsOf(sheet: Sheet, body: Area, compare: (a: Line, b: Line) => number): void {
  const { store } = sheet.book;
  const lines: Line[] = Array.from({ length: body.columns }, (_, c) => ({
    at: body.column + c,
    cells: Array.from({ length: body.rows }, (__, r) => store.content(sheet.id, body.row + r, body.column + c)),
  }));
  lines.sort(compare);
  lines.forEach((line, c) => {
    line.cells.forEach((content, r) => {
      putContent(sheet, body.row + r, body.column + c, moved(content, 0, body.column + c - line.at));
    });
  });
}

/** A row or column while it is being sorted. */
interface Line {
  readonly at: number;
  readonly cells: readonly (Content | undefined)[];
}

/** A sorted cell's content in its new place: relative references go along within the row. */
function moved(content: Content | undefined, byRows: number, byColumns: number): Content | undefined {
  if (content?.formula === undefined) return content;
  return { value: content.value, formula: moveFormula(content.formula, byRows, byColumns) };
}

function compareBy(fields: readonly SortField[], matchCase: boolean): (a: Line, b: Line) => number {
  return (a, b) => {
    for (const { key, ascending } of fields) {
      const order = compareValues(a.cells[key]?.value ?? "", b.cells[key]?.value ?? "", matchCase, ascending);
      if (order !== 0) return order;
    }
    return a.at - b.at;
  };
}

/** Numbers before texts before booleans before errors; empty cells last in either direction. */
function compareValues(a: CellValue, b: CellValue, matchCase: boolean, ascending: boolean): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  const byKind = kindOf(a) - kindOf(b);
  const order = byKind !== 0 ? byKind : compareAlike(a, b, matchCase);
  return ascending ? order : -order;
}

function kindOf(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isErrorValue(value) ? 3 : 1;
}

function compareAlike(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === "string" && typeof b === "string") {
    return a.localeCompare(b, "en", { sensitivity: matchCase ? "variant" : "accent" });
  }
  return Number(a) - Number(b);
}
