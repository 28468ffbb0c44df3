import type { CellRect } from "../../workbook/sheetContent";
import type { CellStyle } from "../../workbook/sheetDraft";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const gridColor = "#BFBFBF";
const ruleColor = "#7F7F7F";

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Gives cells a look. What the style leaves open stays as it is. */
export function applyStyle({ format }: Excel.RangeAreas, style: CellStyle): void {
  const { font } = format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.size !== undefined) font.size = style.size;
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.verticalAlign !== undefined) format.verticalAlignment = vertical[style.verticalAlign];
  // An indent only works on a side that is named.
  const align = style.align ?? (style.indent === undefined ? undefined : "left");
  if (align !== undefined) format.horizontalAlignment = horizontal[align];
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

/**
 * The sides on which areas of one shape get a line, so that each of their cells has its own.
 *
 * Lines between cells are only asked for where there are several: Excel refuses them for a single row or column.
 */
export function borderSides(border: CellStyle["border"], { isTall, isWide }: AreaShape): readonly Side[] {
  const between: Side[] = isTall ? ["InsideHorizontal"] : [];
  if (border === "thin") {
    return [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      ...between,
      ...(isWide ? ["InsideVertical" as const] : []),
    ];
  }
  if (border === "top") return ["EdgeTop", ...between];
  return border === "bottom" ? ["EdgeBottom", ...between] : [];
}

/** Draws the lines of a look on some sides of areas. */
export function drawBorders({ format }: Excel.RangeAreas, border: CellStyle["border"], sides: readonly Side[]): void {
  for (const side of sides) {
    const line = format.borders.getItem(side);
    line.style = "Continuous";
    line.weight = "Thin";
    line.color = border === "thin" ? gridColor : ruleColor;
  }
}

/** Whether areas have several rows, several columns. */
export interface AreaShape {
  readonly isTall: boolean;
  readonly isWide: boolean;
}

/** Areas by their shape: tall and wide ones have lines between cells. */
export function groupByShape(areas: readonly CellRect[]): { readonly shape: AreaShape; readonly areas: CellRect[] }[] {
  return [true, false].flatMap((isTall) =>
    [true, false].map((isWide) => ({
      shape: { isTall, isWide },
      areas: areas.filter(({ top, bottom, left, right }) => bottom > top === isTall && right > left === isWide),
    })),
  );
}
