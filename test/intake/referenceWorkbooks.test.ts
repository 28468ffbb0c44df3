import { readFileSync } from "node:fs";
import { civilCalendar } from "../../src/domain/calendar/calendarPeriods";
import { parsePeriod } from "../../src/domain/calendar/parsePeriod";
import type { DayRange } from "../../src/domain/calendar/period";
import { standardCatalogue } from "../../src/domain/kpi/standardCatalogue";
import { createFactEngine, type FactEngine } from "../../src/facts/createFactEngine";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { readTables } from "../../src/intake/readTables";
import type { IntakeResult } from "../../src/intake/intakeResult";
import { describeWithShared } from "../helpers/shared";

type ExpectedRow = Readonly<Record<string, string | number | null>>;

interface Expected {
  readonly by_rep: readonly ExpectedRow[];
  readonly by_rep_month: readonly ExpectedRow[];
  readonly by_rep_quarter: readonly ExpectedRow[];
  readonly by_rep_year: readonly ExpectedRow[];
}

/** Names of the published figures and the KPIs that must equal them. */
const figures: readonly (readonly [string, string])[] = [
  ["revenue", "revenue"],
  ["orders", "orders"],
  ["customers", "active-customers"],
  ["new_customers", "new-customers"],
  ["avg_order_value", "average-order-value"],
  ["win_rate", "win-rate"],
  ["avg_cycle_days_won", "sales-cycle"],
  ["margin_rate", "gross-margin-rate"],
  ["payments", "collected"],
  ["collection_rate", "collection-rate"],
  ["collected_in_period", "collected"],
  ["collection_rate_of_these_orders", "collection-rate-of-orders"],
];

const workbooks = [
  ["crm", "crm.xlsx", "expected_crm.json"],
  ["classicmodels", "classicmodels.xlsx", "expected_classicmodels.json"],
  ["chinook", "chinook.xlsx", "expected_chinook.json"],
  ["the Chinese ledger", "销售台账_中文.xlsx", "expected_cn.json"],
] as const;

describeWithShared("real workbooks", (path) => {
  it.each(workbooks)(
    "every figure of %s, by person and month, quarter and year, is what was published",
    (_, file, expected) => {
      const result = readTables(readWorkbookFile(readFileSync(path(`data/${file}`))));
      const figures = JSON.parse(readFileSync(path(`data/${expected}`), "utf8")) as Expected;
      const rows = [...figures.by_rep, ...figures.by_rep_month, ...figures.by_rep_quarter, ...figures.by_rep_year];
      expect(differences(result, rows)).toEqual([]);
      expect(result.problems.filter(({ severity }) => severity !== "info")).toEqual([]);
    },
  );

  it("agents without a single opportunity stand on the roster and sell", () => {
    const { roster } = readTables(readWorkbookFile(readFileSync(path("data/crm.xlsx"))));
    const idle = ["Carl Lin", "Carol Thompson", "Elizabeth Anderson", "Mei-Mei Johns", "Natalya Ivanova"];
    expect(roster.filter(({ name }) => idle.includes(name)).map(({ sells }) => sells)).toEqual(idle.map(() => true));
  });

  it("sales reps without orders sell, the president does not, and managers are named", () => {
    const { roster } = readTables(readWorkbookFile(readFileSync(path("data/classicmodels.xlsx"))));
    const of = (name: string) => roster.find((one) => one.name === name);
    expect(of("Tom King")).toMatchObject({ sells: true, manager: "William Patterson" });
    expect(of("Yoshimi Kato")).toMatchObject({ sells: true, manager: "Mami Nishi" });
    expect(of("Diane Murphy")).toMatchObject({ sells: false, title: "President" });
    expect(roster.filter(({ sells }) => sells)).toHaveLength(17);
  });

  it("companies' own revenue in a list of accounts is no sale", () => {
    const result = readTables(readWorkbookFile(readFileSync(path("data/crm.xlsx"))));
    expect(result.tables.map(({ kind }) => kind)).toEqual(["opportunities", "roster", "customers", "products"]);
    expect(result.facts.tables.sales).toBeUndefined();
  });
});

/** Figures that are not what was published, at most ten, as sentences. */
function differences(result: IntakeResult, rows: readonly ExpectedRow[]): string[] {
  const engine = createFactEngine(result.facts, { calendar: civilCalendar });
  const wrong: string[] = [];
  for (const row of rows) {
    for (const [figure, kpi] of figures) {
      const expected = row[figure];
      if (expected === undefined || wrong.length >= 10) continue;
      const actual = valueOf(engine, result, kpi, String(row["rep"]), rangeOf(result, String(row["period"])));
      if (!isSame(actual, expected)) wrong.push(`${row["rep"]} ${row["period"]} ${kpi}: ${actual}, not ${expected}`);
    }
  }
  return wrong;
}

function rangeOf({ facts }: IntakeResult, period: string): DayRange {
  if (period === "all") return facts.span ?? { from: 0, to: 0 };
  const found = parsePeriod(period, { calendar: civilCalendar });
  if (!found.ok) throw new Error(period);
  return { from: found.value.start, to: found.value.end };
}

function valueOf(engine: FactEngine, result: IntakeResult, id: string, rep: string, range: DayRange): number | null {
  const kpi = standardCatalogue.find((one) => one.id === id);
  if (!kpi) throw new Error(id);
  const people = rep === "*" ? ("all" as const) : [result.facts.people.indexOf(rep)];
  return engine.measure(kpi.measure, people, range).value;
}

function isSame(actual: number | null, expected: string | number | null): boolean {
  if (expected === null || actual === null) return actual === expected;
  // Published ratios are rounded to ten decimals.
  return Math.abs(actual - Number(expected)) <= 1e-9 * Math.max(1, Math.abs(Number(expected)));
}
