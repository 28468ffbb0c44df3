import { cellArea } from "../../store/area";
import type { CellStyle, StylePatch } from "../../store/cellStyle";
import { DEFAULT_STYLE } from "../../store/cellStyle";
import { formatAddress } from "../../store/address";
import { BORDER_SIDES } from "../../store/cellStyle";
import { invalidArgument, wrongSize } from "../errors";
import type { RangeState, Sheet } from "./book";
import { raiseFormatChanged } from "./changeEvents";
import { columnWidth, rowHeight, setLines } from "./lines";
import { requireAllowed } from "./protection";
import { mapCells } from "./readCells";
import { areaOf } from "./resolveAddress";
import { applyNamedStyle } from "./styleCells";
import { rangesOf } from "./areasState";

/** The names of a cell's looks in `getCellProperties`, and where each is kept. */
const PARTS = {
  font: {
    bold: "bold",
    italic: "italic",
    color: "fontColor",
    name: "fontName",
    size: "fontSize",
    underline: "underline",
    strikethrough: "strikethrough",
    subscript: "subscript",
    superscript: "superscript",
    tintAndShade: "fontTint",
  },
  fill: {
    color: "fillColor",
    pattern: "fillPattern",
    patternColor: "fillPatternColor",
    tintAndShade: "fillTint",
    patternTintAndShade: "fillPatternTint",
  },
  protection: { locked: "locked", formulaHidden: "formulaHidden" },
  format: {
    horizontalAlignment: "horizontalAlignment",
    verticalAlignment: "verticalAlignment",
    wrapText: "wrapText",
    indentLevel: "indentLevel",
    autoIndent: "autoIndent",
    readingOrder: "readingOrder",
    shrinkToFit: "shrinkToFit",
    textOrientation: "textOrientation",
  },
} as const satisfies Record<string, Record<string, keyof CellStyle>>;

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
  for (const [part, names] of Object.entries(PARTS)) {
    const given = part === "format" ? format : format[part];
    if (!isWanted(given)) continue;
    for (const [name, key] of Object.entries(names)) if (given[name] !== undefined) patch[key] = given[name];
  }
  if (patch["fillColor"] !== undefined) patch["fillPattern"] ??= "Solid";
  sheet.book.store.patchStyle(sheet.id, area, patch as StylePatch);
  const { rowHeight: height, columnWidth: width } = format;
  if (typeof height === "number") setLines(sheet, area, "rows", { size: height });
  if (typeof width === "number") setLines(sheet, area, "columns", { size: width });
}

function readFormat(sheet: Sheet, style: CellStyle | undefined, row: number, column: number, options: Wanted): object {
  const out: Record<string, unknown> = {};
  for (const [part, names] of Object.entries(PARTS)) {
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
    const line = (side: string) =>
      style?.borders?.[side as "EdgeTop"] ?? { style: "None", color: "#000000", weight: "Thin" };
    out["borders"] = Object.fromEntries(
      BORDER_SIDES.map((side) => [side.charAt(0).toLowerCase() + side.slice(1), line(side)]),
    );
  }
  return out;
}

function isWanted(value: unknown): value is Wanted {
  return typeof value === "object" && value !== null;
}
