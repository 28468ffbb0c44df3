import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { sampleWorkbook } from "../../src/sample/sampleWorkbook";
import { runCli, type CliRun } from "../helpers/runCli";
import { describeWithShared } from "../helpers/shared";

let folder = "";
let sample = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kpi-breakdown-"));
  sample = join(folder, "sample.xlsx");
  writeFileSync(sample, newWorkbook(sampleWorkbook("en-US")));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Row {
  readonly scope: string;
  readonly period: string;
  readonly start: string;
  readonly end: string;
  readonly value: number;
}

/** `--kpi revenue --total 1200 …`: every option of a breakdown as one object. */
interface Asked {
  readonly total?: number | string;
  readonly year?: string;
  readonly basis?: string;
  readonly level?: string;
  readonly more?: readonly string[];
}

function breakdown(file: string, asked: Asked): Promise<CliRun> {
  const { total = 1200, year = "2026", basis = "equal", level = "month", more = [] } = asked;
  const words = ["--total", String(total), "--year", year, "--basis", basis, "--level", level];
  return runCli("breakdown", file, "--kpi", "revenue", ...words, ...more, "--json");
}

async function rowsOf(file: string, asked: Asked): Promise<readonly Row[]> {
  const run = await breakdown(file, asked);
  expect([run.code, run.out.slice(0, 300)]).toEqual([0, expect.not.stringContaining('"problems"')]);
  return run.json<readonly Row[]>();
}

const valuesOf = (rows: readonly Row[]): readonly number[] => rows.map((row) => row.value);
const cents = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + Math.round(row.value * 100), 0);

/** Rows grouped by a name, in the order they occur. */
function grouped(rows: readonly Row[], name: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(name(row), [...(groups.get(name(row)) ?? []), row]);
  return groups;
}

interface Expected {
  readonly annual_target: number;
  readonly unit: number;
  readonly months_direct: number[];
  readonly quarters_as_sum_of_months_direct: number[];
  readonly quarters_first: number[];
  readonly months_within_quarters_first: number[];
  readonly equal_months: number[];
}

describeWithShared("Breakdowns computed elsewhere come out to the unit", (path) => {
  const expected = <Value>(name: string): Value => JSON.parse(readFileSync(path(`data/${name}`), "utf8")) as Value;

  it.each([
    ["classicmodels", "classicmodels.xlsx", "breakdown_5000000_unit1", "2005"],
    ["classicmodels", "classicmodels.xlsx", "breakdown_5000000_unit0.01", "2005"],
    ["classicmodels", "classicmodels.xlsx", "breakdown_1000003_unit1", "2005"],
    ["cn", "销售台账_中文.xlsx", "breakdown_500万元_unit1", "2005"],
    ["chinook", "chinook.xlsx", "breakdown_600_unit0.01", "2026"],
    ["chinook", "chinook.xlsx", "breakdown_100_unit1", "2026"],
  ])("%s: %s %s", async (name, file, key, year) => {
    const want = expected<Readonly<Record<string, Expected>>>(`expected_${name}.json`)[key];
    if (!want) throw new Error(`no ${key}`);
    const ask = async (basis: string, level: string, via: string): Promise<readonly number[]> => {
      const more = ["--via", via, "--unit", String(want.unit)];
      return valuesOf(await rowsOf(path(`data/${file}`), { total: want.annual_target, year, basis, level, more }));
    };
    expect(await ask("seasonal", "month", "months")).toEqual(want.months_direct);
    expect(await ask("seasonal", "quarter", "months")).toEqual(want.quarters_as_sum_of_months_direct);
    expect(await ask("seasonal", "quarter", "quarters")).toEqual(want.quarters_first);
    expect(await ask("seasonal", "month", "quarters")).toEqual(want.months_within_quarters_first);
    expect(await ask("equal", "month", "months")).toEqual(want.equal_months);
  });

  it("crm: equal months; a season is refused with the months that the data has", async () => {
    const file = path("data/crm.xlsx");
    const want = expected<{ breakdown_equal: Expected }>("expected_crm.json").breakdown_equal;
    const asked = { total: want.annual_target, year: "2018" };
    expect(valuesOf(await rowsOf(file, asked))).toEqual(want.months_within_quarters_first);
    expect(valuesOf(await rowsOf(file, { ...asked, more: ["--via", "months"] }))).toEqual(want.months_direct);
    const refused = await breakdown(file, { ...asked, basis: "seasonal" });
    expect(refused.code).toBe(1);
    const [problem] = refused.json<{ problems: readonly { code: string; message: string }[] }>().problems;
    expect(problem?.code).toBe("no-complete-year");
    expect(problem?.message).toContain("2017-03");
    expect(problem?.message).toContain("2017-12");
  });

  interface Weeks {
    readonly weeks: readonly { start: string; end: string; by_days: number; by_workdays: number }[];
  }

  it.each(["2025", "2026"])("weeks of %s by days and by working days, and months by working days", async (year) => {
    const all = expected<Readonly<Record<string, unknown>>>("calendars/expected_weeks.json");
    const weeks = Object.values(all[year] as Readonly<Record<string, Weeks>>).flatMap((month) => month.weeks);
    const total = Number(all["annual_target"]);
    for (const [weekBasis, key] of [
      ["days", "by_days"],
      ["workdays", "by_workdays"],
    ] as const) {
      const rows = await rowsOf(sample, { total, year, level: "week", more: ["--week-basis", weekBasis] });
      expect(rows.map(({ start, end, value }) => [start, end, value])).toEqual(
        weeks.map((week) => [week.start, week.end, week[key]]),
      );
    }
    const months = all[`${year}_months_by_workdays`];
    if (months === undefined) return;
    expect(valuesOf(await rowsOf(sample, { total, year, basis: "workdays", more: ["--via", "months"] }))).toEqual(
      months,
    );
  });

  it("holidays of a file are those that count", async () => {
    const file = path("data/calendars/holiday-cn_2026.json");
    const ours = await rowsOf(sample, { total: 1200000, basis: "workdays" });
    expect(await rowsOf(sample, { total: 1200000, basis: "workdays", more: ["--holidays", file] })).toEqual(ours);
    const none = await rowsOf(sample, { total: 1200000, basis: "workdays", more: ["--holidays", "none"] });
    expect(none).not.toEqual(ours);
  });
});

