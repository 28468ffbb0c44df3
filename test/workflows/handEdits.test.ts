import { readDay } from "../../src/domain/calendar/serialDay";
import { sumExactly } from "../../src/domain/numbers/sumExactly";
import type { Plan, Target } from "../../src/domain/plan/plan";
import { createMemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import { cellAddress } from "../../src/reports/cells/cellAddress";
import type { Model } from "../../src/session/model";
import { openModel } from "../../src/session/openModel";
import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";
import { breakDownTargets } from "../../src/workflows/breakDownTargets";
import { handEdits, type EditedTargets, type SheetEdits } from "../../src/workflows/handEdits";
import { rebalance } from "../../src/workflows/rebalance";
import { planHolidays } from "../../src/workflows/readWorkbook";
import type { BreakdownChoice } from "../../src/workflows/reportChoice";
import { saveTargets } from "../../src/workflows/saveTargets";
import { takeOver } from "../../src/workflows/takeOver";
import { withHandEdits } from "../../src/workflows/withHandEdits";
import { describeReports } from "../../src/workflows/writeReports";
import { openSampleDesk, typeInto, type SampleDesk } from "./sampleDesk";

let sample: SampleDesk;
let desk: SampleDesk;

/** The sample with 12 million of revenue shared over everybody who sells. */
beforeAll(async () => {
  sample = await openSampleDesk("en-US");
  sample = { ...sample, model: withPlan(shared(sample.model)) };
});
beforeEach(async () => {
  desk = { ...sample, workbook: createMemoryWorkbook(await sample.workbook.readSheets()) };
});

const withPlan = (plan: Plan): Model => openModel(sample.model.intake, { plan, holidays: planHolidays(plan) });

function shared(model: Model, level: "month" | "quarter" = "month"): Plan {
  const kpi = model.catalogue.find(({ id }) => id === "revenue")!;
  const request = {
    kpi,
    total: 12_000_000,
    year: sample.year,
    calendar: model.calendar,
    basis: "workdays" as const,
    level,
    via: "quarters" as const,
    weekBasis: "workdays" as const,
    byPeople: true,
    step: 1,
    shares: [],
  };
  const broken = breakDownTargets(model, request);
  if (!broken.ok) throw new Error(broken.problem.code);
  return saveTargets(model.plan, request, broken.value.targets);
}

async function write(breakdown: true | BreakdownChoice = true): Promise<void> {
  const { drafts } = await describeReports(desk.workbook, desk.model, desk.year, "en-US", { breakdown });
  await desk.workbook.addSheets(drafts);
}

const edits = async (model = desk.model): Promise<readonly SheetEdits[]> =>
  handEdits(model, await desk.workbook.readSheets());

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly cell: string;
}

/** Where a sheet shows the n-th person's revenue in a period. */
async function place(header: string, person = 0, name = "2026 Targets"): Promise<Place> {
  const sheet = await desk.workbook.readSheet(name);
  const head = sheet.rows.find(({ values }) => values.includes("Check"))!;
  const column = head.values.indexOf(header);
  const rows = sheet.rows.filter(
    ({ index, values }) => index > head.index && values[head.values.indexOf("KPI")] === "Revenue",
  );
  const { index: row, values } = rows[person]!;
  return { sheet: name, row, column, value: Number(values[column]), cell: cellAddress(row, column) };
}

const type = ({ sheet, row, column }: Place, value: CellValue): Promise<void> =>
  typeInto(desk.workbook, sheet, row, column, value);

const ofScope = (plan: Plan, scope: string): readonly Target[] =>
  plan.targets.filter((target) => target.scope === scope);
const totalOf = (targets: readonly { readonly value?: number }[]): number =>
  sumExactly(targets.map(({ value }) => value ?? 0));

