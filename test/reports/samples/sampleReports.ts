import type { Kpi } from "../../../src/domain/kpi/kpi";
import { standardCatalogue } from "../../../src/domain/kpi/standardCatalogue";
import { gradeOf } from "../../../src/domain/scoring/gradeOf";
import { pointsFor } from "../../../src/domain/scoring/pointsFor";
import { rankOf } from "../../../src/domain/scoring/rankOf";
import { scoreOf } from "../../../src/domain/scoring/scoreOf";
import { gatesMet } from "../../../src/domain/scoring/applyGates";
import type { Language } from "../../../src/i18n/problemText";
import type {
  BreakdownInput,
  BreakdownPeriod,
  BreakdownRow,
  LeaderboardInput,
  ReportHeader,
  Scorecard,
  ScorecardGate,
  ScorecardKpi,
  ScorecardsInput,
  ScoringRules,
} from "../../../src/reports/reportInput";

/** A KPI of the standard catalogue. */
export function kpiOf(id: string): Kpi {
  const kpi = standardCatalogue.find((known) => known.id === id);
  if (kpi === undefined) throw new Error(`no KPI ${id}`);
  return kpi;
}

export const header: ReportHeader = { planLabel: "Plan 2026 R&D v3", asOf: 46112, currency: "CNY" };

export const rules: ScoringRules = {
  missing: "reweight",
  minimumCoverage: 0.6,
  scoreDecimals: 1,
  grades: [
    { grade: "A", from: 95 },
    { grade: "B", from: 85 },
    { grade: "C", from: 70 },
    { grade: "D", from: 0 },
  ],
};

