import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "../../../src/domain/plan/plan";
import { runCli } from "../../helpers/runCli";
import { describeWithShared } from "../../helpers/shared";
import { classicActuals, crmActuals, type RawActual } from "./rawLedgers";

interface KpiJson {
  readonly kpi: string;
  readonly actual: number | null;
  readonly target: number | null;
  readonly attainment: number | null;
  readonly points: number | null;
  readonly weight: number;
  readonly z: number | null;
  readonly peers: number;
  readonly strength: string;
  readonly available: number;
  readonly oneMore: { readonly step: number; readonly points: number } | null;
  readonly baseline: { readonly level: number | null; readonly trend: number | null; readonly season: number | null };
}
interface MoveJson {
  readonly customer: string | null;
  readonly revenue: number;
  readonly before: number;
  readonly change: number;
}
interface PersonJson {
  readonly customers: readonly MoveJson[];
  readonly person: string;
  readonly role: string;
  readonly rank: number | null;
  readonly score: number | null;
  readonly gap: number;
  readonly kpis: readonly KpiJson[];
  readonly findings: readonly { readonly kpi: string; readonly code: string; readonly sentence: string }[];
}
interface ReviewJson {
  readonly company: readonly { kpi: string; actual: number | null; before: number | null; lastYear: number | null }[];
  readonly people: readonly PersonJson[];
  readonly byMoney: readonly { person: string; kpi: string; actual: number; target: number; variance: number }[];
  readonly helpFirst: readonly { person: string; gap: number }[];
  readonly funnel: { readonly won: number; readonly lost: number; readonly winRate: number | null } | null;
}

type Days = readonly [from: string, to: string];

interface Case {
  readonly file: string;
  readonly period: string;
  readonly open: (path: string) => Promise<RawActual>;
  readonly days: Days;
  readonly before: Days;
  readonly lastYear: Days;
  /** Quarters that the data covers before, oldest first. */
  readonly history: readonly Days[];
}

const quarter = (year: number, number: number): Days => {
  const last = ["03-31", "06-30", "09-30", "12-31"][number - 1] ?? "";
  return [`${year}-${String(3 * number - 2).padStart(2, "0")}-01`, `${year}-${last}`];
};

const cases: readonly Case[] = [
  {
    file: "crm.xlsx",
    period: "2017Q4",
    open: crmActuals,
    days: quarter(2017, 4),
    before: quarter(2017, 3),
    lastYear: quarter(2016, 4),
    history: [1, 2, 3].map((number) => quarter(2017, number)),
  },
  {
    file: "classicmodels.xlsx",
    period: "2005Q1",
    open: classicActuals,
    days: quarter(2005, 1),
    before: quarter(2004, 4),
    lastYear: quarter(2004, 1),
    history: [2003, 2004].flatMap((year) => [1, 2, 3, 4].map((number) => quarter(year, number))),
  },
];

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function expectSame(found: number | null, expected: number | null, what: string): void {
  const isSame =
    found === null || expected === null
      ? found === expected
      : Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  expect(isSame ? what : `${what}: found ${found}, from the rows ${expected}`).toBe(what);
}

const lowerIsBetter = new Set(["sales-cycle"]);

