import { serialDay } from "../../../src/domain/calendar/serialDay";
import { noHolidays } from "../../../src/domain/calendar/holidays";
import type { Assignment } from "../../../src/domain/plan/plan";
import { activeDays, activeShare } from "../../../src/domain/roster/activeDays";
import { assignmentGaps, assignmentOverlaps } from "../../../src/domain/roster/assignmentGaps";
import { assignmentsDuring } from "../../../src/domain/roster/assignmentsDuring";
import { reportsOf } from "../../../src/domain/roster/reportsOf";
import { rolesDuring } from "../../../src/domain/roster/rolesDuring";

const day = (month: number, date: number): number => serialDay(2026, month, date);
const march = { from: day(3, 1), to: day(3, 31) };
const always: Assignment = { person: "A", role: "rep" };

describe("The roles a person has in a period", () => {
  it("is one for the whole period when nothing changes", () => {
    expect(rolesDuring([always], "A", march)).toEqual([{ role: "rep", ...march }]);
  });

  it("are segments in order of time when she changes role", () => {
    const assignments: Assignment[] = [
      { person: "A", role: "key", from: day(3, 16) },
      { person: "A", role: "field", to: day(3, 15) },
    ];
    expect(rolesDuring(assignments, "A", march)).toEqual([
      { role: "field", from: day(3, 1), to: day(3, 15) },
      { role: "key", from: day(3, 16), to: day(3, 31) },
    ]);
  });

  it("is one segment when only her hours change", () => {
    const assignments: Assignment[] = [
      { person: "A", role: "rep", to: day(3, 15), ramp: 0.5 },
      { person: "A", role: "rep", from: day(3, 16) },
    ];
    expect(rolesDuring(assignments, "A", march)).toHaveLength(1);
    expect(assignmentsDuring(assignments, "A", march)).toHaveLength(2);
  });

  it("begins when she joins, ends when she leaves, and is none for somebody else or for no days", () => {
    const joins: Assignment[] = [{ person: "A", role: "rep", from: day(3, 10), to: day(3, 20) }];
    expect(rolesDuring(joins, "A", march)).toEqual([{ role: "rep", from: day(3, 10), to: day(3, 20) }]);
    expect(rolesDuring(joins, "B", march)).toEqual([]);
    expect(rolesDuring(joins, "A", { from: day(4, 1), to: day(4, 30) })).toEqual([]);
    expect(rolesDuring([always], "A", { from: 2, to: 1 })).toEqual([]);
  });

  it("is the role that started later where two overlap, and the earlier one again afterwards", () => {
    const assignments: Assignment[] = [{ person: "A", role: "acting", from: day(3, 10), to: day(3, 12) }, always];
    expect(rolesDuring(assignments, "A", march).map((segment) => segment.role)).toEqual(["rep", "acting", "rep"]);
  });
});

describe("Active working days", () => {
  // March 2026 has 22 working days from Monday to Friday.
  it("are all of them for a full-time person, 80 % at FTE 0.8, half while she settles in", () => {
    const fte: Assignment = { ...always, fte: 0.8 };
    const half: Assignment = { ...always, from: day(3, 16), ramp: 0.5 };
    expect(activeDays([always], "A", march, noHolidays)).toBe(22);
    expect(activeShare([fte], "A", march, noHolidays)).toBeCloseTo(0.8, 12);
    expect(activeDays([half], "A", march, noHolidays)).toBe(6);
  });

  it("are none without a role, and no share of a range without working days", () => {
    expect(activeDays([], "A", march, noHolidays)).toBe(0);
    expect(activeShare([always], "A", { from: day(3, 7), to: day(3, 8) }, noHolidays)).toBe(0);
  });
});

describe("Overlaps and gaps of a roster", () => {
  const assignments: Assignment[] = [
    { person: "A", role: "rep", to: day(3, 10) },
    { person: "B", role: "rep" },
    { person: "A", role: "key", from: day(3, 8), to: day(3, 12) },
    { person: "A", role: "key", from: day(3, 20) },
  ];

  it("name the two assignments and the days they share", () => {
    expect(assignmentOverlaps(assignments)).toEqual([
      { first: 0, second: 2, days: { from: day(3, 8), to: day(3, 10) } },
    ]);
  });

  it("name the days between two assignments, not those before the first", () => {
    expect(assignmentGaps(assignments, "A", march)).toEqual([{ from: day(3, 13), to: day(3, 19) }]);
    expect(assignmentGaps([{ person: "C", role: "rep", from: day(3, 10) }], "C", march)).toEqual([]);
  });
});

describe("A manager's reports", () => {
  it("are everybody below her at any depth, once, even when managers form a circle", () => {
    const people = [
      { id: "boss", name: "Boss" },
      { id: "lead", name: "Lead", manager: "boss" },
      { id: "rep", name: "Rep", manager: "lead" },
      { id: "x", name: "X", manager: "y" },
      { id: "y", name: "Y", manager: "x" },
    ];
    expect(reportsOf(people, "boss")).toEqual(["lead", "rep"]);
    expect(reportsOf(people, "rep")).toEqual([]);
    expect(reportsOf(people, "x")).toEqual(["y"]);
  });
});