describe("Whatever is asked, the parts add up to the total", () => {
  it.each(["equal", "days", "workdays", "last-year", "seasonal", "capacity", "own"])(
    "by %s, over people",
    async (basis) => {
      const more = ["--people", ...(basis === "own" ? ["--shares", "4,3,2,1"] : [])];
      const rows = await rowsOf(sample, { total: 12345678, basis, more });
      const months = grouped(rows, (row) => row.period);
      for (const [month, all] of months) {
        const [company, people] = [true, false].map((own) =>
          cents(all.filter((row) => (row.scope === "company") === own)),
        );
        expect([month, people]).toEqual([month, company]);
      }
      expect(cents(rows.filter((row) => row.scope === "company"))).toBe(1234567800);
    },
  );

  it("a person's months add up to the person's quarters, and these to her year", async () => {
    const asked = { total: 9999999, basis: "seasonal", more: ["--people"] };
    const [months, quarters, halves] = await Promise.all(
      ["month", "quarter", "half"].map((level) => rowsOf(sample, { ...asked, level })),
    );
    const total = (rows: readonly Row[] | undefined): readonly (readonly [string, number])[] =>
      [...grouped(rows ?? [], (row) => row.scope)].map(([scope, own]) => [scope, cents(own)] as const);
    expect(total(months)).toEqual(total(quarters));
    expect(total(quarters)).toEqual(total(halves));
  });
});

describe("The company's own year", () => {
  it("begins in the month that --fiscal-start names, and is named by the year it ends in", async () => {
    const rows = await rowsOf(sample, { year: "FY2026", more: ["--fiscal-start", "4"] });
    expect([rows[0]?.period, rows[0]?.start, rows.at(-1)?.end]).toEqual(["2025-04", "2025-04-01", "2026-03-31"]);
    const quarters = await rowsOf(sample, { level: "quarter", more: ["--fiscal-start", "4"] });
    expect(quarters.map((row) => row.period)).toEqual(["FY2026Q1", "FY2026Q2", "FY2026Q3", "FY2026Q4"]);
  });

  it("is cut in weeks of 4-4-5 when the plan says so; a week never lies in two months", async () => {
    const plan = join(folder, "445.json");
    writeFileSync(plan, JSON.stringify({ version: 1, settings: { calendar: "445", fiscalStart: 2 } }));
    const more = ["--plan", plan];
    const months = await rowsOf(sample, { total: 5200, level: "month", basis: "days", more });
    const days = months.map((row) => (Date.parse(row.end) - Date.parse(row.start)) / 86_400_000 + 1);
    expect(days.slice(0, 11)).toEqual([28, 28, 35, 28, 28, 35, 28, 28, 35, 28, 28]);
    expect([35, 42]).toContain(days[11]);
    const weeks = await rowsOf(sample, { total: 5200, level: "week", basis: "days", more });
    expect(new Set(weeks.map((row) => row.period)).size).toBe(weeks.length);
    expect(cents(weeks)).toBe(520000);
  });
});

