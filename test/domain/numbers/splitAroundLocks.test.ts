import fc from "fast-check";
import { splitAroundLocks } from "../../../src/domain/numbers/splitAroundLocks";
import { sumExactly } from "../../../src/domain/numbers/sumExactly";
import { runs } from "../../helpers/runs";

const split = (total: number, weights: number[], locked: (number | null)[], step = 1): unknown => {
  const result = splitAroundLocks(total, weights, step, locked);
  return result.ok ? result.value : { code: result.problem.code, ...result.problem.params };
};

describe("splitting around held parts", () => {
  it("leaves a held second quarter at 350 and splits the other 850 of 1200", () => {
    expect(split(1200, [250, 0, 300, 350], [null, 350, null, null])).toEqual([236, 350, 283, 331]);
  });
  it("takes from January and February what March gains when the quarter is held at 1,000", () => {
    expect(split(1000, [200, 300, 500], [null, null, 700])).toEqual([120, 180, 700]);
    expect(split(1000, [200, 300, 500], [200, null, 700])).toEqual([200, 100, 700]);
  });
  it("names the excess when held parts are above the total", () => {
    expect(split(100, [1, 1], [120, null])).toEqual({ code: "locks-above-total", locked: 120, total: 100, excess: 20 });
    expect(split(-100, [1, 1], [-120, null])).toMatchObject({ code: "locks-above-total", excess: 20 });
    expect(split(0, [1, 1], [5, null])).toMatchObject({ code: "locks-above-total", excess: 5 });
    expect(split(100, [1, 1], [60, 60])).toMatchObject({ code: "locks-above-total", excess: 20 });
  });
  it("names what has no place when everything is held below the total", () => {
    expect(split(100, [1, 1], [50, 40])).toMatchObject({ code: "locks-leave-remainder", remainder: 10 });
    expect(split(100, [1, 1], [50, 50])).toEqual([50, 50]);
  });
  it("splits all of the total when nothing is held", () => {
    expect(split(10, [1, 1, 1], [null, null, null])).toEqual([4, 3, 3]);
    expect(split(-10, [1, 1], [null, null])).toEqual([-5, -5]);
  });
  it("does not look at the weight of a held part, but at all others", () => {
    expect(split(10, [NaN, 1], [4, null])).toEqual([4, 6]);
    expect(split(10, [1, -1], [4, null])).toMatchObject({ code: "weight-negative", position: 2 });
  });
  it("adds held cents without noise", () => {
    expect(split(0.6, [1, 1, 1], [0.1, 0.2, null], 0.1)).toEqual([0.1, 0.2, 0.3]);
  });
  it("wants one held value, or a blank, for every part", () => {
    expect(split(10, [1, 1], [null])).toMatchObject({ code: "locks-misshapen" });
    expect(split(10, [1, 1], [null, NaN])).toMatchObject({ code: "lock-invalid", position: 2 });
    expect(split(10, [], [])).toMatchObject({ code: "weights-empty" });
  });
  it("never changes a held part, and always ties", () => {
    const cell = fc.record({ weight: fc.nat(100), lock: fc.option(fc.nat(1000)) });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), fc.nat(100_000), (cells, extra) => {
        const locked = cells.map(({ lock }) => lock);
        const total = sumExactly(locked.map((lock) => lock ?? 0)) + (locked.includes(null) ? extra : 0);
        const result = splitAroundLocks(
          total,
          cells.map(({ weight }) => weight),
          1,
          locked,
        );
        expect(result.ok && sumExactly(result.value)).toBe(total);
        expect(result.ok && locked.every((lock, index) => lock === null || lock === result.value[index])).toBe(true);
      }),
      runs(500),
    );
  });
});
