import { serialDay } from "../../src/domain/calendar/serialDay";
import { buildFacts } from "../../src/facts/buildFacts";
import { createFactTableBuilder } from "../../src/facts/createFactTableBuilder";

const day = serialDay(2026, 3, 1);

describe("the facts of a workbook", () => {
  it("have one list of people, in order of first appearance, whatever they are called", () => {
    const sales = createFactTableBuilder("sales");
    for (const person of ["Bob", "__proto__", null, "Bob"]) sales.addRow({ person, sheet: "Orders", row: 1 });
    const visits = createFactTableBuilder("visits");
    for (const person of ["constructor", "Bob"]) visits.addRow({ person, sheet: "Visits", row: 1 });
    const facts = buildFacts([sales, visits]);
    expect(facts.people).toEqual(["Bob", "__proto__", "constructor"]);
    expect([...(facts.tables.sales?.person ?? [])]).toEqual([0, 1, -1, 0]);
    expect([...(facts.tables.visits?.person ?? [])]).toEqual([2, 0]);
  });

  it("keep every row with its place, and what a row lacks is missing", () => {
    const builder = createFactTableBuilder("sales");
    builder.addRow({ person: "Ann", dates: { date: day }, sheet: "2025", row: 4 });
    builder.addRow({ person: "Ann", numbers: { amount: 2.5 }, keys: { customer: "Acme" }, sheet: "2026", row: 9 });
    builder.addRow({ person: "Ann", numbers: { amount: null }, keys: { customer: "" }, sheet: "2026", row: 10 });
    const table = buildFacts([builder]).tables.sales;
    expect(table?.length).toBe(3);
    expect([...(table?.dates.date ?? [])]).toEqual([day, 0, 0]);
    expect([...(table?.numbers.amount ?? [])]).toEqual([NaN, 2.5, NaN]);
    expect([...(table?.keys.customer?.codes ?? [])]).toEqual([-1, 0, -1]);
    expect(table?.keys.customer?.values).toEqual(["Acme"]);
    expect(table?.numbers.cost).toBeUndefined();
    expect(table?.origin.sheets).toEqual(["2025", "2026"]);
    expect([...(table?.origin.sheet ?? [])]).toEqual([0, 1, 1]);
    expect([...(table?.origin.row ?? [])]).toEqual([4, 9, 10]);
  });

  it("keep the sheet's other texts by header, even a header called __proto__", () => {
    const builder = createFactTableBuilder("sales");
    builder.addRow({ person: null, texts: new Map([["__proto__", "x"]]), sheet: "S", row: 1 });
    builder.addRow({ person: null, texts: new Map([["Status", "Shipped"]]), sheet: "S", row: 2 });
    const table = buildFacts([builder]).tables.sales;
    expect([...(table?.texts.keys() ?? [])]).toEqual(["__proto__", "Status"]);
    expect([...(table?.texts.get("Status")?.codes ?? [])]).toEqual([-1, 0]);
  });

  it("span the first to the last day anything happened; a due date is only a promise", () => {
    const builder = createFactTableBuilder("sales");
    builder.addRow({ person: "Ann", dates: { date: day, dueDate: day + 90 }, sheet: "S", row: 1 });
    builder.addRow({ person: "Ann", dates: { date: null, receivedDate: day + 9 }, sheet: "S", row: 2 });
    expect(buildFacts([builder]).span).toEqual({ from: day, to: day + 9 });
    expect(buildFacts([])).toEqual({ tables: {}, people: [], span: null });
  });

  it("have no table where there are no rows", () => {
    expect(buildFacts([createFactTableBuilder("sales")]).tables).toEqual({});
  });

  it("grow to many rows without losing one", () => {
    const builder = createFactTableBuilder("sales");
    const count = 10_000;
    for (let row = 0; row < count; row++)
      builder.addRow({ person: `p${row % 7}`, numbers: { amount: row }, sheet: "S", row });
    const table = buildFacts([builder]).tables.sales;
    expect(table?.length).toBe(count);
    expect(table?.numbers.amount?.reduce((sum, amount) => sum + amount, 0)).toBe((count * (count - 1)) / 2);
  });
});
