import { standardCatalogue } from "../../src/domain/kpi/standardCatalogue";
import type { Problem } from "../../src/domain/problem";
import { checkSheet } from "../../src/reports/check/checkSheet";
import type { CheckFinding, CheckInput } from "../../src/reports/reportInput";
import { header, kpiOf } from "./samples/sampleReports";

const names = { sheet: "Check", findings: "KpiCheck", totals: "KpiCheckTotals" };
const problem = (severity: Problem["severity"], at: Problem["at"]): CheckFinding => ({
  kind: "plan",
  problem: { code: "kpi-not-in-catalogue", severity, params: { value: "x", accepted: "y" }, ...(at ? { at } : {}) },
});
const input: CheckInput = {
  header,
  yearLabel: "2026",
  sheets: new Set(["Tom's 销售"]),
  findings: [
    problem("warning", { sheet: "Tom's 销售", cell: "D118" }),
    problem("error", { argument: "weights[3].kpi" }),
    problem("warning", { sheet: "Gone", cell: "A1" }),
  ],
  totals: [
    { kpi: kpiOf("revenue"), company: 1050, assigned: 1050 },
    { kpi: kpiOf("orders"), company: 10, assigned: 12 },
    { kpi: standardCatalogue[1]!, company: 10, assigned: 9 },
  ],
};
const cells = (of: CheckInput) => checkSheet(of, "en-US", names).rows.map((row) => row.map((cell) => cell?.value));

describe("the check sheet", () => {
  it("lists errors before warnings, with sheet, cell and what to do", () => {
    const rows = cells(input).slice(-3);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ["✕ Error", "(plan)", "weights[3].kpi"],
      ["⚠ Warning", "Tom's 销售", "D118"],
      ["⚠ Warning", "Gone", "A1"],
    ]);
    expect(rows[0]?.[4]).toContain('There is no KPI "x"');
  });

  it("links to the cell where its sheet is in the workbook, and nowhere else", () => {
    const links = checkSheet(input, "en-US", names).rows.flatMap((row) => row.flatMap((cell) => cell?.link ?? []));
    expect(links).toEqual(["'Tom''s 销售'!D118"]);
  });

  it("says of each total whether it ties: assigned in full, too much, too little", () => {
    const results = cells(input).flatMap((row) =>
      typeof row[3] === "number" ? [[row[3], String(row[4]).charAt(0)]] : [],
    );
    expect(results).toEqual([
      [0, "✓"],
      [-2, "▲"],
      [1, "▼"],
    ]);
  });

  it("says so when nothing is wrong", () => {
    const quiet = checkSheet({ ...input, findings: [], totals: [] }, "en-US", names);
    expect(quiet.rows.at(-1)?.[0]?.value).toBe("✓ Nothing is wrong with the plan and the data.");
    expect(quiet.tables).toEqual([]);
  });
});
