import fc from "fast-check";
import { funnelSteps, salesVelocity } from "../../../src/domain/review/funnel";

describe("the funnel", () => {
  it("counts whoever came further as having passed the steps before", () => {
    const steps = funnelSteps(
      [
        { step: "lead", open: 5, lost: 1 },
        { step: "offer", open: 2, lost: 2 },
      ],
      4,
    );
    expect(steps).toEqual([
      { step: "lead", open: 5, lost: 1, reached: 14, conversion: 8 / 14, winRate: 4 / 7 },
      { step: "offer", open: 2, lost: 2, reached: 8, conversion: 4 / 8, winRate: 4 / 6 },
    ]);
  });

  it("says nothing of steps that nobody reached", () => {
    expect(funnelSteps([{ step: "offer", open: 0, lost: 0 }], 0)).toEqual([
      { step: "offer", open: 0, lost: 0, reached: 0, conversion: null, winRate: null },
    ]);
  });

  it("multiplies its conversions to the share that was won, and never widens", () => {
    const count = fc.nat(50);
    fc.assert(
      fc.property(
        fc.array(fc.record({ open: count, lost: count }), { minLength: 1 }),
        fc.integer({ min: 1, max: 50 }),
        (rows, won) => {
          const steps = funnelSteps(
            rows.map((row, i) => ({ step: String(i), ...row })),
            won,
          );
          const product = steps.reduce((share, { conversion }) => share * (conversion ?? NaN), 1);
          expect(product).toBeCloseTo(won / (steps[0]?.reached ?? NaN), 10);
          steps.slice(1).forEach((step, i) => expect(step.reached).toBeLessThanOrEqual(steps[i]?.reached ?? 0));
        },
      ),
    );
  });
});

describe("sales velocity", () => {
  it("is what open opportunities bring in a day", () => {
    expect(salesVelocity({ open: 20, winRate: 0.25, averageWon: 10_000, cycleDays: 50 })).toBe(1000);
  });
  it("needs all four figures", () => {
    expect(salesVelocity({ open: 20, winRate: null, averageWon: 10_000, cycleDays: 50 })).toBeNull();
    expect(salesVelocity({ open: 20, winRate: 0.25, averageWon: 10_000, cycleDays: 0 })).toBeNull();
  });
});
