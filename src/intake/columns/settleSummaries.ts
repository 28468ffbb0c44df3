import type { SheetRow } from "../../workbook/sheetContent";
import { readDate } from "../values/readDate";
import type { RecognisedTable } from "./recognisedTable";

/**
 * Leave out tables that sum up what another table lists one by one: sales by day and person beside the orders
 * themselves. Counting both would double the sales.
 *
 * A table of sales that knows neither order, customer nor product is such a summary when a table that knows one of them
 * covers some of the same days. Sheets of other years stay.
 *
 * @returns the tables in the same order, summaries with kind `other` and the reason
 */
export function settleSummaries(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  const sales = tables.filter(({ kind }) => kind === "sales");
  const detailed = sales.filter((table) => !isSummary(table)).map(daysOf);
  if (detailed.length === 0 || detailed.length === sales.length) return tables;
  return tables.map((table) => {
    if (table.kind !== "sales" || !isSummary(table)) return table;
    const own = daysOf(table);
    const isCovered = detailed.some(({ from, to }) => own.from <= to && from <= own.to);
    return isCovered ? { ...table, kind: "other" as const, sumsUp: true as const } : table;
  });
}

const isSummary = ({ byField }: RecognisedTable): boolean =>
  !(["order", "customer", "customerId", "product"] as const).some((field) => byField.has(field));

function daysOf({ region, byField }: RecognisedTable): { readonly from: number; readonly to: number } {
  const column = byField.get("orderDate") ?? byField.get("date");
  let from = Infinity;
  let to = -Infinity;
  for (const row of column ? region.rows : []) {
    const day = dayIn(row, column?.column ?? 0);
    if (day === null) continue;
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  return { from, to };
}

function dayIn(row: SheetRow, column: number): number | null {
  const format = row.formats?.[column];
  const reading = readDate(row.values[column] ?? null, format === undefined ? {} : { format });
  return reading.kind === "date" ? reading.day : null;
}
