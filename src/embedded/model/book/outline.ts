import type { Area } from "../../store/area";
import { lastColumn, lastRow } from "../../store/area";
import { invalidArgument, invalidOperation } from "../errors";
import type { Line, Sheet } from "./book";

/** Which lines a grouping act is about. */
export type GroupAxis = "ByRows" | "ByColumns";

/** Put rows or columns one outline level deeper (1) or less deep (-1). Excel has eight levels. */
export function changeGroup(sheet: Sheet, area: Area, axis: GroupAxis, by: 1 | -1): void {
  eachLine(sheet, area, axis, (line) => {
    const level = (line.level ?? 0) + by;
    if (level < 0) throw invalidOperation();
    if (level > 7) throw invalidOperation();
    return { ...line, level };
  });
}

/** Show or hide the rows or columns of a group. */
export function showGroup(sheet: Sheet, area: Area, axis: GroupAxis, shown: boolean): void {
  eachLine(sheet, area, axis, (line) => ((line.level ?? 0) > 0 ? { ...line, hidden: !shown } : line));
}

/** Show the outline down to a level; deeper lines are hidden. 0 leaves an axis as it is. */
export function setOutlineLevels(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows > 8 || columns > 8) throw invalidArgument();
  for (const [lines, level] of [
    [sheet.rowLines, rows],
    [sheet.columnLines, columns],
  ] as const) {
    if (level === 0) continue;
    for (const [at, line] of lines)
      if (line.level !== undefined) lines.set(at, { ...line, hidden: line.level >= level });
  }
}

function eachLine(sheet: Sheet, area: Area, axis: GroupAxis, change: (line: Line) => Line): void {
  const lines = axis === "ByRows" ? sheet.rowLines : sheet.columnLines;
  const from = axis === "ByRows" ? area.row : area.column;
  const to = axis === "ByRows" ? lastRow(area) : lastColumn(area);
  for (let at = from; at <= to; at++) lines.set(at, change(lines.get(at) ?? {}));
}