describe("What people typed into a breakdown sheet", () => {
  it("is nothing as long as nobody typed, also when the plan went on without its sheet", async () => {
    await write();
    expect(await edits()).toEqual([]);
    const more = { ...desk.model.plan, targets: desk.model.plan.targets.map((one) => ({ ...one, value: 1 })) };
    expect(await edits(withPlan(more))).toEqual([]);
  });

  it("is told cell by cell, with what the plan says", async () => {
    await write();
    const march = await place("2026-03");
    await type(march, march.value + 500);
    const [found] = await edits();
    expect(found).toMatchObject({ sheet: "2026 Targets", problems: [] });
    expect(found?.rows).toHaveLength(1);
    expect(found?.rows[0]?.edits).toEqual([
      { period: "2026-03", value: march.value + 500, old: march.value, cell: march.cell },
    ]);
  });

  it("is found where rows were sorted and columns moved, and those alone are no edit", async () => {
    await write();
    const march = await place("2026-03");
    const turned = (sheet: SheetContent): SheetContent => {
      const head = sheet.rows.find(({ values }) => values.includes("Check"))!.index;
      const body = sheet.rows.filter(({ index, values }) => index > head && values[3] === "Revenue").slice(0, 5);
      const places = body.map(({ index }) => index).reverse();
      const rows = sheet.rows.map((row) => {
        const at = body.indexOf(row);
        return { index: at < 0 ? row.index : places[at]!, values: [null, ...row.values] };
      });
      return { ...sheet, rows: rows.sort((a, b) => a.index - b.index) };
    };
    const sheets = await desk.workbook.readSheets();
    desk.workbook.edit(
      sheets.map((one) => (one.generated === "breakdown" ? turned(one) : one)),
      { sheet: "2026 Targets" },
    );
    expect(await edits()).toEqual([]);
    const moved = await place("2026-03", 4);
    expect(moved.value).toBe(march.value);
    await type(moved, 7);
    expect((await edits())[0]?.rows[0]?.edits).toMatchObject([{ period: "2026-03", value: 7, cell: moved.cell }]);
  });

  it("in a closed period is refused with its cell, and its quarter shares what is typed among the open months", async () => {
    const closed = (plan: Plan): Plan => ({
      ...plan,
      settings: { ...plan.settings, closedTo: readDay("2026-04-30") ?? 0 },
    });
    desk = { ...desk, model: withPlan(closed(desk.model.plan)) };
    await write();
    const april = await place("2026-04");
    await type(april, april.value + 1000);
    const [refused] = await edits();
    expect(refused?.rows).toEqual([]);
    expect(refused?.problems).toMatchObject([
      { code: "target-closed", at: { cell: april.cell }, params: { value: april.value + 1000, old: april.value } },
    ]);
    await write({ level: "quarter" });
    const quarter = await place("2026Q2");
    await type(quarter, quarter.value + 900);
    const row = (await edits())[0]!.rows[0]!;
    const months = ofScope(takeOver(desk.model.plan, [row]), row.scope).filter(({ period }) =>
      ["2026-04", "2026-05", "2026-06"].includes(period),
    );
    expect(totalOf(months)).toBe(quarter.value + 900);
    expect(months.find(({ period }) => period === "2026-04")?.value).toBe(april.value);
  });

  it("that is no target is said with its cell, and the rest is still taken over", async () => {
    await write();
    const [march, april, may] = [await place("2026-03"), await place("2026-04", 1), await place("2026-05", 2)];
    await type(march, "about 3万");
    await type(april, null);
    await type(may, may.value + 1);
    const [found] = await edits();
    expect(found?.problems.map(({ code, at }) => [code, at?.sheet, at?.cell])).toEqual([
      ["target-cell-unreadable", "2026 Targets", march.cell],
      ["target-cell-blank", "2026 Targets", april.cell],
    ]);
    expect(found?.rows.map((row) => row.edits.map(({ value }) => value))).toEqual([[may.value + 1]]);
  });

  it("in the comment column stays when the sheet is written again, in either language", async () => {
    await write();
    const comment = await place("Comment");
    await type(comment, "=two big renewals");
    expect(await edits()).toEqual([]);
    const { drafts } = await describeReports(desk.workbook, desk.model, desk.year, "zh-CN", { breakdown: true });
    const cells = drafts.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.value === "=two big renewals");
    expect(cells).toHaveLength(1);
  });
});

