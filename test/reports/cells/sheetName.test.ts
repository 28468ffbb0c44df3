import fc from "fast-check";
import { quoteSheetName, uniqueSheetName, uniqueTableName } from "../../../src/reports/cells/sheetName";
import { runs } from "../../helpers/runs";

describe("names of generated sheets", () => {
  it.each([
    ["Q1/Q2", [], "Q1-Q2"],
    ["[A]:*?\\", [], "-A-----"],
    ["'quoted'", [], "quoted"],
    ["", [], "Sheet"],
    ["  ", [], "Sheet"],
    ["季度目标", ["季度目标"], "季度目标 (2)"],
    ["targets", ["TARGETS", "Targets (2)"], "targets (3)"],
    ["History", [], "History (2)"],
    ["line\nbreak", [], "line break"],
  ])("%j beside %j becomes %j", (wanted, taken, name) => {
    expect(uniqueSheetName(wanted, taken)).toBe(name);
  });

  it("never cuts a character in half", () => {
    const name = uniqueSheetName(`${"x".repeat(30)}😀`, []);
    expect(name).toBe("x".repeat(30));
    expect(uniqueSheetName("😀".repeat(20), ["😀".repeat(15)])).toBe(`${"😀".repeat(13)} (2)`);
  });

  it("any wish becomes a name that Excel takes and that is free", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (wanted, others) => {
        const first = uniqueSheetName(wanted, others);
        const second = uniqueSheetName(wanted, [...others, first]);
        expect(second.toLowerCase()).not.toBe(first.toLowerCase());
        for (const name of [first, second]) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|[\ud800-\udfff]$/u);
          expect(others.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
        }
      }),
      runs(300),
    );
  });

  it("are quoted in formulas, apostrophes doubled", () => {
    expect(quoteSheetName("Tom's Q1")).toBe("'Tom''s Q1'");
  });

  it("table names are told apart whatever their case", () => {
    expect(uniqueTableName("KpiPlanRoles", ["kpiplanroles", "KPIPLANROLES_2"])).toBe("KpiPlanRoles_3");
  });
});
