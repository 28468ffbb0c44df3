import type { NumberField } from "../../domain/kpi/kpi";
import type { SerialDay } from "../../domain/calendar/period";
import type { FactRow } from "../../facts/createFactTableBuilder";
import type { SheetRow } from "../../workbook/sheetContent";
import type { RecognisedTable } from "../columns/recognisedTable";
import { currencyOfRow, type DraftRow } from "./draftRow";
import { lineNumbers, type LineNumbers } from "./lineNumbers";
import type { LineTotal, LineTotals } from "./lineTotals";
import type { DayCell, DayReader } from "./readDays";
import { numberOf, type NumberReader } from "./readNumbers";
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
}

interface SalesReading {
  readonly context: ReadContext;
  readonly lines: LineTotals;
  readonly taken: Set<string>;
  readonly differences: LineDifference[];
}

/**
 * The rows of all sales tables.
 *
 * The order's own amount counts; its lines give the amount only where the order states none, and the cost where the
 * order has none. Lines are given to the first row of their order, so nothing is counted twice.
 * A row without a day or an amount that can be read is left out and reported.
 */
export function salesRows(tables: readonly RecognisedTable[], lines: LineTotals, context: ReadContext): SalesRows {
  const reading: SalesReading = { context, lines, taken: new Set(), differences: [] };
  const rows: DraftRow[] = [];
  for (const table of tables) if (table.kind === "sales") readTable(table, reading, rows);
  return { rows, ordersWithLines: reading.taken, differences: reading.differences };
}

interface SalesReaders {
  readonly reader: TableReader;
  readonly date: DayReader;
  readonly receivedDate: DayReader | null;
  readonly dueDate: DayReader | null;
  readonly money: (row: SheetRow) => LineNumbers;
  readonly received: NumberReader | null;
  /** False where neither the table nor any lines carry amounts: then orders and customers still count. */
  readonly needsAmount: boolean;
}

function salesReaders(table: RecognisedTable, { context, lines }: SalesReading): SalesReaders {
  const reader = tableReader(table, context);
  const statesAmount = reader.has("amount") || (reader.has("quantity") && reader.has("unitPrice"));
  return {
    reader,
    date: reader.day("orderDate", "date", "period"),
    receivedDate: reader.has("payDate") ? reader.day("payDate") : null,
    dueDate: reader.has("dueDate") ? reader.day("dueDate") : null,
    money: lineNumbers(reader, context.products),
    received: reader.has("received") ? reader.number("received") : null,
    needsAmount: statesAmount || lines.size > 0,
  };
}

function readTable(table: RecognisedTable, reading: SalesReading, into: DraftRow[]): void {
  const { log } = reading.context;
  const readers = salesReaders(table, reading);
  const { reader, date, money, needsAmount } = readers;
  const { sheet } = table.region;
  for (const row of table.region.rows) {
    const day = date(row);
    const own = money(row);
    const order = reader.key(row, "order");
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
    const numbers = presentNumbers(amount, own, line);
    into.push({
      table,
      cell: reader.cell(row, "amount"),
      currency: currencyOfRow(reader, row, own.currency),
      fact: saleFact(readers, row, day.day, order, numbers),
    });
    log.use(table);
  }
}

/** Fields are present only where the table has the column, so that a KPI can tell a missing source from a missing value. */
function saleFact(
  { reader, receivedDate, dueDate, received }: SalesReaders,
  row: SheetRow,
  date: SerialDay,
  order: string | null,
  numbers: Partial<Record<NumberField, number | null>>,
): FactRow {
  const customer = reader.customer(row);
  return {
    person: reader.person(row, customer),
    dates: {
      date,
      ...(receivedDate ? { receivedDate: dayOf(receivedDate(row)) } : {}),
      ...(dueDate ? { dueDate: dayOf(dueDate(row)) } : {}),
    },
    numbers: { ...numbers, ...(received ? { received: numberOf(received(row)) } : {}) },
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
): Partial<Record<NumberField, number | null>> {
  const cost = own.cost ?? line?.cost ?? null;
  const listAmount = own.listAmount ?? line?.listAmount ?? null;
  return {
    ...(amount === null ? {} : { amount }),
    ...(cost === null ? {} : { cost }),
    ...(listAmount === null ? {} : { listAmount }),
    ...(own.quantity === null ? {} : { quantity: own.quantity }),
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
