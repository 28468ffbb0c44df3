import type { RecognisedTable } from "../columns/recognisedTable";
import { currencyOfRow, type DraftRow } from "./draftRow";
import { tableReader, type ReadContext } from "./tableReader";

/**
 * The rows of all tables of payments received.
 *
 * A payment belongs to the person it names, else to the person of the order or of the customer it pays for.
 *
 * @param sales - sales already read: they tell whose an order or a customer is
 */
export function receiptRows(
  tables: readonly RecognisedTable[],
  sales: readonly DraftRow[],
  context: ReadContext,
): readonly DraftRow[] {
  const owners = ownersOf(sales);
  const rows: DraftRow[] = [];
  for (const table of tables) {
    if (table.kind === "receipts") readTable(table, owners, context, rows);
  }
  return rows;
}

interface Owners {
  readonly byOrder: ReadonlyMap<string, string>;
  readonly byCustomer: ReadonlyMap<string, string>;
}

function readTable(table: RecognisedTable, owners: Owners, context: ReadContext, into: DraftRow[]): void {
  const { log } = context;
  const reader = tableReader(table, context);
  const day = reader.day("payDate", "date", "period");
  const amount = reader.number(reader.has("received") ? "received" : "amount");
  const field = reader.has("received") ? "received" : "amount";
  const { sheet } = table.region;
  for (const row of table.region.rows) {
    const date = day(row);
    const money = amount(row);
    const place = { sheet, cell: reader.cell(row, field) };
    const bad = date.state === "bad" ? date : money.state === "bad" ? money : null;
    if (bad) {
      log.leaveOut({ sheet, cell: bad.cell }, bad.reason);
      continue;
    }
    if (date.state !== "value" || money.state !== "value") {
      const reason = money.state === "value" ? "date-missing" : "amount-missing";
      log.report(reason, "warning", place, { row: row.index + 1 });
      log.leaveOut(place, reason);
      continue;
    }
    const customer = reader.customer(row);
    const order = reader.key(row, "order");
    const owner = owners.byOrder.get(order ?? "") ?? null;
    const byCustomer =
      customer === null ? null : (context.customers.personOf(customer) ?? owners.byCustomer.get(customer));
    const person = reader.ownPerson(row) ?? owner ?? byCustomer ?? reader.person(row, customer);
    into.push({
      table,
      cell: place.cell,
      currency: currencyOfRow(reader, row, money.currency ?? null),
      fact: {
        person,
        dates: { date: date.day },
        numbers: { amount: money.value },
        keys: { ...(reader.has("order") ? { order } : {}), ...(customer === null ? {} : { customer }) },
        texts: reader.texts(row),
        sheet,
        row: row.index,
      },
    });
    log.use(table);
  }
}

/** The person of each order; of each customer only where all its orders are one person's. */
function ownersOf(sales: readonly DraftRow[]): Owners {
  const byOrder = new Map<string, string>();
  const byCustomer = new Map<string, string | null>();
  for (const { fact } of sales) {
    const { person, keys } = fact;
    if (person === null) continue;
    if (keys?.order && !byOrder.has(keys.order)) byOrder.set(keys.order, person);
    if (!keys?.customer) continue;
    const known = byCustomer.get(keys.customer);
    byCustomer.set(keys.customer, known === undefined || known === person ? person : null);
  }
  const single = [...byCustomer].filter((entry): entry is [string, string] => entry[1] !== null);
  return { byOrder, byCustomer: new Map(single) };
}
