import { areaAddress } from "./address";
import type { CellPlace } from "./cellPlace";
import type { CellsOfSheet } from "./liveWorkbook";
import type { CellRect } from "./sheetContent";

export type { CellPlace } from "./cellPlace";

/**
 * The cell that an address with its sheet names, such as `Sheet1!B4` or `'O''Brien'!$B$4`; null when it names none.
 *
 * @param sheet - meant where the address names no sheet
 */
export function readPlace(address: string, sheet = ""): CellPlace | null {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?\$?([A-Z]{1,3})\$?(\d+)$/i.exec(address.trim());
  if (!match) return null;
  const [, quoted, plain, letters = "", digits = ""] = match;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? sheet, row: Number(digits) - 1, column };
}

/** The area that an address such as `B4:C9` names on a sheet; null when it names whole rows or columns, or nothing. */
export function readArea({ sheet, address }: CellsOfSheet): CellRect | null {
  const [first = "", last = first] = address.split(":");
  const [from, to] = [readPlace(first, sheet), readPlace(last, sheet)];
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
}

/** Every cell of an area such as `B4:C9`; none when it names no area. */
export function placesIn(area: CellsOfSheet): readonly CellPlace[] {
  const { top, left, bottom, right } = readArea(area) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const places: CellPlace[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) places.push({ sheet: area.sheet, row, column });
  }
  return places;
}

/**
 * Groups cells into rectangles: runs down a column first, then equal runs side by side.
 *
 * @returns areas that cover every cell once and nothing else, sheet by sheet
 *
 * @example rectanglesOf([B4, B5, C4, C5]) // [{ sheet, address: "B4:C5" }]
 */
export function rectanglesOf(cells: readonly CellPlace[]): readonly CellsOfSheet[] {
  const bySheet = new Map<string, CellPlace[]>();
  for (const cell of cells) {
    const others = bySheet.get(cell.sheet);
    if (others) others.push(cell);
    else bySheet.set(cell.sheet, [cell]);
  }
  return [...bySheet].flatMap(([sheet, own]) =>
    sideBySide(runsDown(own)).map((area) => ({ sheet, address: areaAddress(area) })),
  );
}

function runsDown(cells: readonly CellPlace[]): CellRect[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellRect[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

function sideBySide(runs: readonly CellRect[]): CellRect[] {
  const sorted = [...runs].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left);
  const areas: CellRect[] = [];
  for (const run of sorted) {
    const last = areas.at(-1);
    const continues = last?.top === run.top && last.bottom === run.bottom && last.right + 1 === run.left;
    if (last && continues) areas[areas.length - 1] = { ...last, right: run.right };
    else areas.push(run);
  }
  return areas;
}
