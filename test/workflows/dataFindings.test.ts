import { noHolidays } from "../../src/domain/calendar/holidays";
import { emptyPlan } from "../../src/domain/plan/defaultPlan";
import type { Plan } from "../../src/domain/plan/plan";
import { createMemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import { readTables } from "../../src/intake/readTables";
import { openModel } from "../../src/session/openModel";
import type { Model } from "../../src/session/model";
import type { SheetContent } from "../../src/workbook/sheetContent";
import { draftPlan } from "../../src/workflows/draftPlan";
import { foundTargets, takeTargets } from "../../src/workflows/foundTargets";
import { kpisWithoutData, manualActualsDraft } from "../../src/workflows/manualActuals";
import { addNewPeople, newPeople } from "../../src/workflows/newPeople";
import { rowsToLeaveOut } from "../../src/workflows/rowsToLeaveOut";

const sheet = (name: string, rows: readonly (readonly (string | number | null)[])[]): SheetContent => ({
  name,
  visibility: "visible",
  rows: rows.map((values, index) => ({ index, values })),
  merges: [],
  tables: [],
  hiddenRows: [],
  usesDate1904: false,
});

const orders = (people: readonly string[]): SheetContent =>
  sheet("Orders", [
    ["Order No", "Order Date", "Customer", "Sales Rep", "Amount", "Status"],
    ...Array.from({ length: 24 }, (_, index): readonly (string | number)[] => [
      `SO-${1000 + index}`,
      `2026-0${1 + (index % 6)}-1${index % 9}`,
      `Customer ${index % 7}`,
      people[index % people.length] ?? "",
      1000 + 37 * index,
      index % 4 === 3 ? "Cancelled" : "Completed",
    ]),
  ]);
const targets = (value: number): SheetContent =>
  sheet("Targets", [
    ["Name", "KPI", "Period", "Target"],
    ["Ann Lee", "Revenue", "2026Q1", value],
    ["Bob Ray", "Revenue", "2026Q1", 5000],
  ]);

const over = (sheets: readonly SheetContent[], plan: Plan = emptyPlan): Model =>
  openModel(readTables(sheets, { people: plan.people }), { plan, holidays: noHolidays });
const drafted = (sheets: readonly SheetContent[]): Plan => draftPlan(over(sheets), "en-US");
const team = ["Ann Lee", "Bob Ray"];

describe("rows that say cancelled", () => {
  it("are counted and offered to be left out, and not offered again once they are", () => {
    const model = over([orders(team)]);
    expect(rowsToLeaveOut(model)).toEqual([{ column: "Status", values: ["Cancelled"], rows: 6 }]);
    const filters = [{ column: "status", op: "not-in" as const, values: ["Cancelled"] }];
    expect(rowsToLeaveOut(over([orders(team)], { ...emptyPlan, filters }))).toEqual([]);
  });
});

describe("next month's rows", () => {
  const plan = drafted([orders(team)]);

  it("bring people whom the plan does not know, with a role, and leave everybody else's alone", () => {
    const model = over([orders([...team, "Cid Fox"])], plan);
    expect(newPeople(model).map(({ name }) => name)).toEqual(["Cid Fox"]);
    const next = addNewPeople(model, "en-US");
    expect(next.people.map(({ name }) => name)).toEqual(["Ann Lee", "Bob Ray", "Cid Fox"]);
    expect(next.assignments.slice(0, 2)).toEqual(plan.assignments);
    expect(next.roles.some(({ id }) => id === next.assignments[2]?.role)).toBe(true);
    expect(newPeople(over([orders([...team, "Cid Fox"])], next))).toEqual([]);
  });

  it("bring nobody new where a spelling is known", () => {
    const people = plan.people.map((person) =>
      person.name === "Bob Ray" ? { ...person, aliases: ["B. Ray"] } : person,
    );
    expect(newPeople(over([orders(["Ann Lee", "B. Ray"])], { ...plan, people }))).toEqual([]);
  });
});

describe("targets found in a sheet", () => {
  it("are offered where the plan has none, and again when the sheet changes what was taken from it", () => {
    const plan = { ...drafted([orders(team)]), targets: [] };
    const found = foundTargets(over([orders(team), targets(4000)], plan));
    expect(found.map(({ scope, value }) => [scope, value])).toEqual([
      ["person:Ann Lee", 4000],
      ["person:Bob Ray", 5000],
    ]);
    const taken = takeTargets(plan, found);
    expect(foundTargets(over([orders(team), targets(4000)], taken))).toEqual([]);
    const changed = foundTargets(over([orders(team), targets(4500)], taken));
    expect(changed.map(({ value }) => value)).toEqual([4500]);
    expect(takeTargets(taken, changed).targets).toHaveLength(2);
  });

  it("never take the place of what the manager set herself", () => {
    const own: Plan = {
      ...drafted([orders(team)]),
      targets: [{ scope: "person:Ann Lee", kpi: "revenue", period: "2026-01", value: 1, origin: "override" }],
    };
    const found = foundTargets(over([orders(team), targets(4000)], own));
    expect(found.map(({ scope }) => scope)).toEqual(["person:Bob Ray"]);
  });
});

describe("actuals that somebody has to type", () => {
  const plan = drafted([orders(team)]);
  const role = plan.roles[0]?.id ?? "";
  const asked: Plan = { ...plan, weights: [...plan.weights, { role, kpi: "crm-hygiene", weight: 0 }] };

  it("get a sheet with a row for each person, KPI without data and quarter, which is then read like any other", async () => {
    const model = over([orders(team)], asked);
    expect(kpisWithoutData(model).map(({ id }) => id)).toEqual(["crm-hygiene"]);
    const draft = manualActualsDraft(model, "zh-CN");
    expect(draft?.kind).toBe("manual-actuals");
    expect(draft?.rows).toHaveLength(1 + 2 * 4);
    const workbook = createMemoryWorkbook([orders(team)]);
    await workbook.addSheets(draft ? [draft] : []);
    const read = await workbook.readSheets();
    const typed = read.map((each) =>
      each.name === draft?.name
        ? {
            ...each,
            rows: each.rows.map((row, at) => (at === 0 ? row : { ...row, values: [...row.values.slice(0, 3), 80] })),
          }
        : each,
    );
    expect(kpisWithoutData(over(typed, asked))).toEqual([]);
    expect(over(typed, asked).intake.tables.find(({ sheet: name }) => name === draft?.name)?.kind).toBe("manual");
  });
});
