import { rangeOf } from "../../domain/calendar/neighbourPeriods";
import { parsePeriod } from "../../domain/calendar/parsePeriod";
import { isoDate } from "../../domain/calendar/serialDay";
import type { Period } from "../../domain/calendar/period";
import type { FoundTarget } from "../../domain/plan/foundTarget";
import type { Problem } from "../../domain/problem";
import { formatNumber, formatPercent } from "../../i18n/formats/formatNumber";
import type { Language } from "../../i18n/problemText";
import type { Model } from "../../session/model";
import type { KpiScore, PersonScore, RankGroup } from "../../session/personScore";
import { scorePeriod } from "../../session/scorePeriod";
import { scoreProblems, whyNoScore } from "../../workflows/scoreProblems";
import { CommandProblem, type Command, type CommandCall, type TextTable } from "../command";
import { fewOfEach } from "../fewOfEach";
import { loadModel } from "../loadModel";
import { refuseCrowd } from "../refuseCrowd";
import { usageFailure, usageProblem } from "../usageProblem";

/** `score`: everybody's score of a period with the chain behind it. */
export const scoreCommand: Command = {
  name: "score",
  file: "required",
  options: [
    { name: "period", type: "text", required: true, example: "--period 2026Q1" },
    { name: "plan", type: "text", example: "--plan plan.json" },
    { name: "rank-in", type: "text", example: "--rank-in role" },
  ],
  run: async (call, context) => {
    const rankIn = rankGroup(call);
    const { model, warnings } = await loadModel(call, context, { needsPlan: true });
    refuseCrowd(model);
    const period = periodOf(model, call);
    const scores = scorePeriod(model, period, rankIn);
    if (scores.every((row) => row.score === null)) throw new CommandProblem(whyNobody(period, scores));
    return {
      json: scores.map((row) => scoreJson(model, row)),
      tables: [leaderboardTable(model, scores, period, call.language)],
      problems: [...warnings, ...fewOfEach(scores.flatMap((row) => scoreProblems(row, period)))],
    };
  },
};

function rankGroup(call: CommandCall): RankGroup {
  const asked = call.text("rank-in") ?? "all";
  if (asked === "all" || asked === "role" || asked === "team") return asked;
  throw usageFailure(
    "argument-invalid",
    { name: "--rank-in", value: asked, accepted: "role | team | all" },
    "--rank-in",
  );
}

/** The period a call names, which must lie in the data at least in part. @throws CommandProblem */
export function periodOf(model: Model, call: CommandCall, option = "period"): Period {
  const parsed = parsePeriod(call.text(option) ?? "", { calendar: model.calendar });
  if (!parsed.ok) throw new CommandProblem([{ ...parsed.problem, at: { argument: `--${option}` } }], true);
  const { span } = model.intake.facts;
  const { from, to } = rangeOf(parsed.value);
  if (span && span.from <= to && from <= Math.min(span.to, model.asOf ?? span.to)) return parsed.value;
  if (!span) throw new CommandProblem(model.intake.problems);
  const params = {
    period: parsed.value.id,
    first: isoDate(span.from),
    last: isoDate(Math.min(span.to, model.asOf ?? span.to)),
  };
  throw new CommandProblem([usageProblem("period-without-data", params, `--${option}`)]);
}

function whyNobody(period: Period, scores: readonly PersonScore[]): Problem[] {
  const reasons = scores.flatMap((row) => whyNoScore(row, period)).slice(0, 5);
  return [usageProblem("nobody-scored", { period: period.id }), ...reasons];
}

function scoreJson(
  model: Model,
  { person, role, score, scoreRounded, coverage, rank, grade, segments }: PersonScore,
): unknown {
  const parts = segments.map((segment) => ({
    role: roleName(model, segment.role),
    from: isoDate(segment.days.from),
    to: isoDate(segment.days.to),
    workingDays: segment.workingDays,
    score: segment.score,
  }));
  return {
    person: person.name,
    id: person.id,
    role: roleName(model, role),
    score,
    scoreRounded,
    coverage,
    rank,
    grade,
    kpis: (segments.at(-1)?.kpis ?? []).map(kpiJson),
    ...(parts.length > 1 ? { segments: parts } : {}),
  };
}

const roleName = (model: Model, id: string | null): string | null =>
  model.plan.roles.find((role) => role.id === id)?.name ?? id;

const kpiJson = ({ kpi, actual, numerator, denominator, target, attainment, points, weight }: KpiScore): unknown => ({
  kpi: kpi.id,
  family: kpi.family,
  actual,
  numerator,
  denominator,
  target: targetJson(target),
  attainment,
  points,
  weight,
});

function targetJson(target: FoundTarget | null): unknown {
  if (target === null) return null;
  const { value, low, high, tolerance } = target;
  return value ?? { low, high, tolerance };
}

function leaderboardTable(model: Model, scores: readonly PersonScore[], period: Period, language: Language): TextTable {
  const chinese = language === "zh-CN";
  const ranked = [...scores].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  return {
    title: `${chinese ? "排行榜" : "Leaderboard"} ${period.id}`,
    head: chinese
      ? ["名次", "姓名", "角色", "得分", "等级", "数据覆盖"]
      : ["Rank", "Person", "Role", "Score", "Grade", "Coverage"],
    rows: ranked.map(({ rank, person, role, scoreRounded, grade, coverage }) => [
      rank === null ? "–" : String(rank),
      person.name,
      roleName(model, role) ?? "–",
      scoreRounded === null ? "–" : formatNumber(scoreRounded, language, model.plan.settings.scoreDecimals),
      grade ?? "–",
      formatPercent(coverage, language, 0),
    ]),
  };
}
