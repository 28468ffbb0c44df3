import { familyNames } from "../../domain/kpi/kpiFamilies";
import { sumExactly } from "../../domain/numbers/sumExactly";
import type { MissingPolicy } from "../../domain/plan/plan";
import { countedPoints } from "../../domain/scoring/countedPoints";
import { mostPoints } from "../../domain/scoring/mostPoints";
import { generalWords } from "../../i18n/words/generalWords";
import type { KpiScore } from "../../session/personScore";
import { kpiName } from "../arguments/findNamed";
import { single } from "../arguments/readValue";
import { isProblem, oneCell, type Answer, type CellAnswer, type Matrix } from "../cellAnswer";
import type { Desk } from "../desk";
import { askPerson } from "./score";
import { spill } from "./spill";

/** KPISCORECARD: one row a KPI of the role at the period's end. The weighted points add up to the score before gates. */
export function scorecard(desk: Desk, rep: Matrix, period: Matrix, headers: Matrix): Answer {
  const asked = askPerson(desk, single(rep), single(period));
  if (isProblem(asked)) return oneCell(asked);
  const rows = asked.scored.segments.at(-1)?.kpis ?? [];
  const { missing } = desk.answers.model.plan.settings;
  const counted = rows.map((row) => pointsThatCount(row, missing));
  const all = sumExactly(rows.filter((_, i) => counted[i] !== null).map(({ weight }) => weight));
  return spill(
    desk,
    "scorecard",
    headers,
    rows.map((row, i) => scorecardRow(desk, row, counted[i] ?? null, all)),
  );
}

/** A KPI without a target is not assigned: it is shown, and counts nowhere. */
const pointsThatCount = ({ target, points, rule }: KpiScore, missing: MissingPolicy): number | null =>
  target === null ? null : countedPoints({ points, required: rule.required ?? false }, missing);

/** @param all - weight of the KPIs that count */
function scorecardRow(desk: Desk, row: KpiScore, points: number | null, all: number): readonly CellAnswer[] {
  const { kpi, actual, attainment, weight } = row;
  const family = familyNames[kpi.family];
  return [
    desk.language === "zh-CN" ? family.zh : family.en,
    kpiName(kpi, desk.language),
    generalWords[desk.language].units[kpi.unit],
    actual ?? "",
    targetCell(desk, row),
    attainment ?? "",
    points ?? "",
    weight,
    points === null || all === 0 ? "" : (weight * points) / all,
  ];
}

function targetCell(desk: Desk, { target }: KpiScore): CellAnswer {
  if (target === null) return "";
  if (target.value !== undefined) return target.value;
  const words = generalWords[desk.language];
  const { low, high } = target;
  if (low !== undefined && high !== undefined) return words.range(String(low), String(high));
  return low === undefined ? words.atMost(String(high ?? "")) : words.atLeast(String(low));
}

/** KPIGAP: what each KPI is short of its target, and the points of the score that are still to be had, most first. */
export function gaps(desk: Desk, rep: Matrix, period: Matrix, headers: Matrix): Answer {
  const asked = askPerson(desk, single(rep), single(period));
  if (isProblem(asked)) return oneCell(asked);
  const rows = (asked.scored.segments.at(-1)?.kpis ?? []).filter((row) => row.target !== null);
  const all = rows.reduce((sum, row) => sum + row.weight, 0);
  const open = rows.map((row) => ({
    name: kpiName(row.kpi, desk.language),
    gap: gapOf(row),
    available:
      all === 0
        ? 0
        : (row.weight / all) * Math.max(0, mostPoints(row.kpi, row.target ?? {}, row.rule) - (row.points ?? 0)),
  }));
  const ranked = open.sort((a, b) => b.available - a.available);
  return spill(
    desk,
    "gap",
    headers,
    ranked.map(({ name, gap, available }) => [name, gap, available]),
  );
}

/** What is missing to the target, above 0 where the KPI is short of it, whatever its direction. */
function gapOf({ kpi, actual, target }: KpiScore): CellAnswer {
  if (actual === null || target?.value === undefined || kpi.direction === "range") return "";
  return kpi.direction === "lower" ? actual - target.value : target.value - actual;
}
