import type { Area } from "../../store/area";
import { cellArea, lastRow } from "../../store/area";
import { DEFAULT_STYLE } from "../../store/cellStyle";
import { invalidArgument } from "../errors";
import type { SheetFilterState } from "../states";
import { filterOf } from "../states";
import type { AutoFilter, Sheet } from "./book";
import { displayText } from "./displayText";
import { hideRows } from "./hideRows";
import { requireAllowed } from "./protection";
import { bodyOfTable } from "./resolveAddress";
import { matchesCriterion, serialOfDay } from "./customCriterion";

export type Criteria = Readonly<Record<string, unknown>>;

const KINDS = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
];

/** Filter a column (counted from 0), and hide the rows that do not fit all criteria. */
export function setCriteria(state: SheetFilterState, column: number, criteria: Criteria): void {
  const filter = filterOf(state);
  const columns = rowsArea(state)?.columns ?? 0;
  if (filter === undefined || column < 0 || column >= columns) throw invalidArgument();
  if (!KINDS.includes(String(criteria["filterOn"]))) throw invalidArgument();
  requireAllowed(state.sheet, "allowAutoFilter");
  filter.criteria.set(column, criteria);
  applyFilter(state);
}

/** Take the criteria of one column, or of all, away. */
export function clearFilter(state: SheetFilterState, column?: number): void {
  const filter = filterOf(state);
  if (filter === undefined) return;
  requireAllowed(state.sheet, "allowAutoFilter");
  if (column === undefined) filter.criteria.clear();
  else filter.criteria.delete(column);
  applyFilter(state);
}

/** Hide the rows that do not fit, show the others. */
export function applyFilter(state: SheetFilterState): void {
  const filter = filterOf(state);
  const area = rowsArea(state);
  if (filter === undefined || area === undefined) return;
  const shown = passing(state.sheet, area, filter);
  for (let row = area.row; row <= lastRow(area); row++) {
    const hidden = !shown.has(row);
    const isHidden = state.sheet.rowLines.get(row)?.hidden === true;
    if (hidden !== isHidden) hideFiltered(state.sheet, row, hidden);
  }
}

function hideFiltered(sheet: Sheet, row: number, hidden: boolean): void {
  const { protection } = sheet;
  // Filtering is its own right; hiding rows by hand is another.
  sheet.protection = undefined;
  try {
    hideRows(sheet, cellArea(row, 0), hidden);
  } finally {
    sheet.protection = protection;
  }
}

/** The rows a filter works on: below the header. */
function rowsArea(state: SheetFilterState): Area | undefined {
  if (state.table !== undefined) return bodyOfTable(state.table);
  const area = state.sheet.autoFilter?.area;
  return area === undefined || area.rows < 2 ? area : { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function passing(sheet: Sheet, area: Area, filter: AutoFilter): ReadonlySet<number> {
  let rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  for (const [column, criteria] of filter.criteria) rows = rows.filter(testOf(sheet, area, column, criteria));
  return new Set(rows);
}

function testOf(sheet: Sheet, area: Area, column: number, criteria: Criteria): (row: number) => boolean {
  const at = area.column + column;
  const value = (row: number) => sheet.book.store.content(sheet.id, row, at)?.value ?? "";
  const style = (row: number) => sheet.book.store.style(sheet.id, row, at);
  const text = (row: number): string => displayText(value(row), style(row)?.numberFormat ?? DEFAULT_STYLE.numberFormat);
  const first = criteria["criterion1"];
  const count = Number(first);
  switch (criteria["filterOn"]) {
    case "Values": {
      const wanted = valuesOf(criteria["values"]);
      return (row) =>
        wanted.has(text(row).toLowerCase()) ||
        wanted.has(String(value(row)).toLowerCase()) ||
        isWantedDay(criteria["values"], value(row));
    }
    case "Custom": {
      const one = matchesCriterion(String(first));
      const second = criteria["criterion2"];
      if (second === undefined || second === null) return (row) => one(value(row));
      const two = matchesCriterion(String(second));
      return criteria["operator"] === "Or"
        ? (row) => one(value(row)) || two(value(row))
        : (row) => one(value(row)) && two(value(row));
    }
    case "TopItems":
    case "BottomItems":
      return ranked(sheet, area, at, count, criteria["filterOn"] === "TopItems");
    case "TopPercent":
    case "BottomPercent":
      return ranked(
        sheet,
        area,
        at,
        Math.max(1, Math.floor((count / 100) * area.rows)),
        criteria["filterOn"] === "TopPercent",
      );
    case "CellColor":
      return (row) => (style(row)?.fillColor ?? DEFAULT_STYLE.fillColor) === criteria["color"];
    case "FontColor":
      return (row) => (style(row)?.fontColor ?? DEFAULT_STYLE.fontColor) === criteria["color"];
    case "Dynamic":
      return dynamic(sheet, area, at, String(criteria["dynamicCriteria"]));
    default:
      return () => true;
  }
}

function valuesOf(values: unknown): ReadonlySet<string> {
  return new Set((Array.isArray(values) ? values : []).map((each) => String(each).toLowerCase()));
}

/** Values may be days: `{ date: "2024-03-01", specificity: "Month" }`. */
function isWantedDay(values: unknown, value: unknown): boolean {
  if (!Array.isArray(values) || typeof value !== "number") return false;
  return values.some((each: unknown) => {
    if (typeof each !== "object" || each === null) return false;
    const { date, specificity } = each as { date?: string; specificity?: string };
    return (
      serialOfDay(value, specificity ?? "Day") ===
      (date ?? "").slice(0, serialOfDay(value, specificity ?? "Day").length)
    );
  });
}

function ranked(sheet: Sheet, area: Area, column: number, count: number, top: boolean): (row: number) => boolean {
  const numbers = numbersOf(sheet, area, column).sort((a, b) => (top ? b - a : a - b));
  const limit = numbers[Math.min(count, numbers.length) - 1];
  return (row) => {
    const value = sheet.book.store.content(sheet.id, row, column)?.value;
    if (typeof value !== "number" || limit === undefined) return false;
    return top ? value >= limit : value <= limit;
  };
}

function dynamic(sheet: Sheet, area: Area, column: number, kind: string): (row: number) => boolean {
  const numbers = numbersOf(sheet, area, column);
  const average = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  if (kind !== "AboveAverage" && kind !== "BelowAverage") throw invalidArgument();
  return (row) => {
    const value = sheet.book.store.content(sheet.id, row, column)?.value;
    return typeof value === "number" && (kind === "AboveAverage" ? value > average : value < average);
  };
}

function numbersOf(sheet: Sheet, area: Area, column: number): number[] {
  const found: number[] = [];
  sheet.book.store.visit(sheet.id, { ...area, column, columns: 1 }, (_, __, content) => {
    if (typeof content?.value === "number") found.push(content.value);
  });
  return found;
}
