import type { Area } from "../../store/area";
import { intersection } from "../../store/area";
import { invalidOperation } from "../errors";
import type { Sheet } from "./book";
import { requireAllowed } from "./protection";
import { putContent } from "./writeCells";

/** Merge an area into one cell, or each of its rows with `across`; only the top-left content stays. */
export function mergeCells(sheet: Sheet, area: Area, across: boolean): void {
  requireAllowed(sheet, "allowFormatCells");
  if (sheet.tables.some((table) => intersection(table.area, area) !== undefined)) throw invalidOperation();
  const blocks = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  unmergeCells(sheet, area);
  for (const block of blocks) {
    if (block.rows * block.columns === 1) continue;
    const hidden: [number, number][] = [];
    sheet.book.store.visit(sheet.id, block, (row, column, content) => {
      if (content !== undefined && (row !== block.row || column !== block.column)) hidden.push([row, column]);
    });
    for (const [row, column] of hidden) putContent(sheet, row, column, undefined);
    sheet.merges.push(block);
  }
}

/** Take merged cells apart that touch an area. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  requireAllowed(sheet, "allowFormatCells");
  sheet.merges = sheet.merges.filter((each) => intersection(each, area) === undefined);
}
