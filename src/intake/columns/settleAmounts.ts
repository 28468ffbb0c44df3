import { readKey } from "../records/readKey";
import { figureIn } from "./figureIn";
import { matchHeader } from "./matchHeader";
import type { RecognisedColumn, RecognisedTable } from "./recognisedTable";

const comparedOrders = 300;

/**
 * Let order lines decide which column of their orders is the amount: with or without tax and freight.
 *
 * Where the chosen column agrees with the lines of hardly any order and another one that is called an amount agrees with
 * nearly all, that one is taken. A column that was only guessed to be the amount and agrees with nothing is none.
 *
 * @returns the same tables; where a column was exchanged, the other one is its rival, so that it is reported
 */
export function settleAmounts(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  const sums = lineSums(tables);
  return sums.size === 0 ? tables : tables.map((table) => settle(table, sums));
}

function settle(table: RecognisedTable, sums: ReadonlyMap<string, number>): RecognisedTable {
  const order = table.byField.get("order");
  const amount = table.byField.get("amount");
  if (table.kind !== "sales" || !order || !amount || amount.evidence.includes("plan")) return table;
  const agreement = (column: RecognisedColumn): number => agreementOf(table, order, column, sums);
  const own = agreement(amount);
  if (own < 0 || own > 0.2) return table;
  const other = table.columns.find(
    (column) =>
      column.field === null &&
      matchHeader(column.header).some(({ field }) => field === "amount") &&
      agreement(column) >= 0.9,
  );
  if (!other && !amount.guessed) return table;
  const replaced = table.columns.map((column) => {
    if (column === amount) return { ...column, field: null, confidence: 0, evidence: [], guessed: false };
    if (column !== other) return column;
    const evidence = [`header:${other.label}`, "values:money"];
    return { ...other, field: "amount" as const, confidence: 0.9, evidence, rival: amount.label };
  });
  return {
    ...table,
    columns: replaced,
    byField: new Map(replaced.flatMap((column) => (column.field ? [[column.field, column] as const] : []))),
  };
}

/** Share of orders whose amount is what their lines add up to; −1 when hardly any order has lines. */
function agreementOf(
  { region }: RecognisedTable,
  order: RecognisedColumn,
  amount: RecognisedColumn,
  sums: ReadonlyMap<string, number>,
): number {
  let compared = 0;
  let agreed = 0;
  for (const row of region.rows) {
    const sum = sums.get(readKey(row.values[order.column] ?? null) ?? "");
    if (sum === undefined) continue;
    const stated = figureIn(row, amount);
    compared += 1;
    if (stated !== null && Math.abs(stated * (amount.unit ?? 1) - sum) <= 0.011 + Math.abs(sum) * 1e-4) agreed += 1;
    if (compared >= comparedOrders) break;
  }
  return compared < 5 ? -1 : agreed / compared;
}

/** What the lines of each order add up to, roughly: only to tell columns apart. */
function lineSums(tables: readonly RecognisedTable[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { kind, byField, region } of tables) {
    const order = byField.get("order");
    if (kind !== "lines" || !order) continue;
    const [amount, quantity, price] = [byField.get("amount"), byField.get("quantity"), byField.get("unitPrice")];
    for (const row of region.rows) {
      const key = readKey(row.values[order.column] ?? null);
      const [pieces, each] = [figureIn(row, quantity), figureIn(row, price)];
      const line = amount ? figureIn(row, amount) : pieces === null || each === null ? null : pieces * each;
      if (key !== null && line !== null) sums.set(key, (sums.get(key) ?? 0) + line * (amount?.unit ?? 1));
    }
  }
  return sums;
}
