import fc from "fast-check";
import type { KpiDirection } from "../../../src/domain/kpi/kpi";
import { attainment } from "../../../src/domain/scoring/attainment";
import { pointsFor } from "../../../src/domain/scoring/pointsFor";
import { scoreOf, type ScorePart, type ScoreRules } from "../../../src/domain/scoring/scoreOf";
import { runs } from "../../helpers/runs";

const rules: ScoreRules = { missing: "reweight", minimumCoverage: 0.6, decimals: 1 };

/** The scorecard of the domain rules: KPI, actual, target, direction, weight. */
const card: readonly (readonly [string, number | null, number, KpiDirection, number])[] = [
  ["revenue", 1_080_000, 1_200_000, "higher", 0.4],
  ["new customers", 12, 10, "higher", 0.2],
  ["collection rate", 0.81, 0.9, "higher", 0.25],
  ["satisfaction", 4.6, 4.5, "higher", 0.1],
  ["DSO", 66, 60, "lower", 0.05],
];

const partsOf = (without = ""): ScorePart[] =>
  card.map(([name, actual, target, direction, weight]) => ({
    weight,
    points: pointsFor({ direction }, name === without ? null : actual, { value: target }, {}).points,
  }));

describe("The score of a scorecard", () => {
  it("is 97.2 for revenue 108/120, customers 12/10, collection 81/90 %, satisfaction 4.6/4.5 and DSO 66/60", () => {
    const score = scoreOf(partsOf(), rules);
    expect(score.scoreRounded).toBe(97.2);
    expect(score.score).toBeCloseTo(36 + 24 + 22.5 + 46 / 4.5 + 4.5, 9);
    expect(score.coverage).toBeCloseTo(1, 12);
  });

  it.each([
    ["reweight", 96.7],
    ["zero", 87],
  ] as const)("with satisfaction missing, %s: %d at a coverage of 0.90", (missing, expected) => {
    const score = scoreOf(partsOf("satisfaction"), { ...rules, missing });
    expect(score.scoreRounded).toBe(expected);
    expect(score.coverage).toBeCloseTo(0.9, 12);
  });

  it("is refused when the policy allows no missing KPI, except a required one, which counts 0", () => {
    const strict: ScoreRules = { ...rules, missing: "error" };
    expect(scoreOf(partsOf("satisfaction"), strict)).toMatchObject({ score: null, refusal: "data-missing" });
    const required = partsOf("satisfaction").map((part) => ({ ...part, required: true }));
    expect(scoreOf(required, strict).scoreRounded).toBe(87);
    expect(scoreOf(required, rules).scoreRounded).toBe(87);
  });

  it("is refused below the minimum coverage and given exactly at it", () => {
    const parts = [
      { weight: 0.6, points: 100 },
      { weight: 0.4, points: null },
    ];
    expect(scoreOf(parts, rules).score).toBe(100);
    expect(scoreOf(parts, { ...rules, minimumCoverage: 0.61 })).toMatchObject({ score: null, refusal: "coverage-low" });
    expect(scoreOf([{ weight: 1, points: null }], { ...rules, minimumCoverage: 0 }).score).toBeNull();
  });

  it("does not exist where nothing carries weight", () => {
    expect(scoreOf([], rules)).toMatchObject({ score: null, scoreRounded: null, coverage: 0, refusal: "no-weight" });
    expect(scoreOf([{ weight: 0, points: 100 }], rules).refusal).toBe("no-weight");
  });

  it("is rounded once, half away from zero, after the gates", () => {
    expect(scoreOf([{ weight: 1, points: 93.25 }], rules).scoreRounded).toBe(93.3);
    const gates = [{ kpi: "complaints", effect: "deduct", value: 0.05 } as const];
    expect(scoreOf([{ weight: 1, points: 93.29 }], { ...rules, gates }).scoreRounded).toBe(93.2);
  });
});

describe("Whatever the scorecard", () => {
  const points = fc.option(fc.double({ min: 0, max: 120, noNaN: true }));
  const part = fc.record({ weight: fc.integer({ min: 1, max: 100 }), points });
  const parts = fc.array(part, { minLength: 1, maxLength: 8 });
  const lenient: ScoreRules = { ...rules, minimumCoverage: 0 };
  const scoreFor = (card: readonly ScorePart[]): number => scoreOf(card, lenient).score ?? -1;

  it("a KPI of weight 0 changes nothing", () => {
    fc.assert(
      fc.property(parts, points, (card, extra) => {
        expect(scoreOf([...card, { weight: 0, points: extra }], rules)).toEqual(scoreOf(card, rules));
      }),
      runs(200),
    );
  });

  it("weights of 30 or 0.3 give the same score", () => {
    fc.assert(
      fc.property(parts, (card) => {
        const shares = card.map((row) => ({ ...row, weight: row.weight / 100 }));
        expect(scoreFor(shares)).toBeCloseTo(scoreFor(card), 9);
      }),
      runs(200),
    );
  });

  it("the score never falls when one attainment rises", () => {
    const amount = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(parts, amount, amount, fc.boolean(), (others, one, other, isCurve) => {
        const rule = isCurve
          ? {
              curve: [
                { attainment: 0.5, points: 20 },
                { attainment: 0.9, points: 20 },
                { attainment: 1, points: 110 },
              ],
            }
          : { threshold: 0.4 };
        const earned = [one, other]
          .map((actual) => ({ reached: attainment(actual, 500, "higher"), actual }))
          .sort((a, b) => (a.reached.ok ? a.reached.value : 0) - (b.reached.ok ? b.reached.value : 0))
          .map(({ actual }) => pointsFor({ direction: "higher" }, actual, { value: 500 }, rule).points);
        const [less = null, more = null] = earned;
        const lower = scoreFor([...others, { weight: 50, points: less }]);
        const higher = scoreFor([...others, { weight: 50, points: more }]);
        expect(higher).toBeGreaterThanOrEqual(lower - 1e-9);
      }),
      runs(300),
    );
  });

  it("the score lies between the lowest and the highest points", () => {
    fc.assert(
      fc.property(parts, (card) => {
        const given = card.flatMap((row) => (row.points === null ? [] : [row.points]));
        fc.pre(given.length > 0);
        expect(scoreFor(card)).toBeGreaterThanOrEqual(Math.min(...given) - 1e-9);
        expect(scoreFor(card)).toBeLessThanOrEqual(Math.max(...given) + 1e-9);
      }),
      runs(200),
    );
  });
});
