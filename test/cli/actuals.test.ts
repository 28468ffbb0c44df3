import { readCsv } from "../helpers/readCsv";
import { runCli } from "../helpers/runCli";
import { describeWithShared } from "../helpers/shared";

interface ActualRow {
  readonly person: string;
  readonly kpi: string;
  readonly period: string;
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Column of the expected files → KPI that must equal it. */
type Expected = Readonly<Record<string, string>>;

const trade: Expected = {
  revenue: "revenue",
  orders: "orders",
  customers: "active-customers",
  new_customers: "new-customers",
  avg_order_value: "average-order-value",
};

const workbooks: readonly { readonly file: string; readonly expected: string; readonly kpis: Expected }[] = [
  { file: "crm.xlsx", expected: "crm", kpis: { ...trade, win_rate: "win-rate", avg_cycle_days_won: "sales-cycle" } },
  {
    file: "classicmodels.xlsx",
    expected: "classicmodels",
    kpis: { ...trade, margin_rate: "gross-margin-rate", payments: "collected", collection_rate: "collection-rate" },
  },
  { file: "chinook.xlsx", expected: "chinook", kpis: trade },
  {
    file: "销售台账_中文.xlsx",
    expected: "cn",
    kpis: { ...trade, collection_rate_of_these_orders: "collection-rate-of-orders", collected_in_period: "collected" },
  },
];

describeWithShared("Actuals of real workbooks equal the figures computed elsewhere", (path) => {
  for (const { file, expected, kpis } of workbooks) {
    for (const [by, suffix] of [
      ["month", "rep_month"],
      ["quarter", "rep_quarter"],
    ] as const) {
      it(`${file} by ${by}, to 1e-9, without a mapping`, async () => {
        const ids = Object.values(kpis);
        const run = await runCli("actuals", path(`data/${file}`), "--by", by, "--json", "--kpi", ...ids);
        expect(run.code).toBe(0);
        const found = new Map(run.json<ActualRow[]>().map((row) => [`${row.person}|${row.period}|${row.kpi}`, row]));
        const wrong: string[] = [];
        let compared = 0;
        for (const row of readCsv(path(`data/expected_${expected}_${suffix}.csv`))) {
          const period = (row.get("period") ?? "").replace("-Q", "Q");
          for (const [column, kpi] of Object.entries(kpis)) {
            // Some files do not carry every column in both cuts.
            const want = row.get(column);
            if (want === undefined) continue;
            const key = `${row.get("rep")}|${period}|${kpi}`;
            const actual = found.get(key)?.actual;
            compared += 1;
            if (!isSame(want, actual)) wrong.push(`${key}: ${String(actual)} instead of ${want}`);
          }
        }
        expect(wrong.slice(0, 10)).toEqual([]);
        expect(compared).toBeGreaterThan(100);
      });
    }
  }
});

/** A blank expected figure is missing; the expected files carry ten decimals. */
function isSame(want: string, actual: number | null | undefined): boolean {
  if (actual === undefined) return false;
  if (want === "") return actual === null;
  const expected = Number(want);
  return actual !== null && Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}
