import type { NumberField } from "../../domain/kpi/kpi";
import type { SerialDay } from "../../domain/calendar/period";
import type { FactRow } from "../../facts/createFactTableBuilder";
import type { SheetRow } from "../../workbook/sheetContent";
import type { RecognisedTable } from "../columns/recognisedTable";
import { sharedFacts, type Credit } from "./credit";
import { creditBook, creditReader, type CreditBook, type CreditReader } from "./creditBook";
import { rowsAtOnce, type Steps } from "../steps";
import { currencyOfRow, type DraftRow } from "./draftRow";
import { lineNumbers, type LineNumbers } from "./lineNumbers";
import type { LineTotal, LineTotals } from "./lineTotals";
import type { DayCell, DayReader } from "./readDays";
import { numberOf, type NumberCell, type NumberReader } from "./readNumbers";
import { salesOwners, type SalesOwners } from "./salesOwners";
import { tableReader, type ReadContext, type TableReader } from "./tableReader";

/** An order whose stated amount is not what its lines add up to. */
export interface LineDifference {
  readonly order: string;
  readonly stated: number;
  readonly lines: number;
  readonly sheet: string;
  readonly cell: string;
}

/** Sales as read, and how they agree with the order lines. */
export interface SalesRows {
  readonly rows: readonly DraftRow[];
  /** Orders whose lines were found. */
  readonly ordersWithLines: ReadonlySet<string>;
  readonly differences: readonly LineDifference[];
  /** Who shares an order, by number: payments for it are theirs too. */
  readonly credits: CreditBook;
}

interface SalesReading {
  readonly credits: Map<string, readonly Credit[]>;
  readonly context: ReadContext;
  /** Whose the returned sales were; null while the sales themselves are read. */
  readonly owners: SalesOwners | null;
  readonly lines: LineTotals;
  readonly taken: Set<string>;
  readonly differences: LineDifference[];
}

/**
 * The rows of all sales tables.
 *
 * The order's own amount counts; its lines give the amount only where the order states none, and the cost where the
 * order has none. Lines are given to the first row of their order, so nothing is counted twice.
 * A sale that several people made is one fact a person; its order counts for each of them, and once for everybody.
 * Returns are subtracted: they are no orders, and whose they are their order or customer tells where no person is named.
 * A row without a day or an amount that can be read is left out and reported.
 */
export function* salesRows(
  tables: readonly RecognisedTable[],
  lines: LineTotals,
  context: ReadContext,
): Steps<SalesRows> {
  const credits = new Map(creditBook(tables, context.people, context.log));
  const reading: SalesReading = { context, lines, taken: new Set(), differences: [], owners: null, credits };
  const rows: DraftRow[] = [];
  for (const table of tables) if (table.kind === "sales") yield* readTable(table, reading, rows);
  const returns = tables.filter(({ kind }) => kind === "returns");
  const owners = returns.length === 0 ? null : salesOwners(rows, context);
  for (const table of returns) yield* readTable(table, { ...reading, owners }, rows);
  return { rows: withOrders(rows, tables), ordersWithLines: reading.taken, differences: reading.differences, credits };
}

/**
 * Rows are orders where no table numbers them. A row that several people share is one all the same, and a return is none:
 * there the rows get numbers of their own.
 */
function withOrders(rows: readonly DraftRow[], tables: readonly RecognisedTable[]): readonly DraftRow[] {
  const isSpecial = rows.some(({ isShared }) => isShared) || tables.some(({ returns }) => returns);
  if (!isSpecial || rows.some(({ fact }) => fact.keys?.order)) return rows;
  return rows.map((draft) => {
    const { sheet, row, keys } = draft.fact;
    const order = draft.table.returns?.rows.has(row) ? null : `${sheet}!${row + 1}`;
    return { ...draft, fact: { ...draft.fact, keys: { ...keys, order } } };
  });
}

interface SalesReaders {
  readonly credits: CreditReader;
  readonly reader: TableReader;
  readonly date: DayReader;
  readonly receivedDate: DayReader | null;
  readonly dueDate: DayReader | null;
  readonly money: (row: SheetRow) => LineNumbers;
  readonly received: NumberReader | null;
  /** False where neither the table nor any lines carry amounts: then orders and customers still count. */
  readonly needsAmount: boolean;
}

function salesReaders(table: RecognisedTable, { context, lines, credits }: SalesReading): SalesReaders {
  const reader = tableReader(table, context);
  const statesAmount = reader.has("amount") || (reader.has("quantity") && reader.has("unitPrice"));
  return {
    reader,
    date: reader.day("orderDate", "date", "period"),
    receivedDate: reader.has("payDate") ? reader.day("payDate") : null,
    dueDate: reader.has("dueDate") ? reader.day("dueDate") : null,
    money: lineNumbers(reader, context.products),
    credits: creditReader(table, context.people, credits, context.log),
    received: reader.has("received") ? reader.number("received") : null,
    needsAmount: statesAmount || lines.size > 0,
  };
}

