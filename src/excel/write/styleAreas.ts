import { areaAddress } from "../../workbook/address";
import type { CellRect } from "../../workbook/sheetContent";
import type { CellStyle, SheetDraft } from "../../workbook/sheetDraft";

/** A look and the cells that have it, as few rectangles as a simple sweep finds. */
export interface StyledAreas {
  readonly style: CellStyle;
  readonly areas: readonly CellRect[];
}

/**
 * Groups the cells of a sheet by how they look, whatever they hold. Number formats are left out: they are written
 * with the values.
 */
export function styleAreas(rows: SheetDraft["rows"]): StyledAreas[] {
  const looks = new Map<string, { style: CellStyle; areas: CellRect[] }>();
  // Rectangles that the row above ended with, by look and columns.
  let open = new Map<string, CellRect>();
  rows.forEach((row, index) => {
    const next = new Map<string, CellRect>();
    for (const { key, style, left, right } of runsOf(row)) {
      const place = `${key} ${left}-${right}`;
      const above = open.get(place);
      const look = looks.get(key) ?? { style, areas: [] };
      looks.set(key, look);
      const area = { top: above?.top ?? index, left, bottom: index, right };
      if (above) look.areas[look.areas.indexOf(above)] = area;
      else look.areas.push(area);
      next.set(place, area);
    }
    open = next;
  });
  return [...looks.values()];
}

interface Run {
  readonly key: string;
  readonly style: CellStyle;
  readonly left: number;
  readonly right: number;
}

/** Neighbours in a row that look alike. */
function runsOf(row: SheetDraft["rows"][number]): Run[] {
  const runs: Run[] = [];
  row.forEach((cell, column) => {
    const settings = Object.entries(cell?.style ?? {}).filter(([name]) => name !== "numberFormat");
    if (settings.length === 0) return;
    const key = JSON.stringify(settings.sort());
    const style: CellStyle = Object.fromEntries(settings);
    const last = runs.at(-1);
    if (last?.key === key && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ key, style, left: column, right: column });
  });
  return runs;
}

// What the object model takes for the address of several areas is not told; Excel's own macros take 255 characters.
const longestAddress = 250;

/**
 * Addresses of several areas at once, each short enough for Excel.
 *
 * @example joinAddresses([{ top: 0, left: 0, bottom: 0, right: 1 }, { top: 4, left: 0, bottom: 4, right: 0 }]) // ["A1:B1,A5"]
 */
export function joinAddresses(areas: readonly CellRect[]): string[] {
  const joined: string[] = [];
  for (const area of areas) {
    const address = areaAddress(area);
    const last = joined.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress)
      joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
}
