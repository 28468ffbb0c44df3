import type { Area } from "../../store/area";
import { sameArea } from "../../store/area";
import type { EngineResult } from "../../store/formulaEngine";
import type { Sheet } from "./book";

/** What a result changed: nothing, its own cell, or the cells that its formula spills into. */
export type ResultOutcome = "unchanged" | "changed" | "respilled";

/**
 * Put what a formula came to into its cell, and into the cells it spills into.
 *
 * When something stands in the way of the spill, the formula's cell shows #SPILL! and nothing is overwritten.
 */
export function applyResult(sheet: Sheet, result: EngineResult): ResultOutcome {
  const { store } = sheet.book;
  const { row, column, values } = result;
  const here = store.content(sheet.id, row, column);
  if (here?.formula === undefined) return "unchanged";
  const spill: Area = { row, column, rows: values.length, columns: values[0]?.length ?? 1 };
  const before = sheet.spills.get(spillKey(row, column));
  const spills = spill.rows * spill.columns > 1;
  if (spills && isBlocked(sheet, spill)) {
    clearSpill(sheet, row, column);
    store.setContent(sheet.id, row, column, { ...here, value: "#SPILL!" });
    sheet.bag.values.set("has blocked spill", true);
    return here.value === "#SPILL!" ? "unchanged" : "changed";
  }
  if (before !== undefined && !(spills && sameArea(before, spill))) clearSpill(sheet, row, column);
  let changed = false;
  values.forEach((line, r) => {
    line.forEach((value, c) => {
      const at = store.content(sheet.id, row + r, column + c);
      if (at?.value !== value) changed = true;
      const isAnchor = r === 0 && c === 0;
      store.setContent(
        sheet.id,
        row + r,
        column + c,
        isAnchor ? { value, formula: here.formula ?? "" } : { value, spillFrom: { row, column } },
      );
    });
  });
  if (!spills) return before === undefined ? (changed ? "changed" : "unchanged") : "respilled";
  sheet.spills.set(spillKey(row, column), spill);
  if (before === undefined || !sameArea(before, spill)) return "changed";
  return changed ? "changed" : "unchanged";
}

/** The key of a formula in `Sheet.spills`. */
export function spillKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/** Empty the cells that a formula has spilled into (not the formula's own). */
export function clearSpill(sheet: Sheet, row: number, column: number): void {
  const area = sheet.spills.get(spillKey(row, column));
  if (area === undefined) return;
  sheet.spills.delete(spillKey(row, column));
  for (let r = area.row; r < area.row + area.rows; r++) {
    for (let c = area.column; c < area.column + area.columns; c++) {
      const from = sheet.book.store.content(sheet.id, r, c)?.spillFrom;
      if (from?.row === row && from.column === column) sheet.book.store.setContent(sheet.id, r, c, undefined);
    }
  }
}

function isBlocked(sheet: Sheet, spill: Area): boolean {
  let blocked = false;
  sheet.book.store.visit(sheet.id, spill, (row, column, content) => {
    if (content === undefined || (row === spill.row && column === spill.column)) return;
    const isOurs = content.spillFrom?.row === spill.row && content.spillFrom.column === spill.column;
    if (!isOurs && (content.value !== "" || content.formula !== undefined)) blocked = true;
  });
  return blocked;
}
