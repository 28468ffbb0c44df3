import type { Area } from "../../store/area";
import { lastColumn, lastRow } from "../../store/area";
import type { Sheet, Table } from "./book";

/**
 * A table takes in what is written right below or right beside it, as Excel's automatic expansion does for entries.
 *
 * Only entries that touch the table and lie within its columns (below) or rows (beside) count; a totals row stops it.
 */
export function growTables(sheet: Sheet, written: Area): void {
  if (sheet.book.events.byAddin) return;
  for (const table of sheet.tables) growTable(table, written);
}

function growTable(table: Table, written: Area): void {
  const { area } = table;
  const isBelow =
    !table.showTotals &&
    written.row === lastRow(area) + 1 &&
    written.column >= area.column &&
    lastColumn(written) <= lastColumn(area);
  if (isBelow) {
    table.area = { ...area, rows: area.rows + written.rows };
    table.sheet.book.calculation.structureChanged();
  }
}
