import { planWithRedistribution, shortfalls } from "../../src/session/shortfall";
import { smartTestOf, suggestedRangeOf } from "../../src/session/smart";
import { exampleRows } from "../functions/exampleWorkbook";
import { exampleModel, periodOf, personOf } from "./exampleModel";

const revenueOf = (model: ReturnType<typeof exampleModel>) => {
  const kpi = model.catalogue.find(({ id }) => id === "revenue");
  if (!kpi) throw new Error("no revenue");
  return kpi;
};

describe("A shortfall in the middle of the year", () => {
  const model = exampleModel({}, exampleRows, "2026-03-31");
  const question = { kpi: revenueOf(model), period: periodOf(model, "2026"), level: "quarter" } as const;
  const found = shortfalls(model, question);

  it("is shown for everybody before anything changes: 120,000 missed are spread over 4,200,000", () => {
    expect(found[0]?.shortfall).toBe(120_000);
    expect(found[0]?.parts.map(({ target }) => target)).toEqual([1_080_000, 1_337_143, 1_440_000, 1_542_857]);
    expect(found.map(({ person }) => person.name)).toEqual(["张三", "李四", "王五"]);
  });

  it("is put into the plan with its reason, and ties to the year", () => {
    const plan = planWithRedistribution(model.plan, found, "Q1 short");
    const own = plan.targets.filter(({ scope, kpi }) => scope === "person:E1" && kpi === "revenue");
    const after = own.filter(({ period }) => period.includes("Q")).map(({ value }) => value ?? 0);
    expect(after).toEqual([1_200_000, 1_337_143, 1_440_000, 1_542_857]);
    expect(after.slice(1).reduce((sum, value) => sum + value, 1_080_000)).toBe(5_400_000);
    expect(own.find(({ period }) => period === "2026Q2")).toMatchObject({ origin: "override", reason: "Q1 short" });
  });

  it("does not exist for a rate", () => {
    const kpi = model.catalogue.find(({ id }) => id === "collection-rate") ?? question.kpi;
    expect(shortfalls(model, { ...question, kpi })).toEqual([]);
  });
});

describe("A person's target under SMART", () => {
  const model = exampleModel({}, exampleRows, "2026-03-31");

  it("is tested with what the workbook holds", () => {
    const { letters } = smartTestOf(model, personOf(model, "张三"), revenueOf(model), periodOf(model, "2026Q2"));
    expect(Object.entries(letters).map(([letter, { verdict }]) => [letter, verdict])).toEqual([
      ["S", "pass"],
      ["M", "pass"],
      // 61 days at the role's best day rate of 1,080,000 in 59 days stay below 1,300,000.
      ["A", "fail"],
      ["R", "warn"],
      ["T", "pass"],
    ]);
  });

  it("fails S where nothing is set, and R where the role does not weigh the KPI", () => {
    const orders = model.catalogue.find(({ id }) => id === "orders") ?? revenueOf(model);
    const { letters } = smartTestOf(model, personOf(model, "张三"), orders, periodOf(model, "2026Q2"));
    expect([letters.S.verdict, letters.R.verdict]).toEqual(["fail", "fail"]);
  });

  it("has a suggested range beside it, from the quarters before", () => {
    const range = suggestedRangeOf(model, personOf(model, "张三"), revenueOf(model), periodOf(model, "2026Q2"));
    expect(range).toMatchObject({ base: 1_080_000, low: 1_080_000, high: 1_080_000, growth: null });
  });
});
