import type { Area } from "../../store/area";
import { formatArea } from "../../store/address";
import { MAX_COLUMNS } from "../../store/area";
import type { Sheet } from "./book";
import { EventNumber, WORKBOOK_TARGET } from "./eventBus";
import { setLines } from "./lines";
import { requireAllowed } from "./protection";

/** Hide or show rows, and tell those who listen for it. */
export function hideRows(sheet: Sheet, area: Area, hidden: boolean): void {
  requireAllowed(sheet, "allowFormatRows");
  setLines(sheet, area, "rows", { hidden });
  sheet.book.events.raise(EventNumber.WorksheetRowHiddenChanged, [sheet.id, WORKBOOK_TARGET], {
    worksheetId: sheet.id,
    address: formatArea({ ...area, column: 0, columns: MAX_COLUMNS }),
    changeType: hidden ? "Hidden" : "Unhidden",
    source: "Local",
  });
}
