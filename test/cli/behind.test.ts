import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../helpers/runCli";
import { describeWithShared } from "../helpers/shared";

interface BehindJson {
  readonly actual: number;
  readonly rows: readonly { sheet: string; row: number; values: Readonly<Record<string, unknown>> }[];
}
interface FunnelJson {
  readonly person: string;
  readonly steps: readonly { step: string; open: number; reached: number; openAmount: number }[];
  readonly won: number;
  readonly lost: number;
}
interface CustomerJson {
  readonly customer: string;
  readonly figures: readonly { kpi: string; actual: number | null }[];
  readonly owed: number | null;
}

describe("behind the numbers of the sample workbook", () => {
  const folder = mkdtempSync(join(tmpdir(), "kpi-behind-"));
  const file = join(folder, "sample.xlsx");
  beforeAll(async () => {
    await runCli("sample", "--out", file, "--lang", "en-US");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("lists the rows whose amounts add up to a person's revenue", async () => {
    const call = ["--kpi", "revenue", "--period", "2026Q1", "--json", "--lang", "en-US"];
    const run = await runCli("rows", file, ...call, "--person", "felix hart");
    const found = run.json<BehindJson>();
    const sum = found.rows.reduce((total, { values }) => total + Number(values["Amount"]), 0);
    expect(found.rows.length).toBeGreaterThan(5);
    expect(sum).toBeCloseTo(found.actual, 2);
    expect(new Set(found.rows.map(({ values }) => values["Sales Rep"]))).toEqual(new Set(["Felix Hart"]));
  });

  it("says whom it takes a misspelt person for", async () => {
    const run = await runCli("rows", file, "--kpi", "revenue", "--period", "2026Q1", "--person", "Felix Hard");
    expect(run.code).toBe(2);
    expect(run.error).toContain("Felix Hart");
  });

  it("offers customers of a similar name", async () => {
    const run = await runCli("customer", file, "--name", "nobody at all", "--period", "2026Q1");
    expect(run.code).toBe(2);
    expect(run.error).toContain("nobody at all");
  });
});

describeWithShared("behind the numbers of real workbooks", (path) => {
  it("counts every opportunity of the CRM once", async () => {
    const [funnel] = (await runCli("funnel", path("data/crm.xlsx"), "--json")).json<FunnelJson[]>();
    expect(funnel).toMatchObject({ person: "*", won: 4238, lost: 2473 });
    expect(funnel?.steps.map(({ step, open, reached }) => [step, open, reached])).toEqual([
      ["Prospecting", 500, 8800],
      ["Engaging", 1589, 8300],
    ]);
  });

  it("shows a customer's sales, receipts and what is still owed", async () => {
    const words = ["--name", "euro+ shopping channel", "--period", "2004", "--json"];
    const page = (await runCli("customer", path("data/classicmodels.xlsx"), ...words)).json<CustomerJson>();
    expect(page.customer).toBe("Euro+ Shopping Channel");
    // 820,689.54 ordered, 715,738.98 paid.
    expect(page.owed).toBeCloseTo(104_950.56, 2);
  });
});
