import { nameKey } from "../values/readName";
import { readKey } from "../records/readKey";
import { cellText } from "../grid/block";
import { matchHeader } from "./matchHeader";
import type { RecognisedColumn, RecognisedTable } from "./recognisedTable";

const fewestOrders = 3;

/**
 * Leave out documents that follow orders listed in another sheet: their invoices, deliveries or bookings. Counting both
 * would count each sale twice.
 *
 * A table of sales follows another when it names most of that one's order numbers, in its own column of numbers or in
 * one beside it, with the same customers (or, where a table names none, the same amounts): numbers that begin again
 * every year stand beside other customers. Of two tables with the same numbers the one whose date says least of an order
 * follows. Sheets with the same columns are parts of one ledger and never follow each other.
 *
 * @returns the tables in the same order, followers with kind `other` and the sheet they follow
 */
export function settleFollowUps(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  const sales = tables.filter(({ kind, byField }) => kind === "sales" && byField.has("order"));
  if (sales.length < 2) return tables;
  const orders = new Map(sales.map((table) => [table, ordersOf(table, table.byField.get("order"))] as const));
  const following = new Map<RecognisedTable, string>();
  for (const table of sales) {
    const source = sales.find(
      (other) =>
        other !== table &&
        !following.has(other) &&
        !areParts(table, other) &&
        follows(table, other, {
          listed: orders.get(other) ?? new Map(),
          isLater: sales.indexOf(table) > sales.indexOf(other),
        }),
    );
    if (source) following.set(table, source.region.sheet);
  }
  if (following.size === 0) return tables;
  return tables.map((table) => {
    const followsSheet = following.get(table);
    return followsSheet === undefined ? table : { ...table, kind: "other" as const, followsSheet };
  });
}

/** What tables say of an order besides its number. */
interface OrderSigns {
  readonly customer: string;
  readonly amount: string;
}

type Orders = ReadonlyMap<string, OrderSigns>;

function ordersOf(table: RecognisedTable, column: RecognisedColumn | undefined): Orders {
  const orders = new Map<string, OrderSigns>();
  if (!column) return orders;
  const customer = table.byField.get("customer") ?? table.byField.get("customerId");
  const amount = table.byField.get("amount");
  for (const { values } of table.region.rows) {
    const key = readKey(values[column.column] ?? null);
    if (key === null || orders.has(key)) continue;
    const text = (from: RecognisedColumn | undefined): string => nameKey(cellText(from && values[from.column]));
    orders.set(key, { customer: text(customer), amount: text(amount) });
  }
  return orders;
}

function follows(
  table: RecognisedTable,
  source: RecognisedTable,
  { listed, isLater }: { readonly listed: Orders; readonly isLater: boolean },
): boolean {
  const own = table.byField.get("order");
  const references = table.columns.filter(
    (column) => column.field === null && matchHeader(column.header)[0]?.field === "order",
  );
  if (references.some((column) => agrees(ordersOf(table, column), listed))) return true;
  return own !== undefined && saysLess(table, source, isLater) && agrees(ordersOf(table, own), listed);
}

/** The date of an invoice or a delivery says less of an order than the order's own; of equals the later table follows. */
function saysLess(table: RecognisedTable, source: RecognisedTable, isLater: boolean): boolean {
  const dated = ({ byField }: RecognisedTable): number =>
    (byField.get("orderDate") ?? byField.get("date"))?.confidence ?? 0;
  return dated(table) < dated(source) || (dated(table) === dated(source) && isLater);
}

/** Sheets with the same columns are parts of one ledger: a contract that is billed every month stands in each. */
const areParts = (one: RecognisedTable, other: RecognisedTable): boolean => {
  const names = ({ columns }: RecognisedTable): string => columns.map(({ header }) => header.keys[0] ?? "").join("|");
  return names(one) === names(other);
};

function agrees(own: Orders, listed: Orders): boolean {
  const met = [...own].flatMap(([key, signs]) => {
    const other = listed.get(key);
    return other ? [[signs, other] as const] : [];
  });
  if (met.length < fewestOrders || met.length * 2 < own.size) return false;
  const named = met.filter(([one, other]) => one.customer !== "" && other.customer !== "");
  const customers = new Set(named.map(([one]) => one.customer));
  if (named.length * 2 > met.length && customers.size >= 2)
    return named.filter(([one, other]) => one.customer === other.customer).length >= named.length * 0.95;
  return met.filter(([one, other]) => one.amount !== "" && one.amount === other.amount).length >= met.length * 0.8;
}
