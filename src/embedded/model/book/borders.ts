import type { Area } from "../../store/area";
import { lastColumn, lastRow } from "../../store/area";
import type { BorderLine, BorderSide } from "../../store/cellStyle";
import type { BorderState } from "../states";
import { areasOf } from "./areasState";
import type { Sheet } from "./book";
import { raiseFormatChanged } from "./changeEvents";
import { requireAllowed } from "./protection";

/** A side without a line. */
export const NO_LINE: BorderLine = { style: "None", color: "#000000", weight: "Thin", tintAndShade: 0 };

/** The line on one side of a range, when all cells on that side have the same; undefined where they differ. */
export function readBorder(border: BorderState): BorderLine | undefined {
  const { sheet } = border.areas;
  let shared: BorderLine | undefined;
  for (const { area, side } of cellsOnSide(border)) {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const line = lineAt(sheet, row, column, side);
        if (shared !== undefined && !sameLine(shared, line)) return undefined;
        shared = line;
      }
    }
  }
  return shared ?? NO_LINE;
}

/** Change the line on one side; a colour or weight alone makes a line that was not there. */
export function writeBorder(border: BorderState, patch: Partial<BorderLine>): void {
  const { sheet } = border.areas;
  requireAllowed(sheet, "allowFormatCells");
  for (const { area, side } of cellsOnSide(border)) {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const style = sheet.book.store.style(sheet.id, row, column);
        const before = style?.borders?.[side] ?? NO_LINE;
        const drawn = patch.style === undefined && before.style === "None" ? { style: "Continuous" } : {};
        const borders = { ...style?.borders, [side]: { ...before, ...drawn, ...patch } };
        sheet.book.store.patchStyle(sheet.id, { row, column, rows: 1, columns: 1 }, { borders });
      }
    }
  }
  for (const area of areasOf(border.areas)) raiseFormatChanged(sheet, area);
}

/** The cells whose own border makes the side of a range: its edge, or for inside lines all but the last. */
function cellsOnSide(border: BorderState): readonly { area: Area; side: BorderSide }[] {
  return areasOf(border.areas).flatMap((area): { area: Area; side: BorderSide }[] => {
    switch (border.side) {
      case "EdgeTop":
        return [{ area: { ...area, rows: 1 }, side: "EdgeTop" }];
      case "EdgeBottom":
        return [{ area: { ...area, row: lastRow(area), rows: 1 }, side: "EdgeBottom" }];
      case "EdgeLeft":
        return [{ area: { ...area, columns: 1 }, side: "EdgeLeft" }];
      case "EdgeRight":
        return [{ area: { ...area, column: lastColumn(area), columns: 1 }, side: "EdgeRight" }];
      case "InsideHorizontal":
        return area.rows > 1 ? [{ area: { ...area, rows: area.rows - 1 }, side: "EdgeBottom" }] : [];
      case "InsideVertical":
        return area.columns > 1 ? [{ area: { ...area, columns: area.columns - 1 }, side: "EdgeRight" }] : [];
      default:
        return [{ area, side: border.side }];
    }
  });
}

/** A cell's bottom line is the top line of the cell below it, and so on. */
function lineAt(sheet: Sheet, row: number, column: number, side: BorderSide): BorderLine {
  const own = sheet.book.store.style(sheet.id, row, column)?.borders?.[side];
  if (own !== undefined) return own;
  const [r, c, other] = neighbourOf(row, column, side);
  const shared = r < 0 || c < 0 ? undefined : sheet.book.store.style(sheet.id, r, c)?.borders?.[other];
  return shared ?? NO_LINE;
}

function neighbourOf(row: number, column: number, side: BorderSide): readonly [number, number, BorderSide] {
  switch (side) {
    case "EdgeTop":
      return [row - 1, column, "EdgeBottom"];
    case "EdgeBottom":
      return [row + 1, column, "EdgeTop"];
    case "EdgeLeft":
      return [row, column - 1, "EdgeRight"];
    case "EdgeRight":
      return [row, column + 1, "EdgeLeft"];
    default:
      return [-1, -1, side];
  }
}

function sameLine(a: BorderLine, b: BorderLine): boolean {
  return a.style === b.style && a.color === b.color && a.weight === b.weight;
}
