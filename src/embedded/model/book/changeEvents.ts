import { formatArea } from "../../store/address";
import type { Area } from "../../store/area";
import { intersection } from "../../store/area";
import type { CellValue } from "../../store/cellStore";
import type { Book, RangeState, Sheet } from "./book";
import { valueType } from "./displayText";
import { EventNumber, WORKBOOK_TARGET } from "./eventBus";
import { raiseFormulaChanged } from "./formulaChanges";
import { createRange } from "./resolveAddress";

/** What kind of change `onChanged` tells. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted"
  | "Others";

/** More about a change. */
export interface ChangeDetails {
  readonly shiftDirection?: "ShiftCellDown" | "ShiftCellRight" | "ShiftCellUp" | "ShiftCellLeft";
  /** Values of a single cell before and after. */
  readonly before?: CellValue;
  readonly after?: CellValue;
}

const eventRanges = new WeakMap<Book, Map<string, RangeState>>();
/** Ranges of older events can no longer be asked for. */
const KEPT_RANGES = 500;

/** Tell the listeners of a sheet, of all sheets, and of the tables touched, that cells have changed. */
export function raiseChanged(sheet: Sheet, area: Area, changeType: ChangeType, details: ChangeDetails = {}): void {
  const { book } = sheet;
  book.isDirty = true;
  if (!book.events.enabled) return;
  const args = {
    ...originOf(book),
    changeType,
    worksheetId: sheet.id,
    address: formatArea(area),
    referenceId: keepEventRange(sheet, area),
    shiftDirection: details.shiftDirection ?? "None",
    ...(details.before === undefined || details.after === undefined
      ? {}
      : {
          valueBefore: details.before,
          valueAfter: details.after,
          valueTypeBefore: valueType(details.before),
          valueTypeAfter: valueType(details.after),
        }),
  };
  book.events.raise(EventNumber.WorksheetChanged, [sheet.id, WORKBOOK_TARGET], args);
  raiseFormulaChanged(book);
  for (const table of sheet.tables) {
    const touched = intersection(table.area, area);
    if (touched === undefined) continue;
    book.events.raise(EventNumber.TableChanged, [table.id, sheet.id, WORKBOOK_TARGET], {
      ...args,
      tableId: table.id,
      address: formatArea(touched),
    });
  }
}

/** Tell that the look of cells has changed. */
export function raiseFormatChanged(sheet: Sheet, area: Area): void {
  sheet.book.isDirty = true;
  if (!sheet.book.events.enabled) return;
  sheet.book.events.raise(EventNumber.WorksheetFormatChanged, [sheet.id, WORKBOOK_TARGET], {
    ...originOf(sheet.book),
    worksheetId: sheet.id,
    address: formatArea(area),
    referenceId: keepEventRange(sheet, area),
  });
}

/** Who made a change. */
export function originOf(book: Book): { source: string; triggerSource: string } {
  return { source: "Local", triggerSource: book.events.byAddin ? "ThisLocalAddin" : "Unknown" };
}

/** The range that an event's `getRange` asks for. */
export function eventRange(book: Book, referenceId: string): RangeState | undefined {
  return eventRanges.get(book)?.get(referenceId);
}

function keepEventRange(sheet: Sheet, area: Area): string {
  const { book } = sheet;
  const kept = eventRanges.get(book) ?? new Map<string, RangeState>();
  eventRanges.set(book, kept);
  const id = `event${String(book.nextId())}`;
  kept.set(id, createRange(sheet, area));
  for (const old of kept.keys()) {
    if (kept.size <= KEPT_RANGES) break;
    kept.delete(old);
  }
  return id;
}
