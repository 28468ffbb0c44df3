import type { CellValue, SheetRow } from "../../workbook/sheetContent";
import { cellAddress, columnLetter } from "../grid/address";
import { isBlankCell } from "../grid/block";
import type { FilledDown } from "../grid/tableRegion";
import { readKey } from "../records/readKey";
import { shortText } from "../values/plainText";
import { nameKey } from "../values/readName";
import type { ColumnField } from "./columnField";
import type { RecognisedColumn, RecognisedTable } from "./recognisedTable";

/** What a document states once, in its first row, for all of its lines. */
const documentFields: readonly ColumnField[] = [
  "order",
  "orderDate",
  "date",
  "payDate",
  "dueDate",
  "person",
  "personId",
  "customer",
  "customerId",
  "status",
  "team",
  "currency",
];

/**
 * Fill in what a list says once for several rows: a document's number, date, customer and person beside its first line
 * only, and a person's name beside or above the rows that are theirs.
 *
 * A row with a product and neither order nor day continues the document above it, and so does one that repeats its number
 * and leaves blank what the row above says. A name is carried down only where every
 * name stands at the head of its own block, or alone in a row above it; names that come back again and again with gaps
 * between are forgotten ones, and stay missing.
 *
 * @returns the same tables where nothing is to be filled in
 */
export function settleGroups(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  return tables.map((table) => {
    if (!["sales", "lines", "receipts", "opportunities", "visits", "surveys", "complaints"].includes(table.kind))
      return table;
    return fillPeople(continueDocuments(table));
  });
}

function continueDocuments(table: RecognisedTable): RecognisedTable {
  const { byField, region } = table;
  const order = byField.get("order");
  const columns = documentFields.flatMap((field) => byField.get(field) ?? []);
  const repeats = (row: SheetRow, above: SheetRow): boolean =>
    order !== undefined && !isBlank(row, order) && keyIn(row, order) === keyIn(above, order);
  const day = byField.get("orderDate") ?? byField.get("date");
  const keys = [order, day].flatMap((column) => column ?? []);
  const amounts = (["amount", "quantity", "product"] as const).flatMap((field) => byField.get(field) ?? []);
  const product = byField.get("product");
  // Without a product a subtotal would look the same.
  const mayContinue = order && product && amounts.length >= 2 && (table.kind !== "sales" || day);
  const continues = (row: SheetRow): boolean =>
    keys.every((column) => isBlank(row, column)) &&
    (product === undefined || !isBlank(row, product)) &&
    amounts.some((column) => column !== product && !isBlank(row, column));
  const isPart = (row: SheetRow, above: SheetRow): boolean =>
    repeats(row, above) || (mayContinue !== undefined && mayContinue !== false && continues(row));
  if (!region.rows.some((row, i) => isPart(row, region.rows[i - 1] ?? row) && i > 0)) return table;
  return fill(table, columns, (row, above) => (above && isPart(row, above) ? above.values : null));
}

function fillPeople(table: RecognisedTable): RecognisedTable {
  const column = table.byField.get("person");
  if (!column) return table;
  const { rows } = table.region;
  const blank = rows.filter((row) => isBlank(row, column)).length;
  if (blank === 0) return table;
  const headings = headingsOf(table, column);
  if (headings.length > 0 && blank === rows.length) {
    return fill(table, [column], (row) => {
      const heading = headings.findLast(({ index }) => index < row.index);
      return heading ? heading.values : null;
    });
  }
  const names = rows.flatMap((row) => (isBlank(row, column) ? [] : [nameKey(String(row.values[column.column]))]));
  const first = rows[0];
  const isGrouped = first && !isBlank(first, column) && new Set(names).size === names.length && blank >= names.length;
  return isGrouped && names.length >= 2 ? fill(table, [column], (_, above) => above?.values ?? null) : table;
}

/** Names alone in a row, which were taken for remarks. */
function headingsOf({ region }: RecognisedTable, { column }: RecognisedColumn): readonly SheetRow[] {
  return region.leftOut.flatMap(({ row, reason, cell, text }) => {
    if (reason !== "note-row" || cell !== `${columnLetter(column)}${row + 1}` || text === "") return [];
    const values: CellValue[] = [];
    values[column] = text;
    return [{ index: row, values }];
  });
}

const keyIn = ({ values }: SheetRow, { column }: RecognisedColumn): string | null => readKey(values[column] ?? null);

const isBlank = (row: SheetRow, { column }: RecognisedColumn): boolean => isBlankCell(row.values[column]);

/** Copies blank cells of some columns from what `source` gives for a row; `above` is the row before, already filled. */
function fill(
  table: RecognisedTable,
  columns: readonly RecognisedColumn[],
  source: (row: SheetRow, above: SheetRow | null) => readonly CellValue[] | null,
): RecognisedTable {
  const filled = new Map<number, { rows: Set<number>; example: FilledDown["example"] }>();
  let above: SheetRow | null = null;
  const rows = table.region.rows.map((row) => {
    const from = source(row, above);
    const blanks = from ? columns.filter((column) => isBlank(row, column) && !isBlankCell(from[column.column])) : [];
    if (!from || blanks.length === 0) return (above = row);
    const [values, formats] = [row.values.slice(), row.formats?.slice() ?? []];
    for (const { column } of blanks) {
      while (values.length < column) values.push(null);
      values[column] = from[column] ?? null;
      formats[column] = above?.formats?.[column];
      const text = shortText(String(from[column]));
      const entry = filled.get(column) ?? {
        rows: new Set(),
        example: { cell: cellAddress(row.index, column), text },
      };
      entry.rows.add(row.index);
      filled.set(column, entry);
    }
    return (above = { ...row, values, formats });
  });
  const known = table.region.filledDown.filter(({ column }) => !filled.has(column));
  const groups = [...filled].map(([column, entry]) => ({ column, ...entry, guessed: true as const }));
  return { ...table, region: { ...table.region, rows, filledDown: [...known, ...groups] } };
}
