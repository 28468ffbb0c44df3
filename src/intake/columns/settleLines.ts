import { readKey } from "../records/readKey";
import type { RecognisedTable } from "./recognisedTable";

/**
 * Tell order lines from orders where both tables look like sales.
 *
 * A table of products and quantities whose order numbers are listed in another table without products is that table's
 * lines, even if it repeats the date and the salesperson; else the same sales would be counted twice.
 *
 * @returns the tables in the same order, some with kind `lines`
 */
export function settleLines(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  const listed = tables
    .filter((table) => table.kind === "sales" && !hasLineColumns(table))
    .map(orderKeys)
    .filter((keys) => keys.size > 0);
  return tables.map((table) => {
    if (table.kind !== "sales" || !hasLineColumns(table)) return table;
    const keys = [...orderKeys(table)];
    const isListed = listed.some((orders) => keys.filter((key) => orders.has(key)).length * 2 >= keys.length);
    return keys.length > 0 && isListed ? { ...table, kind: "lines" as const } : table;
  });
}

const hasLineColumns = ({ byField }: RecognisedTable): boolean =>
  byField.has("product") || byField.has("quantity") || byField.has("unitPrice");

function orderKeys({ region, byField }: RecognisedTable): ReadonlySet<string> {
  const column = byField.get("order");
  const keys = new Set<string>();
  if (!column) return keys;
  for (const row of region.rows) {
    const key = readKey(row.values[column.column] ?? null);
    if (key !== null) keys.add(key);
  }
  return keys;
}
