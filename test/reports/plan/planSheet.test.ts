import fc from "fast-check";
import { defaultSettings, emptyPlan } from "../../../src/domain/plan/defaultPlan";
import type { Plan, PlanSettings } from "../../../src/domain/plan/plan";
import { standardCatalogue } from "../../../src/domain/kpi/standardCatalogue";
import { newWorkbook } from "../../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../../src/files/read/readWorkbookFile";
import type { Language } from "../../../src/i18n/problemText";
import { isPlanSheet, planFromSheet } from "../../../src/reports/plan/planFromSheet";
import { planSheet } from "../../../src/reports/plan/planSheet";
import type { GeneratedSheet } from "../../../src/reports/reportInput";
import type { CellValue, SheetContent, SheetRow } from "../../../src/workbook/sheetContent";
import { runs } from "../../helpers/runs";

const generated: readonly GeneratedSheet[] = [
  { sheet: "2026 Targets", kind: "breakdown", period: "2026", hash: "0badcafe" },
  { sheet: "KPI Plan", kind: "plan", hash: "" },
];

function written(plan: Plan, language: Language = "en-US"): SheetContent {
  const names = { sheet: "KPI Plan", tables: [] };
  const draft = planSheet({ plan, planLabel: "v1", kpis: standardCatalogue, generated }, language, names);
  const [sheet] = readWorkbookFile(newWorkbook([draft]));
  if (sheet === undefined) throw new Error("no sheet was written");
  return sheet;
}

const readBack = (plan: Plan, language: Language = "en-US") => planFromSheet(written(plan, language), language);

const fullPlan: Plan = {
  version: 1,
  settings: {
    ...defaultSettings,
    fiscalStart: 4,
    calendar: "445",
    yearNamedBy: "start",
    holidays: "custom",
    holidayDays: [
      { date: 46023, isOffDay: true, name: "元旦" },
      { date: 46027, isOffDay: false },
    ],
    minimumCoverage: 0.55,
    missing: "error",
    asOf: 46112,
    reviewPeriod: "FY2026Q1",
    currency: "CNY",
    displayUnit: 10000,
    roundingUnit: 0.01,
    grades: [
      { grade: "A; best: 1", from: 95 },
      { grade: "", from: -1.5 },
    ],
  },
  roles: [
    { id: "kam", name: "大客户经理" },
    { id: "__proto__", name: "constructor" },
  ],
  weights: [
    {
      role: "kam",
      kpi: "revenue",
      weight: 0.7268,
      cap: 1.3,
      threshold: 0.5,
      scope: "team",
      required: false,
      deduction: 20,
      curve: [
        { attainment: 0.8, points: 60 },
        { attainment: 1 / 3 + 1, points: 100 },
      ],
    },
    { role: "__proto__", kpi: "own", weight: 100 },
  ],
  people: [
    { id: "007", name: "=1+1", aliases: [" 张 三 ", '"quoted"', "a;b"], team: "North & East", manager: "__proto__" },
    { id: "__proto__", name: "-2" },
    { id: "TRUE", name: "1e5", team: "" },
    { id: "@SUM(A1)", name: "Zoë\t\n\u{1F600}" },
  ],
  assignments: [
    { person: "007", role: "kam", from: 46023, to: 46387, fte: 0.5, ramp: 1 / 3 },
    { person: "__proto__", role: "__proto__" },
  ],
  targets: [
    { scope: "company", kpi: "revenue", period: "2026", value: 12_345_678.9, origin: "bottom-up", reason: "=A1" },
    { scope: "person:007", kpi: "revenue", period: "2026-03", value: 0, locked: true, stretch: 5, threshold: -1 },
    { scope: "team:North & East", kpi: "own", period: "2026Q1", low: 0.1, high: 0.30000000000000004, tolerance: 0.05 },
    { scope: "role:kam", kpi: "dso", period: "2026W05", within: "2026-02", locked: false },
  ],
  kpis: [
    {
      id: "own",
      name: { en: "Own rate", zh: "自定义" },
      aliases: [],
      family: "capability",
      unit: "percent",
      direction: "range",
      kind: "level",
      measure: {
        op: "ratio",
        numerator: {
          op: "sum",
          of: "amount",
          from: "sales",
          where: [{ column: "状态", op: "in", values: ["=x", "完成"] }],
        },
        denominator: { op: "count", from: "visits" },
        complement: true,
      },
    },
  ],
  gates: [{ kpi: "complaints", role: "kam", above: 3, effect: "cap", value: 80 }],
  mapping: {
    sheets: [{ sheet: "Sheet1", kind: "ignore", headerRow: 3 }],
    columns: [{ sheet: "销售", column: "C", field: "amount", unit: 10000, dateOrder: "dmy" }],
  },
  filters: [
    { column: "状态", op: "not-in", values: ["已取消", "退;货"], sheet: "销售" },
    { column: "stage", op: "in", values: [""] },
  ],
  buffers: { revenue: 0.05, own: 0 },
};

