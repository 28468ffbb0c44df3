import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { openPackage } from "../../src/files/package/workbookPackage";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import type { Kpi } from "../../src/domain/kpi/kpi";
import { breakdownSheet } from "../../src/reports/breakdown/breakdownSheet";
import { heatMapSheet } from "../../src/reports/leaderboard/heatMapSheet";
import { leaderboardSheet } from "../../src/reports/leaderboard/leaderboardSheet";
import type { LeaderboardRow } from "../../src/reports/reportInput";
import { scorecardSheets } from "../../src/reports/scorecard/scorecardSheets";
import { statementSheets } from "../../src/reports/statement/statementSheet";
import { talkSheets } from "../../src/reports/talk/talkSheets";
import type { SheetDraft } from "../../src/workbook/sheetDraft";
import { hostileTexts } from "../helpers/hostileTexts";
import {
  cardOf,
  cardsInput,
  flowRow,
  header,
  kpiOf,
  rules,
  sampleLeaderboard,
  workedEntries,
  yearPeriods,
} from "./samples/sampleReports";
import { bonusWays, partOf } from "./samples/sampleStatement";
import { talkPage } from "./samples/sampleTalk";

const names = hostileTexts(process.env["KPI_LONG"] ? 10_000 : 1000, 3).filter((text) => text !== "");
/** Cards and pages are sheets of their own. */
const few = names.slice(0, 40);

const kpiCalled = (name: string, index: number): Kpi => ({
  ...kpiOf("revenue"),
  id: `own-${index}`,
  name: { zh: name, en: name },
});

const leaderboard = {
  ...sampleLeaderboard(),
  kpis: few.map(kpiCalled),
  rows: names.map((person, index): LeaderboardRow => ({
    ...sampleLeaderboard().rows[0]!,
    person,
    role: person,
    team: person,
    score: 100 - index / 1000,
    attainments: new Map(few.map((_, at) => [`own-${at}`, 1 + at / 100])),
  })),
};

const taken = { sheets: [], tables: [] };
const sheets: readonly SheetDraft[] = [
  leaderboardSheet(leaderboard, "en-US", { sheet: "Leaderboard", table: "L" }),
  heatMapSheet({ ...leaderboard, rows: leaderboard.rows.slice(0, 40) }, "en-US", { sheet: "Heat map", table: "H" }),
  breakdownSheet(
    {
      header,
      yearLabel: "2026",
      periods: yearPeriods("en-US"),
      rows: names.map((name, index) =>
        flowRow(name, "revenue", 100, { role: name, team: name, kpi: kpiCalled(name, index) }),
      ),
    },
    "en-US",
    { sheet: "Targets", table: "T" },
  ),
  ...statementSheets(
    {
      header,
      periodLabel: "2026Q1",
      rules: [{ bonus: bonusWays.score, role: few[0] ?? "" }],
      people: names.map((person) => ({ person, role: person, team: person, parts: [partOf(bonusWays.score)] })),
    },
    "en-US",
    { sheet: "Incentives", steps: "Incentive steps", tables: [] },
  ),
  ...scorecardSheets(cardsInput(few.map((name) => cardOf(name, workedEntries))), "en-US", taken),
  ...talkSheets({ header, periodLabel: "2026Q1", rules, pages: few.map(talkPage) }, "en-US", []),
];

describe("people, roles, teams and KPIs called like formulas, and whatever else a name can be", () => {
  const file = newWorkbook(sheets);
  const read = readWorkbookFile(file);

  it("make no formula: a sheet has those that were described, and no other", () => {
    const parts = openPackage(file);
    const written = sheets.map(
      (_, index) => parts.text(`xl/worksheets/sheet${index + 1}.xml`).split(/<f[ >]/u).length - 1,
    );
    const described = sheets.map(({ rows }) => rows.flat().filter((cell) => cell?.formula !== undefined).length);
    expect(written).toEqual(described);
  });

  it("stand in the cells as they are called", () => {
    const firstColumn = (name: string, from: number, column = 0): unknown[] =>
      (read.find((sheet) => sheet.name === name)?.rows ?? [])
        .filter(({ index }) => index >= from && index < from + names.length)
        .map(({ values }) => values[column]);
    expect(firstColumn("Leaderboard", 5, 1)).toEqual(names);
    expect(firstColumn("Targets", 5)).toEqual(names.map((name) => expect.stringContaining(name)));
    expect(firstColumn("Targets", 5, 3)).toEqual(names.map((name) => expect.stringContaining(name)));
    expect(firstColumn("Incentives", 6)).toEqual(names);
  });

  it("make no formula speak of their names: whoever types a name into a formula's text changes nothing", () => {
    const formulas = sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.formula ?? []));
    const outside = formulas.map((formula) => formula.replace(/"(?:[^"]|"")*"/g, ""));
    expect(outside.filter((formula) => /HYPERLINK|cmd|WEBSERVICE|DDE/iu.test(formula))).toEqual([]);
    expect(formulas.length).toBeGreaterThan(10_000);
  });
});