function* readTable(table: RecognisedTable, reading: SalesReading, into: DraftRow[]): Steps<void> {
  const { log } = reading.context;
  const readers = salesReaders(table, reading);
  const { reader, date, money, needsAmount } = readers;
  const { sheet } = table.region;
  for (const [count, row] of table.region.rows.entries()) {
    if (count % rowsAtOnce === rowsAtOnce - 1) yield;
    const day = date(row);
    const own = money(row);
    const isReturn = table.returns?.rows.has(row.index) === true;
    const number = reader.key(row, "order");
    const order = isReturn ? null : number;
    const line = linesOf(order, reading);
    const bad = day.state === "bad" ? day : own.bad;
    if (bad) {
      log.leaveOut({ sheet, cell: bad.cell }, bad.reason);
      continue;
    }
    const amount = own.amount ?? line?.amount ?? null;
    if (day.state !== "value" || (amount === null && needsAmount)) {
      leaveOutIncomplete(reader, row, day.state !== "value", log);
      continue;
    }
    compare(order, own, line, { sheet, cell: reader.cell(row, "amount") }, reading);
    const numbers = presentNumbers(amount, own, line, readers.received?.(row) ?? null);
    const credits = readers.credits(row, number);
    const fact = saleFact(
      readers,
      row,
      { owners: reading.owners, credits },
      {
        day: day.day,
        order,
        numbers: isReturn && table.returns?.isSigned === false ? takenBack(numbers) : numbers,
      },
    );
    const draft = { table, cell: reader.cell(row, "amount"), currency: currencyOfRow(reader, row, own.currency), fact };
    for (const shared of sharedFacts(fact, credits ?? []))
      into.push({ ...draft, fact: shared, ...(credits ? { isShared: true as const } : {}) });
    if (order !== null && credits && !reading.credits.has(order)) reading.credits.set(order, credits);
    log.use(table);
  }
}

type Numbers = Partial<Record<NumberField, number | null>>;

interface SaleValues {
  readonly day: SerialDay;
  readonly order: string | null;
  readonly numbers: Numbers;
}

interface SaleOwners {
  readonly owners: SalesOwners | null;
  readonly credits: readonly Credit[] | null;
}

/** The numbers of a return that is written without a sign. */
const takenBack = (numbers: Numbers): Numbers =>
  Object.fromEntries(
    Object.entries(numbers).map(([field, number]) => [field, number === null || number === 0 ? number : -number]),
  );

/** Fields are present only where the table has the column, so that a KPI can tell a missing source from a missing value. */
function saleFact(
  { reader, receivedDate, dueDate }: SalesReaders,
  row: SheetRow,
  { owners, credits }: SaleOwners,
  { day, order, numbers }: SaleValues,
): FactRow {
  const customer = reader.customer(row);
  return {
    person:
      credits?.[0]?.person ??
      (owners ? owners.personOf(reader, row, customer, day) : reader.person(row, customer, day)),
    dates: {
      date: day,
      ...(receivedDate ? { receivedDate: dayOf(receivedDate(row)) } : {}),
      ...(dueDate ? { dueDate: dayOf(dueDate(row)) } : {}),
    },
    numbers,
    keys: {
      ...(reader.has("order") ? { order } : {}),
      ...(reader.has("customer") || reader.has("customerId") ? { customer } : {}),
      ...(reader.has("product") ? { product: reader.text(row, "product") } : {}),
    },
    texts: reader.texts(row),
    sheet: reader.table.region.sheet,
    row: row.index,
  };
}

const dayOf = (cell: DayCell): SerialDay | null => (cell.state === "value" ? cell.day : null);

function linesOf(order: string | null, { lines, taken }: SalesReading): LineTotal | null {
  if (order === null || taken.has(order)) return null;
  const line = lines.get(order);
  if (line) taken.add(order);
  return line ?? null;
}

function presentNumbers(
  amount: number | null,
  own: LineNumbers,
  line: LineTotal | null,
  received: NumberCell | null,
): Numbers {
  const cost = own.cost ?? line?.cost ?? null;
  const listAmount = own.listAmount ?? line?.listAmount ?? null;
  return {
    ...(amount === null ? {} : { amount }),
    ...(cost === null ? {} : { cost }),
    ...(listAmount === null ? {} : { listAmount }),
    ...(own.quantity === null ? {} : { quantity: own.quantity }),
    ...(received === null ? {} : { received: numberOf(received) }),
  };
}

function leaveOutIncomplete(reader: TableReader, row: SheetRow, noDay: boolean, log: ReadContext["log"]): void {
  const reason = noDay ? "date-missing" : "amount-missing";
  const dateField = (["orderDate", "date", "period"] as const).find((field) => reader.has(field));
  const cell = noDay ? reader.cell(row, dateField) : reader.cell(row, "amount");
  const place = { sheet: reader.table.region.sheet, cell };
  log.report(reason, "warning", place, { row: row.index + 1 });
  log.leaveOut(place, reason);
}

/** Half a cent of rounding a line is no difference. */
function compare(
  order: string | null,
  own: LineNumbers,
  line: LineTotal | null,
  place: { readonly sheet: string; readonly cell: string },
  { differences }: SalesReading,
): void {
  if (order === null || own.amount === null || line === null || line.amount === null) return;
  if (Math.abs(own.amount - line.amount) <= 0.005 * line.lines + 1e-9) return;
  differences.push({ order, stated: own.amount, lines: line.amount, ...place });
}
