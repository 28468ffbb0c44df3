import fc from "fast-check";
import { tieredAmount, type TierMode } from "../../../src/domain/incentives/tieredAmount";
import { runs } from "../../helpers/runs";

const tiers = [
  { from: 0, rate: 0.01 },
  { from: 10_000, rate: 0.02 },
  { from: 30_000, rate: 0.03 },
];
const earned = (amount: number, mode: TierMode): number => {
  const result = tieredAmount(amount, tiers, mode);
  return result.ok ? result.value : NaN;
};

describe("Tiers of 1, 2 and 3 % at 0, 10,000 and 30,000", () => {
  it.each([
    [38_000, "marginal", 740],
    [38_000, "whole", 1140],
    [38_000, "interpolated", 1140],
    [20_000, "interpolated", 500],
    [5000, "marginal", 50],
    [-1, "marginal", 0],
  ] as const)("pay for %d, %s: %d", (amount, mode, expected) => {
    expect(earned(amount, mode)).toBeCloseTo(expected, 9);
  });

  it("move by 0.05 from 29,999 to 30,001 marginally, and by 300.05 on the whole amount: a cliff", () => {
    expect(earned(30_001, "marginal") - earned(29_999, "marginal")).toBeCloseTo(0.05, 9);
    expect(earned(30_001, "whole") - earned(29_999, "whole")).toBeCloseTo(300.05, 9);
  });

  it("never pay less for more, whatever the mode", () => {
    const amount = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom<TierMode>("marginal", "whole", "interpolated"), (a, b, mode) => {
        expect(earned(Math.max(a, b), mode)).toBeGreaterThanOrEqual(earned(Math.min(a, b), mode) - 1e-9);
      }),
      runs(100),
    );
  });

  it("are refused when there are none, when they are out of order, or without a number", () => {
    const codeOf = (list: { from: number; rate: number }[]): unknown => {
      const result = tieredAmount(1, list, "marginal");
      return result.ok ? null : result.problem.code;
    };
    expect(codeOf([])).toBe("tiers-empty");
    expect(codeOf([...tiers].reverse())).toBe("tiers-unordered");
    expect(codeOf([{ from: NaN, rate: 1 }])).toBe("tier-invalid");
  });
});
