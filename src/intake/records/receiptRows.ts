import type { FactRow } from "../../facts/createFactTableBuilder";
import type { RecognisedTable } from "../columns/recognisedTable";
import { inPieces, type Steps } from "../steps";
import { sharedFacts } from "./credit";
import { creditReader, type CreditBook } from "./creditBook";
import { currencyOfRow, type DraftRow } from "./draftRow";
import type { SalesRows } from "./salesRows";
import { salesOwners, type SalesOwners } from "./salesOwners";
import { tableReader, type ReadContext } from "./tableReader";

/**
 * The rows of all tables of payments received.
 *
 * A payment belongs to the people it names, else to those of the order or of the customer it pays for.
 *
 * @param sales - sales already read: they tell whose an order or a customer is
 */
export function* receiptRows(
  tables: readonly RecognisedTable[],
  sales: Pick<SalesRows, "rows" | "credits">,
  context: ReadContext,
): Steps<readonly DraftRow[]> {
  const receipts = tables.filter(({ kind }) => kind === "receipts");
  if (receipts.length === 0) return [];
  const owners = { ...salesOwners(sales.rows, context), credits: sales.credits };
  const rows: DraftRow[] = [];
  for (const table of receipts) yield* readTable(table, owners, context, rows);
  return rows;
}

interface Owners extends SalesOwners {
  /** Who shares an order. */
  readonly credits: CreditBook;
}

function* readTable(table: RecognisedTable, owners: Owners, context: ReadContext, into: DraftRow[]): Steps<void> {
  const { log } = context;
  const reader = tableReader(table, context);
  const day = reader.day("payDate", "date", "period");
  const amount = reader.number(reader.has("received") ? "received" : "amount");
  const field = reader.has("received") ? "received" : "amount";
  const { sheet } = table.region;
  const credits = creditReader(table, context.people, new Map(), log);
  yield* inPieces(table.region.rows, (row) => {
    const date = day(row);
    const money = amount(row);
    const place = { sheet, cell: reader.cell(row, field) };
    const bad = date.state === "bad" ? date : money.state === "bad" ? money : null;
    if (bad) {
      log.leaveOut({ sheet, cell: bad.cell }, bad.reason);
      return;
    }
    if (date.state !== "value" || money.state !== "value") {
      const reason = money.state === "value" ? "date-missing" : "amount-missing";
      log.report(reason, "warning", place, { row: row.index + 1 });
      log.leaveOut(place, reason);
      return;
    }
    const customer = reader.customer(row);
    const order = reader.key(row, "order");
    const ownCredits = credits(row, null);
    const shared = ownCredits ?? (reader.ownPerson(row) === null ? owners.credits.get(order ?? "") : undefined) ?? [];
    const fact: FactRow = {
      person: shared[0]?.person ?? owners.personOf(reader, row, customer, date.day),
      dates: { date: date.day },
      numbers: { amount: money.value },
      keys: { ...(reader.has("order") ? { order } : {}), ...(customer === null ? {} : { customer }) },
      texts: reader.texts(row),
      sheet,
      row: row.index,
    };
    const currency = currencyOfRow(reader, row, money.currency ?? null);
    for (const part of sharedFacts(fact, shared)) into.push({ table, cell: place.cell, currency, fact: part });
    log.use(table);
  });
}
