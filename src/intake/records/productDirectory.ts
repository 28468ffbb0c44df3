import type { SheetRow } from "../../workbook/sheetContent";
import { matchHeader } from "../columns/matchHeader";
import type { RecognisedTable } from "../columns/recognisedTable";
import { numberOf, readNumbers } from "./readNumbers";
import { readKey } from "./readKey";
import type { ReadLog } from "./readLog";

/** What a list of products says of one of them. */
export interface ProductPrices {
  readonly unitCost: number | null;
  readonly listPrice: number | null;
}

/** Products by every name and code their list gives them. */
export type ProductDirectory = ReadonlyMap<string, ProductPrices>;

/** Collect unit cost and list price from all lists of products; the first list that names a product counts. */
export function productDirectory(tables: readonly RecognisedTable[], log: ReadLog): ProductDirectory {
  const products = new Map<string, ProductPrices>();
  for (const table of tables) {
    const { byField, region } = table;
    if (table.kind !== "products" || !(byField.has("unitCost") || byField.has("listPrice"))) continue;
    const names = table.columns.filter(
      ({ field, header }) => field === "product" || (field === null && matchHeader(header)[0]?.field === "product"),
    );
    const unitCost = readNumbers(table, byField.get("unitCost"), log);
    const listPrice = readNumbers(table, byField.get("listPrice"), log);
    for (const row of region.rows) {
      const prices = { unitCost: numberOf(unitCost(row)), listPrice: numberOf(listPrice(row)) };
      for (const key of keysOf(row, names)) if (!products.has(key)) products.set(key, prices);
    }
    log.use(table, region.rows.length);
  }
  return products;
}

const keysOf = (row: SheetRow, names: RecognisedTable["columns"]): readonly string[] =>
  names.flatMap(({ column }) => readKey(row.values[column] ?? null) ?? []);
