import { emptyPlan } from "../../src/domain/plan/defaultPlan";
import { standardCatalogue } from "../../src/domain/kpi/standardCatalogue";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import type { Language } from "../../src/i18n/problemText";
import { breakdownSheet } from "../../src/reports/breakdown/breakdownSheet";
import { checkSheet } from "../../src/reports/check/checkSheet";
import { uniqueSheetName } from "../../src/reports/cells/sheetName";
import { dashboardSheet } from "../../src/reports/leaderboard/dashboardSheet";
import { heatMapSheet } from "../../src/reports/leaderboard/heatMapSheet";
import { leaderboardSheet } from "../../src/reports/leaderboard/leaderboardSheet";
import { planSheet } from "../../src/reports/plan/planSheet";
import type { ScorecardKpi, ScoringRules } from "../../src/reports/reportInput";
import { scorecardBook, scorecardSheets } from "../../src/reports/scorecard/scorecardSheets";
import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";
import type { SheetDraft } from "../../src/workbook/sheetDraft";
import { describeWithLibreOffice, libreOfficeTimeout, recalculate, toPdf } from "../helpers/libreOffice";
import {
  cardOf,
  cardsInput,
  header,
  kpiOf,
  rules,
  sampleBreakdown,
  sampleLeaderboard,
  workedEntries,
} from "./samples/sampleReports";
import { statementSheets } from "../../src/reports/statement/statementSheet";
import { talkSheets } from "../../src/reports/talk/talkSheets";
import { sampleStatement } from "./samples/sampleStatement";
import { sampleTalk } from "./samples/sampleTalk";
import { writeSnapshot } from "../../src/workflows/snapshotText";

const curve = [
  { attainment: 0.8, points: 60 },
  { attainment: 0.9, points: 70 },
  { attainment: 0.9, points: 80 },
  { attainment: 1, points: 100 },
  { attainment: 1.2, points: 120 },
];
const custom = { ...kpiOf("satisfaction"), id: "own", direction: "range" as const };

/** Every way in which an attainment becomes points. */
const wayEntries = [
  ...[0.5, 0.8, 0.85, 0.9, 0.95, 1.5].map((actual) => ({
    id: "revenue",
    actual: actual * 100,
    target: 100,
    weight: 0.05,
    more: { curve },
  })),
  { id: "orders", actual: 30, target: 100, weight: 0.05, more: { threshold: 0.5 } },
  { id: "orders", actual: 200, target: 100, weight: 0.05, more: { cap: 1.5 } },
  { id: "orders", actual: -20, target: 100, weight: 0.05 },
  { id: "orders", actual: -120, target: -100, weight: 0.05 },
  { id: "orders", actual: 95, target: 100, weight: 0.05, more: { targetThreshold: 96 } },
  { id: "dso", actual: 66, target: 60, weight: 0.05 },
  { id: "dso", actual: 0, target: 60, weight: 0.05 },
  { id: "complaints", actual: 0, target: 0, weight: 0.05 },
  { id: "complaints", actual: 3, target: 0, weight: 0.05, more: { deduction: 20 } },
  {
    id: "satisfaction",
    actual: 4.2,
    target: null,
    weight: 0.05,
    more: { range: { low: 4.4, high: 4.8, tolerance: 0.5 } },
  },
  { id: "satisfaction", actual: 5, target: null, weight: 0.05, more: { range: { high: 4.8 } } },
  { id: "own", actual: 5, target: 5, weight: 0.05, more: { kpi: custom } },
  { id: "visits", actual: 12, target: null, weight: 0.05 },
  { id: "training", actual: null, target: 1, weight: 0.05 },
];
const required: Partial<ScorecardKpi> = { required: true };
const gates = [
  { kpi: kpiOf("complaints"), actual: 4, above: 3, effect: "cap" as const, value: 90 },
  { kpi: kpiOf("collection-rate"), actual: 0.4, below: 0.5, effect: "deduct" as const, value: 5 },
  { kpi: kpiOf("dso"), actual: null, above: 100, effect: "zero" as const },
];
const withoutSatisfaction = workedEntries.map((entry) =>
  entry.id === "satisfaction" ? { ...entry, actual: null } : entry,
);

