import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import { BORDER_KINDS, borderKind, borderLine } from "../borderKinds";
import type { BorderLine, BorderSide, CellStyle, StylePatch } from "../cellStyle";
import { patchStyle } from "../cellStyle";

/** A look as Univer keeps it, with ours beside it: Univer has no word for some settings (patterns, tints, locks). */
export interface GridStyle extends IStyleData {
  excel?: CellStyle;
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify", "Justify", "Distributed"];
const VERTICAL = ["", "Top", "Center", "Bottom"];
const WRAP = 3;
const SIDES = [
  ["EdgeTop", "t"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
  ["EdgeRight", "r"],
  ["DiagonalDown", "tl_br"],
  ["DiagonalUp", "bl_tr"],
] as const satisfies readonly (readonly [BorderSide, keyof IBorderData])[];

/** A look in Univer's terms. */
export function toGridStyle(style: CellStyle): GridStyle {
  const horizontal = HORIZONTAL.indexOf(style.horizontalAlignment ?? "General");
  const vertical = VERTICAL.indexOf(style.verticalAlignment ?? "");
  return {
    ...(style.fontName === undefined ? {} : { ff: style.fontName }),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.bold === true ? { bl: 1 } : {}),
    ...(style.italic === true ? { it: 1 } : {}),
    ...((style.underline ?? "None") === "None" ? {} : { ul: { s: 1 } }),
    ...(style.strikethrough === true ? { st: { s: 1 } } : {}),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.fillColor === undefined || style.fillPattern === "None" ? {} : { bg: { rgb: style.fillColor } }),
    ...(style.numberFormat === undefined || style.numberFormat === "General"
      ? {}
      : { n: { pattern: style.numberFormat } }),
    ...(horizontal > 0 ? { ht: horizontal } : {}),
    ...(vertical > 0 ? { vt: vertical } : {}),
    ...(style.wrapText === true ? { tb: WRAP } : {}),
    ...(style.textOrientation === undefined || style.textOrientation === 0
      ? {}
      : { tr: { a: -style.textOrientation } }),
    ...(style.borders === undefined ? {} : { bd: toGridBorders(style.borders) }),
    excel: style,
  };
}

const known = new WeakMap<GridStyle, CellStyle>();

/** A look in our terms; what the user changed in the grid counts, the rest is what we had. */
export function fromGridStyle(data: GridStyle): CellStyle {
  const before = known.get(data);
  if (before !== undefined) return before;
  const kept = data.excel;
  const isUntouched = kept !== undefined && sameFields(toGridStyle(kept), data);
  const style = isUntouched ? kept : (patchStyle(kept, fieldsOf(data)) ?? {});
  known.set(data, style);
  return style;
}

function sameFields(a: GridStyle, b: GridStyle): boolean {
  const fields = (style: GridStyle): string =>
    JSON.stringify(
      Object.entries(style)
        .filter(([key, value]) => key !== "excel" && value !== null && value !== undefined)
        .sort(([x], [y]) => (x < y ? -1 : 1)),
    );
  return fields(a) === fields(b);
}

/** Every setting that Univer knows, with those it does not mention taken back to the default. */
function fieldsOf(data: GridStyle): StylePatch {
  return {
    fontName: data.ff ?? undefined,
    fontSize: data.fs,
    bold: data.bl === 1 ? true : undefined,
    italic: data.it === 1 ? true : undefined,
    underline: data.ul?.s === 1 ? "Single" : undefined,
    strikethrough: data.st?.s === 1 ? true : undefined,
    fontColor: colorOf(data.cl?.rgb),
    fillColor: colorOf(data.bg?.rgb),
    fillPattern: colorOf(data.bg?.rgb) === undefined ? undefined : "Solid",
    numberFormat: data.n?.pattern,
    horizontalAlignment: HORIZONTAL[data.ht ?? 0] === "General" ? undefined : HORIZONTAL[data.ht ?? 0],
    verticalAlignment: VERTICAL[data.vt ?? 0] === "" ? undefined : VERTICAL[data.vt ?? 0],
    wrapText: data.tb === WRAP ? true : undefined,
    textOrientation: data.tr?.a === undefined ? undefined : -data.tr.a,
    borders: data.bd === null || data.bd === undefined ? undefined : fromGridBorders(data.bd),
  };
}

function toGridBorders(borders: NonNullable<CellStyle["borders"]>): IBorderData {
  const data: IBorderData = {};
  for (const [side, key] of SIDES) {
    const line = borders[side];
    if (line === undefined || line.style === "None") continue;
    data[key] = { s: BORDER_KINDS.indexOf(borderKind(line)), cl: { rgb: line.color } };
  }
  return data;
}

function fromGridBorders(data: IBorderData): NonNullable<CellStyle["borders"]> {
  const borders: Partial<Record<BorderSide, BorderLine>> = {};
  for (const [side, key] of SIDES) {
    const line = data[key];
    const kind = BORDER_KINDS[line?.s ?? 0];
    if (line === null || line === undefined || kind === undefined || kind === "none") continue;
    borders[side] = borderLine(kind, colorOf(line.cl.rgb) ?? "#000000");
  }
  return borders;
}

/** `#RRGGBB`, whichever way Univer wrote it; undefined for none. */
function colorOf(text: Nullable<string>): string | undefined {
  if (typeof text !== "string" || text === "") return undefined;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  if (/^#[0-9a-f]{6}/i.test(text)) return text.slice(0, 7).toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(text);
  if (parts === null) return undefined;
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
