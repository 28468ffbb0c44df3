import type { IRange, Nullable, Worksheet } from "@univerjs/core";
import type { Area } from "../../store/area";
import type { Book, Line, Sheet } from "../../model/book/book";
import type { Grid } from "./createGrid";

const PIXELS_PER_POINT = 96 / 72;
const NOT_FROZEN = -1;

/**
 * Bring what surrounds the cells (sheet tabs, merges, widths, frozen panes, selection) from the model to the grid.
 *
 * Only differences are carried over, so it may be called as often as one likes.
 */
export function paintBook(book: Book, grid: Grid): void {
  book.sheets.forEach((sheet, index) => {
    const painted = grid.workbook.getSheetBySheetId(sheet.id);
    if (painted === null || painted === undefined) return;
    paintTab(sheet, painted, index, grid);
    paintMerges(sheet, painted, grid);
    paintFrozen(sheet, painted, grid);
    paintLines(sheet, painted, grid);
  });
  paintSelection(book, grid);
}

function paintTab(sheet: Sheet, painted: Worksheet, index: number, grid: Grid): void {
  const subUnitId = sheet.id;
  const config = painted.getConfig();
  if (painted.getName() !== sheet.name)
    grid.change("sheet.mutation.set-worksheet-name", { subUnitId, name: sheet.name });
  const hidden = sheet.visibility === "Visible" ? 0 : 1;
  if (config.hidden !== hidden) grid.change("sheet.mutation.set-worksheet-hidden", { subUnitId, hidden });
  const color = String(sheet.bag.values.get("tabColor") ?? "");
  if (config.tabColor !== color) grid.change("sheet.mutation.set-tab-color", { subUnitId, color });
  const showGridlines = sheet.bag.values.get("showGridlines") === false ? 0 : 1;
  if (config.showGridlines !== showGridlines) {
    grid.change("sheet.mutation.toggle-gridlines", { subUnitId, showGridlines });
  }
  const order = grid.workbook.getSheets().indexOf(painted);
  if (order !== index) {
    grid.change("sheet.mutation.set-worksheet-order", { subUnitId, fromOrder: order, toOrder: index });
  }
}

function paintMerges(sheet: Sheet, painted: Worksheet, grid: Grid): void {
  const before = painted.getMergeData();
  const ranges = sheet.merges.map(toGridRange);
  if (keyOf(before) === keyOf(ranges)) return;
  const subUnitId = sheet.id;
  if (before.length > 0) grid.change("sheet.mutation.remove-worksheet-merge", { subUnitId, ranges: [...before] });
  if (ranges.length > 0) grid.change("sheet.mutation.add-worksheet-merge", { subUnitId, ranges });
  grid.redraw();
}

function keyOf(ranges: readonly IRange[]): string {
  return ranges
    .map(({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn].join())
    .sort()
    .join(" ");
}

function paintFrozen(sheet: Sheet, painted: Worksheet, grid: Grid): void {
  const { rows, columns } = sheet.frozen ?? { rows: 0, columns: 0 };
  const { xSplit, ySplit } = painted.getFreeze();
  if (xSplit === columns && ySplit === rows) return;
  grid.change("sheet.mutation.set-frozen", {
    subUnitId: sheet.id,
    startRow: rows > 0 ? rows : NOT_FROZEN,
    startColumn: columns > 0 ? columns : NOT_FROZEN,
    xSplit: columns,
    ySplit: rows,
  });
}

/** Heights and widths in pixels, and what is hidden. */
interface GridLine {
  h?: number;
  w?: number;
  ia?: number;
  hd?: number;
}

function paintLines(sheet: Sheet, painted: Worksheet, grid: Grid): void {
  const rows = painted.getRowManager().getRowData() as Record<number, GridLine>;
  const columns = painted.getColumnManager().getColumnData() as Record<number, GridLine>;
  const changedRows = paintAxis(sheet.rowLines, rows, "h", painted.getRowCount());
  const changedColumns = paintAxis(sheet.columnLines, columns, "w", painted.getColumnCount());
  if (changedRows || changedColumns) grid.redraw();
}

function paintAxis(
  lines: ReadonlyMap<number, Line>,
  painted: Record<number, GridLine>,
  size: "h" | "w",
  count: number,
): boolean {
  let changed = false;
  for (const [key, before] of Object.entries(painted)) {
    if (lines.has(Number(key)) || (before[size] === undefined && before.hd !== 1)) continue;
    // A height that the grid found by itself stays.
    if (size === "h" && before.ia === 1) continue;
    Reflect.deleteProperty(before, size);
    before.hd = 0;
    changed = true;
  }
  for (const [at, line] of lines) {
    if (at >= count) continue;
    const pixels = line.size === undefined ? undefined : Math.round(line.size * PIXELS_PER_POINT);
    const hd = line.hidden === true ? 1 : 0;
    const before = (painted[at] ??= {});
    if (before[size] === pixels && (before.hd ?? 0) === hd) continue;
    if (pixels === undefined) Reflect.deleteProperty(before, size);
    else before[size] = pixels;
    if (size === "h") before.ia = pixels === undefined ? 1 : 0;
    before.hd = hd;
    changed = true;
  }
  return changed;
}

const selected = new WeakMap<Book, string>();

function paintSelection(book: Book, grid: Grid): void {
  const { sheet, areas } = book.selection;
  if (grid.workbook.getActiveSheet().getSheetId() !== book.activeSheet.id) {
    grid.change("sheet.operation.set-worksheet-active", { subUnitId: book.activeSheet.id });
    grid.redraw();
  }
  const key = `${sheet.id} ${JSON.stringify(areas)}`;
  if (selected.get(book) === key) return;
  rememberSelection(book);
  const selections = areas.map((area) => {
    const range = clipped(toGridRange(area), grid.workbook.getSheetBySheetId(sheet.id));
    const { startRow, startColumn } = range;
    const primary = {
      actualRow: startRow,
      actualColumn: startColumn,
      startRow,
      startColumn,
      endRow: startRow,
      endColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    return { range, primary, style: null };
  });
  grid.change("sheet.operation.set-selections", { subUnitId: sheet.id, selections });
}

/** The grid shows this selection already: the user made it there. */
export function rememberSelection(book: Book): void {
  selected.set(book, `${book.selection.sheet.id} ${JSON.stringify(book.selection.areas)}`);
}

function toGridRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

/** Whole rows and columns reach no farther than the grid's sheet. */
function clipped(range: IRange, painted: Nullable<Worksheet>): IRange {
  return {
    ...range,
    endRow: Math.min(range.endRow, ((painted as Worksheet | null)?.getRowCount() ?? 1) - 1),
    endColumn: Math.min(range.endColumn, (painted?.getColumnCount() ?? 1) - 1),
  };
}