/** Every generated sheet, with every policy, in one language. */
function allSheets(language: Language): readonly SheetDraft[] {
  const names: string[] = [];
  const sheetName = (wanted: string): string => {
    const name = uniqueSheetName(wanted, names);
    names.push(name);
    return name;
  };
  const cards = (policy: Partial<ScoringRules>, more: Partial<ScorecardKpi> = {}): readonly SheetDraft[] => {
    const scoring = { ...rules, ...policy };
    const missing = withoutSatisfaction.map((entry) => (entry.actual === null ? { ...entry, more } : entry));
    const list = [
      cardOf("张三", workedEntries, scoring),
      cardOf("=1+1", missing, scoring, gates),
      cardOf("O'Brien [North]/East", wayEntries, { ...scoring, minimumCoverage: 0 }),
      cardOf("nobody", [{ id: "revenue", actual: null, target: 5, weight: 1 }], scoring),
    ];
    const ways = list.map((_, index) => (index === 2 ? { ...scoring, minimumCoverage: 0 } : scoring));
    return list.flatMap((card, index) =>
      scorecardSheets(cardsInput([card], ways[index] ?? scoring), language, { sheets: names, tables: [] }).map(
        (sheet) => ({
          ...sheet,
          name: sheetName(sheet.name),
        }),
      ),
    );
  };
  return [
    breakdownSheet(sampleBreakdown(language), language, { sheet: sheetName("Breakdown"), table: "KpiBreakdown" }),
    ...cards({}),
    ...cards({ missing: "zero" }),
    ...cards({ missing: "error" }),
    ...cards({ missing: "error" }, required),
    ...cards({ minimumCoverage: 0.95 }),
    scorecardBook(
      cardsInput([cardOf("甲", workedEntries), cardOf("乙", withoutSatisfaction)]),
      language,
      sheetName("Book"),
    ),
    ...(["all", "role", "team"] as const).map((rankIn) =>
      leaderboardSheet(sampleLeaderboard(rankIn), language, {
        sheet: sheetName("Leaderboard"),
        table: "KpiLeaderboard",
      }),
    ),
    heatMapSheet(sampleLeaderboard(), language, { sheet: sheetName("Heat map"), table: "KpiHeatMap" }),
    checkSheet(
      {
        header,
        yearLabel: "2026",
        sheets: new Set(["Dashboard"]),
        findings: [
          {
            kind: "data",
            problem: { code: "person-unassigned", severity: "warning", params: { person: "=1+1", period: "2026Q1" } },
          },
        ],
        totals: [
          { kpi: kpiOf("revenue"), company: 1000.5, assigned: 1000.5 },
          { kpi: kpiOf("orders"), company: 10, assigned: 12 },
        ],
      },
      language,
      { sheet: sheetName("Check"), findings: "KpiCheck", totals: "KpiCheckTotals" },
    ),
    dashboardSheet(sampleLeaderboard(), language, sheetName("Dashboard"), []),
    ...statementSheets(sampleStatement(), language, {
      sheet: sheetName("Incentives"),
      steps: sheetName("Steps"),
      tables: [],
    }),
    ...talkSheets(sampleTalk(), language, names).map((sheet) => ({ ...sheet, name: sheetName(sheet.name) })),
    planSheet({ plan: emptyPlan, planLabel: "v1", kpis: standardCatalogue, generated: [], writeSnapshot }, language, {
      sheet: sheetName("KPI Plan"),
      tables: [],
    }),
  ];
}

const cellsOf = (sheets: readonly SheetContent[]): ReadonlyMap<string, CellValue> =>
  new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ index, values }) =>
        values.map((value, column) => [`${name}!${index}:${column}`, value] as const),
      ),
    ),
  );

const isError = (value: CellValue | undefined): boolean => typeof value === "object" && value !== null;