const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}`);

/** Four quarters, then twelve months inside them. */
export const yearPeriods = (language: Language): readonly BreakdownPeriod[] => [
  ...[1, 2, 3, 4].map((quarter): BreakdownPeriod => ({
    id: `2026Q${quarter}`,
    label: `Q${quarter}`,
    level: "quarter",
  })),
  ...months.map((id, index): BreakdownPeriod => ({
    id,
    label: language === "zh-CN" ? `${index + 1}月` : id.slice(2),
    level: "month",
    parent: `2026Q${Math.floor(index / 3) + 1}`,
  })),
];

/** A person's row whose months rise by one step each. */
export function flowRow(name: string, id: string, first: number, more: Partial<BreakdownRow> = {}): BreakdownRow {
  const values = new Map(months.map((month, index) => [month, first + index]));
  const total = [...values.values()].reduce((sum, value) => sum + value, 0);
  return {
    scope: "person",
    name,
    role: "大客户经理",
    kpi: kpiOf(id),
    weight: 0.4,
    total,
    values,
    locked: new Set(),
    actual: Math.round(total * 0.93),
    ...more,
  };
}

/** A row that repeats its target in every period. */
export function levelRow(name: string, id: string, target: number, more: Partial<BreakdownRow> = {}): BreakdownRow {
  const ids = [...months, "2026Q1", "2026Q2", "2026Q3", "2026Q4"];
  const values = new Map(ids.map((period) => [period, target]));
  return { ...flowRow(name, id, 1), total: target, values, actual: target * 0.95, weight: 0.25, ...more };
}

const breakdownPeople = ["张三", "李四", "=1+1", "Maria Fernández-O'Brien", "王小明", "赵六"];

export const sampleBreakdown = (language: Language): BreakdownInput => {
  const people = breakdownPeople.flatMap((name, index): BreakdownRow[] => {
    const team = index === 5 ? {} : { team: index % 2 === 0 ? "华东区" : "North & East" };
    return [
      flowRow(name, "revenue", 95_000 + index * 7_500, { ...team, locked: new Set(index === 1 ? ["2026-05"] : []) }),
      flowRow(name, "orders", 10 + index, { ...team, weight: 0.35, actual: index === 2 ? null : 190 }),
      levelRow(name, "collection-rate", 0.9, { ...team }),
    ];
  });
  const revenue = people.filter((row) => row.kpi.id === "revenue").reduce((sum, row) => sum + (row.total ?? 0), 0);
  const vacancy = flowRow("", "revenue", 50_000, { scope: "vacancy", weight: null, actual: null, role: "渠道代表" });
  const company = (revenue + (vacancy.total ?? 0)) / 1.05;
  return {
    header,
    yearLabel: "2026",
    periods: yearPeriods(language),
    rows: [
      ...people,
      vacancy,
      flowRow("", "revenue", 0, {
        scope: "company",
        weight: null,
        total: company,
        values: new Map(months.map((month) => [month, company / 12])),
        actual: Math.round(company * 1.02),
        buffer: 0.05,
      }),
      levelRow("华东区", "collection-rate", 0.91, { scope: "team", team: "华东区", weight: null }),
    ],
  };
};

interface Entry {
  readonly id: string;
  readonly actual: number | null;
  readonly target: number | null;
  readonly weight: number;
  readonly more?: Partial<ScorecardKpi>;
}

/** A scorecard whose numbers the scoring rules made. */
export function cardOf(
  person: string,
  entries: readonly Entry[],
  scoring: ScoringRules = rules,
  gates: readonly ScorecardGate[] = [],
  more: Partial<Scorecard> = {},
): Scorecard {
  const kpis = entries.map(({ id, actual, target, weight, more: extra }): ScorecardKpi => {
    const kpi = extra?.kpi ?? kpiOf(id);
    const { range, targetThreshold, cap, curve, threshold, deduction } = extra ?? {};
    const values = {
      ...(target === null ? {} : { value: target }),
      ...range,
      ...(targetThreshold === undefined ? {} : { threshold: targetThreshold }),
    };
    const rule = {
      ...(cap === undefined ? {} : { cap }),
      ...(curve === undefined ? {} : { curve }),
      ...(threshold === undefined ? {} : { threshold }),
      ...(deduction === undefined ? {} : { deduction }),
    };
    const isAssigned = target !== null || range !== undefined;
    const scored = isAssigned ? pointsFor(kpi, actual, values, rule) : { attainment: null, points: null };
    return {
      kpi,
      actual,
      target,
      ...scored,
      weight,
      previous: actual === null ? null : actual * 0.9,
      yearAgo: null,
      ...extra,
    };
  });
  const parts = kpis.filter((entry) => entry.target !== null || entry.range !== undefined);
  const met = gatesMet(
    gates.map((gate) => ({ ...gate, kpi: gate.kpi.id })),
    "role",
    (id) => gates.find((gate) => gate.kpi.id === id)?.actual ?? null,
  );
  const { missing, minimumCoverage, scoreDecimals: decimals } = scoring;
  const score = scoreOf(parts, { missing, minimumCoverage, decimals, gates: met });
  return {
    person,
    role: "大客户经理",
    team: "华东区",
    manager: "刘经理",
    kpis,
    gates,
    score: score.score,
    scoreRounded: score.scoreRounded,
    coverage: score.coverage,
    grade: gradeOf(score.scoreRounded, scoring.grades),
    rank: score.score === null ? null : 1,
    of: 25,
    previousScore: 88.4,
    yearAgoScore: null,
    earlier: [
      { period: "2025Q1", score: null },
      { period: "2025Q4", score: 88.4 },
    ],
    strengths: ["new-customers"],
    weaknesses: ["revenue", "dso"],
    ...more,
  };
}

/** The scorecard that the domain rules work by hand: 97.2. */
export const workedEntries: readonly Entry[] = [
  { id: "revenue", actual: 1_080_000, target: 1_200_000, weight: 0.4 },
  { id: "collection-rate", actual: 0.81, target: 0.9, weight: 0.25 },
  { id: "dso", actual: 66, target: 60, weight: 0.05 },
  { id: "new-customers", actual: 12, target: 10, weight: 0.2 },
  { id: "satisfaction", actual: 4.6, target: 4.5, weight: 0.1 },
];

export const cardsInput = (cards: readonly Scorecard[], scoring: ScoringRules = rules): ScorecardsInput => ({
  header,
  periodLabel: "2026Q1",
  rules: scoring,
  cards,
});

const leaderboardPeople = ["张三", "李四", "=1+1", "Maria Fernández-O'Brien", "王小明", "赵六", "__proto__", "钱七"];

/** Eight people: two share a score, one has none. */
export function sampleLeaderboard(rankIn: LeaderboardInput["rankIn"] = "all"): LeaderboardInput {
  const scores = [103.25, 97.2, 97.2, 91.04, 84.96, 72.5, 55.1, null];
  const roles = leaderboardPeople.map((_, index) => (index % 2 === 0 ? "大客户经理" : "Channel representative"));
  const teams = leaderboardPeople.map((_, index) => (index < 4 ? "华东区" : "North & East"));
  const groups = { all: roles.map(() => ""), role: roles, team: teams }[rankIn];
  const peers = (index: number): number[] =>
    scores.flatMap((_, other) => (groups[other] === groups[index] ? [other] : []));
  const rankAmong = (index: number): number | null => {
    const group = peers(index);
    return rankOf(group.map((other) => scores[other] ?? null))[group.indexOf(index)] ?? null;
  };
  const kpis = ["revenue", "collection-rate", "new-customers", "satisfaction", "dso", "visits"].map(kpiOf);
  return {
    header,
    periodLabel: "2026Q1",
    rules,
    rankIn,
    kpis,
    rows: leaderboardPeople.map((person, index) => {
      const score = scores[index] ?? null;
      const scoreRounded = score === null ? null : Math.round(score * 10) / 10;
      return {
        person,
        role: roles[index] ?? "",
        team: teams[index] ?? "",
        score,
        scoreRounded,
        grade: gradeOf(scoreRounded, rules.grades),
        rank: rankAmong(index),
        coverage: score === null ? 0.4 : 1,
        families: score === null ? {} : { financial: score - 3, customer: score + 4, process: score - index },
        attainments: new Map(
          kpis.flatMap((kpi, at) => (score === null ? [] : [[kpi.id, score / 100 + (at - 2) / 20]])),
        ),
      };
    }),
    byPeriod: {
      kpi: kpiOf("revenue"),
      periods: [
        { label: "2026-01", target: 2_100_000, actual: 2_310_000 },
        { label: "2026-02", target: 1_600_000, actual: 1_420_000 },
        { label: "2026-03", target: 2_200_000, actual: null },
      ],
    },
    trend: [
      { label: "2025Q2", score: 82.4 },
      { label: "2025Q3", score: 85.1 },
      { label: "2025Q4", score: null },
      { label: "2026Q1", score: 85.9 },
    ],
  };
}
