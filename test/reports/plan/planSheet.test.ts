import { checkPlan } from "../../../src/domain/plan/checkPlan";
import fc from "fast-check";
import { defaultSettings, emptyPlan, planVersion } from "../../../src/domain/plan/defaultPlan";
import type { Plan, PlanSnapshot } from "../../../src/domain/plan/plan";
import { standardCatalogue } from "../../../src/domain/kpi/standardCatalogue";
import { newWorkbook } from "../../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../../src/files/read/readWorkbookFile";
import type { Language } from "../../../src/i18n/problemText";
import { isPlanSheet, planFromSheet } from "../../../src/reports/plan/planFromSheet";
import { planSheet } from "../../../src/reports/plan/planSheet";
import type { GeneratedSheet } from "../../../src/reports/reportInput";
import type { CellValue, SheetContent, SheetRow } from "../../../src/workbook/sheetContent";
import { readSnapshot, writeSnapshot } from "../../../src/workflows/snapshotText";
import { runs } from "../../helpers/runs";
import { anyPlan } from "./anyPlan";

const generated: readonly GeneratedSheet[] = [
  { sheet: "2026 Targets", kind: "breakdown", period: "2026", hash: "0badcafe" },
  { sheet: "KPI Plan", kind: "plan", hash: "" },
];

function written(plan: Plan, language: Language = "en-US"): SheetContent {
  const names = { sheet: "KPI Plan", tables: [] };
  const draft = planSheet(
    { plan, planLabel: "v1", kpis: standardCatalogue, generated, writeSnapshot },
    language,
    names,
  );
  const [sheet] = readWorkbookFile(newWorkbook([draft]));
  if (sheet === undefined) throw new Error("no sheet was written");
  return sheet;
}

const readSheet = (sheet: SheetContent, language: Language = "en-US") => planFromSheet(sheet, language, readSnapshot);
const readBack = (plan: Plan, language: Language = "en-US") => readSheet(written(plan, language), language);

const basePlan: Plan = {
  version: planVersion,
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
    closedTo: 46081,
    shortfallLimit: 1.25,
  },
  roles: [
    { id: "kam", name: "大客户经理", duties: [{ name: "维护关系; 回访", family: "customer" }] },
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
  gates: [{ kpi: "complaints", role: "kam", above: 3, effect: "cap", value: 80, affects: "bonus" }],
  mapping: {
    sheets: [{ sheet: "Sheet1", kind: "ignore", headerRow: 3 }],
    columns: [{ sheet: "销售", column: "C", field: "amount", unit: 10000, dateOrder: "dmy" }],
  },
  filters: [
    { column: "状态", op: "not-in", values: ["已取消", "退;货"], sheet: "销售" },
    { column: "stage", op: "in", values: [""] },
  ],
  buffers: { revenue: 0.05, own: 0 },
  vacancies: [{ id: "v1", role: "kam", team: "North & East", from: 46082, fte: 0.5, ramp: 0.8 }],
  rates: [
    { currency: "USD", rate: 7.2 },
    { currency: "USD", rate: 7.1, period: "2026Q1", actual: 7.25 },
  ],
  bonuses: [
    {
      id: "commission",
      role: "kam",
      per: "quarter",
      mode: "tiers",
      kpi: "revenue",
      tiers: [
        { from: 0, rate: 0.01 },
        { from: 1e6, rate: 1 / 3 },
      ],
      tierMode: "interpolated",
      tiersBy: "amount",
      acceleratesFrom: 1.1,
      accelerator: 2,
      cap: 50_000,
      teamShare: 0.2,
    },
    { id: "b2", role: "kam", per: "year", mode: "payout", kpi: "own", base: 1, payouts: [] },
    { id: "b3", role: "kam", per: "month", mode: "score", base: 9, coefficients: [{ score: 95, coefficient: 1.5 }] },
  ],
  payments: [
    { kind: "paid", bonus: "commission", person: "007", period: "2026Q1", amount: 740, basis: 38_000, on: 46120 },
    { kind: "clawed-back", bonus: "commission", person: "007", period: "2026Q1", amount: 40, reason: "=退货" },
  ],
  feedback: [
    {
      person: "007",
      period: "2026Q1",
      state: "signed",
      kpi: "revenue",
      comment: "第一行\n第二行",
      by: "李 总",
      on: 46121,
    },
    { person: "007", period: "2026Q1", state: "appealed", selfRating: 100, managerRating: 0 },
  ],
  actions: [{ person: "007", period: "2026Q1", kpi: "own", action: "每周两次拜访", due: 46200, done: false }],
  changes: [
    {
      at: "2026-02-13T09:30",
      list: "targets",
      row: "company",
      field: "value",
      old: null,
      new: 12,
      by: "X",
      reason: "y",
    },
    { at: "2026-02-13T09:31", list: "weights", row: "", field: "", old: "12", new: true },
    { at: "2026-02-13T09:32", list: "roles", row: "=1", field: "name", old: "", new: " a " },
  ],
};

const fullPlan: Plan = {
  ...basePlan,
  versions: [
    { id: "v1", state: "archived", at: "2026-01-01T08:00", snapshot: emptyPlan, by: "=Ann" },
    {
      id: "v2",
      state: "approved",
      at: "2026-02-01T08:00",
      basedOn: "v1",
      reason: "new year",
      snapshot: keptOf(basePlan),
    },
  ],
};

