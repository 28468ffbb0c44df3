import { emptyPlan } from "../../src/domain/plan/defaultPlan";
import type { Plan, Target } from "../../src/domain/plan/plan";
import type { CellValue } from "../../src/workbook/sheetContent";

/** The rows of the example workbook: ready results by person, KPI and period. */
export const exampleRows: readonly (readonly CellValue[])[] = [
  ["姓名", "指标", "期间", "实际值"],
  ["张三", "销售额", "2026-01", 300_000],
  ["张三", "销售额", "2026-02", 500_000],
  ["张三", "销售额", "2026-03", 280_000],
  ["张三", "新客户数", "2026Q1", 12],
  ["张三", "回款率", "2026Q1", 0.81],
  ["张三", "客户满意度", "2026Q1", 4.6],
  ["张三", "DSO", "2026Q1", 66],
  ["李四", "销售额", "2026-02", 960_000],
  ["李四", "新客户数", "2026Q1", 8],
  ["李四", "回款率", "2026Q1", 0.72],
  ["李四", "客户满意度", "2026Q1", 3.6],
  ["李四", "DSO", "2026Q1", 72],
  ["王五", "销售额", "2026-03", 100_000],
];

const targetsOf = (person: string): readonly Target[] =>
  (
    [
      ["revenue", "2026Q1", 1_200_000],
      ["revenue", "2026Q2", 1_300_000],
      ["revenue", "2026Q3", 1_400_000],
      ["revenue", "2026Q4", 1_500_000],
      ["new-customers", "2026Q1", 10],
      ["collection-rate", "2026Q1", 0.9],
      ["satisfaction", "2026Q1", 4.5],
      ["dso", "2026Q1", 60],
    ] as const
  ).map(([kpi, period, value]) => ({ scope: `person:${person}`, kpi, period, value }));

/** The plan of the example workbook: the scorecard of the domain rules for three people of one role. */
export const examplePlan: Plan = {
  ...emptyPlan,
  settings: { ...emptyPlan.settings, reviewPeriod: "2026Q1" },
  roles: [{ id: "rep", name: "销售代表" }],
  weights: [
    { role: "rep", kpi: "revenue", weight: 0.4 },
    { role: "rep", kpi: "new-customers", weight: 0.2 },
    { role: "rep", kpi: "collection-rate", weight: 0.25 },
    { role: "rep", kpi: "satisfaction", weight: 0.1 },
    { role: "rep", kpi: "dso", weight: 0.05 },
  ],
  people: [
    { id: "E1", name: "张三", aliases: ["Zhang San"], team: "华东" },
    { id: "E2", name: "李四", team: "华东" },
    { id: "E3", name: "王五", team: "华北" },
  ],
  bonuses: [
    {
      id: "quarterly",
      role: "rep",
      per: "quarter",
      mode: "score",
      base: 20_000,
      coefficients: [
        { score: 95, coefficient: 1.5 },
        { score: 85, coefficient: 1.2 },
        { score: 70, coefficient: 1 },
        { score: 60, coefficient: 0.7 },
      ],
    },
  ],
  assignments: ["E1", "E2", "E3"].map((person) => ({ person, role: "rep" })),
  targets: [
    ...["E1", "E2", "E3"].flatMap(targetsOf),
    { scope: "person:E1", kpi: "revenue", period: "2026-02", value: 1_000_000 },
  ],
};
