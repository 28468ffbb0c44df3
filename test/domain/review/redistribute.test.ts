import fc from "fast-check";
import {
  redistribute,
  type RedistributionPart,
  type RedistributionRules,
} from "../../../src/domain/review/redistribute";
import { runs } from "../../helpers/runs";

const quarters = (
  first: Partial<RedistributionPart>,
  second: Partial<RedistributionPart> = {},
): RedistributionPart[] => [
  { id: "Q1", plan: 276, ...first },
  { id: "Q2", plan: 264, ...second },
  { id: "Q3", plan: 312 },
  { id: "Q4", plan: 348 },
];

function redistributed(parts: readonly RedistributionPart[], rules: Partial<RedistributionRules> = {}) {
  const result = redistribute(parts, { step: 1, ...rules });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
const targets = (...call: Parameters<typeof redistributed>): number[] =>
  redistributed(...call).parts.map(({ target }) => target);

describe("A year of 1,200 whose first quarter was planned at 276", () => {
  it("and reached 240 asks 274, 324 and 362 of the others", () => {
    expect(targets(quarters({ actual: 240 }))).toEqual([240, 274, 324, 362]);
  });

  it("and reached nothing, with the second held, asks no more than 1.3 times of a quarter: 79 find no place", () => {
    const { parts, unplaced, shortfall } = redistributed(quarters({ actual: 0 }, { locked: true }));
    expect(parts.map(({ target }) => target)).toEqual([0, 264, 405, 452]);
    expect([shortfall, unplaced]).toEqual([276, 79]);
  });

  it("has another limit where the plan sets one", () => {
    expect(targets(quarters({ actual: 0 }, { locked: true }), { limit: 1.1 })).toEqual([0, 264, 343, 382]);
  });

  it("and reached more lowers nothing, unless that is asked for", () => {
    expect(targets(quarters({ actual: 300 }))).toEqual([300, 264, 312, 348]);
    expect(targets(quarters({ actual: 300 }), { lowers: true })).toEqual([300, 257, 304, 339]);
  });

  it("that is all over has no place for what is missing", () => {
    const over = quarters({}).map((part) => ({ ...part, actual: part.plan - 10 }));
    expect(redistributed(over)).toMatchObject({ shortfall: 40, unplaced: 40 });
  });
});

describe("Whatever is redistributed", () => {
  const part = fc.record({
    plan: fc.integer({ min: 0, max: 10_000 }),
    actual: fc.option(fc.integer({ min: 0, max: 12_000 }), { nil: undefined }),
    locked: fc.boolean(),
  });
  const parts = fc.array(part, { minLength: 1, maxLength: 12 }).map((list) =>
    list.map(({ actual, ...row }, i): RedistributionPart => ({
      id: `${i}`,
      ...row,
      ...(actual === undefined ? {} : { actual }),
    })),
  );

  it("ties: actuals, targets and what found no place total the plan, unless a surplus stays", () => {
    fc.assert(
      fc.property(parts, fc.boolean(), fc.constantFrom(1, 10), (list, lowers, step) => {
        const { parts: after, shortfall, unplaced } = redistributed(list, { lowers, step });
        const total = after.reduce((sum, { target }) => sum + target, 0) + unplaced;
        const planned = list.reduce((sum, { plan }) => sum + plan, 0);
        expect(total).toBe(shortfall < 0 && !lowers ? planned - shortfall : planned);
      }),
      runs(200),
    );
  });

  it("respects limits and locks, and lowers nobody who is not to be lowered", () => {
    fc.assert(
      fc.property(parts, (list) => {
        redistributed(list).parts.forEach(({ plan, target }, i) => {
          const { actual, locked } = list[i] as RedistributionPart;
          if (actual !== undefined) expect(target).toBe(actual);
          else if (locked) expect(target).toBe(plan);
          else {
            expect(target).toBeGreaterThanOrEqual(plan);
            expect(target).toBeLessThanOrEqual(Math.max(plan, Math.floor(1.3 * plan + 1e-9)));
          }
        });
      }),
      runs(200),
    );
  });

  it("leaves something without a place only where every open part is at its limit", () => {
    fc.assert(
      fc.property(parts, (list) => {
        const { parts: after, unplaced } = redistributed(list);
        fc.pre(unplaced > 0);
        after.forEach(({ plan, target }, i) => {
          const { actual, locked } = list[i] as RedistributionPart;
          if (actual === undefined && !locked) expect(target).toBe(Math.max(plan, Math.floor(1.3 * plan + 1e-9)));
        });
      }),
      runs(100),
    );
  });
});