describe("the plan as a sheet", () => {
  it.each(["zh-CN", "en-US"] as const)("reading the written sheet gives the same plan (%s)", (language) => {
    const read = readBack(fullPlan, language);
    expect(read.problems).toEqual([]);
    expect(read.plan).toEqual(fullPlan);
    expect(read.generated).toEqual(generated);
  });

  it("an empty plan stays empty", () => {
    expect(readBack(emptyPlan)).toEqual({ plan: emptyPlan, generated, problems: [] });
  });

  it("any plan comes back as it was, whatever people and roles are called", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const read = readBack(plan);
        expect(read.problems).toEqual([]);
        expect(read.plan).toEqual(plan);
      }),
      runs(40),
    );
  });

  it("holds nothing but values: no cell of the plan is a formula", () => {
    const names = { sheet: "KPI Plan", tables: [] };
    const draft = planSheet({ plan: fullPlan, planLabel: "v1", kpis: standardCatalogue, generated }, "zh-CN", names);
    expect(draft.rows.flat().filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });
});

describe("a plan sheet that people worked on", () => {
  it("is found without its tables, by titles and headers", () => {
    const sheet = { ...written(fullPlan, "zh-CN"), tables: [] };
    expect(isPlanSheet(sheet)).toBe(true);
    expect(planFromSheet(sheet, "en-US").plan).toEqual(fullPlan);
  });

  it("takes in a row typed right below a table", () => {
    const plan = { ...emptyPlan, roles: [{ id: "a", name: "A" }] };
    const typed = afterRow(written(plan), "a", ["b", "B"]);
    expect(planFromSheet(typed, "en-US").plan.roles).toEqual([...plan.roles, { id: "b", name: "B" }]);
  });

  it("names cell and value of what it cannot read, and leaves out only that row", () => {
    const plan: Plan = {
      ...emptyPlan,
      targets: [
        { scope: "company", kpi: "revenue", period: "2026", value: 777 },
        { scope: "company", kpi: "revenue", period: "2025", value: 5 },
      ],
    };
    const sheet = replaced(replaced(written(plan), 777, "viel"), "2025", null);
    const read = planFromSheet(sheet, "en-US");
    expect(read.plan.targets).toEqual([{ scope: "company", kpi: "revenue", period: "2026" }]);
    expect(read.problems.map(({ code, params }) => [code, params["value"] ?? params["column"]])).toEqual([
      ["plan-cell-unreadable", "viel"],
      ["plan-cell-missing", "Period"],
    ]);
    expect(read.problems[0]?.at?.cell).toMatch(/^G\d+$/);
  });

  it("names a setting that does not exist", () => {
    const read = planFromSheet(replaced(written(emptyPlan), "scoreDecimals", "decimals"), "en-US");
    expect(read.problems.map(({ code, params }) => [code, params["value"]])).toEqual([
      ["plan-setting-unknown", "decimals"],
    ]);
    expect(read.plan.settings).toEqual(defaultSettings);
  });

  it("says which table is missing instead of reading an empty one", () => {
    const sheet = written(fullPlan);
    const tables = sheet.tables.filter(({ name }) => name !== "KpiPlanTargets");
    const read = planFromSheet(replaced({ ...sheet, tables }, "Targets", "Goals"), "en-US");
    expect(read.problems).toMatchObject([{ code: "plan-table-missing", params: { table: "Targets" } }]);
  });

  it("another sheet is no plan", () => {
    expect(isPlanSheet({ ...written(emptyPlan), rows: [], tables: [] })).toBe(false);
  });
});

