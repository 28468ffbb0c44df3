import { splitAroundLocks } from "../../domain/numbers/splitAroundLocks";
import { splitTwoWays } from "../../domain/numbers/splitTwoWays";
import { readNumber, readNumbers, single } from "../arguments/readValue";
import { isProblem, oneCell, problemCell, type Answer, type Matrix } from "../cellAnswer";

/** KPISPLIT: a total split over weights, exactly; the answer has the weights' shape. */
export function split(total: Matrix, weights: Matrix, unit: Matrix, locked: Matrix): Answer {
  const amount = readNumber(single(total), "total");
  if (isProblem(amount)) return oneCell(amount);
  if (amount === null) return oneCell("");
  const shares = readNumbers(weights, "weights");
  if (isProblem(shares)) return oneCell(shares);
  const step = readNumber(single(unit), "unit");
  if (isProblem(step)) return oneCell(step);
  const held = locked ? readNumbers(locked, "locked") : shares.map((row) => row.map(() => null));
  if (isProblem(held)) return oneCell(held);
  const flat = shares.flat().map((share) => share ?? 0);
  const parts = splitAroundLocks(amount, flat, step ?? 1, held.flat());
  if (!parts.ok) return oneCell({ problem: parts.problem });
  let next = 0;
  return shares.map((row) => row.map(() => parts.value[next++] ?? 0));
}

/** KPISPLIT2D: a table that ties with its row totals and its column totals. */
export function splitTable(rowTotals: Matrix, columnTotals: Matrix, unit: Matrix, locked: Matrix): Answer {
  const rows = readNumbers(rowTotals, "row_totals");
  if (isProblem(rows)) return oneCell(rows);
  const columns = readNumbers(columnTotals, "col_totals");
  if (isProblem(columns)) return oneCell(columns);
  const step = readNumber(single(unit), "unit");
  if (isProblem(step)) return oneCell(step);
  const held = locked ? readNumbers(locked, "locked") : undefined;
  if (isProblem(held)) return oneCell(held);
  const margins = [rows, columns].map((grid) => grid.flat().map((value) => value ?? 0));
  const [down = [], across = []] = margins;
  if (down.length === 0) return oneCell(problemCell("argument-blank", { argument: "row_totals" }));
  if (across.length === 0) return oneCell(problemCell("argument-blank", { argument: "col_totals" }));
  const table = splitTwoWays(down, across, step ?? 1, held);
  return table.ok ? table.value : oneCell({ problem: table.problem });
}
