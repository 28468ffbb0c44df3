import fc from "fast-check";
import { acceptedInconsistency, pairwiseWeights } from "../../../src/domain/fairness/pairwiseWeights";
import { correlation, weightWarnings, type RoleKpiResults } from "../../../src/domain/fairness/weightWarnings";
import { problemMessage } from "../../../src/i18n/problemMessages";
import { runs } from "../../helpers/runs";

const weighed = (comparisons: readonly (readonly number[])[]) => {
  const result = pairwiseWeights(comparisons);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

describe("Weights from comparing duties two by two", () => {
  it("that one matters three times as much as the other are 75 % and 25 %", () => {
    const { weights, consistencyRatio } = weighed([
      [1, 3],
      [1 / 3, 1],
    ]);
    expect(weights.map((weight) => Math.round(weight * 1e6) / 1e6)).toEqual([0.75, 0.25]);
    expect(consistencyRatio).toBe(0);
  });

  it("of three at 3, 5 and 3 are 0.637, 0.258 and 0.105, at a consistency ratio of 0.033", () => {
    const { weights, consistencyRatio } = weighed([
      [1, 3, 5],
      [1 / 3, 1, 3],
      [1 / 5, 1 / 3, 1],
    ]);
    expect(weights.map((weight) => Math.round(weight * 1000) / 1000)).toEqual([0.637, 0.258, 0.105]);
    expect(consistencyRatio).toBeCloseTo(0.033, 2);
  });

  it("that contradict each other are told apart from those that do not", () => {
    const circle = weighed([
      [1, 5, 1 / 5],
      [1 / 5, 1, 5],
      [5, 1 / 5, 1],
    ]);
    expect(circle.consistencyRatio).toBeGreaterThan(acceptedInconsistency);
  });

  it("made from true weights give these back, without contradiction", () => {
    const shares = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(shares, (values) => {
        const { weights, consistencyRatio } = weighed(values.map((a) => values.map((b) => a / b)));
        const total = values.reduce((sum, value) => sum + value, 0);
        values.forEach((value, i) => expect(weights[i]).toBeCloseTo(value / total, 9));
        expect(consistencyRatio).toBeCloseTo(0, 9);
      }),
      runs(50),
    );
  });

  it("are refused when a comparison has no counterpart", () => {
    expect(pairwiseWeights([[1, 2], [1]])).toMatchObject({ ok: false, problem: { code: "comparisons-misshapen" } });
    expect(
      pairwiseWeights([
        [1, 2],
        [2, 1],
      ]),
    ).toMatchObject({ ok: false, problem: { code: "comparison-invalid" } });
  });
});

describe("Weights are warned of", () => {
  const row = (
    id: string,
    points: readonly (number | null)[],
    change: Partial<RoleKpiResults> = {},
  ): RoleKpiResults => ({
    kpi: { id, family: "financial" },
    weight: 40,
    points,
    mostPoints: 120,
    ...change,
  });
  const spread = [60, 75, 90, 105, 118];
  const codes = (rows: readonly RoleKpiResults[], duties = {}): string[] =>
    weightWarnings({ id: "rep", ...duties }, rows).map(({ code }) => code);

  it.each<[string, readonly RoleKpiResults[], string[]]>([
    ["nothing, where results differ", [row("revenue", spread)], []],
    [
      "a weight under which all have the same points",
      [row("revenue", [100, 100, 100, 100, 100])],
      ["weight-changes-nothing"],
    ],
    ["a KPI at its cap for four in five", [row("revenue", [120, 120, 120, 120, 80])], ["kpi-at-cap"]],
    [
      "two KPIs that rise and fall together",
      [row("revenue", spread), row("orders", [61, 76, 91, 104, 119])],
      ["kpis-correlate"],
    ],
    ["nothing about four people", [row("revenue", [100, 100, 100, 100])], []],
    ["nothing about a weight of 0", [row("revenue", [100, 100, 100, 100, 100], { weight: 0 })], []],
  ])("%s", (_, rows, expected) => {
    expect(codes(rows)).toEqual(expected);
  });

  it("a duty without a KPI of its family", () => {
    const duties = [{ name: "Care for customers", family: "customer" }] as const;
    expect(codes([row("revenue", spread)], { duties })).toEqual(["duty-without-kpi"]);
    expect(
      codes([row("satisfaction", spread, { kpi: { id: "satisfaction", family: "customer" } })], { duties }),
    ).toEqual([]);
  });

  it.each(["zh-CN", "en-US"] as const)("in words that name role and KPI (%s)", (language) => {
    const found = weightWarnings({ id: "rep" }, [row("revenue", spread), row("orders", spread)]);
    expect(found.map((problem) => problemMessage(problem, language)).join()).toMatch(
      /rep.*revenue.*orders|revenue.*orders.*rep/su,
    );
  });

  it("by a correlation that is 1 for what is the same and −1 for the reverse", () => {
    expect(correlation(spread, spread)).toBeCloseTo(1, 12);
    expect(
      correlation(
        spread,
        spread.map((value) => -value),
      ),
    ).toBeCloseTo(-1, 12);
    expect(correlation(spread, [1, 1, 1, 1, 1])).toBeNull();
  });
});
