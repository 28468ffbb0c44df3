import { yearPeriod } from "../../src/domain/calendar/calendarPeriods";
import { periodsWithin } from "../../src/domain/calendar/periodsWithin";
import { sumExactly } from "../../src/domain/numbers/sumExactly";
import type { Plan } from "../../src/domain/plan/plan";
import { createMemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { sampleWorkbook } from "../../src/sample/sampleWorkbook";
import type { Model } from "../../src/session/model";
import {
  holdPeriod,
  holdTarget,
  releaseEverything,
  setBuffer,
  setTargetByHand,
  shareTargetAgain,
} from "../../src/taskpane/planEdits/targets";
import type { TargetRequest } from "../../src/workflows/breakDownTargets";
import { draftPlan } from "../../src/workflows/draftPlan";
import { readWorkbook } from "../../src/workflows/readWorkbook";
import { saveTargets } from "../../src/workflows/saveTargets";
import { shareTargets, type SharedTargets } from "../../src/workflows/shareTargets";

let model: Model;
let request: TargetRequest;
let start: Plan;
beforeAll(async () => {
  const port = createMemoryWorkbook(readWorkbookFile(newWorkbook(sampleWorkbook("en-US"))));
  ({ model } = await readWorkbook(port, { language: "en-US" }));
  start = draftPlan(model, "en-US");
  const kpi = model.catalogue.find(({ id }) => id === "revenue");
  if (!kpi) throw new Error("no revenue");
  const { calendar } = model;
  request = {
    ...{ kpi, total: 1_000_000, year: yearPeriod(calendar, 2026), calendar, basis: "seasonal", level: "month" },
    ...{ via: "quarters", weekBasis: "workdays", byPeople: true, step: 1, shares: [1, 1, 1, 1] },
  };
});

function share(plan: Plan, asked: TargetRequest = request): SharedTargets {
  const shared = shareTargets({ ...model, plan }, asked);
  if (!shared.ok) throw new Error(JSON.stringify(shared.problem));
  return shared.value;
}
const save = (plan: Plan, asked: TargetRequest = request): Plan => {
  const { rows, byHand } = share(plan, asked);
  return saveTargets(plan, asked, rows, byHand);
};
const targetOf = ({ people }: SharedTargets, name: string): number | undefined =>
  people.find(({ person }) => person.name === name)?.target;
const others = ({ people }: SharedTargets): readonly number[] =>
  people.filter(({ person }) => person.name !== "Emma Clarke").map(({ target }) => target);
const emma = "person:Emma Clarke" as const;
const byHand = (plan: Plan, value: number): Plan =>
  setTargetByHand(plan, { request, scope: emma, rows: share(plan).rows }, value);

describe("a target set by hand", () => {
  it("stays as it was typed, and nobody else's changes", () => {
    const after = share(byHand(start, 70_001));
    expect(targetOf(after, "Emma Clarke")).toBe(70_001);
    expect(after.people.filter((one) => one.isByHand).map(({ person }) => person.name)).toEqual(["Emma Clarke"]);
    expect(others(after)).toEqual(others(share(start)));
  });

  it("is still by hand after the breakdown was saved, and follows no other total", () => {
    const saved = save(byHand(start, 70_001));
    const raised = share(saved, { ...request, total: 2_000_000, basis: "equal" });
    expect(targetOf(raised, "Emma Clarke")).toBe(70_001);
    const months = saved.targets.filter(({ scope, kpi }) => scope === emma && kpi === "revenue");
    expect(months.map(({ origin }) => origin)).toEqual(Array(12).fill("override"));
    expect(sumExactly(months.map(({ value }) => value ?? 0))).toBe(70_001);
  });

  it("can be given back to be shared", () => {
    const back = share(shareTargetAgain(byHand(start, 70_001), request, emma));
    expect(targetOf(back, "Emma Clarke")).toBe(targetOf(share(start), "Emma Clarke"));
  });

  it("is what a sheet of targets said, until somebody shares it again", () => {
    const imported = { scope: emma, kpi: "revenue", period: "2026", value: 88_000, origin: "imported" } as const;
    const plan = { ...start, targets: [...start.targets, imported] };
    expect(targetOf(share(plan), "Emma Clarke")).toBe(88_000);
    expect(targetOf(share(save(plan)), "Emma Clarke")).toBe(88_000);
  });
});

describe("a locked target", () => {
  it("stays when the company's total changes, and the others share exactly what it leaves", () => {
    const before = share(start);
    const held = save(holdTarget(start, { request, scope: emma, rows: before.rows }, false));
    const raised = share(held, { ...request, total: 3_000_000 });
    expect(targetOf(raised, "Emma Clarke")).toBe(targetOf(before, "Emma Clarke"));
    expect(raised.assigned).toBe(3_000_000);
  });

  it("stays locked when it is typed over", () => {
    const rows = share(start).rows;
    const held = holdTarget(start, { request, scope: emma, rows }, false);
    const typed = setTargetByHand(held, { request, scope: emma, rows }, 50_000);
    const after = share(typed);
    expect([targetOf(after, "Emma Clarke"), after.assigned]).toEqual([50_000, 1_000_000]);
    expect(after.people.find(({ person }) => person.name === "Emma Clarke")?.isLocked).toBe(true);
  });

  it("holds a quarter of the company while the other three share the rest", () => {
    const [first] = periodsWithin(request.calendar, request.year, "quarter");
    if (!first) throw new Error("no quarter");
    const held = share(holdPeriod(start, request, first, 100_000));
    expect(held.quarters.map(({ isLocked }) => isLocked)).toEqual([true, false, false, false]);
    expect(held.quarters[0]?.value).toBe(100_000);
    expect(sumExactly(held.quarters.map(({ value }) => value))).toBe(1_000_000);
    expect(held.assigned).toBe(1_000_000);
  });

  it("is released with all others at once, hand-set targets and all", () => {
    const rows = share(start).rows;
    const [first] = periodsWithin(request.calendar, request.year, "quarter");
    if (!first) throw new Error("no quarter");
    const held = holdPeriod(holdTarget(byHand(start, 70_001), { request, scope: emma, rows }, true), request, first, 5);
    const free = share(releaseEverything(held, request));
    expect(free.people.some(({ isLocked }) => isLocked)).toBe(false);
    expect(free.quarters.some(({ isLocked }) => isLocked)).toBe(false);
    expect(targetOf(free, "Emma Clarke")).toBeGreaterThan(0);
  });
});

describe("a buffer", () => {
  it("lets people's targets total more than the company's, and none takes it away", () => {
    const buffered = setBuffer(start, "revenue", 0.05);
    expect(share(buffered).assigned).toBe(1_050_000);
    expect(share(setBuffer(buffered, "revenue", 0)).assigned).toBe(1_000_000);
  });
});
