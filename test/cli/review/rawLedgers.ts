import ExcelJS from "exceljs";

/** A KPI of some people (null: everybody) between two ISO days, both inside; null is missing. */
export type RawActual = (kpi: string, people: readonly string[] | null, from: string, to: string) => number | null;

type Row = Readonly<Record<string, unknown>>;

/** The rows of a sheet by header, as the file holds them; formulas by their stored result. */
function rowsOf(workbook: ExcelJS.Workbook, name: string): readonly Row[] {
  const sheet = workbook.getWorksheet(name);
  const heads = Array.from((sheet?.getRow(1).values ?? []) as readonly unknown[]);
  const rows: Row[] = [];
  sheet?.eachRow((row, number) => {
    if (number === 1) return;
    const values = row.values as readonly unknown[];
    rows.push(Object.fromEntries(heads.map((head, i) => [String(head), plain(values[i])])));
  });
  return rows;
}

const plain = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "result" in value ? value.result : value;

const day = (value: unknown): string => (value instanceof Date ? value.toISOString().slice(0, 10) : "");
const text = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const ratio = (top: number, bottom: number): number | null => (bottom === 0 ? null : top / bottom);

async function open(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

/** A sale, whatever the sheet calls it. */
interface RawSale {
  readonly date: string;
  readonly person: string;
  readonly customer: string;
  readonly order: string;
  readonly amount: number;
}

interface Window {
  readonly people: readonly string[] | null;
  readonly from: string;
  readonly to: string;
}

const isIn = (date: string, { from, to }: Window): boolean => date >= from && date <= to;
const isOf = (person: string, { people }: Window): boolean => people === null || people.includes(person);

/** What both workbooks have in common: sales by date, person, customer and order. */
function ofSales(sales: readonly RawSale[], kpi: string, window: Window): number | null | undefined {
  const mine = sales.filter((sale) => isIn(sale.date, window) && isOf(sale.person, window));
  if (kpi === "revenue") return total(mine.map((sale) => sale.amount));
  if (kpi === "orders") return new Set(mine.map((sale) => sale.order)).size;
  if (kpi === "new-customers")
    return firstSales(sales).filter((sale) => isIn(sale.date, window) && isOf(sale.person, window)).length;
  if (kpi !== "retention-rate") return undefined;
  const before = { ...window, ...quarterBefore(window.from) };
  const customers = (when: Window): Set<string> =>
    new Set(sales.filter((sale) => isIn(sale.date, when) && isOf(sale.person, when)).map(({ customer }) => customer));
  const [now, then] = [customers(window), customers(before)];
  then.delete("");
  return ratio([...then].filter((customer) => now.has(customer)).length, then.size);
}

const known = new WeakMap<readonly RawSale[], readonly RawSale[]>();

/** Each customer's first sale ever; of two on one day the one that the sheet lists first. */
function firstSales(sales: readonly RawSale[]): readonly RawSale[] {
  const seen = new Set<string>();
  const found =
    known.get(sales) ??
    sales
      .map((sale, at) => ({ sale, at }))
      .sort((a, b) => (a.sale.date < b.sale.date ? -1 : a.sale.date > b.sale.date ? 1 : 0) || a.at - b.at)
      .flatMap(({ sale }) => {
        if (sale.customer === "" || seen.has(sale.customer)) return [];
        seen.add(sale.customer);
        return [sale];
      });
  known.set(sales, found);
  return found;
}

/** Days of the quarter before the one that begins on a day. */
function quarterBefore(from: string): { readonly from: string; readonly to: string } {
  const start = new Date(`${from}T00:00:00Z`);
  const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() - 3, 1));
  return { from: day(first), to: day(new Date(start.getTime() - 86_400_000)) };
}

/** The CRM export: sales are won opportunities by close date. */
export async function crmActuals(path: string): Promise<RawActual> {
  const rows = rowsOf(await open(path), "Pipeline").map((row) => ({
    id: text(row["Opportunity ID"]),
    person: text(row["Sales Agent"]),
    customer: text(row["Account"]),
    stage: text(row["Deal Stage"]),
    engaged: day(row["Engage Date"]),
    closed: day(row["Close Date"]),
    value: Number(row["Close Value"] ?? 0),
  }));
  const sales = rows
    .filter(({ stage }) => stage === "Won")
    .map(({ id, person, customer, closed, value }) => ({ date: closed, person, customer, order: id, amount: value }));
  return (kpi, people, from, to) => {
    const window = { people, from, to };
    const closed = rows.filter((row) => isIn(row.closed, window) && isOf(row.person, window));
    const won = closed.filter(({ stage }) => stage === "Won");
    if (kpi === "opportunities")
      return rows.filter((row) => isIn(row.engaged, window) && isOf(row.person, window)).length;
    if (kpi === "win-rate")
      return ratio(won.length, won.length + closed.filter(({ stage }) => stage === "Lost").length);
    if (kpi === "sales-cycle") {
      const days = won.map((row) => (Date.parse(row.closed) - Date.parse(row.engaged)) / 86_400_000);
      return ratio(total(days), days.length);
    }
    return ofSales(sales, kpi, window) ?? null;
  };
}

/** The model-car dealer: order lines, dated and owned by their order; payments by their own date. */
export async function classicActuals(path: string): Promise<RawActual> {
  const workbook = await open(path);
  const orders = new Map(rowsOf(workbook, "Orders").map((row) => [text(row["Order No"]), row]));
  const lines = rowsOf(workbook, "OrderDetails").map((row) => {
    const order = orders.get(text(row["Order No"])) ?? {};
    return {
      date: day(order["Order Date"]),
      person: text(order["Sales Rep"]),
      customer: text(order["Customer No"]),
      order: text(row["Order No"]),
      amount: Number(row["Line Total"]),
      cost: Number(row["Qty"]) * Number(row["Buy Price"]),
    };
  });
  const payments = rowsOf(workbook, "Payments").map((row) => ({
    date: day(row["Payment Date"]),
    person: text(row["Sales Rep"]),
    amount: Number(row["Amount"]),
  }));
  return (kpi, people, from, to) => {
    const window = { people, from, to };
    const mine = lines.filter((line) => isIn(line.date, window) && isOf(line.person, window));
    const revenue = total(mine.map(({ amount }) => amount));
    if (kpi === "gross-margin-rate") return ratio(revenue - total(mine.map(({ cost }) => cost)), revenue);
    if (kpi === "collection-rate") {
      const paid = payments.filter((payment) => isIn(payment.date, window) && isOf(payment.person, window));
      return ratio(total(paid.map(({ amount }) => amount)), revenue);
    }
    return ofSales(lines, kpi, window) ?? null;
  };
}
