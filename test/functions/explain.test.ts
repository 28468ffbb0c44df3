import type { Plan } from "../../src/domain/plan/plan";
import { explain } from "../../src/functions/answers/explain";
import type { Language } from "../../src/i18n/problemText";
import { cell, exampleDesk, shown } from "./exampleDesk";
import { examplePlan } from "./exampleWorkbook";

/** Works out a printed sum by hand: + − × ÷, brackets and percent signs, as a person with a calculator does. */
function workedOut(sum: string): number {
  const tokens = sum.replaceAll(",", "").match(/[\d.]+%?|[()+×÷−-]/g) ?? [];
  let at = 0;
  const factor = (): number => {
    const token = tokens[at++] ?? "";
    if (token === "-") return -factor();
    if (token === "(") {
      const inside = total();
      at += 1;
      return inside;
    }
    return token.endsWith("%") ? Number(token.slice(0, -1)) / 100 : Number(token);
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === "×" || tokens[at] === "÷") value = tokens[at++] === "×" ? value * factor() : value / factor();
    return value;
  };
  function total(): number {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "−")
      value = tokens[at++] === "+" ? value + product() : value - product();
    return value;
  }
  return total();
}

const isSum = (text: string): boolean => /^[\d.,%()+×÷−\s-]+$/.test(text) && text !== "";

function stepsOf(plan: Plan, person: string, language: Language = "en-US"): readonly (readonly unknown[])[] {
  const desk = exampleDesk({ plan, language });
  return shown(explain(desk, cell(person), cell("2026Q1"), null), language).slice(1);
}

const withRule = (kpi: string, more: object): Plan => ({
  ...examplePlan,
  weights: examplePlan.weights.map((rule) => (rule.kpi === kpi ? { ...rule, ...more } : rule)),
});

const withTarget = (kpi: string, more: object): Plan => ({
  ...examplePlan,
  targets: examplePlan.targets.map((target) => (target.kpi === kpi ? { ...target, ...more } : target)),
});

const curve = [
  { attainment: 0.8, points: 60 },
  { attainment: 1, points: 100 },
  { attainment: 1.2, points: 120 },
];

describe("KPIEXPLAIN", () => {
  it.each([
    ["the example", examplePlan],
    ["a curve", withRule("revenue", { curve })],
    ["a cap", withRule("new-customers", { cap: 1.1 })],
    ["weights that do not total 100 %", withRule("revenue", { weight: 0.7 })],
    ["a deduction for each miss of a target of 0", withRule("dso", { deduction: 0.5 })],
    ["a target of 0", withTarget("dso", { value: 0 })],
    ["a range", withTarget("dso", { value: undefined, low: 40, high: 60, tolerance: 20 })],
    ["missing data counting 0", { ...examplePlan, settings: { ...examplePlan.settings, missing: "zero" as const } }],
    ["a required KPI", withRule("dso", { required: true })],
  ])("prints sums that come to what stands beside them: %s", (_, plan) => {
    for (const person of ["张三", "李四", "王五"]) {
      const sums = stepsOf(plan, person).filter(([, sum, result]) => isSum(String(sum)) && typeof result === "number");
      expect(sums.length).toBeGreaterThan(3);
      for (const [step, sum, result] of sums.filter(([name]) => !String(name).startsWith("Rounded"))) {
        expect([step, workedOut(String(sum))]).toEqual([step, expect.closeTo(Number(result), 3)]);
      }
    }
  });

  it("names the gates that are met, in the order in which they work", () => {
    const gates = [
      { kpi: "dso", above: 60, effect: "cap" as const, value: 80 },
      { kpi: "dso", above: 60, effect: "deduct" as const, value: 5 },
    ];
    const steps = stepsOf({ ...examplePlan, gates }, "张三");
    const gated = steps.filter(([step]) => String(step).startsWith("Gate"));
    expect(gated.map(([, effect]) => effect)).toEqual(["5 points off", "80 at most"]);
    expect(steps.at(-2)?.[2]).toBe(80);
  });

  it("says why there is no score", () => {
    const careful = { ...examplePlan, settings: { ...examplePlan.settings, minimumCoverage: 0.9 } };
    expect(stepsOf(careful, "王五", "zh-CN").map(([step]) => step)).toContain("没有得分：数据覆盖率低于方案的下限");
  });

  it("shows a threshold that was missed instead of a sum", () => {
    const steps = stepsOf(withRule("revenue", { threshold: 0.95 }), "张三");
    expect(steps.find(([step]) => step === "Revenue · Points")?.slice(1)).toEqual(["short of the threshold 95%", 0]);
  });
});
