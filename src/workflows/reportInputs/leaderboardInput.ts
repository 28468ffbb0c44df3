import { rangeOf } from "../../domain/calendar/neighbourPeriods";
import type { Period } from "../../domain/calendar/period";
import { periodsWithin } from "../../domain/calendar/periodsWithin";
import type { Kpi, KpiFamily } from "../../domain/kpi/kpi";
import { kpiFamilies } from "../../domain/kpi/kpiFamilies";
import { sumExactly } from "../../domain/numbers/sumExactly";
import { scopeTarget } from "../../domain/plan/scopeTarget";
import type { Language } from "../../i18n/problemText";
import type { LeaderboardInput, LeaderboardRow } from "../../reports/reportInput";
import { actualOf } from "../../session/actuals";
import type { Model } from "../../session/model";
import type { KpiScore, PersonScore } from "../../session/personScore";
import { scorePeriod } from "../../session/scorePeriod";
import { targetFor } from "../../session/targetFor";
import { reportHeader } from "./reportHeader";
import { scoringRules } from "./scorecardsInput";

/** What the leaderboard and dashboard of a period show. */
export function leaderboardInput(
  model: Model,
  year: Period,
  period: Period,
  scores: readonly PersonScore[],
  language: Language,
): LeaderboardInput {
  const assigned = new Set(scores.flatMap((row) => currentKpis(row).map(({ kpi }) => kpi.id)));
  const kpis = model.catalogue.filter((kpi) => assigned.has(kpi.id));
  const main = kpis.find((kpi) => kpi.kind === "flow");
  const ranked = [...scores].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  return {
    header: reportHeader(model, year, language),
    periodLabel: period.id,
    rules: scoringRules(model),
    rankIn: "all",
    kpis,
    rows: ranked.filter((row) => currentKpis(row).length > 0).map((row) => leaderboardRow(model, row)),
    ...(main ? { byPeriod: { kpi: main, periods: quarterFigures(model, main, year) } } : {}),
    trend: trendOf(model, year),
  };
}

/** KPIs of the present role that have a target. */
const currentKpis = (row: PersonScore): readonly KpiScore[] =>
  (row.segments.at(-1)?.kpis ?? []).filter((kpi) => kpi.target !== null);

function leaderboardRow(model: Model, row: PersonScore): LeaderboardRow {
  const { person, score, scoreRounded, grade, rank, coverage } = row;
  const kpis = currentKpis(row);
  return {
    person: person.name,
    role: model.plan.roles.find((role) => role.id === row.role)?.name ?? row.role ?? "",
    ...(person.team === undefined ? {} : { team: person.team }),
    score,
    scoreRounded,
    grade,
    rank,
    coverage,
    families: Object.fromEntries(kpiFamilies.flatMap((family) => familyScore(kpis, family))),
    attainments: new Map(kpis.map(({ kpi, attainment }) => [kpi.id, attainment])),
  };
}

function familyScore(kpis: readonly KpiScore[], family: KpiFamily): readonly (readonly [KpiFamily, number])[] {
  const scored = kpis.filter(({ kpi, points, weight }) => kpi.family === family && points !== null && weight > 0);
  const weight = scored.reduce((sum, kpi) => sum + kpi.weight, 0);
  return weight === 0 ? [] : [[family, scored.reduce((sum, kpi) => sum + kpi.weight * (kpi.points ?? 0), 0) / weight]];
}

/** Target and actual of the company by quarter; without a company target it is the people's targets added up. */
function quarterFigures(
  model: Model,
  kpi: Kpi,
  year: Period,
): readonly { label: string; target: number | null; actual: number | null }[] {
  return periodsWithin(model.calendar, year, "quarter").map((quarter) => {
    const company = scopeTarget(model.plan.targets, "company", { kpi, period: quarter, calendar: model.calendar });
    const { value: actual } = actualOf(model, kpi, "everybody", rangeOf(quarter));
    return { label: quarter.id, target: company?.value ?? peopleTarget(model, kpi, quarter), actual };
  });
}

function peopleTarget(model: Model, kpi: Kpi, period: Period): number | null {
  const targets = model.people.flatMap((person) => {
    const role = model.plan.assignments.filter((assignment) => assignment.person === person.id).at(-1)?.role;
    const rule = model.plan.weights.find((row) => row.role === role && row.kpi === kpi.id && row.scope !== "team");
    if (!rule) return [];
    const question = { person, role: rule.role, rule, period, days: rangeOf(period), isPart: false };
    return targetFor(model, question, kpi.kind)?.value ?? [];
  });
  return targets.length === 0 ? null : sumExactly(targets);
}

/** Average score by quarter, for the quarters that have begun. */
function trendOf(model: Model, year: Period): readonly { label: string; score: number | null }[] {
  return periodsWithin(model.calendar, year, "quarter")
    .filter((quarter) => quarter.start <= (model.asOf ?? 0))
    .map((quarter) => {
      const scores = scorePeriod(model, quarter).flatMap((row) => row.score ?? []);
      return {
        label: quarter.id,
        score: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
      };
    });
}
