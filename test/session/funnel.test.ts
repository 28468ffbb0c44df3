import { emptyPlan } from "../../src/domain/plan/defaultPlan";
import { readDay } from "../../src/domain/calendar/serialDay";
import type { Plan } from "../../src/domain/plan/plan";
import { stepRank } from "../../src/intake/columns/stepRank";
import { funnelOf } from "../../src/session/funnel";
import type { Model } from "../../src/session/model";
import { pipelineOf } from "../../src/session/pipelineForecast";
import type { CellValue } from "../../src/workbook/sheetContent";
import { openSheets } from "../../src/workflows/readWorkbook";
import { sheetOf } from "../functions/exampleDesk";
import { periodOf } from "./exampleModel";

const head = ["商机编号", "客户", "负责人", "商机阶段", "创建日期", "成交日期", "金额"];
/** Two won, two lost of which one says where, four open; usual cycle (30 + 50) / 2 = 40 days. */
const rows: readonly (readonly CellValue[])[] = [
  ["S1", "甲公司", "张三", "赢单", "2026-01-05", "2026-02-04", 100_000],
  ["S2", "乙公司", "李四", "赢单", "2026-01-10", "2026-03-01", 300_000],
  ["S3", "丙公司", "张三", "丢单", "2026-01-12", "2026-02-20", 50_000],
  ["S4", "丁公司", "李四", "丢单-初步接触", "2026-01-15", "2026-02-25", 80_000],
  ["S5", "甲公司", "张三", "商务谈判", "2026-02-01", "2026-03-28", 200_000],
  ["S6", "戊公司", "张三", "初步接触", "2026-03-01", null, 60_000],
  ["S7", "己公司", "张三", "方案报价", "2026-02-10", null, null],
  ["S8", "庚公司", "李四", "商务谈判", "2026-02-20", "2026-05-20", 500_000],
];

const modelOf = (change: Partial<Plan> = {}, asOf = "2026-03-10"): Model =>
  openSheets([sheetOf("商机", [head, ...rows])], {
    language: "zh-CN",
    plan: { ...emptyPlan, ...change },
    asOf: readDay(asOf) ?? 0,
  }).model;

const named = (model: Model, name: string) => model.people.filter((person) => person.name === name);

describe("the order of steps", () => {
  it("goes by what such steps are usually called", () => {
    expect(funnelOf(modelOf(), "everybody")?.steps.map(({ step }) => step)).toEqual([
      "初步接触",
      "方案报价",
      "商务谈判",
    ]);
  });
  it("goes by a number in the name", () => {
    expect(stepRank("2-需求确认")).toEqual({ by: "number", rank: 2 });
    expect(stepRank("60%")).toEqual({ by: "number", rank: 60 });
    expect(stepRank("Stage 4")).toEqual({ by: "number", rank: 4 });
    expect(stepRank("Negotiation")).toEqual({ by: "words", rank: 5 });
    expect(stepRank("蓝色")).toBeNull();
  });
});

describe("the funnel of opportunities", () => {
  it("puts who was lost at the step that the sheet names, else at the last one", () => {
    const funnel = funnelOf(modelOf(), "everybody");
    expect(funnel?.steps.map(({ reached, open, lost }) => [reached, open, lost])).toEqual([
      [8, 1, 1],
      [6, 1, 0],
      [5, 2, 1],
    ]);
    expect(funnel).toMatchObject({ won: 2, wonAmount: 400_000, lost: 2, lostAnywhere: 1, winRate: 0.5, cycleDays: 40 });
    // Four open × 50 % × 200,000 in 40 days.
    expect(funnel?.velocity).toBe(10_000);
  });

  it("holds one person's alone", () => {
    const model = modelOf();
    const funnel = funnelOf(model, named(model, "李四"));
    expect(funnel?.steps.map(({ reached, conversion }) => [reached, conversion])).toEqual([
      [3, 2 / 3],
      [2, 1],
      [2, 0.5],
    ]);
  });

  it("of a period that is over holds what was decided in it", () => {
    const model = modelOf();
    expect(funnelOf(model, "everybody", periodOf(model, "2026-02"))).toMatchObject({ won: 1, lost: 2 });
    expect(funnelOf(model, "everybody", periodOf(model, "2026-02"))?.steps.every(({ open }) => open === 0)).toBe(true);
    expect(funnelOf(model, "everybody", periodOf(model, "2026Q1"))?.steps.map(({ open }) => open)).toEqual([1, 1, 2]);
  });

  it("knows on an earlier day only what was known then", () => {
    const funnel = funnelOf(modelOf({}, "2026-02-15"), "everybody");
    // S2, S3 and S4 were still open and their steps unknown; S6 and S8 did not exist.
    expect(funnel).toMatchObject({ won: 1, lost: 0 });
    expect(funnel?.steps.map(({ step, open }) => [step, open])).toEqual([
      ["", 3],
      ["方案报价", 1],
      ["商务谈判", 1],
    ]);
  });

  it("leaves out what the plan filters", () => {
    const filters = [{ column: "客户", op: "not-in", values: ["甲公司"] }] as const;
    expect(funnelOf(modelOf({ filters }), "everybody")).toMatchObject({ won: 2 });
    const byKey = [{ column: "customer", op: "not-in", values: ["甲公司"] }] as const;
    expect(funnelOf(modelOf({ filters: byKey }), "everybody")).toMatchObject({ won: 1 });
  });
});

describe("the pipeline forecast", () => {
  it("takes each open amount at the win rate of its step, of what closes in the period", () => {
    const model = modelOf();
    const pipeline = pipelineOf(model, named(model, "张三"), periodOf(model, "2026Q1"));
    // S5 closes on 28 March: 200,000 × 2/3. S7 opened on 10 February, +40 days = 22 March, worth 100,000 as her one won
    // deal: × 2/3. S6 is expected on 10 April: not in the quarter.
    expect(pipeline?.steps).toEqual([
      { step: "初步接触", count: 0, amount: 0, winRate: 0.5, expected: 0 },
      { step: "方案报价", count: 1, amount: 100_000, winRate: 2 / 3, expected: 100_000 * (2 / 3) },
      { step: "商务谈判", count: 1, amount: 200_000, winRate: 2 / 3, expected: 200_000 * (2 / 3) },
    ]);
    expect(pipeline?.expected).toBeCloseTo(200_000, 6);
    expect(pipeline).toMatchObject({ estimated: 1, overdue: 0, undated: 0 });
  });

  it("is silent about periods that are over, and names what is overdue", () => {
    const model = modelOf({}, "2026-06-01");
    expect(pipelineOf(model, model.people, periodOf(model, "2026Q1"))).toBeNull();
    const pipeline = pipelineOf(model, model.people, periodOf(model, "2026-06"));
    // S5 and S8 should have closed before June; S6 and S7 are expected tomorrow at the earliest.
    expect(pipeline).toMatchObject({ overdue: 2, undated: 0, estimated: 1 });
    expect(pipeline?.steps.map(({ count }) => count)).toEqual([1, 1, 0]);
  });
});
