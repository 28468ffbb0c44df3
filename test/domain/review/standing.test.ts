import fc from "fast-check";
import { baseline } from "../../../src/domain/review/baseline";
import { findings, type KpiStanding } from "../../../src/domain/review/findings";
import { oneMore } from "../../../src/domain/review/oneMore";
import { standardCatalogue } from "../../../src/domain/kpi/standardCatalogue";
import { findingSentence } from "../../../src/i18n/findings/findingSentence";
import { runs } from "../../helpers/runs";

describe("The baseline of a KPI", () => {
  it("is the mean of the last four periods, with the slope of the last six", () => {
    expect(baseline([100, 110, 120, 130], 4)).toMatchObject({ level: 115, periods: 4 });
    expect(baseline([100, 110, 120, 130], 4).trend).toBeCloseTo(10 / 115, 12);
  });

  it("knows how a period usually compares with its year", () => {
    // The period to come is a first quarter: 60 of 400 a year, when a quarter brings 100 on average.
    expect(baseline([60, 90, 100, 150], 4).season).toBeCloseTo(0.6, 12);
    expect(baseline([90, 100, 150], 4).season).toBeNull();
  });

  it("passes over periods without a value, and has no trend from two", () => {
    expect(baseline([null, 100, null, 120], 4)).toMatchObject({ level: 110, trend: null, periods: 2 });
    expect(baseline([], 4)).toEqual({ level: null, trend: null, season: null, periods: 0 });
  });

  it("of a steady climb is the climb, whatever the scale", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 50 }), (start, step) => {
        const values = [0, 1, 2, 3, 4, 5].map((at) => start + at * step);
        const { level, trend } = baseline(values, 12);
        expect((trend ?? 0) * (level ?? 0)).toBeCloseTo(step, 6);
      }),
      runs(50),
    );
  });
});

describe("One more", () => {
  const orders = { unit: "count", direction: "higher" } as const;

  it("order of a target of 50 at a weight of 40 % is worth 0.8 points", () => {
    expect(oneMore({ kpi: orders, actual: 40, target: { value: 50 }, rule: {}, share: 0.4 }, 1)).toEqual({
      step: 1,
      points: expect.closeTo(0.8, 9) as number,
    });
  });

  it("is worth nothing above the cap", () => {
    expect(oneMore({ kpi: orders, actual: 70, target: { value: 50 }, rule: {}, share: 0.4 }, 1)?.points).toBe(0);
  });

  it("is one less where less is better", () => {
    const dso = { unit: "days", direction: "lower" } as const;
    const worth = oneMore({ kpi: dso, actual: 66, target: { value: 60 }, rule: {}, share: 0.05 }, 1);
    expect(worth?.step).toBe(-1);
    expect(worth?.points).toBeCloseTo(100 / 60 / 20, 9);
  });
});

describe("Sentences about a KPI", () => {
  const standing: KpiStanding = {
    kpi: "orders",
    attainment: 1.2,
    strength: "strength",
    z: 0.9,
    peers: 6,
    available: 0,
    oneMore: { step: 1, points: 0.8 },
    baseline: { level: 100, trend: 0.08, season: null, periods: 6 },
    isHigherBetter: true,
  };
  const kpi = standardCatalogue.find(({ id }) => id === "orders");
  const said = (change: Partial<KpiStanding>, language: "zh-CN" | "en-US" = "en-US"): string[] =>
    findings({ ...standing, ...change }).map((finding) => (kpi ? findingSentence(finding, kpi, language) : ""));

  it("carry the numbers behind them, in both languages", () => {
    expect(said({})).toEqual([
      "Orders is a strength: 120% of target, 0.9 standard deviations above the average of 6 peers.",
      "Orders rose by 8% a period over the last 6.",
      "Orders: 1 more = +0.8 points.",
    ]);
    expect(said({}, "zh-CN")[2]).toBe("订单量每多 1，得分 +0.8。");
  });

  it("change when their number changes", () => {
    expect(said({ attainment: 1.1 })[0]).toContain("110%");
    expect(said({ baseline: { ...standing.baseline, trend: -0.06 } })[1]).toBe(
      "Orders fell by 6% a period over the last 6: look into it.",
    );
  });

  it("say that a fall is steep where its percentage would puzzle", () => {
    const steep = { baseline: { ...standing.baseline, trend: -1.33 } };
    expect(said(steep)[1]).toBe("Orders fell steeply over the last 6: look into it.");
    expect(said(steep, "zh-CN")[1]).toBe("订单量近 6 期大幅下降，需要关注。");
  });

  it("disappear when their number no longer bears them out", () => {
    const quiet = { strength: "neither", oneMore: null, baseline: { ...standing.baseline, trend: 0.01 } } as const;
    expect(said(quiet)).toEqual([]);
    expect(said({ ...quiet, available: 5 })).toEqual(["Orders has 5 points still to be had."]);
  });
});