/** What a version keeps: enough targets to fill more than one cell. */
function keptOf({ payments: _, feedback: __, actions: ___, changes: ____, ...kept }: Plan): PlanSnapshot {
  const target = {
    scope: "team:North & East",
    kpi: "own",
    period: "2026-03",
    value: 1 / 3,
    reason: '"; \u0007',
  } as const;
  return { ...kept, targets: Array.from({ length: 600 }, (_, index) => ({ ...target, low: index })) };
}

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
    const draft = planSheet(
      { plan: fullPlan, planLabel: "v1", kpis: standardCatalogue, generated, writeSnapshot },
      "zh-CN",
      names,
    );
    expect(draft.rows.flat().filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });
});

describe("what is wrong with a plan", () => {
  const plan: Plan = {
    ...emptyPlan,
    roles: [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ],
    weights: [
      { role: "a", kpi: "revenue", weight: 100 },
      { role: "b", kpi: "revenue", weight: 60 },
      { role: "b", kpi: "orders", weight: 35 },
    ],
    bonuses: [
      { id: "x", role: "nobody", per: "month", mode: "tiers", kpi: "revenue", tiers: [{ from: 0, rate: 0.1 }] },
    ],
    settings: { ...defaultSettings, minimumCoverage: 3 },
  };
  const problems = checkPlan(plan, standardCatalogue);
  const draft = planSheet(
    { plan, planLabel: "v1", kpis: standardCatalogue, generated, problems, writeSnapshot },
    "en-US",
    { sheet: "KPI Plan", tables: [] },
  );
  const notes = draft.rows.flatMap((row) => {
    const note = row.at(-1)?.value;
    return typeof note === "string" && note.startsWith("⚠") ? [[row[0]?.value, note]] : [];
  });

  it("stands beside the row that it concerns: weights, bonuses, settings", () => {
    expect(notes.map(([first]) => first)).toEqual(["minimumCoverage", "b", "x"]);
    expect(notes[1]?.[1]).toContain("95");
  });

  it("stands outside the tables, so that reading the sheet gives the same plan", () => {
    const [sheet] = readWorkbookFile(newWorkbook([draft]));
    expect(readSheet(sheet!).plan).toEqual(plan);
    expect(readSheet({ ...sheet!, tables: [] }).plan).toEqual(plan);
  });
});

describe("a plan sheet that people worked on", () => {
  it("is found without its tables, by titles and headers", () => {
    const sheet = { ...written(fullPlan, "zh-CN"), tables: [] };
    expect(isPlanSheet(sheet)).toBe(true);
    expect(readSheet(sheet).plan).toEqual(fullPlan);
  });

  it("takes in a row typed right below a table", () => {
    const plan = { ...emptyPlan, roles: [{ id: "a", name: "A" }] };
    const typed = afterRow(written(plan), "a", ["b", "B"]);
    expect(readSheet(typed).plan.roles).toEqual([...plan.roles, { id: "b", name: "B" }]);
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
    const read = readSheet(sheet);
    expect(read.plan.targets).toEqual([{ scope: "company", kpi: "revenue", period: "2026" }]);
    expect(read.problems.map(({ code, params }) => [code, params["value"] ?? params["column"]])).toEqual([
      ["plan-cell-unreadable", "viel"],
      ["plan-cell-missing", "Period"],
    ]);
    expect(read.problems[0]?.at?.cell).toMatch(/^G\d+$/);
  });

  it("names a setting that does not exist", () => {
    const read = readSheet(replaced(written(emptyPlan), "scoreDecimals", "decimals"));
    expect(read.problems.map(({ code, params }) => [code, params["value"]])).toEqual([
      ["plan-setting-unknown", "decimals"],
    ]);
    expect(read.plan.settings).toEqual(defaultSettings);
  });

  it("names a version whose contents somebody changed, and leaves it out", () => {
    const sheet = written(fullPlan);
    const rows = sheet.rows.map((row) => ({
      ...row,
      values: row.values.map((value) => (String(value).startsWith('{"version"') ? "{" : value)),
    }));
    const read = readSheet({ ...sheet, rows });
    expect(read.plan.versions).toBeUndefined();
    expect(read.problems.map(({ code, params, at }) => [code, params["version"], at?.cell?.charAt(0)])).toEqual([
      ["plan-version-unreadable", "v1", "A"],
      ["plan-version-unreadable", "v2", "A"],
    ]);
  });

  it("a holiday or a make-up day typed into the calendar is one of the plan's", () => {
    const plan = {
      ...emptyPlan,
      settings: { ...defaultSettings, holidays: "custom" as const, holidayDays: [{ date: 46023, isOffDay: true }] },
    };
    const typed = afterRow(written(plan), 46023, ["2026-01-04", "否", "元旦调休"]);
    expect(readSheet(typed).plan.settings.holidayDays).toEqual([
      { date: 46023, isOffDay: true },
      { date: 46026, isOffDay: false, name: "元旦调休" },
    ]);
  });

  it("says which table is missing instead of reading an empty one", () => {
    const sheet = written(fullPlan);
    const tables = sheet.tables.filter(({ name }) => name !== "KpiPlanTargets");
    const read = readSheet(replaced({ ...sheet, tables }, "Targets", "Goals"));
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

function afterRow(sheet: SheetContent, first: CellValue, values: readonly CellValue[]): SheetContent {
  const index = sheet.rows.find((row) => row.values[0] === first)?.index ?? 0;
  const typed: SheetRow = { index: index + 1, values };
  return { ...sheet, rows: [...sheet.rows, typed].sort((one, other) => one.index - other.index) };
}
