import { lastRow } from "../../store/area";
import type { Content } from "../../store/cellStore";
import { integerArg } from "../arguments";
import { invalidArgument } from "../errors";
import type { RangeState } from "./book";
import { raiseChanged } from "./changeEvents";
import { requireUnlocked } from "./protection";
import { areaOf } from "./resolveAddress";
import { putContent } from "./writeCells";

/** Remove rows that repeat an earlier one in the given columns; the rows below move up within the range. */
export function removeDuplicates(
  range: RangeState,
  columns: unknown,
  includesHeader: boolean,
): { removed: number; uniqueRemaining: number } {
  const area = areaOf(range);
  const { sheet } = range;
  requireUnlocked(sheet, area);
  if (!Array.isArray(columns)) throw invalidArgument();
  const keys = columns.map(integerArg);
  if (keys.some((key) => key < 0 || key >= area.columns)) throw invalidArgument();
  const start = area.row + (includesHeader ? 1 : 0);
  const kept: (Content | undefined)[][] = [];
  const seen = new Set<string>();
  for (let row = start; row <= lastRow(area); row++) {
    const line = Array.from({ length: area.columns }, (_, c) =>
      sheet.book.store.content(sheet.id, row, area.column + c),
    );
    const key = JSON.stringify(keys.map((each) => normal(line[each]?.value ?? "")));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(line);
  }
  const total = lastRow(area) - start + 1;
  for (let index = 0; index < total; index++) {
    const line = kept[index];
    for (let c = 0; c < area.columns; c++) putContent(sheet, start + index, area.column + c, line?.[c]);
  }
  raiseChanged(sheet, area, "RangeEdited");
  return { removed: total - kept.length, uniqueRemaining: kept.length };
}

/** Texts that differ only in case are the same to Excel. */
function normal(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}
