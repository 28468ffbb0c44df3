import { sumExactly } from "../../domain/numbers/sumExactly";
import type { RecognisedTable } from "../columns/recognisedTable";
import { inPieces, type Steps } from "../steps";
import { lineNumbers } from "./lineNumbers";
import type { ReadContext, TableReader } from "./tableReader";
import { tableReader } from "./tableReader";

/** What the lines of one order add up to. A number is null where a line lacks it. */
export interface LineTotal {
  readonly amount: number | null;
  readonly cost: number | null;
  readonly listAmount: number | null;
  readonly lines: number;
  readonly table: RecognisedTable;
  /** Where the first line stands. */
  readonly sheet: string;
  readonly cell: string;
}

/** The totals of order lines by order number. */
export type LineTotals = ReadonlyMap<string, LineTotal>;

interface Collected {
  readonly amounts: (number | null)[];
  readonly costs: (number | null)[];
  readonly lists: (number | null)[];
  readonly table: RecognisedTable;
  readonly cell: string;
}

/**
 * Add up order lines by order: amount as stated, else quantity × price less discount; cost and list amount likewise.
 *
 * A line that cannot be read is reported and left out, and its order has no total of that number: a total that lacks a
 * line would be silently wrong.
 */
export function* lineTotals(tables: readonly RecognisedTable[], context: ReadContext): Steps<LineTotals> {
  const collected = new Map<string, Collected>();
  for (const table of tables) {
    if (table.kind === "lines") yield* collect(tableReader(table, context), context, collected);
  }
  const byOrder = new Map<string, LineTotal>();
  for (const [order, { amounts, costs, lists, table, cell }] of collected) {
    byOrder.set(order, {
      amount: total(amounts),
      cost: total(costs),
      listAmount: total(lists),
      lines: amounts.length,
      table,
      sheet: table.region.sheet,
      cell,
    });
  }
  return byOrder;
}

function* collect(reader: TableReader, { log, products }: ReadContext, into: Map<string, Collected>): Steps<void> {
  const { table } = reader;
  const numbers = lineNumbers(reader, products);
  yield* inPieces(table.region.rows, (row) => {
    const order = reader.key(row, "order");
    const place = { sheet: table.region.sheet, cell: reader.cell(row, "order") };
    if (order === null) {
      log.leaveOut(place, "order-unknown");
      return;
    }
    const line = numbers(row);
    if (line.bad) log.leaveOut({ sheet: place.sheet, cell: line.bad.cell }, line.bad.reason);
    const known = into.get(order) ?? { amounts: [], costs: [], lists: [], table, cell: place.cell };
    known.amounts.push(line.bad ? null : line.amount);
    known.costs.push(line.bad ? null : line.cost);
    known.lists.push(line.bad ? null : line.listAmount);
    into.set(order, known);
  });
}

function total(values: readonly (number | null)[]): number | null {
  return values.some((value) => value === null) ? null : sumExactly(values as readonly number[]);
}
