import { standingsOf, whoToHelpFirst } from "../../src/session/standing";
import { exampleRows } from "../functions/exampleWorkbook";
import { exampleModel, periodOf } from "./exampleModel";

const standings = (rows = exampleRows) => {
  const model = exampleModel({}, rows);
  return standingsOf(model, periodOf(model, "2026Q1"));
};

describe("Where the team stands", () => {
  it("counts for each KPI the points still to be had: weight × (cap − points)", () => {
    const zhang = standings()[0];
    expect(zhang?.kpis.map(({ kpi, available }) => [kpi, Math.round(available * 100) / 100])).toEqual([
      ["revenue", 12],
      ["collection-rate", 7.5],
      ["satisfaction", 1.78],
      ["dso", 1.5],
      ["new-customers", 0],
    ]);
  });

  it("names who to help first by the points of KPIs that miss their target", () => {
    const first = whoToHelpFirst(standings());
    expect(first.map(({ person, gap }) => [person.name, Math.round(gap * 10) / 10])).toEqual([
      ["王五", expect.any(Number)],
      ["李四", expect.any(Number)],
      ["张三", 21],
    ]);
  });

  it("says something else when a cell says something else", () => {
    const better = exampleRows.map((row) =>
      row[0] === "李四" && row[1] === "新客户数" ? [...row.slice(0, 3), 20] : row,
    );
    const of = (rows: typeof exampleRows) =>
      standings(rows)[1]?.findings.find(({ kpi, code }) => kpi === "new-customers" && code !== "available")?.code;
    expect(of(exampleRows)).toBe("weakness");
    expect(of(better)).toBe("strength");
  });
});
