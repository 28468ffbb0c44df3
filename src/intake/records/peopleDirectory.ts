import type { Person } from "../../domain/plan/plan";
import type { CellValue } from "../../workbook/sheetContent";
import { inPieces, type Steps } from "../steps";
import type { RecognisedTable } from "../columns/recognisedTable";
import { cellAddress } from "../grid/address";
import { nameKey } from "../values/readName";
import { readPersonName } from "../values/readPersonName";
import type { Credit } from "./credit";
import { jointNames, numberedNames } from "./jointNames";
import { readKey } from "./readKey";
import type { ReadLog } from "./readLog";

/** Everybody that the workbook names, with every spelling and number they are known by. */
export interface PeopleDirectory {
  /**
   * The person a cell names: a name in any spelling, an alias of the plan, or an employee number.
   *
   * @returns the display name, null for a blank cell
   */
  find(value: CellValue): string | null;
  /** The people a cell names together, each with a part of what the row is about; null where it names one or none. */
  findTogether(value: CellValue): readonly Credit[] | null;
  /** Employee number of a person, where one is known. */
  idOf(name: string): string | undefined;
  /** Display names with their keys, in order of first appearance. */
  all(): ReadonlyMap<string, string>;
}

/**
 * Collect the people of all tables. Spellings with the same key (case, width, spaces) are one person, shown in the
 * spelling used most often; names that are only alike stay two people.
 *
 * @param tables - recognised tables; tables of kind `other` and `targets` add nobody
 * @param people - the plan's people: their names and aliases go before anything the sheets say
 */
export function* peopleDirectory(
  tables: readonly RecognisedTable[],
  people: readonly Person[],
  log: ReadLog,
): Steps<PeopleDirectory> {
  const ids = new Map<string, string>();
  for (const table of tables) yield* collectIds(table, ids);
  const isId = (value: CellValue): boolean => ids.has(readKey(value) ?? "");
  const spellings = yield* collectSpellings(tables, isId);
  const display = new Map<string, string>();
  for (const [key, counts] of spellings) display.set(key, mostUsed(counts));
  const turned = [...display.keys()].flatMap((key) => {
    const other = lastNameFirst(key);
    return other !== null && display.has(other) ? [[key, other] as const] : [];
  });
  const numbered = numberedNames([...display.keys()]);
  for (const [key, other] of [...turned, ...numbered]) display.set(key, display.get(other) ?? other);
  const planned = new Map<string, string>();
  for (const { name, aliases = [] } of people) {
    for (const spelling of [name, ...aliases]) planned.set(nameKey(spelling), name);
  }
  const byName = (text: string): string | null => {
    const key = nameKey(text);
    return planned.get(key) ?? display.get(key) ?? null;
  };
  const together = jointNames(spellings, (name) => planned.has(nameKey(name)) || display.has(nameKey(name)));
  for (const key of together.keys()) if (!planned.has(key)) display.delete(key);
  const find = (value: CellValue): string | null => {
    const reading = readPersonName(value);
    if (reading.kind !== "name") return null;
    const [first] = planned.has(reading.key) ? [] : (together.get(reading.key) ?? []);
    if (first) return byName(first.person) ?? first.person;
    const numbered = byName(reading.name) === null ? ids.get(readKey(value) ?? "") : undefined;
    const name = numbered ?? reading.name;
    return byName(name) ?? name;
  };
  const findTogether = (value: CellValue): readonly Credit[] | null => {
    const reading = readPersonName(value);
    if (reading.kind !== "name" || planned.has(reading.key)) return null;
    const credits = together.get(reading.key);
    return credits?.map(({ person, share }) => ({ person: byName(person) ?? person, share })) ?? null;
  };
  yield* noteSpellings(tables, { find, findTogether }, isId, log);
  const idByName = new Map([...ids].map(([id, name]) => [byName(name) ?? name, id] as const));
  const other = new Set([...turned, ...numbered].map(([key]) => key));
  const shown = new Map(
    [...display].flatMap(([key, name]) => (other.has(key) ? [] : [[planned.get(key) ?? name, key] as const])),
  );
  return {
    find,
    findTogether,
    idOf: (name) => idByName.get(name),
    all: () => shown,
  };
}

