import fc from "fast-check";
import { splitExactly } from "../../../src/domain/numbers/splitExactly";
import { sumExactly } from "../../../src/domain/numbers/sumExactly";
import { runs } from "../../helpers/runs";

const parts = (total: number, weights: readonly number[], step: number): number[] => {
  const result = splitExactly(total, weights, step);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};
const codeOf = (total: number, weights: readonly number[], step: number): string => {
  const result = splitExactly(total, weights, step);
  return result.ok ? "ok" : result.problem.code;
};

describe("splitting a total by largest remainder", () => {
  it("gives the odd unit of three equal parts to the first", () => {
    expect(parts(1_000_000, [1, 1, 1], 1)).toEqual([333_334, 333_333, 333_333]);
  });
  it("splits 300万 in steps of 1万 by working days 21/16/22 into 107/81/112万", () => {
    expect(parts(3_000_000, [21, 16, 22], 10_000)).toEqual([1_070_000, 810_000, 1_120_000]);
  });
  it("splits a total below zero as its size", () => {
    expect(parts(-1_000_000, [1, 1, 1], 1)).toEqual([-333_334, -333_333, -333_333]);
  });
  it("splits equally when all weights are zero", () => {
    expect(parts(10, [0, 0, 0], 1)).toEqual([4, 3, 3]);
  });
  it("gives nothing to a weight of zero", () => {
    expect(parts(10, [1, 0, 2], 1)).toEqual([3, 0, 7]);
    expect(parts(0.5, [0, 1], 1)).toEqual([0, 0.5]);
  });
  it("puts what is less than a unit on the largest part", () => {
    expect(parts(100.5, [1, 2, 1], 1)).toEqual([25, 50.5, 25]);
  });
  it("gives clean cents and tenths", () => {
    expect(parts(1, [1, 1, 1], 0.1)).toEqual([0.4, 0.3, 0.3]);
    expect(parts(0.9, [1, 1, 1], 0.1)).toEqual([0.3, 0.3, 0.3]);
    expect(parts(0.07, [1, 1], 0.01)).toEqual([0.04, 0.03]);
  });
  it("sees a tie of decimal weights as a tie, so the earlier part wins", () => {
    expect(parts(1, [0.1, 0.2, 0.3], 1)).toEqual([0, 0, 1]);
    expect(parts(5, [0.3, 0.1 + 0.2, 0.3], 1)).toEqual([2, 2, 1]);
    expect(parts(3, [0.7, 0.7], 1)).toEqual([2, 1]);
  });
  it("splits over 100,000 parts and still ties", () => {
    const weights = Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 1000);
    expect(sumExactly(parts(123_456_789.12, weights, 0.01))).toBe(123_456_789.12);
  });
  it("refuses more than 2^51 steps instead of never ending", () => {
    expect(codeOf(2 ** 51, [1, 1], 1)).toBe("ok");
    expect(codeOf(2 ** 51 + 1, [1, 1], 1)).toBe("total-too-large");
    expect(codeOf(1e300, [1], 1e-300)).toBe("total-too-large");
  });
  it.each([
    ["a negative weight", 1, [1, -1], 1, "weight-negative"],
    ["a weight that is no number", 1, [1, NaN], 1, "weight-invalid"],
    ["an infinite weight", 1, [Infinity], 1, "weight-invalid"],
    ["no weights", 1, [], 1, "weights-empty"],
    ["a step of zero", 1, [1], 0, "step-invalid"],
    ["a step below zero", 1, [1], -1, "step-invalid"],
    ["a step that is no number", 1, [1], NaN, "step-invalid"],
    ["a total that is no number", NaN, [1], 1, "total-invalid"],
    ["an infinite total", -Infinity, [1], 1, "total-invalid"],
  ])("names %s", (_, total, weights, step, code) => {
    expect(codeOf(total, weights, step)).toBe(code);
  });
  it("says which weight is negative", () => {
    expect(splitExactly(1, [1, 2, -3], 1)).toMatchObject({ problem: { params: { position: 3, value: -3 } } });
  });

  const weights = fc.array(fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 1e6, noNaN: true })), {
    minLength: 1,
    maxLength: 60,
  });
  const step = fc.constantFrom(0.01, 0.1, 1, 5, 1000);
  it("always adds up to the total exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), weights, step, (cents, w, s) => {
        expect(sumExactly(parts(cents / 100, w, s))).toBe(cents / 100);
      }),
      runs(500),
    );
  });
  it("is never off the exact share by a unit or more", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), weights, step, (steps, any, s) => {
        const total = Number((steps * s).toFixed(2));
        // Next to 0 a number has too few digits for its share to be checked by division.
        const w = any.map((weight) => (weight < 1e-300 ? 0 : weight));
        const all = w.reduce((sum, weight) => sum + weight, 0);
        parts(total, w, s).forEach((part, index) => {
          const share = all > 0 ? total * ((w[index] ?? 0) / all) : total / w.length;
          expect(Math.abs(part - share)).toBeLessThan(s * (1 + 1e-6));
        });
      }),
      runs(500),
    );
  });
});
