import { readDay } from "../../src/domain/calendar/serialDay";
import { emptyPlan } from "../../src/domain/plan/defaultPlan";
import { customerPage, customersIn } from "../../src/session/customerPage";
import { customersBehind } from "../../src/session/customersBehind";
import { fxEffectOf } from "../../src/session/fxEffect";
import type { Model } from "../../src/session/model";
import { rangeOf } from "../../src/domain/calendar/neighbourPeriods";
import { openSheets } from "../../src/workflows/readWorkbook";
import { sheetOf } from "../functions/exampleDesk";
import { periodOf } from "./exampleModel";

const orders = [
  ["订单号", "下单日期", "客户", "业务员", "销售额"],
  ["A1", "2025-02-10", "甲公司", "张三", 50],
  ["A2", "2025-11-10", "甲公司", "张三", 100],
  ["A3", "2025-12-01", "乙公司", "张三", 400],
  ["A4", "2026-01-15", "甲公司", "张三", 300],
  ["A5", "2026-02-15", "甲 公司", "李四", 30],
  ["A6", "2026-02-20", "丙公司", "张三", 70],
];
const receipts = [
  ["收款日期", "客户", "业务员", "回款金额"],
  ["2025-12-20", "甲公司", "张三", 150],
  ["2026-02-25", "甲公司", "张三", 200],
];
const surveys = [
  ["调查日期", "客户", "业务员", "满意度"],
  ["2026-03-02", "甲公司", "张三", 4.5],
];

const model: Model = openSheets([sheetOf("订单", orders), sheetOf("回款", receipts), sheetOf("满意度调查", surveys)], {
  language: "zh-CN",
  plan: emptyPlan,
  asOf: readDay("2026-03-31") ?? 0,
}).model;
const quarter = periodOf(model, "2026Q1");

describe("the page of a customer", () => {
  const page = customerPage(model, " 甲公司", quarter);

  it("shows what was bought and paid beside the period before and a year ago", () => {
    const figures = new Map(page?.figures.map(({ kpi, ...figure }) => [kpi.id, figure]));
    expect(figures.get("revenue")).toEqual({ actual: 330, before: 100, lastYear: 50 });
    expect(figures.get("collected")).toEqual({ actual: 200, before: 150, lastYear: 0 });
    expect(figures.get("orders")).toEqual({ actual: 2, before: 1, lastYear: 1 });
    expect(figures.get("satisfaction")).toEqual({ actual: 4.5, before: null, lastYear: null });
    expect(figures.has("complaints")).toBe(false);
  });

  it("shows what is owed, the last contact and the way there", () => {
    expect(page).toMatchObject({ owed: 480 - 350, lastContact: readDay("2026-03-02"), open: [] });
    expect(page?.history.map(({ period, revenue }) => [period.id, revenue])).toEqual([
      ["2025Q2", 0],
      ["2025Q3", 0],
      ["2025Q4", 100],
      ["2026Q1", 330],
    ]);
  });

  it("is about nobody whom no row names", () => {
    expect(customerPage(model, "辛公司", quarter)).toBeNull();
    expect(customersIn(model)).toHaveLength(3);
  });
});

describe("the customers behind a result", () => {
  it("add up to its change, the largest move first", () => {
    const zhang = model.people.filter(({ name }) => name === "张三");
    const moves = customersBehind(model, zhang, quarter);
    expect(moves).toEqual([
      { customer: "乙公司", revenue: 0, before: 400, change: -400 },
      { customer: "甲公司", revenue: 300, before: 100, change: 200 },
      { customer: "丙公司", revenue: 70, before: 0, change: 70 },
    ]);
    expect(moves.reduce((sum, { change }) => sum + change, 0)).toBe(370 - 500);
  });

  it("compares a running period with as many days of the one before", () => {
    const early = { ...model, asOf: readDay("2026-02-19") ?? 0 };
    // 50 days of 2025Q4 end on 19 November: 乙公司's order of December is not in them.
    expect(customersBehind(early, model.people, quarter)).toEqual([
      { customer: "甲公司", revenue: 330, before: 100, change: 230 },
    ]);
  });
});

describe("the FX effect", () => {
  const foreign = [
    ["Order No", "Order Date", "Customer", "Sales Rep", "Amount", "Currency"],
    ["B1", "2026-01-15", "Acme", "Ann", 100, "USD"],
    ["B2", "2026-01-16", "Acme", "Ann", 1000, "CNY"],
  ];
  const priced: Model = openSheets([sheetOf("Orders", foreign)], {
    language: "en-US",
    plan: {
      ...emptyPlan,
      settings: { ...emptyPlan.settings, currency: "CNY" },
      rates: [{ currency: "USD", rate: 7, actual: 7.2 }],
    },
  }).model;

  it("stands apart from revenue at the plan's rate", () => {
    expect(fxEffectOf(priced, "everybody", rangeOf(periodOf(priced, "2026Q1")))).toBeCloseTo(20, 9);
    expect(fxEffectOf(priced, "everybody", rangeOf(periodOf(priced, "2025Q1")))).toBe(0);
  });
  it("does not exist where nothing was converted", () => {
    expect(fxEffectOf(model, "everybody", rangeOf(quarter))).toBeNull();
  });
});
