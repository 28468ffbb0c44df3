import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../helpers/runCli";
import { describeWithShared } from "../helpers/shared";

interface ExampleKpi {
  readonly kpi: string;
  readonly weight: number;
  readonly target: number;
  readonly cap: number;
}
interface Example {
  readonly period: string;
  readonly roles: Readonly<Record<string, readonly ExampleKpi[]>>;
  readonly results: readonly {
    readonly rep: string;
    readonly role: string;
    readonly score: number | null;
    readonly rank: number | null;
  }[];
}
interface ScoreRow {
  readonly person: string;
  readonly role: string;
  readonly score: number | null;
  readonly rank: number | null;
}

const kpiIds = new Map([
  ["revenue", "revenue"],
  ["orders", "orders"],
  ["win_rate", "win-rate"],
  ["avg_cycle_days_won", "sales-cycle"],
  ["new_customers", "new-customers"],
  ["collection_rate", "collection-rate"],
  ["margin_rate", "gross-margin-rate"],
  ["customers", "active-customers"],
]);

/** A plan that states what the example states, and nothing else. */
function planOf(example: Example): unknown {
  const roles = Object.keys(example.roles);
  const period = example.period.replace("-Q", "Q");
  const rows = roles.flatMap((role) => (example.roles[role] ?? []).map((kpi) => ({ role, ...kpi })));
  const idOf = (kpi: string): string => kpiIds.get(kpi) ?? kpi;
  return {
    version: 1,
    settings: { minimumCoverage: 0 },
    roles: roles.map((role) => ({ id: role, name: role })),
    weights: rows.map(({ role, kpi, weight, cap }) => ({ role, kpi: idOf(kpi), weight, cap })),
    people: example.results.map(({ rep }) => ({ id: rep, name: rep })),
    assignments: example.results.map(({ rep, role }) => ({ person: rep, role })),
    targets: rows.map(({ role, kpi, target }) => ({ scope: `role:${role}`, kpi: idOf(kpi), period, value: target })),
  };
}

describeWithShared("Scores and ranks of the worked examples", (path) => {
  for (const file of ["crm", "classicmodels", "chinook"]) {
    it(`${file}: scores to 1e-6, ranks exactly`, async () => {
      const folder = mkdtempSync(join(tmpdir(), "kpi-score-"));
      try {
        const { score_example: example } = JSON.parse(readFileSync(path(`data/expected_${file}.json`), "utf8")) as {
          score_example: Example;
        };
        const plan = join(folder, "plan.json");
        writeFileSync(plan, JSON.stringify(planOf(example)));
        const run = await runCli(
          "score",
          path(`data/${file}.xlsx`),
          "--plan",
          plan,
          "--period",
          example.period,
          "--json",
        );
        expect(run.out.slice(0, 400)).not.toContain('"problems"');
        expect(run.code).toBe(0);
        const found = new Map(run.json<ScoreRow[]>().map((row) => [row.person, row]));
        for (const want of example.results) {
          const row = found.get(want.rep);
          expect([want.rep, row?.role, row?.rank ?? null]).toEqual([want.rep, want.role, want.rank]);
          if (want.score === null) expect(row?.score).toBeNull();
          else expect(Math.abs((row?.score ?? Number.NaN) - want.score)).toBeLessThan(1e-6);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
});
