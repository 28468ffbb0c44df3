import type { SerialDay } from "../domain/calendar/period";
import type { Language } from "../i18n/problemText";
import type { CellStyle, DraftCell, SheetDraft } from "../workbook/sheetDraft";
import { randomNumbers } from "./randomNumbers";
import { sampleActivity, type SampleRow, type SampleValue } from "./sampleActivity";
import { sampleTeam, type SamplePerson } from "./sampleTeam";
import { sampleCustomers, sampleOrders, sampleReceipts, type SampleOrder } from "./sampleTrade";
import { sampleWords, type SampleSheet, type SampleWords } from "./sampleWords";

const dateStyle: CellStyle = { numberFormat: "yyyy-mm-dd" };
const moneyStyle: CellStyle = { numberFormat: "#,##0.00" };
const headStyle: CellStyle = { bold: true, fill: "#E8EEF4", border: "bottom" };
const titleStyle: CellStyle = { bold: true, size: 14 };

/**
 * A sales workbook as a manager keeps it: nine sheets, 25 people in four roles, a year and a half of work.
 * The orders carry a title, a totals row and some amounts typed as text, as real ledgers do.
 *
 * @param seed - the same seed gives the same workbook
 */
export function sampleWorkbook(language: Language, seed = 20260101): SheetDraft[] {
  const words = sampleWords(language);
  const random = randomNumbers(seed);
  const team = sampleTeam(words, random);
  const customers = sampleCustomers(team, words, random);
  const orders = sampleOrders(team, customers, words, random);
  const receipts = sampleReceipts(orders, random).map((receipt): SampleRow => [
    { day: receipt.day },
    receipt.order,
    receipt.customer,
    receipt.person,
    receipt.amount,
  ]);
  const activity = sampleActivity({ team, customers, words, random });
  return [
    listSheet("roster", words, team.map(rosterRow(words))),
    orderSheet(words, orders),
    listSheet("receipts", words, receipts),
    listSheet("opportunities", words, activity.opportunities),
    listSheet("visits", words, activity.visits),
    listSheet("surveys", words, activity.surveys),
    listSheet("complaints", words, activity.complaints),
    listSheet("trainings", words, activity.trainings),
    listSheet("manual", words, activity.manual),
  ];
}

const dayOrBlank = (day: SerialDay | null): SampleValue => (day === null ? null : { day });

const rosterRow =
  (words: SampleWords) =>
  (person: SamplePerson): SampleRow => [
    person.number,
    person.name,
    words.titles[person.role],
    person.team,
    person.manager,
    { day: person.joined },
    dayOrBlank(person.left),
  ];

function draftCell(value: SampleValue): DraftCell | undefined {
  if (value === null) return undefined;
  if (typeof value === "object") return { value: value.day, style: dateStyle };
  return typeof value === "number" && value >= 1000 ? { value, style: moneyStyle } : { value };
}

function listSheet(kind: SampleSheet, words: SampleWords, rows: readonly SampleRow[]): SheetDraft {
  const { name, head } = words.sheets[kind];
  return {
    name,
    kind: "sample",
    columnWidths: head.map((_, column) => columnWidth(rows, column)),
    rows: [head.map((text) => ({ value: text, style: headStyle })), ...rows.map((row) => row.map(draftCell))],
    freeze: { rows: 1, columns: 0 },
  };
}

/** Wide enough for the first rows; a date or an amount needs 12 characters. */
const columnWidth = (rows: readonly SampleRow[], column: number): number =>
  rows.slice(0, 60).reduce((widest, row) => {
    const value = row[column] ?? null;
    return typeof value === "string" ? Math.max(widest, value.length * 1.6 + 2) : widest;
  }, 13);

function orderSheet(words: SampleWords, orders: readonly SampleOrder[]): SheetDraft {
  const list = listSheet(
    "orders",
    words,
    orders.map((order, index) => orderRow(order, index, words)),
  );
  const width = words.sheets.orders.head.length;
  const amount = orders.reduce((sum, order) => sum + order.amount, 0);
  const totals = Array.from({ length: width }, (_, column): DraftCell | undefined => {
    if (column === 0) return { value: words.total, style: headStyle };
    return column === 7 ? { value: Math.round(amount * 100) / 100, style: { ...moneyStyle, bold: true } } : undefined;
  });
  return {
    ...list,
    rows: [[{ value: words.ordersTitle, style: titleStyle }], [], ...list.rows, totals],
    freeze: { rows: 3, columns: 0 },
  };
}

function orderRow(order: SampleOrder, index: number, words: SampleWords): SampleRow {
  // Every 37th amount was typed as text, as happens when a ledger is kept by hand.
  const amount = index % 37 === 36 ? `¥${order.amount.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ",")}` : order.amount;
  return [
    order.number,
    { day: order.day },
    order.customer,
    order.person,
    order.product,
    order.quantity,
    order.listAmount,
    amount,
    order.cost,
    order.cancelled ? words.statuses.cancelled : words.statuses.done,
  ];
}
