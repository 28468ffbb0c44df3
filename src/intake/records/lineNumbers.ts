import { multiplyExactly } from "../../domain/numbers/multiplyExactly";
import { sumExactly } from "../../domain/numbers/sumExactly";
import type { SheetRow } from "../../workbook/sheetContent";
import { numberOf, type NumberCell } from "./readNumbers";
import type { ProductDirectory } from "./productDirectory";
import type { TableReader } from "./tableReader";

/** The money of one row of sales or of one order line. */
export interface LineNumbers {
  readonly amount: number | null;
  readonly cost: number | null;
  readonly listAmount: number | null;
  readonly quantity: number | null;
  readonly currency: string | null;
  /** A cell needed for the amount that could not be read. */
  readonly bad: Extract<NumberCell, { readonly state: "bad" }> | null;
}

/**
 * A reader for the money of a row.
 *
 * Amount: as stated, else quantity × unit price less the discount. Cost: as stated, else quantity × unit cost, else
 * amount less profit; a "unit cost" that always gives the amount itself is the customer's price.
 * Unit cost and list price that the row lacks are those of the list of products.
 * List amount: as stated, else quantity × list price, else quantity × unit price where a discount follows.
 * A discount of 0–1 is a rate; under a Chinese header, 0.5 and more is what remains (9折); anything else is money.
 */
export function lineNumbers(reader: TableReader, products: ProductDirectory): (row: SheetRow) => LineNumbers {
  const amount = reader.number("amount");
  const [quantity, unitPrice, discount] = [
    reader.number("quantity"),
    reader.number("unitPrice"),
    reader.number("discount"),
  ];
  const [cost, profit] = [reader.number("cost"), reader.number("profit")];
  const unitCost = isPriceCalledCost(reader) ? null : reader.number("unitCost");
  const [listAmount, listPrice] = [reader.number("listAmount"), reader.number("listPrice")];
  const discountHeader = reader.table.byField.get("discount")?.header;
  const remains = /\p{Script=Han}/u.test(discountHeader?.text ?? "");
  const rate = (given: number | null): number | null =>
    given !== null && given > 1 && discountHeader?.percent ? given / 100 : given;
  return (row) => {
    const stated = amount(row);
    const pieces = numberOf(quantity(row));
    const price = unitPrice(row);
    const gross = product(pieces, numberOf(price));
    const listed = products.size === 0 ? undefined : products.get(reader.key(row, "product") ?? "");
    const reduction = chineseRate(reader, row) ?? discount(row);
    const bad = firstBad(stated, gross === null && stated.state === "blank" ? price : stated);
    const sold = numberOf(stated) ?? reduced(gross, rate(numberOf(reduction)), remains);
    const earned = numberOf(profit(row));
    return {
      amount: sold,
      cost:
        numberOf(cost(row)) ??
        product(pieces, unitCost ? numberOf(unitCost(row)) : null) ??
        (reader.has("cost") || reader.has("profit") ? null : product(pieces, listed?.unitCost ?? null)) ??
        (sold === null || earned === null ? null : sumExactly([sold, -earned])),
      listAmount:
        numberOf(listAmount(row)) ??
        product(pieces, numberOf(listPrice(row))) ??
        (reduction.state === "value" ? gross : product(pieces, listed?.listPrice ?? null)),
      quantity: pieces,
      currency: currencyOf(stated) ?? currencyOf(price),
      bad,
    };
  };
}

/** Quantity × price, as on paper; null when either is missing. */
const product = (quantity: number | null, price: number | null): number | null =>
  quantity === null || price === null ? null : multiplyExactly([quantity, price]);

function reduced(gross: number | null, discount: number | null, remains: boolean): number | null {
  if (gross === null || discount === null || discount === 0) return gross;
  if (discount < 0 || discount > 1) return sumExactly([gross, -Math.abs(discount)]);
  return multiplyExactly([gross, remains && discount >= 0.5 ? discount : sumExactly([1, -discount])]);
}

/** 8折 and 85折 say what remains: 0.8, 0.85. */
function chineseRate({ table }: TableReader, row: SheetRow): NumberCell | null {
  const value = row.values[table.byField.get("discount")?.column ?? -1];
  const match = typeof value === "string" ? /^\s*(\d+(?:\.\d+)?)\s*折\s*$/u.exec(value.normalize("NFKC")) : null;
  if (!match) return null;
  const figure = Number(match[1]);
  return { state: "value", value: multiplyExactly([figure, figure > 10 ? 0.01 : 0.1]), percent: false };
}

function isPriceCalledCost({ table: { region, byField } }: TableReader): boolean {
  const [pieces, cost, amount] = [byField.get("quantity"), byField.get("unitCost"), byField.get("amount")];
  if (!pieces || !cost || !amount || byField.has("unitPrice")) return false;
  return region.rows.every(({ values }) => {
    const [count, each, whole] = [pieces, cost, amount].map(({ column }) => values[column]);
    if (typeof count !== "number" || typeof each !== "number" || typeof whole !== "number") return true;
    return Math.abs(count * each - whole) < 0.01;
  });
}

function firstBad(...cells: readonly NumberCell[]): LineNumbers["bad"] {
  for (const cell of cells) if (cell.state === "bad") return cell;
  return null;
}

const currencyOf = (cell: NumberCell): string | null => (cell.state === "value" ? (cell.currency ?? null) : null);
