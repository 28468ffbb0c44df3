import type { FactRow } from "../../facts/createFactTableBuilder";
import { readUnit } from "../values/readUnit";
import type { RecognisedTable } from "../columns/recognisedTable";
import type { TableReader } from "./tableReader";
import type { SheetRow } from "../../workbook/sheetContent";

/** A fact before currencies are compared. */
export interface DraftRow {
  readonly fact: FactRow;
  readonly table: RecognisedTable;
  /** Address of the cell that is named when the row is left out. */
  readonly cell: string;
  /** Null where nothing names a currency. */
  readonly currency: string | null;
  /** One of several people share the row: the same order under another person is no contradiction. */
  readonly isShared?: true;
}

/**
 * The currency of a row: what its amount names, else its currency column, else the table's title.
 *
 * @param stated - the currency that the amount's cell or header names
 */
export function currencyOfRow(reader: TableReader, row: SheetRow, stated: string | null): string | null {
  const text = reader.text(row, "currency");
  const written = text === null ? null : (readUnit(`(${text})`).currency ?? text.toUpperCase());
  return stated ?? written ?? reader.table.region.currencyHint;
}
