import type { SheetRow } from "../../workbook/sheetContent";
import { readKey } from "../records/readKey";
import type { ColumnField } from "./columnField";
import type { RecognisedTable } from "./recognisedTable";

/** What tells one record from another; who looks after it may be written in one table only. */
const telling: readonly ColumnField[] = [
  "order",
  "orderDate",
  "date",
  "payDate",
  "openDate",
  "closeDate",
  "customer",
  "customerId",
  "amount",
  "received",
  "quantity",
  "unitPrice",
  "product",
  "stage",
  "score",
];
const days: readonly ColumnField[] = ["orderDate", "date", "payDate", "closeDate", "openDate"];
const copied: ReadonlySet<string> = new Set(["sales", "receipts", "opportunities", "lines", "visits", "surveys"]);
const fewestRows = 3;

/**
 * Leave out tables whose every row stands in other tables of the same kind: a backup of the sheet, the orders of one
 * person or region copied out of the whole list. Counting them would count their rows twice.
 *
 * Rows are the same when number, day, customer and amounts are, in at least three columns that both tables have, a day
 * among them. Of two tables that are the same the later one goes; a list that names no people goes before its copies
 * that do.
 *
 * @returns the tables in the same order, copies with kind `other` and the sheet that has their rows
 */
export function settleCopies(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  const candidates = tables.filter(({ kind, region }) => copied.has(kind) && region.rows.length >= fewestRows);
  const kept = new Set(candidates);
  const copies = new Map<RecognisedTable, string>();
  const order = [...candidates].reverse().sort((a, b) => rankOf(a) - rankOf(b));
  for (const table of order) {
    const others = [...kept].filter(
      (other) => other !== table && other.kind === table.kind && namesPeople(other) >= namesPeople(table),
    );
    const source = coveredBy(table, others);
    if (source === null) continue;
    kept.delete(table);
    copies.set(table, source.region.sheet);
  }
  if (copies.size === 0) return tables;
  return tables.map((table) => {
    const copyOf = copies.get(table);
    return copyOf === undefined ? table : { ...table, kind: "other" as const, copyOf };
  });
}

const namesPeople = ({ byField, owner }: RecognisedTable): number =>
  owner !== undefined || byField.has("person") || byField.has("personId") ? 1 : 0;

/** Lists without people first, then the shorter ones. */
const rankOf = (table: RecognisedTable): number => namesPeople(table) * 1e9 + table.region.rows.length;

/** A table that has the first row, when all rows stand in the others; else null. */
function coveredBy(table: RecognisedTable, others: readonly RecognisedTable[]): RecognisedTable | null {
  let left: readonly SheetRow[] = table.region.rows;
  let source: RecognisedTable | null = null;
  for (const other of others) {
    const shared = telling.filter((field) => table.byField.has(field) && other.byField.has(field));
    if (shared.length < 3 || !shared.some((field) => days.includes(field))) continue;
    // Only keys that are looked for are kept: the other table may be long.
    const wanted = new Set(left.map((row) => signature(row, table, shared)));
    const found = new Set<string>();
    for (const row of other.region.rows) {
      const one = signature(row, other, shared);
      if (wanted.has(one)) found.add(one);
    }
    if (found.size === 0) continue;
    left = left.filter((row) => !found.has(signature(row, table, shared)));
    source ??= other;
    if (left.length === 0) return source;
  }
  return null;
}

function signature({ values }: SheetRow, { byField }: RecognisedTable, fields: readonly ColumnField[]): string {
  return fields.map((field) => readKey(values[byField.get(field)?.column ?? -1] ?? null) ?? "").join("\u0001");
}