const accounts = new Set([
  "email",
  "emailaddress",
  "mail",
  "username",
  "login",
  "account",
  "邮箱",
  "电子邮箱",
  "邮箱地址",
  "账号",
  "用户名",
]);

/**
 * Tables that pair a number with a name: rosters, customers with their salesperson, sales with both. In a roster the
 * address somebody signs in with is as good as a number.
 */
function* collectIds({ region, byField, kind, columns }: RecognisedTable, ids: Map<string, string>): Steps<void> {
  const person = byField.get("person");
  if (!person || kind === "other") return;
  const id = byField.get("personId");
  const signIns = columns.filter(({ field, header }) => field === null && header.keys.some((key) => accounts.has(key)));
  for (const { column } of [...(id ? [id] : []), ...(kind === "roster" ? signIns : [])]) {
    yield* inPieces(region.rows, ({ values }) => {
      const key = readKey(values[column] ?? null);
      const name = readPersonName(values[person.column] ?? null);
      if (key !== null && name.kind === "name" && !ids.has(key) && readKey(name.name) !== key) ids.set(key, name.name);
    });
  }
}

function* collectSpellings(
  tables: readonly RecognisedTable[],
  isId: (value: CellValue) => boolean,
): Steps<Map<string, Map<string, number>>> {
  const spellings = new Map<string, Map<string, number>>();
  const add = (value: CellValue): void => {
    const reading = readPersonName(value);
    if (reading.kind !== "name" || isId(value)) return;
    const counts = spellings.get(reading.key) ?? new Map<string, number>();
    counts.set(reading.name, (counts.get(reading.name) ?? 0) + 1);
    spellings.set(reading.key, counts);
  };
  for (const { region, byField, kind, owner, columns } of tables) {
    if (owner !== undefined) add(owner);
    if (kind === "manual") for (const { person } of columns) add(person ?? null);
    const column = kind === "other" || kind === "targets" ? undefined : byField.get("person");
    if (!column) continue;
    yield* inPieces(region.rows, ({ values }) => {
      add(values[column.column] ?? null);
    });
  }
  return spellings;
}

/** "lee, ann" turned round, where a list elsewhere writes ann lee; null for a name without one comma. */
function lastNameFirst(key: string): string | null {
  const [last, first, ...more] = key.split(", ");
  return last && first && more.length === 0 ? `${first} ${last}` : null;
}

/** Ties go to the spelling with capitals inside, then to the first: "Barry Jones" before "BARRY JONES". */
function mostUsed(counts: ReadonlyMap<string, number>): string {
  let best = "";
  let most = -1;
  for (const [name, count] of counts) {
    const mixed = name !== name.toUpperCase() && name !== name.toLowerCase() ? 0.5 : 0;
    if (count + mixed > most) [best, most] = [name, count + mixed];
  }
  return best;
}

function* noteSpellings(
  tables: readonly RecognisedTable[],
  { find, findTogether }: Pick<PeopleDirectory, "find" | "findTogether">,
  isId: (value: CellValue) => boolean,
  log: ReadLog,
): Steps<void> {
  const isTogether = (value: CellValue): boolean => findTogether(value) !== null;
  for (const { region, byField, kind } of tables) {
    const column = kind === "other" ? undefined : byField.get("person");
    if (!column) continue;
    yield* inPieces(region.rows, ({ values, index }) => {
      const value = values[column.column] ?? null;
      const reading = readPersonName(value);
      if (reading.kind === "unreadable") {
        const at = { sheet: region.sheet, cell: cellAddress(index, column.column) };
        log.report(reading.code, "warning", at, { value: reading.text, column: column.label });
      }
      if (reading.kind !== "name" || isId(value) || isTogether(value)) return;
      const to = find(value) ?? reading.name;
      if (to === reading.name && !reading.changed) return;
      const cell = cellAddress(index, column.column);
      const change = to === reading.name ? "name-tidied" : "name-merged";
      log.ledger.note({ change, sheet: region.sheet, column: column.label, cell, from: String(value), to });
    });
  }
}
