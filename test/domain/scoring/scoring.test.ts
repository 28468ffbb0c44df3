import fc from "fast-check";
import type { CurvePoint } from "../../../src/domain/plan/plan";
import { applyGates, gatesMet } from "../../../src/domain/scoring/applyGates";
import { attainment } from "../../../src/domain/scoring/attainment";
import { bandedPoints } from "../../../src/domain/scoring/bandedPoints";
import { curvePoints, curveProblem } from "../../../src/domain/scoring/curvePoints";
import { gradeOf } from "../../../src/domain/scoring/gradeOf";
import { linearPoints } from "../../../src/domain/scoring/linearPoints";
import { pointsFor } from "../../../src/domain/scoring/pointsFor";
import { rankOf } from "../../../src/domain/scoring/rankOf";
import { segmentAverage } from "../../../src/domain/scoring/segmentAverage";
import { zScorePoints } from "../../../src/domain/scoring/zScorePoints";
import { zeroTargetPoints } from "../../../src/domain/scoring/zeroTargetPoints";
import { runs } from "../../helpers/runs";

const value = (result: ReturnType<typeof attainment>): number | string =>
  result.ok ? result.value : result.problem.code;

describe("Attainment", () => {
  it.each([
    [1_080_000, 1_200_000, "higher", 0.9],
    [66, 60, "lower", 0.9],
    [0, 60, "lower", 2],
    [0.81, 0.9, "higher", 0.9],
    [-50, 100, "higher", -0.5],
    [-50, -100, "higher", 1.5],
    [-150, -100, "higher", 0.5],
    [-150, -100, "lower", 1.5],
    [5, 0, "higher", "target-zero"],
    [5, 0, "lower", "target-zero"],
  ] as const)("of %d against %d, %s is better: %s", (actual, target, direction, expected) => {
    expect(value(attainment(actual, target, direction))).toBe(expected);
  });

  it("with a baseline is the share of the way to the target", () => {
    expect(value(attainment(75, 100, "higher", { baseline: 50 }))).toBe(0.5);
    expect(value(attainment(4, 0, "lower", { baseline: 10 }))).toBe(0.6);
    expect(value(attainment(75, 50, "higher", { baseline: 50 }))).toBe("target-equals-baseline");
  });

  it.each([
    [10, 1],
    [12, 1],
    [9, 0.5],
    [13, 0.5],
    [20, 0],
  ])("in a range of 10–12 with tolerance 2: %d gives %d", (actual, expected) => {
    expect(value(attainment(actual, null, "range", { low: 10, high: 12, tolerance: 2 }))).toBe(expected);
  });

  it("in a range without a tolerance is gone at once outside, and a range may have one end", () => {
    expect(value(attainment(12.1, null, "range", { low: 10, high: 12 }))).toBe(0);
    expect(value(attainment(1e9, null, "range", { low: 10 }))).toBe(1);
    expect(value(attainment(10, 10, "range"))).toBe(1);
  });

  it("does not exist without a target, in a reversed range, or with a negative tolerance", () => {
    expect(value(attainment(1, null, "higher"))).toBe("target-missing");
    expect(value(attainment(1, null, "range", { low: 2, high: 1 }))).toBe("range-reversed");
    expect(value(attainment(1, null, "range", { low: 1, high: 2, tolerance: -1 }))).toBe("tolerance-negative");
  });

  it("is the textbook formula 1 + s·(A − T)/|T|", () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom("higher" as const, "lower" as const), (a, t, direction) => {
        fc.pre(t !== 0);
        const sign = direction === "lower" ? -1 : 1;
        expect(Number(value(attainment(a, t, direction))) - (1 + (sign * (a - t)) / Math.abs(t))).toBeCloseTo(0, 8);
      }),
      runs(200),
    );
  });
});

const steep: readonly CurvePoint[] = [
  { attainment: 0.8, points: 60 },
  { attainment: 1, points: 100 },
  { attainment: 1.2, points: 120 },
];

