import type { Worksheet } from "@univerjs/core";
import type { Area } from "../../store/area";
import { areaBetween } from "../../store/area";
import type { Line, Sheet } from "../../model/book/book";

const POINTS_PER_PIXEL = 72 / 96;

/** The merged cells of a sheet in the grid. */
export function readMerges(painted: Worksheet): Area[] {
  return painted
    .getMergeData()
    .map(({ startRow, startColumn, endRow, endColumn }) => areaBetween(startRow, startColumn, endRow, endColumn));
}

/** Take widths, heights and hidden lines over from the grid. */
export function readLines(sheet: Sheet, painted: Worksheet): void {
  const rows = painted.getRowManager().getRowData();
  const columns = painted.getColumnManager().getColumnData();
  for (const [at, line] of Object.entries(rows)) {
    if (line === undefined) continue;
    take(sheet.rowLines, Number(at), line.ia === 1 ? undefined : line.h, line.hd);
  }
  for (const [at, line] of Object.entries(columns))
    if (line !== undefined) take(sheet.columnLines, Number(at), line.w, line.hd);
}

function take(lines: Map<number, Line>, at: number, pixels: number | undefined, hd: number | undefined): void {
  const size = pixels === undefined ? undefined : pixels * POINTS_PER_PIXEL;
  if (size === undefined && hd !== 1 && !lines.has(at)) return;
  lines.set(at, { ...lines.get(at), size, hidden: hd === 1 });
}
