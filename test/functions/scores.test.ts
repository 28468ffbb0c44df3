import { actuals, progress, targets } from "../../src/functions/answers/figures";
import { bonuses } from "../../src/functions/answers/bonus";
import { check } from "../../src/functions/answers/check";
import { leaderboard, ranks } from "../../src/functions/answers/ranks";
import { scores } from "../../src/functions/answers/score";
import { gaps, scorecard } from "../../src/functions/answers/scorecard";
import { weights } from "../../src/functions/answers/weight";
import { cell, column, exampleDesk, shown, shownCell } from "./exampleDesk";
import { examplePlan } from "./exampleWorkbook";

const desk = exampleDesk();
const q1 = cell("2026Q1");

describe("KPISCORE", () => {
  it("gives the scorecard of the domain rules: 97.2", () => {
    expect(shownCell(scores(desk, cell("张三"), q1, null))).toBe(97.2);
  });

  it.each(["张三", " 张 三 ", "E1", "ｅ１", "zhang  san", "ZHANG SAN"])("knows 张三 as %j", (name) => {
    expect(shownCell(scores(desk, cell(name), q1, null))).toBe(97.2);
  });

  it.each(["2026Q1", "2026-Q1", "Q1 2026", "1Q26", "2026年一季度", "第1季度", "", null])(
    "reads the period %j",
    (text) => {
      expect(shownCell(scores(desk, cell("张三"), cell(text), null))).toBe(97.2);
    },
  );

  it("answers a range of people with a range, and blanks with blanks", () => {
    expect(shown(scores(desk, column("张三", "", "李四"), q1, null))).toEqual([[97.2], [""], [80]]);
  });

  it("crosses a column of people with a row of periods", () => {
    const table = scores(desk, column("张三", "李四"), cell("2026Q1", "2026年1季度"), null);
    expect(shown(table)).toEqual([
      [97.2, 97.2],
      [80, 80],
    ]);
  });

  it("gives the points of one KPI and the score of one family, in either language", () => {
    expect(shownCell(scores(desk, cell("张三"), q1, cell("新客户数")))).toBe(120);
    expect(shownCell(scores(desk, cell("张三"), q1, cell("财务类")))).toBe(90);
    expect(shownCell(scores(desk, cell("张三"), q1, cell("Financial")))).toBe(90);
  });

  it("says who is meant when a name is mistyped, in the user's language", () => {
    expect(shownCell(scores(desk, cell("张伞"), q1, null))).toBe(
      "#N/A There is no person called 张伞; did you mean 张三?",
    );
    const chinese = exampleDesk({ language: "zh-CN" });
    expect(shownCell(scores(chinese, cell("张伞"), q1, null), "zh-CN")).toBe(
      "#N/A 没有名为“张伞”的人员。您是否要找“张三”？",
    );
  });

  it("refuses a period that is none with #VALUE! and shows how to write one", () => {
    expect(shownCell(scores(desk, cell("张三"), cell("soon"), null))).toMatch(
      /^#VALUE! "soon" is not a period.*2026Q1/,
    );
  });

  it("is #N/A for too little data, for nobody's role, and without a plan", () => {
    const careful = { ...examplePlan, settings: { ...examplePlan.settings, minimumCoverage: 0.7 } };
    expect(shownCell(scores(exampleDesk({ plan: careful }), cell("王五"), q1, null))).toMatch(
      /^#N\/A 王五 has no score in 2026Q1/,
    );
    const roleless = exampleDesk({ plan: { ...examplePlan, assignments: examplePlan.assignments.slice(1) } });
    expect(shownCell(scores(roleless, cell("张三"), q1, null))).toMatch(/^#N\/A 张三 has no role in 2026Q1/);
    expect(shownCell(scores(exampleDesk({ plan: null }), cell("张三"), q1, null))).toMatch(/no KPI plan/);
  });
});

describe("KPIACTUAL and KPITARGET", () => {
  it("give what was reached and what was asked, by any name of the KPI", () => {
    for (const kpi of ["销售额", "Revenue", "revenue", "ＲＥＶＥＮＵＥ", "营业额"]) {
      expect(shownCell(actuals(desk, cell("张三"), cell(kpi), q1, null))).toBe(1_080_000);
      expect(shownCell(targets(desk, cell("张三"), cell(kpi), q1, null))).toBe(1_200_000);
    }
  });

  it("take a date for its month, and a cell that holds a serial", () => {
    expect(shownCell(actuals(desk, cell("张三"), cell("销售额"), cell(46_060), null))).toBe(500_000);
  });

  it("tell 0 from missing", () => {
    expect(shownCell(actuals(desk, cell("王五"), cell("销售额"), cell("2026-01"), null))).toBe(0);
    expect(shownCell(actuals(desk, cell("王五"), cell("DSO"), q1, null))).toMatch(/^#N\/A 王五 has no actual/);
    expect(shownCell(targets(desk, cell("王五"), cell("DSO"), cell("2025Q1"), null))).toMatch(
      /^#N\/A 王五 has no target/,
    );
  });

  it("need no plan for what was reached, but one for targets and for a period left out", () => {
    const planless = exampleDesk({ plan: null });
    expect(shownCell(actuals(planless, cell("张三"), cell("销售额"), q1, null))).toBe(1_080_000);
    expect(shownCell(targets(planless, cell("张三"), cell("销售额"), q1, null))).toMatch(/^#N\/A .*no KPI plan/);
    expect(shownCell(actuals(planless, cell("张三"), cell("销售额"), null, null))).toMatch(/^#VALUE! .*review period/);
  });

  it("read the blank cells of a range, which may come as 0, as blank", () => {
    expect(shown(actuals(desk, column("张三", 0, null), cell("销售额"), cell(0), cell(0)))).toEqual([
      [1_080_000],
      [""],
      [""],
    ]);
  });

  it("suggest the KPI that was meant", () => {
    expect(shownCell(actuals(desk, cell("张三"), cell("revenu"), q1, null))).toMatch(/did you mean Revenue\?$/);
  });

  it("count the data up to a day", () => {
    expect(shownCell(actuals(desk, cell("张三"), cell("销售额"), q1, cell("2026-02-28")))).toBe(800_000);
    expect(shownCell(actuals(desk, cell("张三"), cell("销售额"), q1, cell("tomorrow")))).toMatch(/^#VALUE! .*as_of/);
  });
});

describe("KPITARGET of a version of the plan", () => {
  const snapshot = {
    ...examplePlan,
    targets: examplePlan.targets.map((target) => ({ ...target, value: 2 * (target.value ?? 0) })),
  };
  const versioned = exampleDesk({
    plan: { ...examplePlan, versions: [{ id: "v1", state: "archived", at: "2026-01-02T09:00", snapshot }] },
  });

  it("is the one that held then, whatever the plan says now", () => {
    const of = (version: unknown): unknown =>
      shownCell(targets(versioned, cell("张三"), cell("销售额"), q1, cell(version)));
    expect([of("V1"), of(""), of(null)]).toEqual([2_400_000, 1_200_000, 1_200_000]);
    expect(of("v9")).toBe(
      "#N/A There is no plan version v9: use one of v1, or leave version out for the current plan.",
    );
  });
});

describe("KPIBONUS", () => {
  it("pays 30,000 for 97.2 on a base of 20,000, and as a trial what another score would pay", () => {
    expect(shown(bonuses(desk, column("张三", "李四", ""), q1, null))).toEqual([[30_000], [20_000], [""]]);
    expect(shownCell(bonuses(desk, cell("张三"), q1, cell(86)))).toBe(24_000);
    expect(shownCell(bonuses(desk, cell("张三"), q1, cell(0)))).toBe(0);
  });

  it("says where to add a bonus plan, and what it lacks", () => {
    expect(shownCell(bonuses(exampleDesk({ plan: { ...examplePlan, bonuses: [] } }), cell("张三"), q1, null))).toMatch(
      /^#N\/A 张三 has no bonus plan in 2026Q1: add one/,
    );
    const careful = { ...examplePlan, settings: { ...examplePlan.settings, minimumCoverage: 0.9 } };
    expect(shownCell(bonuses(exampleDesk({ plan: careful }), cell("王五"), q1, null))).toMatch(
      /^#N\/A The bonus of 王五 in 2026Q1 cannot be reckoned without the score/,
    );
    expect(shownCell(bonuses(exampleDesk({ plan: null }), cell("张三"), q1, null))).toMatch(/no KPI plan/);
  });
});

describe("KPIPACE, KPIFORECAST and KPIREQUIRED", () => {
  it("on 13 February 2026 with 50 of 100: 0.80, 80 and 8.33", () => {
    const asked = { rep: cell("张三"), kpi: cell("销售额"), period: cell("2026-02"), asOf: cell("2026-02-13") };
    expect(shownCell(progress(desk, asked, (review) => review.pace))).toBeCloseTo(0.8, 9);
    expect(shownCell(progress(desk, asked, (review) => review.runRate))).toBeCloseTo(800_000, 6);
    expect(shownCell(progress(desk, asked, (review) => review.requiredPerDay))).toBeCloseTo(83_333.33, 2);
  });

  it("say that nothing is left to require after the period", () => {
    const asked = { rep: cell("张三"), kpi: cell("销售额"), period: cell("2026-02"), asOf: cell("2026-02-28") };
    expect(shownCell(progress(desk, asked, (review) => review.requiredPerDay))).toMatch(/^#N\/A .*as_of/);
  });
});

describe("Ranks, weights, gaps and checks", () => {
  it("rank the best first, also by one KPI and within a team", () => {
    expect(shown(ranks(desk, column("张三", "李四"), q1, null, null))).toEqual([[1], [2]]);
    expect(shown(ranks(desk, column("张三", "李四", "王五"), q1, cell("销售额"), null))).toEqual([[1], [2], [3]]);
    expect(shownCell(ranks(desk, cell("王五"), q1, cell("销售额"), cell("team")))).toBe(1);
    expect(shownCell(ranks(desk, cell("张三"), q1, null, cell("planet")))).toMatch(/^#VALUE! .*group.*all, role, team/);
  });

  it("list the leaders, with headers unless FALSE", () => {
    expect(shown(leaderboard(desk, q1, cell(1), null, null))).toEqual([
      ["Rank", "Name", "Score", "Grade"],
      [1, "张三", 97.2, "A"],
    ]);
    expect(shown(leaderboard(desk, q1, null, cell("销售额"), cell(false)))).toHaveLength(3);
  });

  it("give a KPI's weight in a role, by role or by person", () => {
    expect(shown(weights(desk, column("rep", "销售代表", "张三"), cell("回款率"), q1))).toEqual([
      [0.25],
      [0.25],
      [0.25],
    ]);
    expect(shownCell(weights(desk, cell("张三"), cell("visits"), q1))).toMatch(/^#N\/A The role 销售代表/);
  });

  it("show the scorecard and what is still to be had, most first", () => {
    const card = shown(scorecard(desk, cell("张三"), q1, cell(false)));
    expect(card.map((row) => row[8])).toEqual([36, 24, 22.5, expect.closeTo(10.222, 3), 4.5]);
    const open = shown(gaps(desk, cell("张三"), q1, cell(false)));
    expect(open[0]).toEqual(["Revenue", 120_000, expect.closeTo(12, 9)]);
    expect(open.at(-1)?.[2]).toBe(0);
  });

  it("say OK only when nothing is wrong", () => {
    expect(shownCell(check(desk, cell("plan"), null))).toBe("OK");
    const short = { ...examplePlan, weights: examplePlan.weights.slice(1) };
    const found = shown(check(exampleDesk({ plan: short }), cell("plan"), cell(false)));
    expect(found[0]?.[0]).toBe("Error");
    expect(String(found[0]?.[2])).toContain("60");
  });
});
