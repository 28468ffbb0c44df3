import fc from "fast-check";
import { multiplyExactly } from "../../../src/domain/numbers/multiplyExactly";
import { roundHalfAway } from "../../../src/domain/numbers/roundHalfAway";
import { sumExactly } from "../../../src/domain/numbers/sumExactly";
import { runs } from "../../helpers/runs";

describe("adding money", () => {
  it("shows no float noise", () => {
    expect(sumExactly([0.1, 0.2])).toBe(0.3);
    expect(sumExactly(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(sumExactly([1.1, 2.2, -3.3])).toBe(0);
  });
  it("keeps the cent beside a huge amount, in any order", () => {
    expect(sumExactly([1e16, 0.01, -1e16])).toBe(0.01);
    expect(sumExactly([0.01, 1e300, -1e300])).toBe(0.01);
    expect(sumExactly([1e-20, 1e-20])).toBe(2e-20);
  });
  it("is 0 over nothing, and says so when a value is no number", () => {
    expect(sumExactly([])).toBe(0);
    expect(sumExactly([-0])).toBe(0);
    expect(sumExactly([1, NaN])).toBeNaN();
    expect(sumExactly([1, Infinity])).toBe(Infinity);
  });
  it("is the sum of the cents", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 50 }), (cents) => {
        const total = cents.reduce((sum, cent) => sum + cent, 0);
        expect(sumExactly(cents.map((cent) => cent / 100))).toBe(total === 0 ? 0 : total / 100);
      }),
      runs(500),
    );
  });
  it("is the same in any order, for amounts of any size", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 })), (values) => {
        expect(sumExactly([...values].reverse())).toBe(sumExactly(values));
      }),
      runs(200),
    );
  });
});

describe("multiplying as on paper", () => {
  it("shows no float noise", () => {
    expect(multiplyExactly([1.1, 1.1])).toBe(1.21);
    expect(multiplyExactly([59, 0.8])).toBe(47.2);
    expect(multiplyExactly([1_000_000, 1.05])).toBe(1_050_000);
    expect(multiplyExactly([])).toBe(1);
    expect(multiplyExactly([2, Infinity])).toBe(Infinity);
  });
});

describe("rounding as Excel's ROUND", () => {
  it.each([
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-1.005, 2, -1.01],
    [0.285, 2, 0.29],
    [1250, -2, 1300],
    [1e-9, 2, 0],
    [97.249999999999986, 1, 97.3],
    [97.24, 1, 97.2],
    [123_456_789_012_345.67, 1, 123_456_789_012_345.7],
    [123_456_789_012_345.67, 0, 123_456_789_012_346],
    [1e22, 2, 1e22],
    [0, 2, 0],
  ])("%d to %d decimals is %d", (value, decimals, rounded) => {
    expect(roundHalfAway(value, decimals)).toBe(rounded);
  });
  it("leaves what is no finite number as it is", () => {
    expect(roundHalfAway(NaN, 1)).toBeNaN();
    expect(roundHalfAway(-Infinity, 1)).toBe(-Infinity);
  });
  it("moves a number by half a unit at most, and a rounded one not at all", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const rounded = roundHalfAway(value, decimals);
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
          expect(roundHalfAway(rounded, decimals)).toBe(rounded);
        },
      ),
      runs(500),
    );
  });
});
