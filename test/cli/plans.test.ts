import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import type { SheetDraft } from "../../src/workbook/sheetDraft";
import { runCli, type CliRun } from "../helpers/runCli";

let folder = "";
let file = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kpi-plans-"));
  file = join(folder, "orders.xlsx");
  writeFileSync(file, newWorkbook([orders]));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** 31 January 2026 and a month later. */
const [january, february] = [46053, 46081];
const rows: readonly (readonly (string | number)[])[] = [
  ["Order No", "Order Date", "Sales Rep", "Customer", "Amount", "Status"],
  ["O1", january, "Ann Lee", "Acme", 100, "Shipped"],
  ["O2", january, "Ben Ode", "Bolt", 200, "Shipped"],
  ["O3", february, "Ann Lee", "Acme", 300, "Cancelled"],
  ["O4", february, "Ben Ode", "Core", 400, "Shipped"],
];
const orders: SheetDraft = {
  name: "Orders",
  kind: "sample",
  columnWidths: [12, 12, 12, 12, 12, 12],
  rows: rows.map((cells, row) =>
    cells.map((value, column) => ({
      value,
      ...(row > 0 && column === 1 ? { style: { numberFormat: "yyyy-mm-dd" } } : {}),
    })),
  ),
};

const plan = {
  roles: [{ id: "rep", name: "Representative" }],
  weights: [{ role: "rep", kpi: "revenue", weight: 100 }],
  targets: [{ scope: "role:rep", kpi: "revenue", period: "2026Q1", value: 500 }],
};

function withPlan(parts: object, ...words: readonly string[]): Promise<CliRun> {
  const path = join(folder, "plan.json");
  writeFileSync(path, JSON.stringify({ ...plan, ...parts }));
  const [command = "", ...rest] = words;
  return runCli(command, file, "--plan", path, ...rest);
}

async function scoresWith(parts: object): Promise<unknown> {
  const run = await withPlan(parts, "score", "--period", "2026Q1", "--json");
  expect([run.code, run.out.includes('"problems"')]).toEqual([0, false]);
  return run.json<readonly { person: string; score: number | null }[]>().map(({ person, score }) => [person, score]);
}

async function revenueWith(parts: object): Promise<number | null | undefined> {
  const run = await withPlan(parts, "actuals", "--by", "year", "--kpi", "revenue", "--json");
  expect(run.code).toBe(0);
  return run.json<readonly { person: string; actual: number | null }[]>().find(({ person }) => person === "*")?.actual;
}

describe("A plan says as little as it must", () => {
  const all = [
    ["Ann Lee", 80],
    ["Ben Ode", 120],
  ];
  it("with one role and no assignments, everybody who sells has that role", async () => {
    expect(await scoresWith({})).toEqual(all);
  });
  it("assignments may name people whom the plan lists nowhere else", async () => {
    expect(await scoresWith({ assignments: [{ person: "Ben Ode", role: "Representative" }] })).toEqual([all[1]]);
  });
  it("targets may name people by name or alias", async () => {
    const people = [{ id: "7", name: "A. Lee", aliases: ["Ann Lee"] }];
    const targets = [{ scope: "person:ann lee", kpi: "revenue", period: "2026年一季度", value: 800 }];
    expect(await scoresWith({ people, targets })).toEqual([["A. Lee", 50]]);
  });
  it("days off may be listed as dates, and the as-of date typed with slashes", async () => {
    const settings = { holidays: ["2026-01-01", "2026/2/17"], asOf: "2026/1/31" };
    expect(await scoresWith({ settings })).toEqual([
      ["Ann Lee", 20],
      ["Ben Ode", 40],
    ]);
  });
});

describe("Filters leave rows out", () => {
  const without = (value: string, column = "Status"): object => ({
    filters: [{ column, op: "not-in", values: [value] }],
  });
  it("whatever the case of the header and of the value", async () => {
    expect(await revenueWith({})).toBe(1000);
    expect(await revenueWith(without("Cancelled"))).toBe(700);
    expect(await revenueWith(without("CANCELLED", "status"))).toBe(700);
    expect(await revenueWith({ filters: [{ column: "Status", op: "in", values: ["shipped"] }] })).toBe(700);
  });
  it("a column that no sheet has is refused, with those there are", async () => {
    const run = await withPlan(without("Cancelled", "State"), "actuals", "--by", "year");
    expect(run.code).toBe(1);
    expect(run.error).toContain('"State"');
    expect(run.error).toContain("Status");
  });
  it("a value that no row has is said", async () => {
    const run = await withPlan(without("Canceled"), "actuals", "--by", "year");
    expect(run.code).toBe(0);
    expect(run.error).toContain('"Canceled"');
  });
  it("a correction of the reading that reaches nothing is said", async () => {
    const mapping = { columns: [{ sheet: "Orders", column: "Total", field: "amount" }] };
    const run = await withPlan({ mapping }, "inspect");
    expect(run.code).toBe(0);
    expect(run.error).toContain('"Total"');
  });
});

describe("Limits are said, not met", () => {
  it("more people than can be planned for", async () => {
    const people = Array.from({ length: 5001 }, (_, i) => ({ id: `p${i}` }));
    for (const words of [
      ["score", "--period", "2026Q1"],
      ["write", "--year", "2026", "--out", join(folder, "never.xlsx")],
      [
        ...["breakdown", "--kpi", "revenue", "--total", "1", "--year", "2026"],
        ...["--basis", "equal", "--level", "month", "--people"],
      ],
    ]) {
      const run = await withPlan({ people }, ...words);
      expect([words[0], run.code]).toEqual([words[0], 1]);
      expect(run.error).toContain("5001");
      expect(run.error).toContain("5000");
    }
  });
  it("an answer of more rows than anybody reads", async () => {
    const people = Array.from({ length: 100_001 }, (_, i) => ({ id: `p${i}` }));
    const run = await withPlan({ people }, "actuals", "--by", "month");
    expect(run.code).toBe(1);
    expect(run.error).toContain("1000000");
  });
});