/** Everything a review says of people, worked out again from rows and plan. */
function workedOut({ days, history }: Case, plan: Plan, actual: RawActual) {
  const teamOf = (boss: string): string[] => {
    const direct = plan.people.filter(({ manager }) => manager === boss).map(({ id }) => id);
    return [...direct, ...direct.flatMap(teamOf)];
  };
  const roleOf = new Map(plan.assignments.map(({ person, role }) => [person, role]));
  const ofRole = (role: string, kpi: string, period: string): number | undefined =>
    plan.targets.find((row) => row.scope === `role:${role}` && row.kpi === kpi && row.period === period)?.value;
  const people = (person: string, scope?: string): readonly string[] => (scope === "team" ? teamOf(person) : [person]);
  const target = (person: string, role: string, kpi: string, period: string, scope?: string): number | null => {
    const own = ofRole(role, kpi, period) ?? ofRole(role, kpi, period.slice(0, 4));
    if (own !== undefined || scope !== "team") return own ?? null;
    const reports = teamOf(person).flatMap((report) => {
      const held = roleOf.get(report) ?? "";
      const leads = plan.weights.some((rule) => rule.role === held && rule.kpi === kpi && rule.scope === "team");
      return leads ? [] : (ofRole(held, kpi, period) ?? []);
    });
    return reports.length === 0 ? null : reports.reduce((sum, value) => sum + value, 0);
  };
  const attained = (kpi: string, value: number, aim: number): number =>
    lowerIsBetter.has(kpi) ? 2 - value / aim : value / aim;
  const points = (attainment: number): number => 100 * Math.max(0, Math.min(1.2, attainment));
  const level = (values: readonly (number | null)[]): number | null => {
    const last = values.slice(-4).filter((value) => value !== null);
    return last.length === 0 ? null : mean(last);
  };
  const trend = (values: readonly (number | null)[]): number | null => {
    const seen = values.slice(-6).flatMap((value, at) => (value === null ? [] : [[at, value] as const]));
    const now = level(values);
    if (seen.length < 3 || !now) return null;
    const [middle, average] = [mean(seen.map(([at]) => at)), mean(seen.map(([, value]) => value))];
    const top = seen.reduce((sum, [at, value]) => sum + (at - middle) * (value - average), 0);
    return top / seen.reduce((sum, [at]) => sum + (at - middle) ** 2, 0) / Math.abs(now);
  };
  const now = (kpi: string, who: readonly string[]): number | null => actual(kpi, who, ...days);
  const past = (kpi: string, who: readonly string[]): readonly (number | null)[] =>
    history.map((range) => actual(kpi, who, ...range));
  return { roleOf, people, target, attained, points, level, trend, now, past };
}

describeWithShared("The written review of the last full quarter", (path) => {
  it.each(cases)("of $file says nothing that the raw rows do not say too", async (one) => {
    const folder = mkdtempSync(join(tmpdir(), "kpi-review-"));
    const [file, planFile] = [path(`data/${one.file}`), join(folder, "plan.json")];
    expect((await runCli("plan", file, "--out", planFile)).code).toBe(0);
    const plan = JSON.parse(readFileSync(planFile, "utf8")) as Plan;
    const review = (
      await runCli("review", file, "--plan", planFile, "--period", one.period, "--json")
    ).json<ReviewJson>();
    const actual = await one.open(file);
    expect(review.company.length).toBeGreaterThan(3);
    for (const row of review.company) {
      expectSame(row.actual, actual(row.kpi, null, ...one.days), `company ${row.kpi}`);
      expectSame(row.before, actual(row.kpi, null, ...one.before), `company ${row.kpi} before`);
      expectSame(row.lastYear, actual(row.kpi, null, ...one.lastYear), `company ${row.kpi} a year before`);
    }
    checkPeople(one, plan, review, actual);
    checkCustomers(one, review, actual);
  });
});

function checkPeople(one: Case, plan: Plan, review: ReviewJson, actual: RawActual): void {
  const again = workedOut(one, plan, actual);
  const scores = new Map<string, number>();
  const money: (readonly [string, number])[] = [];
  for (const { person, role, score, kpis, gap } of review.people) {
    expect(role).toBe(again.roleOf.get(person));
    const rules = plan.weights.filter((rule) => rule.role === role);
    const all = rules.reduce((sum, { weight }) => sum + weight, 0);
    const assigned = kpis.reduce((sum, { weight }) => sum + weight, 0);
    for (const row of kpis) {
      const what = `${person} ${row.kpi}`;
      const rule = rules.find(({ kpi }) => kpi === row.kpi);
      const who = again.people(person, rule?.scope);
      const value = again.now(row.kpi, who);
      const aim = again.target(person, role, row.kpi, one.period, rule?.scope);
      const attainment = value === null || aim === null || aim === 0 ? null : again.attained(row.kpi, value, aim);
      expectSame(row.weight, (rule?.weight ?? 0) / all, `${what} weight`);
      expectSame(row.actual, value, what);
      expectSame(row.target, aim, `${what} target`);
      expectSame(row.attainment, attainment, `${what} attainment`);
      if (aim !== 0) expectSame(row.points, attainment === null ? null : again.points(attainment), `${what} points`);
      const most = aim === 0 ? 100 : 120;
      expectSame(row.available, (row.weight / assigned) * (most - (row.points ?? 0)), `${what} available`);
      expectSame(row.baseline.level, again.level(again.past(row.kpi, who)), `${what} level`);
      expectSame(row.baseline.trend, again.trend(again.past(row.kpi, who)), `${what} trend`);
      checkOneMore(row, assigned, again.attained, what);
      if (row.kpi === "revenue" && rule?.scope !== "team" && value !== null && aim !== null)
        money.push([person, value - aim]);
    }
    checkScore(person, score, kpis, scores);
    const missed = kpis.filter((row) => (row.attainment ?? 0) < 1);
    expectSame(
      gap,
      missed.reduce((sum, { available }) => sum + available, 0),
      `${person} gap`,
    );
  }
  checkPeers(review);
  for (const { person, rank, score } of review.people) {
    if (score !== null)
      expect([person, rank]).toEqual([person, 1 + [...scores.values()].filter((other) => other > score + 1e-9).length]);
  }
  const shown = review.byMoney.map(({ person, variance }) => [person, Math.round(100 * variance)] as const);
  expect([...shown].sort()).toEqual(money.map(([person, variance]) => [person, Math.round(100 * variance)]).sort());
  expect(shown.map(([, variance]) => variance)).toEqual(shown.map(([, variance]) => variance).sort((a, b) => a - b));
  const gaps = review.people.filter(({ gap }) => gap > 0).map(({ gap }) => gap);
  expect(review.helpFirst.map(({ gap }) => gap)).toEqual([...gaps].sort((a, b) => b - a));
}

