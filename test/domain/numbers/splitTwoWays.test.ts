import fc from "fast-check";
import { splitTwoWays, type LockedTable } from "../../../src/domain/numbers/splitTwoWays";
import { sumExactly } from "../../../src/domain/numbers/sumExactly";
import { runs } from "../../helpers/runs";

const split = (rows: number[], columns: number[], step = 1, locked?: LockedTable): unknown => {
  const result = splitTwoWays(rows, columns, step, locked);
  return result.ok ? result.value : { code: result.problem.code, ...result.problem.params };
};
const columnSums = (table: readonly (readonly number[])[]): number[] =>
  (table[0] ?? []).map((_, j) => sumExactly(table.map((row) => row[j] ?? 0)));

/** Every table of 0 and 1 placed above the floors that ties, best sum of fractions first, then earlier cells. */
function bestByTrying(rows: readonly number[], columns: readonly number[]): number[][] {
  const total = sumExactly(rows);
  const cells = rows.flatMap((row) => columns.map((column) => row * column));
  const floors = cells.map((cell) => Math.floor(cell / total));
  let best: { gain: number; order: string; table: number[][] } | null = null;
  for (let mask = 0; mask < 2 ** cells.length; mask++) {
    const added = cells.map((_, k) => (mask >> k) & 1);
    if (cells.some((cell, k) => added[k] === 1 && cell % total === 0)) continue;
    const table = rows.map((_, i) =>
      columns.map((__, j) => floors[i * columns.length + j]! + added[i * columns.length + j]!),
    );
    if (!table.every((row, i) => sumExactly(row) === rows[i])) continue;
    if (!columnSums(table).every((sum, j) => sum === columns[j])) continue;
    const gain = cells.reduce((sum, cell, k) => sum + added[k]! * (cell % total), 0);
    const order = added.join("");
    if (!best || gain > best.gain || (gain === best.gain && order > best.order)) best = { gain, order, table };
  }
  return best?.table ?? [];
}

