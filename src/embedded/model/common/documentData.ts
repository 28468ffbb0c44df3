import { isOnSheet } from "../../store/area";
import type { Area } from "../../store/area";
import type { RangeState } from "../book/book";
import { readText, readValues } from "../book/readCells";
import { areaOf, createRange } from "../book/resolveAddress";
import { writeValues } from "../book/writeCells";
import { commonError } from "./commonError";

/** Which cells a call is about, and the shape in which their data travel. */
export interface DataRequest {
  readonly BindingId?: string;
  readonly CoerceType?: string;
  readonly ValueFormat?: string;
  readonly FilterType?: string;
  readonly Data?: unknown;
}

type Lines = readonly (readonly unknown[])[];

/**
 * Cells as the add-in wants them.
 *
 * `text` joins columns by tabs and rows by line ends; `matrix` is a list of rows; `table` takes the first row for the
 * headers. Values come as Excel shows them where `ValueFormat` says so.
 */
export function readData(range: RangeState, request: DataRequest): unknown {
  const isShown = request.ValueFormat === "formatted" || request.CoerceType === "text";
  const whole = (isShown ? readText(range) : readValues(range)) as Lines;
  const lines = request.FilterType === "onlyVisible" ? visible(range, whole) : whole;
  switch (request.CoerceType) {
    case "text":
      return lines.map((line) => line.join("\t")).join("\n");
    case "matrix":
      return lines;
    case "table":
      return { Headers: lines.slice(0, 1), Rows: lines.slice(1) };
    default:
      throw commonError("coercionNotSupported");
  }
}

function visible({ sheet, area }: RangeState, lines: Lines): Lines {
  const first = area?.row ?? 0;
  return lines.filter((_, index) => sheet.rowLines.get(first + index)?.hidden !== true);
}

/**
 * Write data over cells, from their first one on.
 *
 * @param grows - a selection of one cell takes data of any size; other cells must have the size of the data
 */
export function writeData(range: RangeState, request: DataRequest, grows: boolean): void {
  const lines = linesOf(request.Data);
  const area = areaOf(range);
  const size = { rows: lines.length, columns: lines[0]?.length ?? 0 };
  if (size.columns === 0 || lines.some((line) => line.length !== size.columns)) {
    throw commonError("dataNotMatchingCoercion");
  }
  const fits = area.rows === size.rows && area.columns === size.columns;
  const target: Area = { ...area, ...size };
  if (!fits && !(grows && area.rows * area.columns === 1)) throw commonError("dataNotMatchingSelection");
  if (!isOnSheet(target)) throw commonError("dataNotMatchingSelection");
  writeValues(createRange(range.sheet, target), lines);
}

function linesOf(data: unknown): Lines {
  if (Array.isArray(data)) return data.map((line: unknown) => (Array.isArray(line) ? line : [line]) as unknown[]);
  if (typeof data !== "object" || data === null) return [[data]];
  const { Headers = [], Rows = [] } = data as { readonly Headers?: Lines; readonly Rows?: Lines };
  return [...Headers, ...Rows];
}
