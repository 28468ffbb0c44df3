import { isHostObject } from "../../protocol/hostClass";
import { WHOLE_SHEET } from "../../store/area";
import { choiceArg } from "../arguments";
import { cloneBag } from "../bag";
import { invalidArgument } from "../errors";
import { copyChart } from "./charts";
import type { Sheet } from "./book";
import { createSheet } from "./createBook";
import { requireStructure } from "./protection";
import { findSheet } from "./resolveAddress";
import { announceSheet } from "./sheets";
import { copyTable } from "./tables";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** Copy a sheet with its cells, looks, tables and charts; the copy is called "Name (2)". */
export function copySheet(sheet: Sheet, positionType: unknown, relativeTo: unknown): Sheet {
  const { book } = sheet;
  requireStructure(book);
  const at = positionOf(sheet, positionType, relativeTo);
  const copy = createSheet(book, copyName(sheet));
  copyCells(sheet, copy);
  Object.assign(copy, {
    merges: [...sheet.merges],
    validations: sheet.validations.map((each) => ({ area: each.area, bag: cloneBag(each.bag) })),
    hyperlinks: [...sheet.hyperlinks],
    conditionalFormats: sheet.conditionalFormats.map((each) => ({
      ...each,
      sheet: copy,
      id: `{${String(book.nextId())}}`,
      bag: cloneBag(each.bag),
    })),
    protection: sheet.protection,
    frozen: sheet.frozen,
    bag: cloneBag(sheet.bag),
  });
  for (const [key, value] of sheet.customProperties) copy.customProperties.set(key, value);
  for (const [line, setting] of sheet.rowLines) copy.rowLines.set(line, { ...setting });
  for (const [line, setting] of sheet.columnLines) copy.columnLines.set(line, { ...setting });
  book.sheets.splice(at, 0, copy);
  for (const table of sheet.tables) copyTable(table, copy);
  for (const chart of sheet.charts) copyChart(chart, copy);
  announceSheet(copy);
  return copy;
}

function copyCells(from: Sheet, to: Sheet): void {
  const { store, calculation } = from.book;
  store.visit(from.id, WHOLE_SHEET, (row, column, content, style) => {
    if (style !== undefined) store.patchStyle(to.id, { row, column, rows: 1, columns: 1 }, style);
    if (content === undefined || content.spillFrom !== undefined) return;
    store.setContent(to.id, row, column, content);
    calculation.cellChanged({ sheet: to, row, column }, content.formula !== undefined);
  });
}

function positionOf(sheet: Sheet, positionType: unknown, relativeTo: unknown): number {
  const { sheets } = sheet.book;
  const type = choiceArg(positionType, POSITIONS, "None");
  if (type === "Beginning") return 0;
  if (type === "None" || type === "End") return sheets.length;
  const other = isHostObject(relativeTo) ? (relativeTo.state as Sheet) : undefined;
  if (other === undefined) throw invalidArgument();
  return sheets.indexOf(other) + (type === "After" ? 1 : 0);
}

const LONGEST_NAME = 31;

function copyName(sheet: Sheet): string {
  const base = sheet.name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const tail = ` (${String(number)})`;
    const name = base.slice(0, LONGEST_NAME - tail.length) + tail;
    if (findSheet(sheet.book, name) === undefined) return name;
  }
}
