import { breakdown } from "../../src/functions/answers/breakdown";
import { periods, workdays } from "../../src/functions/answers/calendar";
import { explain } from "../../src/functions/answers/explain";
import { attainments, grades, points, tierAmounts, weightedScore } from "../../src/functions/answers/rules";
import { split, splitTable } from "../../src/functions/answers/splits";
import type { Matrix } from "../../src/functions/cellAnswer";
import { cell, column, exampleDesk, shown, shownCell } from "./exampleDesk";

const desk = exampleDesk();
const none = { direction: null, baseline: null, low: null, high: null, tolerance: null };
const curve = [
  [0.8, 60],
  [1, 100],
  [1.2, 120],
];
const tiers = [
  [0, 0.01],
  [10_000, 0.02],
  [30_000, 0.03],
];

describe("KPIATTAIN", () => {
  const of = (actual: unknown, target: unknown, more: Readonly<Record<string, Matrix>> = {}): unknown =>
    shownCell(attainments({ ...none, actual: cell(actual), target: cell(target), ...more }));

  it("of a DSO of 66 against 60 is 0.9, however the direction is written", () => {
    expect(of(66, 60, { direction: cell(-1) })).toBe(0.9);
    expect(of(66, 60, { direction: cell("lower") })).toBe(0.9);
  });

  it("goes from a baseline, and is 1 inside a range", () => {
    expect(of(15, 20, { baseline: cell(10) })).toBe(0.5);
    expect(of(5, null, { low: cell(4), high: cell(6) })).toBe(1);
    expect(of(7, null, { low: cell(4), high: cell(6), tolerance: cell(2) })).toBe(0.5);
  });

  it("against 0 is #DIV/0!, against nothing #N/A, of a text #VALUE! with the argument's name", () => {
    expect(of(5, 0)).toMatch(/^#DIV\/0!/);
    expect(of(5, null)).toMatch(/^#N\/A/);
    expect(of("many", 5)).toBe('#VALUE! The argument actual is "many", which is no number: give a number.');
    expect(of("", 5)).toBe("");
  });

  it("works through ranges", () => {
    expect(shown(attainments({ ...none, actual: column(54, "", 30), target: cell(60) }))).toEqual([[0.9], [""], [0.5]]);
  });
});

describe("KPIPOINTS", () => {
  it.each([
    [0.9, 80],
    [0.79, 0],
    [1.3, 120],
  ])("along the curve %d gives %d", (attained, expected) => {
    expect(shownCell(points(cell(attained), curve, null, null))).toBeCloseTo(expected, 9);
  });

  it("without a curve are 100 at 100 %, 120 at most, and go down to the floor", () => {
    expect(shown(points(cell(0.9, 1.5, -0.5), null, null, null))).toEqual([[90, 120, 0]]);
    expect(shown(points(cell(0.1, 2), null, cell(0.3), cell(1.5)))).toEqual([[30, 150]]);
  });

  it("refuse a curve that falls", () => {
    expect(shownCell(points(cell(1), [...curve].reverse(), null, null))).toMatch(/^#VALUE! .*point/i);
  });
});

describe("KPIWSCORE", () => {
  const weights = column(0.4, 0.2, 0.25, 0.1, 0.05);

  it.each([
    [102.22, null, 97.2],
    ["", null, 96.7],
    ["", "zero", 87],
  ])("with satisfaction at %j and %j: %d", (satisfaction, missing, expected) => {
    expect(shownCell(weightedScore(desk, column(90, 120, 90, satisfaction, 90), weights, cell(missing)))).toBe(
      expected,
    );
  });

  it("never shows an inflated score: weights are shares of what they add up to", () => {
    expect(shownCell(weightedScore(desk, column(100, 100), column(90, 90), null))).toBe(100);
  });

  it("refuses ranges of different size", () => {
    expect(shownCell(weightedScore(desk, column(90, 120), column(1), null))).toMatch(/^#VALUE! .*points and weights/);
  });
});

describe("KPIGRADE", () => {
  it("goes by the plan's levels, or by one's own in either order of columns", () => {
    expect(shown(grades(desk, cell(97.2, 84.9, ""), null))).toEqual([["A", "C", ""]]);
    expect(
      shownCell(
        grades(desk, cell(70), [
          ["好", 60],
          ["差", 0],
        ]),
      ),
    ).toBe("好");
    expect(
      shownCell(
        grades(desk, cell(70), [
          [60, "好"],
          [0, "差"],
        ]),
      ),
    ).toBe("好");
  });
});

describe("KPISPLIT and KPISPLIT2D", () => {
  it("split 3,000,000 by 21/16/22 in steps of 10,000 in the shape of the weights", () => {
    expect(shown(split(cell(3_000_000), cell(21, 16, 22), cell(10_000), null))).toEqual([
      [1_070_000, 810_000, 1_120_000],
    ]);
    expect(shown(split(cell(1_000_000), column(1, 1, 1), null, null))).toEqual([[333_334], [333_333], [333_333]]);
  });

  it("leave locked cells as they are, and say so when they cannot hold", () => {
    expect(shown(split(cell(1200), cell(250, 0, 300, 350), null, cell("", 350, "", "")))).toEqual([
      [236, 350, 283, 331],
    ]);
    expect(shownCell(split(cell(100), cell(1, 1), null, cell(80, 90)))).toMatch(/^#VALUE! .*170.*100/);
  });

  it("tie rows and columns", () => {
    expect(shown(splitTable(column(37, 33, 30), cell(23, 35, 42), null, null))).toEqual([
      [9, 13, 15],
      [7, 12, 14],
      [7, 10, 13],
    ]);
    expect(
      shown(
        splitTable(column(10, 10), cell(10, 10), null, [
          [2, ""],
          ["", ""],
        ]),
      ),
    ).toEqual([
      [2, 8],
      [8, 2],
    ]);
    expect(shownCell(splitTable(column(1), cell(2), null, null))).toMatch(/^#VALUE!/);
  });
});

describe("KPITIER", () => {
  it.each([
    [null, 740],
    ["whole", 1140],
    ["interpolated", 1140],
  ])("on 38,000 with mode %j: %d", (mode, expected) => {
    expect(shownCell(tierAmounts(cell(38_000), tiers, cell(mode)))).toBeCloseTo(expected, 9);
  });

  it("refuses another mode and names the ones there are", () => {
    expect(shownCell(tierAmounts(cell(1), tiers, cell("flat")))).toMatch(
      /^#VALUE! .*mode.*marginal, whole, interpolated/,
    );
  });
});

describe("KPIWORKDAYS and KPIPERIOD", () => {
  it("count 16 working days in February 2026 in China, 20 without holidays", () => {
    const [from, to] = [cell("2026-02-01"), cell("2026年2月28日")];
    expect(shownCell(workdays(desk, from, to, cell("cn")))).toBe(16);
    expect(shownCell(workdays(desk, from, to, null))).toBe(16);
    expect(shownCell(workdays(desk, from, to, cell("none")))).toBe(20);
    expect(shownCell(workdays(desk, from, to, column(46_056, "2026-02-04")))).toBe(18);
    expect(shownCell(workdays(desk, from, to, cell("US")))).toMatch(/^#VALUE! .*calendar/);
    expect(shownCell(workdays(desk, from, cell("later"), null))).toMatch(/^#VALUE! .*end/);
  });

  it("name the period of a day, at any level, some periods on", () => {
    expect(shownCell(periods(desk, cell("2026-02-13"), null, null))).toBe("2026Q1");
    expect(shownCell(periods(desk, cell(46_066.75), cell("月"), cell(-2)))).toBe("2025-12");
    expect(shownCell(periods(desk, cell(2026), cell("half"), cell(1)))).toBe("2026H2");
    expect(shownCell(periods(desk, cell("2027-01-01"), cell("week"), null))).toBe("2026W53");
    expect(shownCell(periods(desk, cell("soon"), null, null))).toMatch(/^#VALUE!/);
  });
});

describe("KPIBREAKDOWN and KPIEXPLAIN", () => {
  const ask = (parts: Readonly<Record<string, Matrix>>): unknown[][] =>
    shown(
      breakdown(desk, {
        scope: cell("张三"),
        kpi: cell("销售额"),
        year: cell(2026),
        level: null,
        method: null,
        headers: cell(false),
        ...parts,
      }),
    );

  it("gives the plan's targets, and splits the year anew by a method; both add up to it", () => {
    expect(ask({}).map((row) => row[4])).toEqual([1_200_000, 1_300_000, 1_400_000, 1_500_000]);
    for (const parts of [
      { method: cell("equal") },
      { level: cell("month") },
      { level: cell("week"), method: cell("days") },
    ]) {
      const rows = ask(parts);
      expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(5_400_000);
    }
    expect(ask({ method: cell("equal") }).map((row) => row[4])).toEqual([1_350_000, 1_350_000, 1_350_000, 1_350_000]);
  });

  it("says why a season cannot be had, and who is unknown", () => {
    expect(String(ask({ method: cell("seasonal") })[0]?.[0])).toMatch(/^#N\/A No year is complete/);
    expect(String(ask({ scope: cell("全公司") })[0]?.[0])).toMatch(/^#N\/A company has no target/);
    expect(String(ask({ scope: cell("Nowhere Inc") })[0]?.[0])).toMatch(/^#N\/A/);
  });

  it("ends the steps with the score that KPISCORE shows", () => {
    const steps = shown(explain(desk, cell("张三"), cell("2026Q1"), null));
    expect(steps.at(-2)?.[2]).toBe(97.2);
    expect(steps.at(-1)?.[2]).toBe("A");
  });
});
