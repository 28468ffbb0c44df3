import { readFileSync, readdirSync } from "node:fs";
import { sumExactly } from "../../src/domain/numbers/sumExactly";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import type { IntakeResult } from "../../src/intake/intakeResult";
import { readTables } from "../../src/intake/readTables";
import { describeWithShared } from "../helpers/shared";
import { codesOf, factsOf } from "./workbookOf";

describeWithShared("hostile workbooks", (path) => {
  const files = readdirSync(path("data/hostile"));
  const open = (number: string): IntakeResult => {
    const file = files.find((name) => name.startsWith(`${number}_`)) ?? "";
    return readTables(readWorkbookFile(readFileSync(path(`data/hostile/${file}`))));
  };
  const amounts = (result: IntakeResult): number[] => factsOf(result, "sales").map(({ amount }) => Number(amount));
  const total = (result: IntakeResult): number => sumExactly(amounts(result));
  const perPerson = (result: IntakeResult): Record<string, number> => {
    const sums = new Map<string, number[]>();
    for (const { person, amount } of factsOf(result, "sales")) {
      sums.set(String(person), [...(sums.get(String(person)) ?? []), Number(amount)]);
    }
    return Object.fromEntries([...sums].map(([person, values]) => [person, sumExactly(values)]));
  };

  it("names that look like formulas are names, all different", () => {
    const result = open("01");
    expect(result.facts.people).toHaveLength(10);
    expect(total(result)).toBe(72.27);
  });

  it("dates of the 1904 system fall in January and February 2021", () => {
    const months = factsOf(open("03"), "sales").map(({ date }) => String(date).slice(0, 7));
    expect([...new Set(months)]).toEqual(["2021-01", "2021-02"]);
  });

  it("columns without a header are known by their letter and said to be guessed", () => {
    const result = open("05");
    expect(result.tables[0]?.columns.map(({ header, field }) => [header, field])).toEqual([
      ["Order No", "order"],
      ["B", "orderDate"],
      ["Sales Rep", "person"],
      ["D", "customer"],
      ["Amount", "amount"],
    ]);
    expect(result.problems.map(({ code, params }) => [code, params["column"]])).toEqual([
      ["column-guessed", "B"],
      ["column-guessed", "D"],
    ]);
    expect(total(result)).toBe(72.27);
  });

  it("a merged name holds for all its rows", () => {
    expect(perPerson(open("07"))).toEqual({ "Jane Peacock": 21.78, "Margaret Park": 25.74, "Steve Johnson": 24.75 });
  });

  it("filtered rows count, and it is said that some are hidden", () => {
    const result = open("09");
    expect(total(result)).toBe(72.27);
    expect(codesOf(result)).toEqual(["rows-hidden"]);
  });

  it("numbers written as text are read, and how many is in the ledger", () => {
    const result = open("11");
    expect(total(result)).toBe(72.27);
    expect(result.ledger).toMatchObject([{ change: "text-to-number", count: 12 }]);
  });

  it("amounts beyond any business are left out and named", () => {
    const result = open("13");
    expect(amounts(result).every(Number.isFinite)).toBe(true);
    expect(Math.abs(total(result) - 1124456789012345.5)).toBeLessThan(0.5);
    expect(codesOf(result)).toEqual(["amount-imprecise", "amount-too-large"]);
  });

  it("NaN, Infinity, null, 0x1F and TRUE are no amounts; 1e5 is, and that is in the ledger", () => {
    const result = open("15");
    expect(amounts(result)).toEqual([100000]);
    expect(result.rowsLeftOut).toHaveLength(11);
    expect(result.ledger).toMatchObject([{ example: { from: "1e5", to: "100000" } }]);
  });

  it("very long names stay different people", () => {
    expect(open("17").facts.people).toHaveLength(7);
  });

  it("a hundred thousand rows of a hundred thousand people are read whole", () => {
    const result = open("19");
    expect(result.rowsUsed).toBe(100000);
    expect(result.facts.people).toHaveLength(100000);
    expect(total(result)).toBe(4972900.95);
  });

  it("an empty workbook is said to hold no data", () => {
    const { problems } = open("21");
    expect(problems).toMatchObject([
      { code: "sheet-empty", at: { sheet: "Sheet1" } },
      { code: "no-sales-table", severity: "error" },
    ]);
  });

  it("a chart sheet in front and 16,384 columns are no hindrance", () => {
    expect(total(open("23"))).toBe(72.27);
    const wide = open("25");
    expect(total(wide)).toBe(72.27);
    expect(wide.tables[0]?.columns.filter(({ field }) => field !== null)).toHaveLength(5);
  });

  it("29 February of 1900, 2100 and 2023 do not exist and are reported", () => {
    const result = open("27");
    expect(result.rowsLeftOut.map(({ cell }) => cell)).toEqual(["B3", "B6", "B10", "B12"]);
    expect(factsOf(result, "sales").map(({ date }) => date)).toEqual(
      expect.arrayContaining(["1900-02-28", "1900-03-01", "2000-02-29", "2024-02-29", "2021-01-01"]),
    );
  });

  it("every spelling of a negative amount is negative, or its row is left out", () => {
    const result = open("29");
    expect(new Set(amounts(result))).toEqual(new Set([-1234.5]));
    expect(result.rowsUsed + result.rowsLeftOut.length).toBe(12);
  });

  it("days and months that contradict each other in one column are reported, clear dates are read", () => {
    const result = open("31");
    expect(codesOf(result)).toEqual(["date-contradictory"]);
    expect(factsOf(result, "sales").filter(({ date }) => date === "2021-02-01")).toHaveLength(7);
  });

  it("all rows count; exact repeats and an order under two people are flagged", () => {
    const result = open("33");
    expect(total(result)).toBe(89.17);
    expect(result.facts.tables.sales?.keys.order?.values).toHaveLength(12);
    expect(codesOf(result)).toEqual(["order-duplicate", "order-two-people"]);
  });

  it("subtotals and notes inside the data are left out one by one", () => {
    const result = open("35");
    expect(total(result)).toBe(72.27);
    expect(result.rowsLeftOut.map(({ reason }) => reason)).toEqual([
      ...Array<string>(5).fill("totals-row"),
      "note-row",
    ]);
  });

  it("broken and circular formulas are reported cell by cell", () => {
    expect(open("37").rowsLeftOut.map(({ cell }) => cell)).toEqual(["E2", "E3", "E4", "E5", "E6"]);
  });

  it("two tables side by side are orders and targets", () => {
    const result = open("39");
    expect(total(result)).toBe(72.27);
    expect(result.targets.map(({ person, kpi, value }) => [person, kpi, value])).toEqual([
      ["Jane Peacock", "revenue", 40],
      ["Margaret Park", "revenue", 20],
      ["Steve Johnson", "revenue", 20],
    ]);
  });

  it("people called __proto__ and constructor are ordinary people", () => {
    const sums = new Map(Object.entries(perPerson(open("41"))));
    expect([...sums.values()].reduce((a, b) => sumExactly([a, b]), 0)).toBe(72.27);
    expect(sums.get("constructor")).toBe(3.96);
    expect(sums.get("toString")).toBe(5.94);
  });

  it("line breaks and exotic spaces in a name do not make another person", () => {
    const result = open("43");
    expect(result.facts.people).toEqual(["Jane Peacock", "Jane_Peacock", '"Jane, Peacock"']);
    expect(codesOf(result)).toContain("person-similar");
  });

  it("targets and people that do not match are listed on both sides", () => {
    const result = open("45");
    expect(result.problems.map(({ code, params }) => [code, params["value"], params["suggestion"]])).toEqual([
      ["target-person-unmatched", "Jane Peackock", "Jane Peacock"],
      ["target-person-unmatched", "New Hire", ""],
      ["person-without-target", "Steve Johnson", undefined],
      ["person-without-target", "Jane Peacock", undefined],
    ]);
    expect(result.roster.find(({ name }) => name === "New Hire")).toMatchObject({ sells: true });
  });

  it("rows behind gaps are read, down to the last row of the sheet", () => {
    const result = open("47");
    expect(result.rowsUsed).toBe(12);
    expect(total(result)).toBe(72.27);
  });

  it("Chinese amounts: full width, 元, 万, 亿, 大写; none is off by its unit", () => {
    const byOrder = new Map(factsOf(open("49"), "sales").map(({ order, amount }) => [order, amount]));
    expect([1, 3, 4, 5, 8, 12].map((order) => byOrder.get(String(order)))).toEqual([
      1234.5, 1234.5, 1234.5, 120000000, 1234.5, 1234.5,
    ]);
  });
});
