import { readFileSync } from "node:fs";
import { everyReport } from "../../src/workflows/reportChoice";
import { describeReports } from "../../src/workflows/writeReports";
import type { SheetDraft } from "../../src/workbook/sheetDraft";
import { openSampleDesk } from "../workflows/sampleDesk";

const page = readFileSync("docs/sheets.md", "utf8");

let drafts: readonly SheetDraft[];
beforeAll(async () => {
  const desk = await openSampleDesk("en-US", (plan) => ({
    ...plan,
    bonuses: plan.roles.map(({ id: role }) => ({
      id: role,
      role,
      per: "quarter",
      mode: "score",
      base: 10_000,
      coefficients: [{ score: 60, coefficient: 1 }],
    })),
  }));
  ({ drafts } = await describeReports(desk.workbook, desk.model, desk.year, "en-US", everyReport));
});

describe("what formulas of one's own may speak of", () => {
  it("every table of a written sheet is listed in docs/sheets.md", () => {
    const names = drafts.flatMap(({ tables = [] }) => tables.map(({ name }) => name.replace(/_\d+$/, "")));
    const kinds = new Set(names.map((name) => name.replace(/_2026.*$/, "_2026").replace(/^KpiPlan.*$/, "KpiPlan")));
    expect(kinds.size).toBeGreaterThan(8);
    const isListed = (name: string): boolean => page.includes(name) || page.includes(name.replace("KpiDashboard", "…"));
    expect([...kinds].filter((name) => !isListed(name))).toEqual([]);
  });

  it("every name is listed, holds on its own sheet alone and leads to a cell of it", () => {
    const named = drafts.flatMap(({ name: sheet, names = [] }) => names.map((name) => ({ sheet, ...name })));
    expect(new Set(named.map(({ name }) => name))).toEqual(
      new Set(["KpiScore", "KpiGrade", "KpiScores", "KpiBonusTotal"]),
    );
    expect(named.filter(({ name }) => !page.includes(`\`${name}\``))).toEqual([]);
    expect(named.filter(({ local, sheet, refersTo }) => !local || !refersTo.startsWith(`'${sheet}'!$`))).toEqual([]);
  });

  it("the score's name leads to the score", () => {
    const card = drafts.find(({ kind }) => kind === "scorecard")!;
    expect(card.names?.[0]?.refersTo).toBe(`'${card.name}'!$A$8`);
    expect(card.rows[7]?.[0]?.formula).toContain("ROUND(");
  });
});
