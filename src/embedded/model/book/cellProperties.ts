import type { Area } from "../../store/area";
import { cellArea } from "../../store/area";
import type { BorderSide, CellStyle, StylePatch } from "../../store/cellStyle";
import { DEFAULT_STYLE } from "../../store/cellStyle";
import { formatAddress } from "../../store/address";
import { invalidArgument, wrongSize } from "../errors";
import type { RangeState, Sheet } from "./book";
import { NO_LINE } from "./borders";
import { raiseFormatChanged } from "./changeEvents";
import { columnWidth, rowHeight, setLines } from "./lines";
import { LOOK_PARTS } from "./lookParts";
import { requireAllowed } from "./protection";
import { mapCells } from "./readCells";
import { areaOf } from "./resolveAddress";
import { applyNamedStyle } from "./styleCells";
import { rangesOf } from "./areasState";

/** The sides of a cell in `getCellProperties` and `setCellProperties`. */
const SIDES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
} as const satisfies Record<string, BorderSide>;

type Wanted = Readonly<Record<string, unknown>>;

/** The looks of each cell, as far as they were asked for. */
export function readCellProperties(range: RangeState, options: Wanted): unknown {
  const { sheet } = range;
  return mapCells(sheet, areaOf(range), (_, style, row, column) => ({
    ...(options["address"] === true ? { address: formatAddress(sheet.name, cellArea(row, column)) } : {}),
    ...(options["addressLocal"] === true ? { addressLocal: formatAddress(sheet.name, cellArea(row, column)) } : {}),
    ...(options["style"] === true ? { style: style?.styleName ?? DEFAULT_STYLE.styleName } : {}),
    ...(isWanted(options["format"]) ? { format: readFormat(sheet, style, row, column, options["format"]) } : {}),
  }));
}

/** The looks of each row or column. */
export function readLineProperties(range: RangeState, options: Wanted, axis: "rows" | "columns"): unknown {
  const area = areaOf(range);
  const first = axis === "rows" ? { ...area, columns: 1 } : { ...area, rows: 1 };
  const block = readCellProperties({ ...range, area: first }, options) as readonly (readonly object[])[];
  const lines = axis === "rows" ? block.map((line) => line[0]) : (block[0] ?? []);
  return lines.map((line, index) => {
    const at = (axis === "rows" ? area.row : area.column) + index;
    const settings = axis === "rows" ? range.sheet.rowLines : range.sheet.columnLines;
    const index0 = axis === "rows" ? "rowIndex" : "columnIndex";
    const hidden = axis === "rows" ? "rowHidden" : "columnHidden";
    return {
      ...line,
      ...(options[index0] === true ? { [index0]: at } : {}),
      ...(options[hidden] === true ? { [hidden]: settings.get(at)?.hidden === true } : {}),
    };
  });
}

/** Set the looks of cells one by one: a block of the range's size. */
export function writeCellProperties(range: RangeState, data: unknown): void {
  const area = areaOf(range);
  requireAllowed(range.sheet, "allowFormatCells");
  if (!Array.isArray(data) || data.length !== area.rows) throw wrongSize();
  (data as readonly unknown[]).forEach((line, r) => {
    if (!Array.isArray(line) || line.length !== area.columns) throw wrongSize();
    line.forEach((each: unknown, c) => {
      writeOne(range.sheet, { row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, each);
    });
  });
  raiseFormatChanged(range.sheet, area);
}

/** Set the looks of rows or columns one by one. */
export function writeLineProperties(range: RangeState, data: unknown, axis: "rows" | "columns"): void {
  const area = areaOf(range);
  requireAllowed(range.sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  if (!Array.isArray(data) || data.length !== area[axis]) throw wrongSize();
  (data as readonly unknown[]).forEach((each, index) => {
    const line =
      axis === "rows"
        ? { ...area, row: area.row + index, rows: 1 }
        : { ...area, column: area.column + index, columns: 1 };
    writeOne(range.sheet, line, each);
    const hidden = (each as Wanted | null)?.[axis === "rows" ? "rowHidden" : "columnHidden"];
    if (typeof hidden === "boolean") setLines(range.sheet, line, axis, { hidden });
  });
  raiseFormatChanged(range.sheet, area);
}

function writeOne(sheet: Sheet, area: ReturnType<typeof areaOf>, data: unknown): void {
  if (typeof data !== "object" || data === null) throw invalidArgument();
  const { format, style } = data as { format?: Wanted; style?: unknown };
  if (typeof style === "string") applyNamedStyle(rangesOf(sheet, [area]), style);
  if (!isWanted(format)) return;
  const patch: Record<string, unknown> = {};
  for (const [part, names] of Object.entries(LOOK_PARTS)) {
    const given = part === "format" ? format : format[part];
    if (!isWanted(given)) continue;
    for (const [name, key] of Object.entries(names)) if (given[name] !== undefined) patch[key] = given[name];
  }
  if (isWanted(format["borders"])) patch["borders"] = bordersOf(sheet, area, format["borders"]);
  if (patch["fillColor"] !== undefined) patch["fillPattern"] ??= "Solid";
  sheet.book.store.patchStyle(sheet.id, area, patch as StylePatch);
  const { rowHeight: height, columnWidth: width } = format;
  if (typeof height === "number") setLines(sheet, area, "rows", { size: height });
  if (typeof width === "number") setLines(sheet, area, "columns", { size: width });
}

/** The borders of a cell with the given sides drawn; a side that gets a colour or weight alone gets a line too. */
function bordersOf(sheet: Sheet, area: Area, given: Wanted): CellStyle["borders"] {
  const before = sheet.book.store.style(sheet.id, area.row, area.column)?.borders ?? {};
  const drawn = Object.entries(SIDES).flatMap(([name, side]) => {
    const line = given[name];
    return isWanted(line) ? [[side, { ...NO_LINE, style: "Continuous", ...before[side], ...line }] as const] : [];
  });
  return { ...before, ...Object.fromEntries(drawn) };
}

function readFormat(sheet: Sheet, style: CellStyle | undefined, row: number, column: number, options: Wanted): object {
  const out: Record<string, unknown> = {};
  for (const [part, names] of Object.entries(LOOK_PARTS)) {
    const wanted = part === "format" ? options : options[part];
    if (!isWanted(wanted)) continue;
    const found = Object.entries(names).filter(([name]) => wanted[name] === true);
    const values = Object.fromEntries(found.map(([name, key]) => [name, style?.[key] ?? DEFAULT_STYLE[key]]));
    if (part === "format") Object.assign(out, values);
    else out[part] = values;
  }
  if (options["columnWidth"] === true) out["columnWidth"] = columnWidth(sheet, column);
  if (options["rowHeight"] === true) out["rowHeight"] = rowHeight(sheet, row);
  if (isWanted(options["borders"])) {
    const wanted = options["borders"];
    out["borders"] = Object.fromEntries(
      Object.entries(SIDES).map(([name, side]) => {
        const line = Object.entries(style?.borders?.[side] ?? NO_LINE);
        return [name, Object.fromEntries(line.filter(([key]) => wanted[key] === true))];
      }),
    );
  }
  return out;
}

function isWanted(value: unknown): value is Wanted {
  return typeof value === "object" && value !== null;
}