describe("Points", () => {
  it("rise in line with attainment up to the cap and never below 0", () => {
    expect([0.9, 1.3, -0.5].map((a) => linearPoints(a))).toEqual([90, 120, 0]);
    expect(linearPoints(1.3, 1.5)).toBe(130);
    expect(linearPoints(0.2, 1.2, 0.5)).toBe(50);
  });

  it.each([
    [0.9, 80],
    [0.79, 0],
    [0.8, 60],
    [0.1 + 0.7, 60],
    [1, 100],
    [1.3, 120],
  ])("along the curve 0.8→60, 1.0→100, 1.2→120 at %d: %d", (at, points) => {
    expect(curvePoints(steep, at)).toBeCloseTo(points, 9);
  });

  it("jump where a curve has two points at one attainment; the upper one counts from there", () => {
    const step = [
      { attainment: 0.5, points: 50 },
      { attainment: 1, points: 60 },
      { attainment: 1, points: 100 },
    ];
    expect([0.75, 1].map((a) => curvePoints(step, a))).toEqual([55, 100]);
  });

  it.each([
    [[], "curve-empty"],
    [
      [
        [1, 100],
        [0.8, 60],
      ],
      "curve-unordered",
    ],
    [
      [
        [0.8, 100],
        [1, 60],
      ],
      "curve-falling",
    ],
    [
      [
        [0.8, 60],
        [1, 60],
      ],
      undefined,
    ],
  ] as const)("curve %j: %s", (points, code) => {
    expect(curveProblem(points.map(([at, earned]) => ({ attainment: at, points: earned })))?.code).toBe(code);
  });

  it("in bands are those of the highest band reached, whatever the order they are listed in", () => {
    const bands = [
      { from: 1, points: 100 },
      { from: 0.6, points: 50 },
      { from: 0.8, points: 80 },
    ];
    expect([0.59, 0.6, 0.8, 0.99, 1.5].map((a) => bandedPoints(bands, a))).toEqual([0, 50, 80, 80, 100]);
  });

  it("by comparison with peers need five of them; equal peers all get 50", () => {
    expect(zScorePoints(9, [1, 3, 5, 7, 9])).toBeCloseTo(50 + (10 * 4) / Math.sqrt(8), 9);
    expect(zScorePoints(9, [1, 3, 5, 9])).toBeNull();
    expect(zScorePoints(0.1, [0.1, 0.1, 0.1, 0.1, 0.1])).toBe(50);
    expect(zScorePoints(1e6, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1e6])).toBe(
      100,
    );
  });

  it("against a target of 0 are 100 when it is met, else 0 or what a deduction leaves", () => {
    expect([0, 1, 3].map((actual) => zeroTargetPoints(actual, "lower", 20))).toEqual([100, 80, 40]);
    expect(zeroTargetPoints(1, "lower")).toBe(0);
    expect(zeroTargetPoints(9, "lower", 20)).toBe(0);
    expect(zeroTargetPoints(5, "higher")).toBe(100);
  });
});

