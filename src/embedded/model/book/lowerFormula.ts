import { areaOfReference, formatReference, tokenize } from "../../store/formula/tokens";
import type { ReferenceToken, Token } from "../../store/formula/tokens";
import type { Area } from "../../store/area";
import { WHOLE_SHEET } from "../../store/area";
import { formatArea, quoteSheetName } from "../../store/address";
import type { Book, Sheet, Table } from "./book";
import { bodyOfTable, findName, findSheet, findTable } from "./resolveAddress";

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * A formula in the plain A1 notation that the engine reads: names, structured references and spill references are
 * replaced by what they stand for; what does not exist becomes `#NAME?` or `#REF!`.
 */
export function lowerFormula(formula: string, place: FormulaPlace): string {
  return lower(formula, place, 0);
}

/** Names may stand for formulas with names in them; a name that leads to itself stops here. */
const DEEPEST = 8;

function lower(formula: string, place: FormulaPlace, depth: number): string {
  return tokenize(formula)
    .map((token) => lowerToken(token, place, depth))
    .join("");
}

function lowerToken(token: Token, place: FormulaPlace, depth: number): string {
  switch (token.kind) {
    case "reference":
      return lowerReference(token, place);
    case "structured":
      return lowerStructured(token.table, token.specifier, place) ?? "#REF!";
    case "name":
      return lowerName(token.name, token.sheet, place, depth) ?? token.text;
    default:
      return token.text;
  }
}

function lowerReference(token: ReferenceToken, place: FormulaPlace): string {
  if (token.sheet !== undefined && findSheet(place.sheet.book, token.sheet) === undefined) return "#REF!";
  if (!token.spill) return token.text;
  const sheet = token.sheet === undefined ? place.sheet : findSheet(place.sheet.book, token.sheet);
  const spill = sheet?.spills.get(`${String(token.from.row)},${String(token.from.column)}`);
  if (spill === undefined) return formatReference(token.sheet, token.from, undefined);
  return `${token.sheet === undefined ? "" : `${quoteSheetName(token.sheet)}!`}${formatArea(spill)}`;
}

function lowerName(
  name: string,
  sheetName: string | undefined,
  place: FormulaPlace,
  depth: number,
): string | undefined {
  const { book } = place.sheet;
  const scope = sheetName === undefined ? place.sheet : findSheet(book, sheetName);
  const item = findName(book, name, scope);
  if (item !== undefined) {
    if (depth > DEEPEST) return "#REF!";
    const inner = lower(item.formula.replace(/^=/, ""), { ...place, sheet: item.sheet ?? place.sheet }, depth + 1);
    return /^[\p{L}\p{N}_$.:!']+$/u.test(inner) ? inner : `(${inner})`;
  }
  const table = findTable(book, name);
  return table === undefined || table.name.toLowerCase() !== name.toLowerCase()
    ? undefined
    : onSheet(table.sheet, bodyOfTable(table));
}

function onSheet(sheet: Sheet, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${formatArea(area)}`;
}

/** `Table1[[#Headers],[Sales]]`, `[@Sales]`, `Table1[Sales]`, `Table1[[Jan]:[Mar]]`, `Table1[#All]`. */
function lowerStructured(tableName: string, specifier: string, place: FormulaPlace): string | undefined {
  const table = tableName === "" ? tableAround(place) : findTable(place.sheet.book, tableName);
  if (table === undefined) return undefined;
  const columns: string[] = [];
  let band = "#Data";
  let text = specifier.trim();
  if (text.startsWith("@")) {
    band = "#This Row";
    text = text.slice(1);
  }
  for (const part of partsOf(text)) {
    if (part.startsWith("#")) band = part;
    else columns.push(unescape(part));
  }
  const area = bandOf(table, band, place.row);
  if (area === undefined) return undefined;
  if (columns.length === 0) return onSheet(table.sheet, area);
  const indexes = columns.map((column) => columnOf(table, column));
  if (indexes.some((index) => index < 0)) return undefined;
  const first = Math.min(...indexes);
  const last = Math.max(...indexes);
  return onSheet(table.sheet, { ...area, column: table.area.column + first, columns: last - first + 1 });
}

function partsOf(text: string): readonly string[] {
  if (!text.includes("[")) return text === "" ? [] : [text];
  return [...text.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map((match) => match[1] ?? "");
}

function unescape(column: string): string {
  return column.replace(/'(.)/g, "$1");
}

function bandOf(table: Table, band: string, row: number): Area | undefined {
  switch (band.toLowerCase()) {
    case "#all":
      return table.area;
    case "#headers":
      return table.showHeaders ? { ...table.area, rows: 1 } : undefined;
    case "#totals":
      return table.showTotals ? { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 } : undefined;
    case "#this row":
      return { ...table.area, row, rows: 1 };
    default:
      return bodyOfTable(table);
  }
}

function columnOf(table: Table, name: string): number {
  const wanted = name.toLowerCase();
  return tableColumnNames(table).findIndex((each) => each.toLowerCase() === wanted);
}

/** The names of a table's columns, from the left. */
export function tableColumnNames(table: Table): readonly string[] {
  const { sheet, area } = table;
  return table.columnIds.map((id, index) => {
    const own = table.bag.values.get(`column ${String(id)}`);
    if (!table.showHeaders) return typeof own === "string" ? own : `Column${String(index + 1)}`;
    return String(sheet.book.store.content(sheet.id, area.row, area.column + index)?.value ?? "");
  });
}

function tableAround(place: FormulaPlace): Table | undefined {
  return place.sheet.tables.find(
    ({ area }) =>
      place.row >= area.row &&
      place.row < area.row + area.rows &&
      place.column >= area.column &&
      place.column < area.column + area.columns,
  );
}

/** The sheets and areas a formula refers to, in the order they stand. */
export function referencesOf(formula: string, place: FormulaPlace): readonly { sheet: Sheet; area: Area }[] {
  const found: { sheet: Sheet; area: Area }[] = [];
  for (const token of tokenize(lowerFormula(formula, place))) {
    if (token.kind !== "reference") continue;
    const sheet = token.sheet === undefined ? place.sheet : findSheet(place.sheet.book, token.sheet);
    if (sheet !== undefined) found.push({ sheet, area: areaOfReference(token) });
  }
  return found;
}

/** Every formula of a book with its place. */
export function eachFormula(book: Book, visit: (place: FormulaPlace, formula: string) => void): void {
  for (const sheet of book.sheets) {
    book.store.visit(sheet.id, WHOLE_SHEET, (row, column, content) => {
      if (content?.formula !== undefined) visit({ sheet, row, column }, content.formula);
    });
  }
}
