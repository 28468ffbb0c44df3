import type { Area } from "./area";
import type { CellStyle, StylePatch } from "./cellStyle";
import type { Shift } from "./shift";

/** What stands in a cell; "" is an empty cell, an error is its text (`#N/A`). */
export type CellValue = number | string | boolean;

/** The content of a cell. */
export interface Content {
  readonly value: CellValue;
  /** With its equals sign; absent for constants and for cells a spill runs into. */
  readonly formula?: string;
  /** The cell whose formula spills into this one. */
  readonly spillFrom?: { readonly row: number; readonly column: number };
}

/** What a visit of cells sees. */
export type CellVisitor = (
  row: number,
  column: number,
  content: Content | undefined,
  style: CellStyle | undefined,
) => void;

/**
 * The cells of a workbook: contents and looks, nothing else.
 *
 * The object model reads and writes cells only through this, so that they can live in memory or in a grid on a page.
 * Sheets are named by their ids.
 */
export interface CellStore {
  addSheet(sheet: string): void;
  removeSheet(sheet: string): void;
  content(sheet: string, row: number, column: number): Content | undefined;
  setContent(sheet: string, row: number, column: number, content: Content | undefined): void;
  /** The look of a cell: its own, else its row's, else its column's. */
  style(sheet: string, row: number, column: number): CellStyle | undefined;
  /** Change the look of an area; whole rows and columns cost no more than one cell. */
  patchStyle(sheet: string, area: Area, patch: StylePatch): void;
  /** Take back every look in an area. */
  clearStyle(sheet: string, area: Area): void;
  /** The cells of an area that have a content or a look of their own, in rows from the top. */
  visit(sheet: string, area: Area, visitor: CellVisitor): void;
  /** The rectangle around everything used; undefined for an empty sheet. */
  usedArea(sheet: string, valuesOnly: boolean): Area | undefined;
  /** Move cells as an insert or delete does; what is deleted is gone. */
  shift(sheet: string, shift: Shift): void;
}

/** True for the text of an error value. */
export function isErrorValue(value: unknown): boolean {
  return typeof value === "string" && ERRORS.has(value);
}

const ERRORS: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
]);
