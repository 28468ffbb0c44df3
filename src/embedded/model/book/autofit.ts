import { areasOf } from "./areasState";
import type { AreasState, Sheet } from "./book";
import type { Area } from "../../store/area";
import { DEFAULT_STYLE } from "../../store/cellStyle";
import { displayText } from "./displayText";
import { setLines, standardColumnPoints, standardHeight } from "./lines";

/** Points per character and per line at 11 points; nothing here measures real fonts. */
const PER_CHARACTER = 5.6;
const MARGIN = 8;
const LINE_FACTOR = 1.36;

/** Make columns as wide, or rows as high, as what stands in them. */
export function autofit(state: AreasState, axis: "rows" | "columns"): void {
  for (const area of areasOf(state)) {
    for (const [line, size] of needed(state.sheet, area, axis)) {
      const one = axis === "rows" ? { ...area, row: line, rows: 1 } : { ...area, column: line, columns: 1 };
      setLines(state.sheet, one, axis, { size });
    }
  }
}

function needed(sheet: Sheet, area: Area, axis: "rows" | "columns"): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  sheet.book.store.visit(sheet.id, area, (row, column, content) => {
    const style = sheet.book.store.style(sheet.id, row, column);
    const font = style?.fontSize ?? DEFAULT_STYLE.fontSize;
    const text = displayText(content?.value ?? "", style?.numberFormat ?? DEFAULT_STYLE.numberFormat);
    const lines = text.split("\n");
    const width =
      Math.max(...lines.map((line) => line.length)) * PER_CHARACTER * (font / DEFAULT_STYLE.fontSize) + MARGIN;
    const size =
      axis === "rows"
        ? Math.max(standardHeight, lines.length * font * LINE_FACTOR)
        : text === ""
          ? standardColumnPoints
          : width;
    const line = axis === "rows" ? row : column;
    sizes.set(line, Math.max(sizes.get(line) ?? 0, size));
  });
  return sizes;
}