describe("Saved targets", () => {
  const draft = async (): Promise<string> => {
    const plan = join(folder, "saved.json");
    expect((await runCli("plan", sample, "--out", plan)).code).toBe(0);
    return plan;
  };
  interface PlanFile {
    readonly targets: readonly { scope: string; kpi: string; period: string; within?: string; value?: number }[];
  }
  const targetsIn = (plan: string): PlanFile["targets"] =>
    (JSON.parse(readFileSync(plan, "utf8")) as PlanFile).targets.filter((target) => target.kpi === "revenue");

  it("are what score measures people against", async () => {
    const plan = await draft();
    const asked = { total: 9_000_000, basis: "equal", more: ["--people", "--plan", plan, "--save", plan] };
    const rows = await rowsOf(sample, asked);
    const run = await runCli("score", sample, "--plan", plan, "--period", "2026Q1", "--json");
    expect(run.code).toBe(0);
    const scores = run.json<readonly { id: string; kpis: readonly { kpi: string; target: number | null }[] }[]>();
    let compared = 0;
    for (const { id, kpis } of scores) {
      const own = rows.filter((row) => row.scope === `person:${id}` && /2026-0[123]/.test(row.period));
      const target = kpis.find((row) => row.kpi === "revenue")?.target;
      if (own.length === 0 || target === undefined) continue;
      compared += 1;
      expect([id, target]).toEqual([id, cents(own) / 100]);
    }
    expect(compared).toBeGreaterThan(5);
  });

  it("take the place of what an earlier breakdown saved, at another level too", async () => {
    const plan = await draft();
    const more = ["--people", "--plan", plan, "--save", plan];
    await rowsOf(sample, { total: 9_000_000, more });
    await rowsOf(sample, { total: 8_000_000, level: "week", more });
    const rows = await rowsOf(sample, { total: 8_000_000, level: "quarter", more });
    const saved = targetsIn(plan).filter((target) => target.scope === "company" || target.scope.startsWith("person:"));
    const asSaved = rows.filter((row) => row.scope !== "vacant");
    expect(new Map(saved.map((target) => [JSON.stringify([target.scope, target.period]), target.value]))).toEqual(
      new Map(asSaved.map((row) => [JSON.stringify([row.scope, row.period]), row.value])),
    );
  });

  it("stay where they are locked: a company's quarter, and a person's", async () => {
    const plan = await draft();
    const file = JSON.parse(readFileSync(plan, "utf8")) as PlanFile & { people: readonly { id: string }[] };
    const seller = (await rowsOf(sample, { more: ["--people", "--plan", plan] }))[20]?.scope ?? "";
    const locks = [
      { scope: "company", kpi: "revenue", period: "2026Q2", value: 350, locked: true },
      { scope: seller, kpi: "revenue", period: "2026Q1", value: 7, locked: true },
    ];
    writeFileSync(plan, JSON.stringify({ ...file, targets: locks }));
    const rows = await rowsOf(sample, { level: "quarter", more: ["--people", "--plan", plan, "--save", plan] });
    const found = (scope: string): readonly number[] => valuesOf(rows.filter((row) => row.scope === scope));
    expect(found("company")).toEqual([284, 350, 283, 283]);
    expect(found(seller)[0]).toBe(7);
    for (const period of ["2026Q1", "2026Q2", "2026Q3", "2026Q4"]) {
      const people = rows.filter((row) => row.period === period && row.scope !== "company");
      expect([period, cents(people) / 100]).toEqual([period, found("company")[Number(period.at(-1)) - 1]]);
    }
    expect(targetsIn(plan)).toEqual(expect.arrayContaining([...locks]));
  });
});

describe("What is not known is said", () => {
  it("a year whose holidays nobody has published yet", async () => {
    const words = ["--kpi", "revenue", "--total", "1200", "--year", "2035", "--basis", "workdays", "--level", "month"];
    const run = await runCli("breakdown", sample, ...words);
    expect(run.code).toBe(0);
    expect(run.error).toContain("2035");
  });
});