const margins = fc
  .array(fc.array(fc.nat(200), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .chain((table) => {
    const rows = table.map((row) => sumExactly(row));
    const total = sumExactly(rows);
    return fc.array(fc.nat(total), { maxLength: 7 }).map((cuts) => {
      const edges = [0, ...[...cuts].sort((a, b) => a - b), total];
      return { rows, columns: edges.slice(1).map((edge, k) => edge - edges[k]!) };
    });
  });

describe("splitting two ways at once", () => {
  it("ties rows 37/33/30 with columns 23/35/42", () => {
    expect(split([37, 33, 30], [23, 35, 42])).toEqual([
      [9, 13, 15],
      [7, 12, 14],
      [7, 10, 13],
    ]);
  });
  it("keeps a held cell and fits the others around it", () => {
    expect(
      split([10, 10], [10, 10], 1, [
        [2, null],
        [null, null],
      ]),
    ).toEqual([
      [2, 8],
      [8, 2],
    ]);
  });
  it("gives the odd units to the earlier cells when all are alike", () => {
    expect(split([1, 1], [1, 1])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(split([2, 1], [1, 1, 1])).toEqual([
      [1, 1, 0],
      [0, 0, 1],
    ]);
  });
  it("splits totals below zero as their size", () => {
    expect(split([-37, -33, -30], [-23, -35, -42])).toEqual([
      [-9, -13, -15],
      [-7, -12, -14],
      [-7, -10, -13],
    ]);
  });
  it("gives clean cents", () => {
    expect(split([0.3, 0.3], [0.2, 0.4], 0.1)).toEqual([
      [0.1, 0.2],
      [0.1, 0.2],
    ]);
  });
  it("uses a finer step where a total is no multiple of the unit", () => {
    expect(split([10.5, 9.5], [10, 10], 1)).toEqual([
      [5.5, 5],
      [4.5, 5],
    ]);
  });
  it("splits nothing into nothing", () => {
    expect(split([0, 0], [0, 0])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
  it("moves amounts around when held cells force others to zero", () => {
    expect(
      split([6, 3, 1], [5, 4, 1], 1, [
        [null, 0, null],
        [0, null, 0],
        [null, null, 0],
      ]),
    ).toEqual([
      [5, 0, 1],
      [0, 3, 0],
      [0, 1, 0],
    ]);
  });
  it("names the row or column that held cells make impossible", () => {
    const blank = [null, null];
    const code = "lock-infeasible";
    expect(split([10, 10], [10, 10], 1, [[12, null], blank])).toEqual({ code, axis: "row", position: 1, amount: 2 });
    expect(split([10, 10], [10, 10], 1, [[2, 3], blank])).toEqual({ code, axis: "row", position: 1, amount: 5 });
    expect(
      split([10, 10], [10, 10], 1, [
        [2, null],
        [3, null],
      ]),
    ).toMatchObject({ code, axis: "column", position: 1, amount: 5 });
    expect(
      split([20, 20], [10, 30], 1, [
        [8, null],
        [8, null],
      ]),
    ).toMatchObject({ code, axis: "column", position: 1, amount: 6 });
    expect(
      split([10, 2, 3], [4, 4, 7], 1, [
        [null, null, 0],
        [0, 0, null],
        [0, 0, null],
      ]),
    ).toMatchObject({ code, axis: "row" });
  });
  it("names totals that cannot be split", () => {
    expect(split([5], [6])).toEqual({ code: "margins-differ", rows: 5, columns: 6, difference: -1 });
    expect(split([5, -5], [1, -1])).toMatchObject({ code: "margins-mixed" });
    expect(split([], [])).toMatchObject({ code: "weights-empty" });
    expect(split([NaN], [1])).toMatchObject({ code: "total-invalid", axis: "row", position: 1 });
    expect(split([1], [1], 0)).toMatchObject({ code: "step-invalid" });
    expect(split([2 ** 52], [2 ** 52])).toMatchObject({ code: "total-too-large" });
    expect(split([1], [1], 1, [[null], [1]])).toMatchObject({ code: "locks-misshapen" });
    expect(split([1], [1], 1, [[-1]])).toMatchObject({ code: "lock-invalid" });
  });
  it("ties rows and columns of 3,000 random tables, no cell off its share by a unit or more", () => {
    fc.assert(
      fc.property(margins, ({ rows, columns }) => {
        const result = splitTwoWays(rows, columns, 1);
        const table = result.ok ? result.value : [];
        const total = sumExactly(rows);
        expect(table.map(sumExactly)).toEqual(rows);
        expect(columnSums(table)).toEqual(columns);
        table.forEach((row, i) =>
          row.forEach((cell, j) => {
            if (total > 0) expect(Math.abs(cell * total - rows[i]! * columns[j]!)).toBeLessThan(total);
          }),
        );
      }),
      runs(3000),
    );
  });
  it("places the left-over units as the best of all placements, earlier cells first", () => {
    const small = fc
      .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
      .chain(([m, n]) => fc.array(fc.array(fc.nat(6), { minLength: n, maxLength: n }), { minLength: m, maxLength: m }));
    fc.assert(
      fc.property(small, (table) => {
        const rows = table.map(sumExactly);
        fc.pre(sumExactly(rows) > 0);
        const columns = columnSums(table);
        expect(split(rows, columns)).toEqual(bestByTrying(rows, columns));
      }),
      runs(300),
    );
  });
  it("keeps held cells and ties, whenever the held cells leave a way", () => {
    const cell = fc.record({ value: fc.nat(50), held: fc.integer({ min: 0, max: 2 }).map((k) => k === 0) });
    const table = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .chain(([m, n]) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: m, maxLength: m }));
    fc.assert(
      fc.property(table, (cells) => {
        const values = cells.map((row) => row.map(({ value }) => value));
        const locked = cells.map((row) => row.map(({ value, held }) => (held ? value : null)));
        const result = splitTwoWays(values.map(sumExactly), columnSums(values), 1, locked);
        const found = result.ok ? result.value : [];
        expect(found.map(sumExactly)).toEqual(values.map(sumExactly));
        expect(columnSums(found)).toEqual(columnSums(values));
        expect(found.map((row, i) => row.map((v, j) => (locked[i]![j] === null ? null : v)))).toEqual(locked);
        expect(found.flat().every((value) => value >= 0)).toBe(true);
      }),
      runs(1000),
    );
  });
});