function replaced(sheet: SheetContent, from: CellValue, to: CellValue): SheetContent {
  const rows = sheet.rows.map((row) => ({ ...row, values: row.values.map((value) => (value === from ? to : value)) }));
  return { ...sheet, rows };
}

function afterRow(sheet: SheetContent, first: string, values: readonly CellValue[]): SheetContent {
  const index = sheet.rows.find((row) => row.values[0] === first)?.index ?? 0;
  const typed: SheetRow = { index: index + 1, values };
  return { ...sheet, rows: [...sheet.rows, typed].sort((one, other) => one.index - other.index) };
}

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "",
    " ",
    "=1+1",
    "__proto__",
    '"',
    '""',
    "[]",
    "[1]",
    "a; b",
    "；",
    "TRUE",
    "12",
    "1e3",
    "'x",
    "_x0041_",
  ),
);
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => value + 0);
const anyDay = fc.integer({ min: 1, max: 73_000 });
const partly = <Fields extends object>(model: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) =>
  fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Partial<Fields>>;

const anySettings: fc.Arbitrary<PlanSettings> = fc
  .tuple(
    fc.record({
      missing: fc.constantFrom("reweight" as const, "zero" as const, "error" as const),
      minimumCoverage: fc.double({ min: 0, max: 1, noNaN: true }),
      grades: fc.array(fc.record({ grade: anyText, from: anyNumber }), { maxLength: 4 }),
    }),
    partly({ asOf: anyDay, reviewPeriod: anyText, currency: anyText }),
  )
  .map(([needed, optional]) => ({ ...defaultSettings, ...needed, ...optional }));

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    settings: anySettings,
    roles: fc.array(fc.record({ id: anyText, name: anyText }), { maxLength: 3 }),
    people: fc.uniqueArray(
      fc
        .tuple(
          fc.record({ id: anyText, name: anyText }),
          partly({ aliases: fc.array(anyText, { minLength: 1, maxLength: 3 }), team: anyText, manager: anyText }),
        )
        .map(([needed, optional]) => ({ ...needed, ...optional })),
      { maxLength: 4, selector: ({ id }) => id },
    ),
    assignments: fc.array(
      fc
        .tuple(
          fc.record({ person: anyText, role: anyText }),
          partly({ from: anyDay, to: anyDay, fte: anyNumber, ramp: anyNumber }),
        )
        .map(([needed, optional]) => ({ ...needed, ...optional })),
      { maxLength: 4 },
    ),
    weights: fc.array(
      fc
        .tuple(
          fc.record({ role: anyText, kpi: anyText, weight: anyNumber }),
          partly({
            cap: anyNumber,
            required: fc.boolean(),
            curve: fc.array(fc.record({ attainment: anyNumber, points: anyNumber }), { maxLength: 4 }),
          }),
        )
        .map(([needed, optional]) => ({ ...needed, ...optional })),
      { maxLength: 4 },
    ),
    targets: fc.array(
      fc
        .tuple(
          fc.record({ scope: anyText.map((name) => `person:${name}` as const), kpi: anyText, period: anyText }),
          partly({ value: anyNumber, locked: fc.boolean(), reason: anyText, low: anyNumber, high: anyNumber }),
        )
        .map(([needed, optional]) => ({ ...needed, ...optional })),
      { maxLength: 4 },
    ),
  })
  .map((parts) => ({ version: 1, ...parts }));
