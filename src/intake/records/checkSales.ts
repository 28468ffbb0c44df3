import { inPieces, type Steps } from "../steps";
import type { DraftRow } from "./draftRow";
import type { LineTotals } from "./lineTotals";
import type { ReadLog } from "./readLog";
import type { SalesRows } from "./salesRows";

/**
 * Say what is doubtful in the sales: rows that are there twice, an order under two people, lines without their order,
 * orders whose amount is not what the lines add up to. All rows keep counting; nothing is dropped in silence.
 */
export function* checkSales(
  { rows, ordersWithLines, differences }: SalesRows,
  lines: LineTotals,
  log: ReadLog,
): Steps<void> {
  yield* checkRepeats(rows, log);
  for (const { sheet, cell, order, stated, lines: sum } of differences) {
    log.report("lines-differ-from-order", "warning", { sheet, cell }, { order, value: stated, expected: sum });
  }
  for (const [order, line] of lines) {
    if (ordersWithLines.has(order)) {
      log.use(line.table, line.lines);
      continue;
    }
    const place = { sheet: line.sheet, cell: line.cell };
    log.report("order-unknown", "warning", place, { order, count: line.lines });
    log.leaveOut(place, "order-unknown");
  }
}

function* checkRepeats(rows: readonly DraftRow[], log: ReadLog): Steps<void> {
  const firstRows = new Map<string, DraftRow>();
  const people = new Map<string, { readonly first: string; reported: boolean }>();
  yield* inPieces(rows, (draft) => {
    if (draft.isShared) return;
    const { fact, cell } = draft;
    const order = fact.keys?.order;
    if (order === null || order === undefined) return;
    const place = { sheet: fact.sheet, cell };
    const same = JSON.stringify([
      order,
      fact.dates?.date,
      fact.person,
      fact.keys?.customer,
      fact.keys?.product,
      fact.numbers,
    ]);
    const first = firstRows.get(same);
    if (first) {
      const params = { order, row: fact.row + 1, firstSheet: first.fact.sheet, firstRow: first.fact.row + 1 };
      log.report("order-duplicate", "warning", place, params);
    } else firstRows.set(same, draft);
    if (fact.person === null) return;
    const known = people.get(order);
    if (!known) people.set(order, { first: fact.person, reported: false });
    else if (known.first !== fact.person && !known.reported) {
      known.reported = true;
      log.report("order-two-people", "warning", place, { order, first: known.first, second: fact.person });
    }
  });
}
