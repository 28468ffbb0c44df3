import type { SheetRow } from "../../workbook/sheetContent";
import { readKey } from "../records/readKey";
import type { ColumnField } from "./columnField";
import { figureIn } from "./figureIn";
import { matchHeader } from "./matchHeader";
import type { RecognisedColumn, RecognisedTable } from "./recognisedTable";

/** Money that an order may state once for all of its lines. */
const orderMoney: readonly ColumnField[] = ["amount", "received", "cost", "profit", "listAmount"];

/** Words of a header that speak of the whole order. */
const ofOrder =
  /订单|合同|单据|发票|整单|总额|总价|\b(?:order|invoice|contract|deal|transaction|basket|cart|grand)\b(?!.*\bline\b)/iu;

/** The rows of one order, n ≥ 2, not all alike. */
type Order = readonly SheetRow[];

/**
 * Count an amount once that belongs to an order and stands beside each of its lines.
 *
 * Exports that list the lines of orders repeat the order's total in every row, or state it in the first row only:
 * added up row by row it would count as often as the order has lines. A column is an order's when it says the same in
 * all rows of nearly every order with several lines, while these differ in quantity or the header speaks of the order.
 * Where another column, or quantity × price, adds up to the order's amount, that one is taken; else the amount stays in
 * the order's first row and is 0 in the others.
 *
 * @returns the same tables; those that changed name the column in `perOrder`
 */
export function settleOrderTotals(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  return tables.map((table) => {
    const order = table.byField.get("order");
    if (table.kind !== "sales" || !order || table.sellers) return table;
    const orders = ordersWithLines(table, order);
    return orders.length < 2 ? table : orderMoney.reduce((now, field) => settle(now, field, orders), table);
  });
}

function ordersWithLines({ region }: RecognisedTable, order: RecognisedColumn): readonly Order[] {
  const groups = new Map<string, SheetRow[]>();
  for (const row of region.rows) {
    const key = readKey(row.values[order.column] ?? null);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  // A row that was pasted twice is no second line.
  return [...groups.values()].filter(
    (rows) => rows.length >= 2 && new Set(rows.map(({ values }) => JSON.stringify(values))).size === rows.length,
  );
}

function settle(table: RecognisedTable, field: ColumnField, orders: readonly Order[]): RecognisedTable {
  const column = table.byField.get(field);
  const stated = column ? statedPerOrder(table, column, orders) : null;
  if (!column || stated === null) return table;
  const perOrder = [...(table.perOrder ?? []), { column, orders: orders.length }];
  const other = field === "amount" ? lineAmount(table, column, orders) : null;
  if (field === "amount" && stated === "repeated" && (other ?? addsUp(table, column, orders))) {
    const columns = table.columns.map((one) => {
      if (one === column) return { ...one, field: null, confidence: 0, evidence: [], guessed: false };
      if (one !== other) return one;
      return { ...one, field, confidence: 0.9, evidence: [`header:${one.label}`, "values:money"] };
    });
    const byField = new Map(columns.flatMap((one) => (one.field ? [[one.field, one] as const] : [])));
    return { ...table, columns, byField, perOrder };
  }
  return { ...onlyInFirstRow(table, column, orders), perOrder };
}

/** How orders state the column: the same in all rows, once in the first row, or null where each row has its own. */
function statedPerOrder(
  table: RecognisedTable,
  column: RecognisedColumn,
  orders: readonly Order[],
): "repeated" | "once" | null {
  const seen = { repeated: 0, once: 0, each: 0, quantities: 0 };
  const amounts = new Set<number>();
  const quantity = table.byField.get("quantity");
  for (const rows of orders) {
    const [first, ...more] = rows.map((row) => figureIn(row, column));
    if (first === null || first === undefined || more.length === 0) seen.each += 1;
    else if (more.every((figure) => figure === null)) seen.once += 1;
    else if (more.every((figure) => figure === first)) {
      seen.repeated += 1;
      amounts.add(first);
      if (new Set(rows.map((row) => figureIn(row, quantity))).size > 1) seen.quantities += 1;
    } else seen.each += 1;
  }
  if (seen.each > orders.length * 0.05 || isLineByLine(table, column, orders)) return null;
  if (seen.once > seen.repeated) return "once";
  const many = amounts.size >= 4 && orders.length >= 5;
  const isClear = seen.quantities >= 3 || ofOrder.test(column.header.text) || many;
  return orders.length >= 3 && amounts.size >= 2 && isClear ? "repeated" : null;
}

/** Quantity × price of the row itself is the amount: it is the line's. */
function isLineByLine({ byField }: RecognisedTable, column: RecognisedColumn, orders: readonly Order[]): boolean {
  const [quantity, price] = [byField.get("quantity"), byField.get("unitPrice")];
  if (!price) return false;
  const lines = orders.flat().filter((row) => figureIn(row, column) !== null);
  const same = lines.filter((row) => {
    const line = (quantity ? (figureIn(row, quantity) ?? 0) : 1) * (figureIn(row, price) ?? NaN);
    return isNear(line, figureIn(row, column) ?? 0);
  });
  return same.length >= lines.length * 0.9;
}

/** Another column that is called an amount and adds up, over the lines, to what the order states. */
function lineAmount(
  { columns }: RecognisedTable,
  column: RecognisedColumn,
  orders: readonly Order[],
): RecognisedColumn | null {
  return (
    columns.find(
      (one) =>
        one.field === null &&
        matchHeader(one.header).some(({ field }) => field === "amount") &&
        agrees(orders, column, (row) => figureIn(row, one)),
    ) ?? null
  );
}

function addsUp({ byField }: RecognisedTable, column: RecognisedColumn, orders: readonly Order[]): boolean {
  const [quantity, price] = [byField.get("quantity"), byField.get("unitPrice")];
  if (!quantity || !price || byField.has("discount")) return false;
  return agrees(orders, column, (row) => {
    const [pieces, each] = [figureIn(row, quantity), figureIn(row, price)];
    return pieces === null || each === null ? null : pieces * each;
  });
}

function agrees(orders: readonly Order[], column: RecognisedColumn, line: (row: SheetRow) => number | null): boolean {
  const same = orders.filter((rows) => {
    const [first] = rows;
    const stated = first ? figureIn(first, column) : null;
    const sum = rows.reduce((total, row) => total + (line(row) ?? NaN), 0);
    return stated !== null && isNear(sum, stated);
  });
  return same.length >= orders.length * 0.95;
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 0.011 + Math.abs(other) * 1e-4;

function onlyInFirstRow(table: RecognisedTable, { column }: RecognisedColumn, orders: readonly Order[]) {
  const others = new Set(orders.flatMap((rows) => rows.slice(1)));
  const rows = table.region.rows.map((row) => {
    if (!others.has(row)) return row;
    const values = row.values.slice();
    while (values.length < column) values.push(null);
    values[column] = 0;
    return { ...row, values };
  });
  return { ...table, region: { ...table.region, rows } };
}
