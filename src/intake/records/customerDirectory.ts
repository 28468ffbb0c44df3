import type { CellValue } from "../../workbook/sheetContent";
import type { RecognisedTable } from "../columns/recognisedTable";
import { nameKey, readName } from "../values/readName";
import type { PeopleDirectory } from "./peopleDirectory";
import { readKey } from "./readKey";

/** Customers by name and number, and who looks after them. */
export interface CustomerDirectory {
  /**
   * The customer of a row: the name it states, else the name behind the number, else the number itself.
   *
   * Spellings that differ in case, width or spaces are one customer.
   */
  find(name: CellValue, id: CellValue): string | null;
  /** The salesperson that a list of customers names, null where none does. */
  personOf(customer: string | null): string | null;
}

/**
 * Collect the customers of all tables.
 *
 * @param tables - lists of customers name the salesperson; any table that has number and name together joins the two
 */
export function customerDirectory(tables: readonly RecognisedTable[], people: PeopleDirectory): CustomerDirectory {
  const names = new Map<string, string>();
  const byId = new Map<string, string>();
  const persons = new Map<string, string>();
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
  for (const { region, byField, kind } of tables) {
    const column = byField.get("customer");
    const idColumn = byField.get("customerId");
    if (kind === "other" || (!column && !idColumn)) continue;
    const at = (values: readonly CellValue[], from: { readonly column: number } | undefined): CellValue =>
      from ? (values[from.column] ?? null) : null;
    for (const { values } of region.rows) {
      const name = nameOf(at(values, column));
      const key = readKey(at(values, idColumn));
      if (name !== null && key !== null && !byId.has(key)) byId.set(key, name);
      if (kind !== "customers") continue;
      const customer = name ?? key;
      const person = people.find(at(values, byField.get("person"))) ?? people.find(at(values, byField.get("personId")));
      if (customer !== null && person !== null) persons.set(nameKey(customer), person);
    }
  }
  return {
    find,
    personOf: (customer) => (customer === null ? null : (persons.get(nameKey(customer)) ?? null)),
  };
}