/** Everybody's customers explain her change of revenue to the cent; the funnel holds what was won and lost. */
function checkCustomers(one: Case, { people, funnel }: ReviewJson, actual: RawActual): void {
  const cents = (kpi: string, who: string, days: Days): number => Math.round(100 * (actual(kpi, [who], ...days) ?? 0));
  for (const { person, customers } of people) {
    const change = cents("revenue", person, one.days) - cents("revenue", person, one.before);
    const moved = customers.reduce((sum, move) => sum + Math.round(100 * move.change), 0);
    expect([person, moved]).toEqual([person, change]);
    for (const { revenue, before, change: own } of customers) expectSame(own, revenue - before, `${person} move`);
  }
  const winRate = actual("win-rate", null, ...one.days);
  expect(funnel === null).toBe(winRate === null);
  if (!funnel) return;
  expectSame(funnel.winRate, winRate, "funnel's win rate");
  expectSame(funnel.won, actual("orders", null, ...one.days), "funnel's won");
}

function checkOneMore(
  row: KpiJson,
  assigned: number,
  attained: (kpi: string, value: number, aim: number) => number,
  what: string,
): void {
  if (!row.oneMore || row.actual === null || !row.target) return;
  const then = attained(row.kpi, row.actual + row.oneMore.step, row.target);
  const gained = 100 * Math.max(0, Math.min(1.2, then)) - (row.points ?? 0);
  expectSame(row.oneMore.points, Math.max(0, (row.weight / assigned) * gained), `${what} one more`);
}

function checkScore(person: string, score: number | null, kpis: readonly KpiJson[], scores: Map<string, number>): void {
  const counted = kpis.filter(({ points }) => points !== null);
  const weight = counted.reduce((sum, row) => sum + row.weight, 0);
  if (score === null) return;
  expectSame(score, counted.reduce((sum, row) => sum + row.weight * (row.points ?? 0), 0) / weight, `${person} score`);
  scores.set(person, score);
}

/** z-scores among the role, the strengths that follow, and a sentence for each strength and weakness. */
function checkPeers({ people }: ReviewJson): void {
  for (const { person, role, kpis, findings } of people) {
    for (const row of kpis) {
      const peers = people
        .filter((other) => other.role === role)
        .flatMap((other) =>
          other.kpis.filter(({ kpi }) => kpi === row.kpi).flatMap(({ attainment }) => attainment ?? []),
        );
      const spread = Math.sqrt(mean(peers.map((value) => (value - mean(peers)) ** 2)));
      const z =
        row.attainment === null || peers.length < 5 ? null : spread === 0 ? 0 : (row.attainment - mean(peers)) / spread;
      expect(row.peers).toBe(peers.length);
      expectSame(row.z, z, `${person} ${row.kpi} z`);
      const a = row.attainment ?? NaN;
      const isStrong = a >= 1 && (z === null || z >= 0.5);
      const isWeak = a < 0.9 || (a < 1 && z !== null && z <= -0.5);
      expect([person, row.kpi, row.strength]).toEqual([
        person,
        row.kpi,
        isStrong ? "strength" : isWeak ? "weakness" : "neither",
      ]);
      const said = findings.filter(({ kpi, code }) => kpi === row.kpi && (code === "strength" || code === "weakness"));
      expect(said.map(({ code }) => code)).toEqual(isStrong ? ["strength"] : isWeak ? ["weakness"] : []);
      for (const { sentence } of said)
        expect(sentence).toContain(
          new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 1 }).format(a),
        );
    }
  }
}
