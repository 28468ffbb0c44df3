import type { Period } from "../../domain/calendar/period";
import type { KpiFamily } from "../../domain/kpi/kpi";
import { roundHalfAway } from "../../domain/numbers/roundHalfAway";
import { scoreOf } from "../../domain/scoring/scoreOf";
import { segmentAverage } from "../../domain/scoring/segmentAverage";
import type { ModelPerson } from "../../session/model";
import type { PersonScore, SegmentScore } from "../../session/personScore";
import { findFamily, findKpiNamed, findPeriod, findPerson, kpiName, namesNobody } from "../arguments/findNamed";
import { overCells } from "../arguments/overCells";
import { readText } from "../arguments/readValue";
import { isProblem, problemCell, type Answer, type CellAnswer, type CellProblem, type Matrix } from "../cellAnswer";
import type { Desk } from "../desk";

/** KPISCORE: the rounded score of people, or of one family of their KPIs, or the points of one KPI. */
export function scores(desk: Desk, rep: Matrix, period: Matrix, part: Matrix): Answer {
  return overCells([rep, period, part], (who, when, what) => {
    if (namesNobody(desk, who)) return "";
    const asked = askPerson(desk, who, when);
    if (isProblem(asked)) return asked;
    const text = readText(what);
    if (namesNobody(desk, what)) return scoreCell(asked, asked.scored.scoreRounded);
    const family = findFamily(text);
    // A KPI may be named like a family in a plan of the manager's own: the KPI's own name wins.
    if (family && !desk.answers.kpi(text)) return familyScore(desk, asked, family);
    return kpiPoints(desk, asked, what);
  });
}

/** A person's score of a period that somebody asked for. */
export interface AskedScore {
  readonly person: ModelPerson;
  readonly period: Period;
  readonly scored: PersonScore;
}

/**
 * A person's scorecard by what stands in two cells.
 *
 * Problems: `no-plan`, `no-role`, and those of reading person and period.
 */
export function askPerson(desk: Desk, who: unknown, when: unknown): AskedScore | CellProblem {
  const person = findPerson(desk, who);
  if (isProblem(person)) return person;
  const period = findPeriod(desk, when);
  if (isProblem(period)) return period;
  if (!desk.hasPlan) return problemCell("no-plan", {});
  const scored = desk.answers.score(person, period);
  if (scored.segments.length === 0) return problemCell("no-role", { person: person.name, period: period.id });
  return { person, period, scored };
}

/** A score, or that there is none. Problem: `no-score`. */
const scoreCell = ({ person, period }: AskedScore, score: number | null): CellAnswer =>
  score ?? problemCell("no-score", { person: person.name, period: period.id });

function familyScore(desk: Desk, asked: AskedScore, family: KpiFamily): CellAnswer {
  const { missing, minimumCoverage, scoreDecimals } = desk.answers.model.plan.settings;
  const segments = asked.scored.segments.map((segment) => {
    const rows = segment.kpis.filter((row) => row.kpi.family === family && row.target !== null);
    const parts = rows.map(({ weight, points, rule }) => ({ weight, points, required: rule.required ?? false }));
    const { score } = scoreOf(parts, { missing, minimumCoverage, decimals: scoreDecimals });
    return { score, workingDays: segment.workingDays };
  });
  const score = averageOf(segments);
  return scoreCell(asked, score === null ? null : roundHalfAway(score, scoreDecimals));
}

function kpiPoints(desk: Desk, asked: AskedScore, what: unknown): CellAnswer {
  const kpi = findKpiNamed(desk, what, "kpi_or_family");
  if (isProblem(kpi)) return kpi;
  const of = (segment: SegmentScore): number | null =>
    segment.kpis.find((row) => row.kpi.id === kpi.id)?.points ?? null;
  const { segments } = asked.scored;
  const points =
    segments.length > 0 && segments.some((segment) => segment.kpis.some((row) => row.kpi.id === kpi.id))
      ? averageOf(segments.map((segment) => ({ score: of(segment), workingDays: segment.workingDays })))
      : desk.answers.figures(asked.person, kpi, asked.period).points;
  if (points !== null) return points;
  const params = { person: asked.person.name, kpi: kpiName(kpi, desk.language), period: asked.period.id };
  const { target } = desk.answers.figures(asked.person, kpi, asked.period);
  return problemCell(target === null ? "no-target" : "no-actual", params);
}

/** The only segment's score as it is; several are averaged by working days. */
const averageOf = (segments: readonly { readonly score: number | null; readonly workingDays: number }[]) =>
  segments.length === 1 ? (segments[0]?.score ?? null) : segmentAverage(segments);
