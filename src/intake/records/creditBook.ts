import type { SheetRow } from "../../workbook/sheetContent";
import type { RecognisedTable } from "../columns/recognisedTable";
import { cellAddress } from "../grid/address";
import { splitNames } from "../values/splitNames";
import { creditsFrom, type Credit } from "./credit";
import type { PeopleDirectory } from "./peopleDirectory";
import { numberOf, readNumbers } from "./readNumbers";
import { readKey } from "./readKey";
import type { ReadLog } from "./readLog";

/** Sheets that say whose an order is, in which parts, by order number. */
export type CreditBook = ReadonlyMap<string, readonly Credit[]>;

const nearlyWhole = 0.005;

/**
 * Read the sheets of split credit.
 *
 * The shares of an order count in proportion; where they do not total 100 % that is reported.
 */
export function creditBook(tables: readonly RecognisedTable[], people: PeopleDirectory, log: ReadLog): CreditBook {
  const named = new Map<string, { name: string; share: number | null }[]>();
  for (const table of tables) {
    const { byField, region, kind } = table;
    const [order, person] = [byField.get("order"), byField.get("person") ?? byField.get("personId")];
    if (kind !== "credits" || !order || !person) continue;
    const share = readNumbers(table, byField.get("share"), log);
    for (const row of region.rows) {
      const key = readKey(row.values[order.column] ?? null);
      const name = people.find(row.values[person.column] ?? null);
      if (key === null || name === null) continue;
      named.set(key, [...(named.get(key) ?? []), { name, share: numberOf(share(row)) }]);
      log.use(table);
    }
  }
  const book = new Map<string, readonly Credit[]>();
  for (const [order, parts] of named) {
    const total = parts.reduce((sum, { share }) => sum + (share ?? NaN), 0);
    if (Math.abs(total - 1) > nearlyWhole && Math.abs(total - 100) > nearlyWhole * 100)
      log.report("share-total", "warning", {}, { order, value: total });
    book.set(order, creditsFrom(parts));
  }
  return book;
}

/** Tells who shares the sale of a row, and says once a table where the shares were not written. */
export type CreditReader = (row: SheetRow, order: string | null) => readonly Credit[] | null;

/**
 * A reader of who shares the sales of a table: its columns of people and shares, several names in one cell, or the
 * sheet of split credit.
 *
 * @returns null where the row is one person's alone
 */
export function creditReader(
  table: RecognisedTable,
  people: PeopleDirectory,
  book: CreditBook,
  log: ReadLog,
): CreditReader {
  const column = table.byField.get("person");
  const sellers = (table.sellers ?? []).map(({ person, share }) => ({
    person,
    share: share ? readNumbers(table, share, log) : null,
  }));
  let saidEqual = false;
  const sayEqual = (row: SheetRow, count: number): void => {
    if (saidEqual || !column) return;
    saidEqual = true;
    const at = { sheet: table.region.sheet, cell: cellAddress(row.index, column.column) };
    log.report("credit-shared-equally", "warning", at, { value: String(row.values[column.column]), count });
  };
  return (row, order) => {
    const named = sellers.flatMap(({ person, share }) => {
      const name = people.find(row.values[person.column] ?? null);
      return name === null ? [] : [{ name, share: share ? numberOf(share(row)) : null }];
    });
    const [first] = named;
    if (sellers.length === 1 && first)
      return [{ person: first.name, share: (first.share ?? 1) > 1 ? (first.share ?? 1) / 100 : (first.share ?? 1) }];
    if (named.length >= 2) {
      if (named.every(({ share }) => share === null)) sayEqual(row, named.length);
      return creditsFrom(named);
    }
    const value = column ? (row.values[column.column] ?? null) : null;
    const together = people.findTogether(value);
    if (together && splitNames(String(value)).every(({ share }) => share === null)) sayEqual(row, together.length);
    if (together) return together;
    const booked = order === null ? undefined : book.get(order);
    return booked && (booked.length >= 2 || people.find(value) === null) ? booked : null;
  };
}