describe.each(["zh-CN", "en-US"] as const)("generated sheets in %s", (language) => {
  const drafts = allSheets(language);

  it("every formula is one of Excel 2010's and carries a value", () => {
    const formulas = drafts.flatMap(({ rows }) => rows.flat().filter((cell) => cell?.formula !== undefined));
    expect(formulas.length).toBeGreaterThan(500);
    const known = /^(IF|AND|OR|N|INT|COUNT|ISNUMBER|ABS|MIN|MAX|SUM|SUMPRODUCT|ROUND|LOOKUP|RANK|EXACT)$/;
    const used = formulas.flatMap((cell) => (cell?.formula ?? "").replace(/"[^"]*"/g, "").match(/[A-Z]+(?=\()/g) ?? []);
    expect(used.filter((name) => !known.test(name))).toEqual([]);
    expect(formulas.filter((cell) => cell?.value === undefined || cell.value === null)).toEqual([]);
  });

  it("people named like formulas are written as text", () => {
    const named = drafts.flatMap(({ rows }) => rows.flat().filter((cell) => cell?.value === "=1+1"));
    expect(named.length).toBeGreaterThan(2);
    expect(named.every((cell) => cell?.formula === undefined)).toBe(true);
  });

  it("every sheet prints on A4 one page wide", () => {
    expect(drafts.every(({ print }) => print?.fitToWidth === true)).toBe(true);
  });

  describeWithLibreOffice("recalculated", () => {
    it(
      "every value is what the formulas come to, without an error cell",
      async () => {
        const file = newWorkbook(drafts);
        const written = cellsOf(readWorkbookFile(file));
        const calculated = cellsOf(await recalculate(file));
        const different = [...written].filter(([address, value]) => {
          const other = calculated.get(address) ?? null;
          if (isError(value) || isError(other)) return true;
          if (typeof value !== "number") return (value ?? "") !== (other ?? "");
          return typeof other !== "number" || Math.abs(value - other) > 1e-9 * Math.max(1, Math.abs(value));
        });
        expect(different.map(([address, value]) => [address, value, calculated.get(address)])).toEqual([]);
        expect(written.size).toBeGreaterThan(1000);
      },
      libreOfficeTimeout,
    );

    it(
      "prints: one page for each short sheet",
      async () => {
        const pdf = Buffer.from(await toPdf(newWorkbook(drafts.slice(0, 3)))).toString("latin1");
        const pages = pdf.match(/\/Type\s*\/Page[^s]/g) ?? [];
        expect(pages).toHaveLength(3);
      },
      libreOfficeTimeout,
    );
  });
});

describe("scorecards", () => {
  it("the worked scorecard shows 97.2, and 87.0 or 96.7 without satisfaction", () => {
    const scoreOf = (entries: typeof workedEntries, missing: ScoringRules["missing"]): unknown => {
      const scoring = { ...rules, missing };
      const [sheet] = scorecardSheets(cardsInput([cardOf("张三", entries, scoring)], scoring), "zh-CN", {
        sheets: [],
        tables: [],
      });
      return sheet?.rows[7]?.[0]?.value;
    };
    expect(scoreOf(workedEntries, "reweight")).toBe(97.2);
    expect(scoreOf(withoutSatisfaction, "reweight")).toBe(96.7);
    expect(scoreOf(withoutSatisfaction, "zero")).toBe(87);
  });

  it("up to 50 people get a sheet each, more share one printable sheet with a page each", () => {
    const cards = Array.from({ length: 51 }, (_, index) => cardOf(`Person ${index}`, workedEntries));
    const taken = { sheets: [], tables: [] };
    expect(scorecardSheets(cardsInput(cards.slice(0, 50)), "en-US", taken)).toHaveLength(50);
    const sheets = scorecardSheets(cardsInput(cards), "en-US", taken);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.print?.breaksAfterRows).toHaveLength(50);
  });

  it("people of the same name get sheets and tables of different names", () => {
    const cards = [cardOf("张三", workedEntries), cardOf("张三", workedEntries)];
    const sheets = scorecardSheets(cardsInput(cards), "zh-CN", {
      sheets: ["计分卡 张三 2026Q1"],
      tables: ["kpiscorecard"],
    });
    expect(sheets.map(({ name }) => name)).toEqual(["计分卡 张三 2026Q1 (2)", "计分卡 张三 2026Q1 (3)"]);
    expect(sheets.map(({ tables }) => tables?.[0]?.name)).toEqual(["KpiScorecard_2", "KpiScorecard_3"]);
  });

  it("says so when there is nobody to score", () => {
    const [sheet] = scorecardSheets(cardsInput([]), "en-US", { sheets: [], tables: [] });
    expect(sheet?.rows[0]?.[0]?.value).toContain("Nobody to score");
    const empty = leaderboardSheet({ ...sampleLeaderboard(), rows: [] }, "en-US", { sheet: "L", table: "T" });
    expect(empty.tables).toBeUndefined();
    const breakdown = breakdownSheet({ header, yearLabel: "2026", periods: [], rows: [] }, "en-US", {
      sheet: "B",
      table: "T",
    });
    expect(breakdown.tables).toBeUndefined();
  });
});