describe("Taking typed targets over", () => {
  it("makes the plan say what the sheet says, and nothing else", async () => {
    await write();
    const march = await place("2026-03");
    await type(march, march.value + 500);
    const [found] = await edits();
    const plan = takeOver(desk.model.plan, found!.rows, "big fair in March");
    const { scope } = found!.rows[0]!;
    expect(ofScope(plan, scope).find(({ period }) => period === "2026-03")).toMatchObject({
      value: march.value + 500,
      origin: "override",
      reason: "big fair in March",
    });
    expect(totalOf(ofScope(plan, scope))).toBe(totalOf(ofScope(desk.model.plan, scope)) + 500);
    expect(plan.targets.filter((target) => target.scope !== scope)).toEqual(
      desk.model.plan.targets.filter((target) => target.scope !== scope),
    );
    expect(await edits(withPlan(plan))).toEqual([]);
  });

  it("shares a quarter that was typed over among its months as they were", async () => {
    await write({ level: "quarter" });
    const quarter = await place("2026Q2");
    await type(quarter, quarter.value * 2);
    const [found] = await edits();
    const plan = takeOver(desk.model.plan, found!.rows);
    const months = (of: Plan): readonly number[] =>
      ofScope(of, found!.rows[0]!.scope)
        .filter(({ period }) => ["2026-04", "2026-05", "2026-06"].includes(period))
        .map(({ value }) => value ?? 0);
    expect(sumExactly(months(plan))).toBe(quarter.value * 2);
    expect(months(plan)).toEqual(months(desk.model.plan).map((value) => value * 2));
  });

  it("holds every month of a row whose plan knew only the year", async () => {
    const { scope } = desk.model.plan.targets.find((target) => target.scope.startsWith("person:"))!;
    const yearly = { ...desk.model.plan, targets: [{ scope, kpi: "revenue", period: "2026", value: 1_200_000 }] };
    desk = { ...desk, model: withPlan(yearly) };
    await write();
    const march = await place("2026-03");
    await type(march, march.value + 600);
    const [found] = await edits();
    const plan = takeOver(yearly, found!.rows);
    expect(ofScope(plan, scope)).toHaveLength(13);
    expect(totalOf(ofScope(plan, scope).filter(({ period }) => period !== "2026"))).toBe(1_200_600);
  });

  it("shares a total that was typed over among the months as they were", async () => {
    await write();
    const total = await place("2026 target");
    await type(total, total.value * 2);
    const [found] = await edits();
    expect(found?.rows[0]?.edits).toMatchObject([{ period: "2026", value: total.value * 2, old: total.value }]);
    const { scope } = found!.rows[0]!;
    const doubled = ofScope(desk.model.plan, scope).map(({ value }) => 2 * (value ?? 0));
    expect(ofScope(takeOver(desk.model.plan, found!.rows), scope).map(({ value }) => value)).toEqual(doubled);
  });

  it("keeps a total and a month that were both typed over, and rebalancing makes the other months tie", async () => {
    await write();
    const [total, march] = [await place("2026 target"), await place("2026-03")];
    await type(total, total.value + 1_200);
    await type(march, march.value + 300);
    const [found] = await edits();
    const balanced = rebalance(desk.model, found!, "time");
    if (!balanced.ok) throw new Error(balanced.problem.code);
    const own = ofScope(takeOver(desk.model.plan, balanced.value), found!.rows[0]!.scope);
    expect(own.find(({ period }) => period === "2026")?.value).toBe(total.value + 1_200);
    expect(own.find(({ period }) => period === "2026-03")?.value).toBe(march.value + 300);
    expect(totalOf(own.filter(({ period }) => period !== "2026"))).toBe(total.value + 1_200);
  });

  it("goes down to weeks where the sheet does", async () => {
    await write({ level: "week" });
    expect((await desk.workbook.readSheets()).filter(({ generated }) => generated === "breakdown")).toHaveLength(5);
    const sheet = await desk.workbook.readSheet("2026Q1 Targets");
    const head = sheet.rows.find(({ values }) => values.includes("Check"))!.values.map(String);
    const week = await place(
      head.find((header) => header.startsWith("W05 01-26"))!,
      0,
      "2026Q1 Targets",
    );
    await type(week, week.value + 5);
    const [found] = await edits();
    expect(found?.rows[0]?.edits).toMatchObject([{ period: "2026W05", within: "2026-01", value: week.value + 5 }]);
    const plan = takeOver(desk.model.plan, found!.rows);
    const january = (await place("2026-01", 0, "2026Q1 Targets")).value;
    const weeks = ofScope(plan, found!.rows[0]!.scope).filter(({ within }) => within === "2026-01");
    expect(totalOf(weeks)).toBe(january + 5);
  });
});