describe("Points of one KPI of one person", () => {
  const higher = { direction: "higher" } as const;
  const lower = { direction: "lower" } as const;

  it("are missing without an actual; an actual of 0 is data", () => {
    expect(pointsFor(higher, null, { value: 10 }, {})).toEqual({ attainment: null, points: null });
    expect(pointsFor(higher, 0, { value: 10 }, {})).toEqual({ attainment: 0, points: 0 });
  });

  it("are capped, follow the role's curve, and are 0 below its threshold", () => {
    expect(pointsFor(higher, 20, { value: 10 }, { cap: 1.5 })).toEqual({ attainment: 2, points: 150 });
    expect(pointsFor(higher, 9, { value: 10 }, { curve: steep }).points).toBeCloseTo(80, 9);
    expect(pointsFor(higher, 7, { value: 10 }, { threshold: 0.8 })).toEqual({ attainment: 0.7, points: 0 });
    expect(pointsFor(higher, 8, { value: 10 }, { threshold: 0.8 }).points).toBe(80);
  });

  it("are 0 for an actual worse than the target's threshold", () => {
    expect(pointsFor(higher, 7, { value: 10, threshold: 8 }, {}).points).toBe(0);
    expect(pointsFor(lower, 66, { value: 60, threshold: 65 }, {}).points).toBe(0);
    expect(pointsFor(lower, 65, { value: 60, threshold: 65 }, {}).points).toBeGreaterThan(0);
  });

  it("exist against a target of 0, where attainment does not", () => {
    expect(pointsFor(lower, 0, { value: 0 }, {})).toEqual({ attainment: null, points: 100 });
    expect(pointsFor(lower, 2, { value: 0 }, { deduction: 30 })).toEqual({ attainment: null, points: 40 });
  });
});

describe("Gates", () => {
  const gate = { kpi: "complaints", above: 3 } as const;

  it("are met by actuals beyond their bound, in their role; a missing actual meets none", () => {
    const gates = [
      { ...gate, effect: "zero" as const },
      { kpi: "collection-rate", role: "key", below: 0.6, effect: "cap" as const, value: 80 },
    ];
    expect(gatesMet(gates, "key", (kpi) => (kpi === "complaints" ? 3 : 0.5))).toEqual([gates[1]]);
    expect(gatesMet(gates, "field", (kpi) => (kpi === "complaints" ? 4 : 0.5))).toEqual([gates[0]]);
    expect(gatesMet(gates, "key", () => null)).toEqual([]);
  });

  it("deduct first, then cap, never below 0, and zero is zero", () => {
    expect(applyGates(97.2, [{ ...gate, effect: "cap", value: 80 }])).toBe(80);
    expect(
      applyGates(97.2, [
        { ...gate, effect: "deduct", value: 7 },
        { ...gate, effect: "cap", value: 95 },
      ]),
    ).toBeCloseTo(90.2);
    expect(applyGates(5, [{ ...gate, effect: "deduct", value: 7 }])).toBe(0);
    expect(applyGates(97.2, [{ ...gate, effect: "zero" }])).toBe(0);
    expect(applyGates(97.2, [])).toBe(97.2);
  });
});

describe("Grades and ranks", () => {
  const levels = [
    { grade: "B", from: 85 },
    { grade: "A", from: 95 },
  ];

  it("gives the grade of the highest level the rounded score reaches", () => {
    expect([95, 94.9, 85, 84.9, null].map((score) => gradeOf(score, levels))).toEqual(["A", "B", "B", null, null]);
  });

  it("ranks the best 1, ties alike, and nobody without a score", () => {
    expect(rankOf([88, 97, 88, null, 60])).toEqual([2, 1, 2, null, 4]);
    expect(rankOf([0.1 + 0.2, 0.3])).toEqual([1, 1]);
    expect(rankOf([])).toEqual([]);
  });
});

describe("A change of role within the period", () => {
  it("averages the segments by working days: 37 days at 88 and 22 at 102 are 93.2", () => {
    const average = segmentAverage([
      { score: 88, workingDays: 37 },
      { score: 102, workingDays: 22 },
    ]);
    expect(average).toBeCloseTo(93.2203, 4);
  });

  it("of one segment is the segment's own score, however many days it has", () => {
    for (const score of [0, 59.95, 97.2, 120]) {
      for (const workingDays of [1, 37, 250]) expect(segmentAverage([{ score, workingDays }])).toBe(score);
    }
  });

  it("leaves out a segment without a score, and is none without any", () => {
    expect(
      segmentAverage([
        { score: null, workingDays: 37 },
        { score: 102, workingDays: 22 },
      ]),
    ).toBe(102);
    expect(segmentAverage([{ score: null, workingDays: 37 }])).toBeNull();
  });
});
