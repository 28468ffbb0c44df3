import type { SerialDay } from "../../domain/calendar/period";
import type { CellValue, SheetRow } from "../../workbook/sheetContent";
import { inPieces, type Steps } from "../steps";
import type { RecognisedTable } from "../columns/recognisedTable";
import { nameKey, readName } from "../values/readName";
import type { PeopleDirectory } from "./peopleDirectory";
import { readDays } from "./readDays";
import { readKey } from "./readKey";
import type { ReadLog } from "./readLog";

/** Customers by name and number, and who looks after them. */
export interface CustomerDirectory {
  /**
   * The customer of a row: the name it states, else the name behind the number, else the number itself.
   *
   * Spellings that differ in case, width or spaces are one customer.
   */
  find(name: CellValue, id: CellValue): string | null;
  /**
   * The salesperson that a list of customers names, null where none does.
   *
   * @param day - of the sale: a customer who was handed over belongs to whoever had her on that day; null means now
   */
  personOf(customer: string | null, day: SerialDay | null): string | null;
}

/** Who looks after a customer, from and to which day; null where the list says none. */
interface Ownership {
  readonly person: string;
  readonly from: SerialDay | null;
  readonly to: SerialDay | null;
}

/** Whoever took over last before the day; before the first hand-over, whoever is named first. */
function ownerOn(owners: readonly Ownership[], day: SerialDay | null): string | null {
  const byDay = [...owners].sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const on = day ?? Infinity;
  const held = byDay.findLast(({ from, to }) => (from ?? 0) <= on && on <= (to ?? Infinity));
  return (held ?? byDay.findLast(({ from }) => (from ?? 0) <= on) ?? byDay[0])?.person ?? null;
}

/** The days of a list of customers; all null where it has no such column. */
function daysIn(table: RecognisedTable, field: "from" | "to", log: ReadLog): (row: SheetRow) => SerialDay | null {
  const column = table.kind === "customers" ? table.byField.get(field) : undefined;
  const read = readDays(table, column, log);
  return (row) => {
    const cell = read(row);
    return cell.state === "value" ? cell.day : null;
  };
}

/**
 * Collect the customers of all tables.
 *
 * @param tables - lists of customers name the salesperson; any table that has number and name together joins the two
 */
export function* customerDirectory(
  tables: readonly RecognisedTable[],
  people: PeopleDirectory,
  log: ReadLog,
): Steps<CustomerDirectory> {
  const names = new Map<string, string>();
  const byId = new Map<string, string>();
  const owners = new Map<string, Ownership[]>();
  const nameOf = (value: CellValue): string | null => {
    const reading = readName(value);
    if (reading.kind !== "name") return null;
    const known = names.get(reading.key);
    if (known !== undefined) return known;
    names.set(reading.key, reading.name);
    return reading.name;
  };
  const find = (name: CellValue, id: CellValue): string | null => {
    const key = readKey(id);
    return nameOf(name) ?? (key === null ? null : (byId.get(key) ?? key));
  };
  for (const table of tables) {
    const { region, byField, kind } = table;
    const [from, to] = [daysIn(table, "from", log), daysIn(table, "to", log)];
    const column = byField.get("customer");
    const idColumn = byField.get("customerId");
    if (kind === "other" || (!column && !idColumn)) continue;
    const at = (values: readonly CellValue[], from: { readonly column: number } | undefined): CellValue =>
      from ? (values[from.column] ?? null) : null;
    yield* inPieces(region.rows, (row) => {
      const { values } = row;
      const name = nameOf(at(values, column));
      const key = readKey(at(values, idColumn));
      if (name !== null && key !== null && !byId.has(key)) byId.set(key, name);
      if (kind !== "customers") return;
      const customer = name ?? key;
      const person = people.find(at(values, byField.get("person"))) ?? people.find(at(values, byField.get("personId")));
      if (customer === null || person === null) return;
      const known = owners.get(nameKey(customer)) ?? [];
      owners.set(nameKey(customer), [...known, { person, from: from(row), to: to(row) }]);
    });
  }
  return {
    find,
    personOf: (customer, day) => (customer === null ? null : ownerOn(owners.get(nameKey(customer)) ?? [], day)),
  };
}
