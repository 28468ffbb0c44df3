import { statusOf } from "../../src/reports/cells/markFormula";
import fc from "fast-check";
import { breakdownSheet } from "../../src/reports/breakdown/breakdownSheet";
import type { BreakdownRow } from "../../src/reports/reportInput";
import type { DraftCell, SheetDraft } from "../../src/workbook/sheetDraft";
import { runs } from "../helpers/runs";
import { flowRow, header, levelRow, sampleBreakdown, yearPeriods } from "./samples/sampleReports";

const names = { sheet: "B", table: "KpiBreakdown" };

const sheetOf = (rows: readonly BreakdownRow[]): SheetDraft =>
  breakdownSheet({ header, yearLabel: "2026", periods: yearPeriods("en-US"), rows }, "en-US", names);

/** Cells of a row by the header above them, from the row that starts with `first` and shows the KPI. */
function rowOf(sheet: SheetDraft, first: string, kpi: string): ReadonlyMap<string, DraftCell> {
  const headers = (sheet.rows[4] ?? []).map((cell) => String(cell?.value));
  const row = sheet.rows.find((cells) => cells[0]?.value === first && cells[3]?.value === kpi) ?? [];
  return new Map(headers.map((name, column) => [name, row[column] ?? {}]));
}

describe("the target breakdown sheet", () => {
  it("months are typed in, quarters and totals are formulas with their values", () => {
    const row = rowOf(sheetOf([flowRow("Ann", "revenue", 100)]), "Ann", "Revenue");
    expect(row.get("26-01")).toMatchObject({ value: 100 });
    expect(row.get("26-01")?.formula).toBeUndefined();
    expect(row.get("Q1")).toMatchObject({ formula: "SUM(M6:O6)", value: 303 });
    expect(row.get("2026 target")).toMatchObject({ value: 1266 });
    expect(row.get("Check")).toMatchObject({ formula: 'IF(ISNUMBER(H6),ROUND(H6-SUM(I6:L6),2),"")', value: 0 });
  });

  it("the check shows by how much the parts miss the whole", () => {
    const row = rowOf(sheetOf([flowRow("Ann", "revenue", 100, { total: 1300 })]), "Ann", "Revenue");
    expect(row.get("Check")?.value).toBe(34);
  });

  it("a target set by quarter stands in the quarters, one set by year in the year", () => {
    const quarters = new Map([1, 2, 3, 4].map((quarter) => [`2026Q${quarter}`, 300]));
    const sheet = sheetOf([
      flowRow("Ann", "revenue", 0, { total: 1200, values: quarters }),
      flowRow("Bob", "revenue", 0, { total: 500, values: new Map() }),
      flowRow("Cid", "revenue", 10, { total: null }),
    ]);
    const ann = rowOf(sheet, "Ann", "Revenue");
    expect(ann.get("Q1")).toMatchObject({ value: 300 });
    expect(ann.get("Q1")?.formula).toBeUndefined();
    expect(ann.get("Check")?.value).toBe(0);
    expect(rowOf(sheet, "Bob", "Revenue").get("Check")).not.toHaveProperty("value");
    expect(rowOf(sheet, "Cid", "Revenue").get("2026 target")).toMatchObject({ formula: "SUM(I8:L8)", value: 186 });
  });

  it("rates repeat in every period and are never added up", () => {
    const sheet = sheetOf([levelRow("Ann", "collection-rate", 0.9), levelRow("Bob", "collection-rate", 0.8)]);
    const row = rowOf(sheet, "Ann", "Collection rate");
    expect(["2026 target", "Q1", "26-01"].map((column) => row.get(column)?.value)).toEqual([0.9, 0.9, 0.9]);
    expect(row.get("Q1")?.formula).toBeUndefined();
    expect(rowOf(sheet, "All people", "Collection rate").get("2026 target")).toEqual({});
  });

  it("people, vacancies and teams tie to the company's target with its buffer", () => {
    const sheet = breakdownSheet(sampleBreakdown("en-US"), "en-US", names);
    const total = (first: string): number => Number(rowOf(sheet, first, "Revenue").get("2026 target")?.value);
    const teams = total("Team 华东区") + total("Team North & East") + total("(no team)");
    expect(teams).toBe(total("All people"));
    expect(rowOf(sheet, "Company target (buffer 5%)", "Revenue").get("Check")?.value).toBe(0);
  });

  it("locked cells are marked by a sign, not by colour alone", () => {
    const row = rowOf(sheetOf([flowRow("Ann", "revenue", 100, { locked: new Set(["2026-02"]) })]), "Ann", "Revenue");
    expect(row.get("26-02")?.style?.numberFormat).toBe('"■ "#,##0');
    expect(row.get("26-01")?.style?.numberFormat).not.toContain("■");
  });

  it("a target of 0 shows as a dash, so that a small count by week is no wall of zeros, and stays a number", () => {
    const row = rowOf(sheetOf([flowRow("Ann", "orders", 0)]), "Ann", "Orders");
    expect(row.get("26-01")).toMatchObject({ value: 0, style: { numberFormat: '#,##0;-#,##0;"-"' } });
    expect(row.get("Q1")?.style?.numberFormat).toBe('#,##0;-#,##0;"-"');
  });

  it("a hair below the target by noise of dividing is at the target, as every spreadsheet has it", () => {
    expect([1 - 1e-15, 0.9 - 1e-15, 1 - 1e-9].map(statusOf)).toEqual(["ahead", "near", "near"]);
  });

  it("without an actual there is no attainment, and the status says no data", () => {
    const row = rowOf(sheetOf([flowRow("Ann", "revenue", 100, { actual: null })]), "Ann", "Revenue");
    expect([row.get("Attainment")?.value, row.get("Status")?.value]).toEqual(["", "– No data"]);
  });

  it("only cells of the smallest periods take input, and no negative numbers", () => {
    const { validations } = sheetOf([flowRow("Ann", "revenue", 100)]);
    expect(validations).toHaveLength(12);
    expect(validations?.every(({ rule }) => rule.type === "decimal" && rule.min === 0)).toBe(true);
  });

  it("the header is repeated in print and stays in view", () => {
    const { print, freeze } = sheetOf([flowRow("Ann", "revenue", 100)]);
    expect(print?.repeatRows).toEqual({ from: 4, to: 4 });
    expect(freeze).toEqual({ rows: 5, columns: 4 });
    expect(print?.footer?.left).toBe("Plan: Plan 2026 R&&D v3");
  });

  it("the people's total is the sum of their months, whatever they are", () => {
    const anyRow = fc
      .record({
        name: fc.string(),
        months: fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 12, maxLength: 12 }),
      })
      .map(({ name, months }): BreakdownRow => {
        const ids = yearPeriods("en-US").filter(({ level }) => level === "month");
        const values = new Map(ids.map(({ id }, index) => [id, (months[index] ?? 0) / 100]));
        return flowRow(`p${name}`, "revenue", 0, { values, total: null });
      });
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 5 }), (rows) => {
        const total = rowOf(sheetOf(rows), "All people", "Revenue").get("2026 target")?.value;
        const cents = rows
          .flatMap(({ values }) => [...values.values()])
          .reduce((sum, value) => sum + Math.round(value * 100), 0);
        expect(total).toBe(cents / 100);
      }),
      runs(50),
    );
  });
});