describe("Where nobody can be asked", () => {
  it("typed targets count at once, and how many is said with their sheet", async () => {
    await write();
    const march = await place("2026-03");
    await type(march, march.value + 500);
    const { model, problems } = withHandEdits(desk.model, await desk.workbook.readSheets());
    expect(totalOf(model.plan.targets)).toBe(totalOf(desk.model.plan.targets) + 500);
    expect(problems).toMatchObject([
      { code: "targets-taken-over", at: { sheet: "2026 Targets", cell: march.cell }, params: { count: 1 } },
    ]);
  });
});

describe("Rebalancing", () => {
  const sums = (rows: readonly EditedTargets[]): readonly number[] =>
    rows.map(({ edits: own }) => sumExactly(own.map(({ value, old }) => value - (old ?? 0))));

  it("over time: the other months of the row take the difference up, to the last unit", async () => {
    await write();
    const march = await place("2026-03");
    await type(march, march.value + 501);
    const [found] = await edits();
    const balanced = rebalance(desk.model, found!, "time");
    if (!balanced.ok) throw new Error(balanced.problem.code);
    expect(balanced.value).toHaveLength(1);
    expect(sums(balanced.value)).toEqual([0]);
    const plan = takeOver(desk.model.plan, balanced.value);
    const { scope } = found!.rows[0]!;
    expect(totalOf(ofScope(plan, scope))).toBe(totalOf(ofScope(desk.model.plan, scope)));
    expect(ofScope(plan, scope).find(({ period }) => period === "2026-03")?.value).toBe(march.value + 501);
  });

  it("over people: the others take it up in the same month, locked ones do not", async () => {
    const scopes = [...new Set(desk.model.plan.targets.map(({ scope }) => scope))].filter((one) => one !== "company");
    const isLocked = ({ scope, period }: Target): boolean => scope === scopes[1] && period === "2026-03";
    const targets = desk.model.plan.targets.map((one) => (isLocked(one) ? { ...one, locked: true } : one));
    desk = { ...desk, model: withPlan({ ...desk.model.plan, targets }) };
    await write();
    const march = await place("2026-03");
    await type(march, march.value + 500);
    const [found] = await edits();
    const balanced = rebalance(desk.model, found!, "people");
    if (!balanced.ok) throw new Error(balanced.problem.code);
    const all = balanced.value.flatMap((row) => row.edits);
    expect(sumExactly(all.map(({ value, old }) => value - (old ?? 0)))).toBe(0);
    expect(new Set(all.map(({ period }) => period))).toEqual(new Set(["2026-03"]));
    expect(balanced.value.map(({ scope }) => scope)).not.toContain(scopes[1]);
  });

  it("that cannot tie says whose row", async () => {
    await write();
    const march = await place("2026-03");
    await type(march, 999_999_999);
    const [found] = await edits();
    const balanced = rebalance(desk.model, found!, "time");
    expect(balanced).toMatchObject({
      ok: false,
      problem: { code: "locks-above-total", at: { argument: found!.rows[0]!.scope } },
    });
  });
});
