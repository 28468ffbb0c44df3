import { sumExactly } from "../domain/numbers/sumExactly";
import { splitAroundLocks } from "../domain/numbers/splitAroundLocks";
import type { NumbersProblemCode } from "../domain/numbers/numbersProblem";
import { fail, succeed, type Result } from "../domain/result";
import { typedTargets } from "../reports/breakdown/breakdownCells";
import { breakdownLayout } from "../reports/breakdown/breakdownLayout";
import type { BreakdownRow } from "../reports/reportInput";
import type { Model } from "../session/model";
import type { EditedTargets, SheetEdits, StatedTarget, TargetEdit } from "./handEdits";
import { breakdownColumns, weekColumn, type BreakdownColumn } from "./reportInputs/breakdownColumns";
import { breakdownInput } from "./reportInputs/breakdownInput";

/**
 * What takes up the difference when a target was typed over: the other periods of the same row, so that it still totals
 * what it did, or the other people in the same period, so that the team still does.
 */
export type RebalanceOver = "time" | "people";

/**
 * Spreads what was typed into a breakdown over the cells that were not, exactly: the totals tie again.
 *
 * Typed and locked cells stay, and those of closed periods; the others take up the difference in proportion to what they hold. Only sums: rates,
 * scores and distinct counts do not add up. Nothing is changed, this is what would be.
 *
 * @param edits - of one sheet
 * @returns the edits with those that follow from them
 *
 * Problems: those of `splitAroundLocks`; `at.argument` names the row, or the period, that cannot tie.
 */
export function rebalance(
  model: Model,
  edits: SheetEdits,
  over: RebalanceOver,
): Result<readonly EditedTargets[], NumbersProblemCode> {
  const columns = breakdownColumns(model.calendar, edits.whole, edits.level);
  const input = breakdownInput(model, edits.whole, "en-US", edits.level);
  const layout = breakdownLayout(input, "en-US", input.rows.length);
  const { closedTo = -Infinity } = model.plan.settings;
  const cells = input.rows.flatMap((row): readonly Line[] => {
    const own = edits.rows.find(({ scope, kpi }) => scope === row.target && kpi === row.kpi.id);
    if (row.kpi.kind !== "flow" || row.target === undefined) return [];
    const typed = typedTargets(row, layout).flatMap(({ column, value }) => {
      const period = columns.find(({ id }) => id === column?.id);
      return period ? [cellOf(period, value, { row, own, closedTo })] : [];
    });
    return [{ row, own, cells: typed }];
  });
  const step = model.plan.settings.roundingUnit;
  const spread = over === "time" ? overTime(cells, step) : overPeople(cells, step);
  if (!spread.ok) return spread;
  const lines = spread.value;
  const rest = edits.rows.filter(
    (row) => !lines.some(({ row: { target, kpi } }) => target === row.scope && kpi.id === row.kpi),
  );
  return succeed([...lines.flatMap(editedLine), ...rest]);
}

/** A target cell: what the plan says, and what it is to be; held cells stay as they are. */
interface Cell {
  readonly period: BreakdownColumn;
  readonly old: number | null;
  readonly now: number;
  readonly isHeld: boolean;
  readonly typedAt?: string;
}

/** The target cells of one row. */
interface Line {
  readonly row: BreakdownRow;
  readonly own: EditedTargets | undefined;
  readonly cells: readonly Cell[];
}

function cellOf(
  period: BreakdownColumn,
  old: number | null,
  { row, own, closedTo }: Omit<Line, "cells"> & { readonly closedTo: number },
): Cell {
  const typed = own?.edits.find((edit) => columnOf(edit) === period.id);
  return {
    period,
    old,
    now: typed?.value ?? old ?? 0,
    isHeld: typed !== undefined || row.locked.has(period.id) || period.period.end <= closedTo,
    ...(typed?.cell === undefined ? {} : { typedAt: typed.cell }),
  };
}

const columnOf = ({ period, within }: StatedTarget): string =>
  within === undefined ? period : weekColumn(period, within);

type Spread = Result<readonly Line[], NumbersProblemCode>;

function overTime(lines: readonly Line[], step: number): Spread {
  const done: Line[] = [];
  for (const line of lines.filter(({ own }) => own !== undefined)) {
    const { row, own, cells } = line;
    // A total that was typed over is the one to reach; else it is what the plan's parts come to.
    const total = own?.edits.find(({ period, within }) => within === undefined && isWhole(period, cells))?.value;
    const spread = spreadCells(cells, total ?? sumExactly(cells.map(({ old }) => old ?? 0)), step);
    if (!spread.ok) return fail({ ...spread.problem, at: { argument: row.target ?? "" } });
    done.push({ ...line, cells: spread.value });
  }
  return succeed(done);
}

const isWhole = (period: string, cells: readonly Cell[]): boolean => !cells.some((cell) => cell.period.id === period);

function overPeople(lines: readonly Line[], step: number): Spread {
  const people = lines.filter(({ row }) => row.scope === "person");
  const done = people.map((line) => ({ ...line, cells: [...line.cells] }));
  const kpis = new Set(people.filter(({ own }) => own !== undefined).map(({ row }) => row.kpi.id));
  for (const kpi of kpis) {
    const members = done.filter(({ row }) => row.kpi.id === kpi);
    const periods = new Set(members.flatMap(({ cells }) => cells.map(({ period }) => period.id)));
    for (const period of periods) {
      const places = members.flatMap(({ cells }) => {
        const at = cells.findIndex((cell) => cell.period.id === period);
        const cell = cells[at];
        return cell ? [{ cells, at, cell }] : [];
      });
      const column = places.map(({ cell }) => cell);
      if (column.every(({ now, old }) => now === (old ?? 0))) continue;
      const spread = spreadCells(column, sumExactly(column.map(({ old }) => old ?? 0)), step);
      if (!spread.ok) return fail({ ...spread.problem, at: { argument: period } });
      places.forEach(({ cells, at }, index) => {
        const cell = spread.value[index];
        if (cell) cells[at] = cell;
      });
    }
  }
  return succeed(done);
}

/** Cells that are not held take up what the held ones leave of the total, in proportion to what they hold. */
function spreadCells(cells: readonly Cell[], total: number, step: number): Result<readonly Cell[], NumbersProblemCode> {
  const finest = Number.isInteger(total / step) && cells.every(({ now }) => Number.isInteger(now / step)) ? step : 0.01;
  const split = splitAroundLocks(
    total,
    cells.map(({ now }) => Math.max(0, now)),
    finest,
    cells.map(({ isHeld, now }) => (isHeld ? now : null)),
  );
  return split.ok ? succeed(cells.map((cell, index) => ({ ...cell, now: split.value[index] ?? cell.now }))) : split;
}

/** A row of which something is to be another. */
function editedLine({ row, own, cells }: Line): readonly EditedTargets[] {
  const stated = cells.map(({ period, now }): StatedTarget => {
    const { within } = period;
    return { period: period.period.id, ...(within === undefined ? {} : { within }), value: now };
  });
  const edits = cells.flatMap(({ old, now, typedAt }, index): readonly TargetEdit[] => {
    const target = stated[index];
    if (!target || now === (old ?? 0)) return [];
    return [{ ...target, old, ...(typedAt === undefined ? {} : { cell: typedAt }) }];
  });
  const whole = own?.edits.filter(({ period }) => isWhole(period, cells)) ?? [];
  const all = [...whole, ...edits];
  if (all.length === 0 || row.target === undefined) return [];
  return [{ scope: row.target, kpi: row.kpi.id, edits: all, stated: [...whole, ...stated] }];
}
