import type { Period } from "../../domain/calendar/period";
import type { Kpi } from "../../domain/kpi/kpi";
import type { ProgressReview } from "../../domain/review/reviewProgress";
import type { Answers } from "../../session/liveAnswers";
import type { ModelPerson } from "../../session/model";
import { findKpiNamed, findPeriod, findPerson, kpiName, namesNobody } from "../arguments/findNamed";
import { overCells } from "../arguments/overCells";
import { isBlank, readChoice, readDay, readText, single } from "../arguments/readValue";
import {
  isProblem,
  oneCell,
  problemCell,
  type Answer,
  type CellAnswer,
  type CellProblem,
  type Matrix,
} from "../cellAnswer";
import type { Desk } from "../desk";

/** KPIACTUAL: what people did; up to a day where one is given. */
export function actuals(desk: Desk, rep: Matrix, kpi: Matrix, period: Matrix, asOf: Matrix): Answer {
  return overFigures(desk, { rep, kpi, period, asOf }, (asked, day) => {
    const { actual } = desk.answers.figures(asked.person, asked.kpi, asked.period, day);
    return actual ?? problemCell("no-actual", wordsOf(desk, asked));
  });
}

/** KPITARGET: the target that holds for people, by the plan in hand or by one of its versions. */
export function targets(desk: Desk, rep: Matrix, kpi: Matrix, period: Matrix, version: Matrix): Answer {
  const answers = answersBy(desk, single(version));
  if (isProblem(answers)) return oneCell(answers);
  return overFigures({ ...desk, answers }, { rep, kpi, period, asOf: null }, (asked) => {
    if (!desk.hasPlan) return problemCell("no-plan", {});
    const { target } = answers.figures(asked.person, asked.kpi, asked.period);
    if (target === null) return problemCell("no-target", wordsOf(desk, asked));
    return target.value ?? problemCell("target-is-range", wordsOf(desk, asked));
  });
}

/** The answers by a version of the plan that a cell names. Problem: `version-unknown`. */
function answersBy({ answers }: Desk, version: unknown): Answers | CellProblem {
  if (isBlank(version) || version === 0) return answers;
  const named = readText(version);
  const known = (answers.model.plan.versions ?? []).map(({ id }) => id).join(", ");
  return answers.version(named) ?? problemCell("version-unknown", { value: named, known });
}

/** KPIPACE, KPIFORECAST, KPIREQUIRED: one number of a KPI in the middle of its period. */
export function progress(desk: Desk, args: FigureArguments, pick: (review: ProgressReview) => number | null): Answer {
  return overFigures(desk, args, (asked, day) => {
    if (!desk.hasPlan) return problemCell("no-plan", {});
    const { actual, target } = desk.answers.figures(asked.person, asked.kpi, asked.period, day);
    if (target === null) return problemCell("no-target", wordsOf(desk, asked));
    if (actual === null) return problemCell("no-actual", wordsOf(desk, asked));
    const review = desk.answers.progress(asked.person, asked.kpi, asked.period, day);
    const value = review ? pick(review) : null;
    return value ?? problemCell("no-progress", wordsOf(desk, asked));
  });
}

/** Which forecast KPIFORECAST gives: as it went on (run rate), or corrected towards the plan. */
export function forecastOf(method: Matrix): ((review: ProgressReview) => number | null) | CellProblem {
  const methods = new Map<string, "runRate" | "blended">([
    ["run-rate", "runRate"],
    ["blended", "blended"],
  ]);
  const chosen = readChoice(single(method), "method", methods, "runRate" as const);
  return isProblem(chosen) ? chosen : (review) => review[chosen];
}

/** Who, what, when, and up to which day. */
export interface FigureArguments {
  readonly rep: Matrix;
  readonly kpi: Matrix;
  readonly period: Matrix;
  readonly asOf: Matrix;
}

interface AskedFigure {
  readonly person: ModelPerson;
  readonly kpi: Kpi;
  readonly period: Period;
}

function overFigures(
  desk: Desk,
  { rep, kpi, period, asOf }: FigureArguments,
  answer: (asked: AskedFigure, asOf: number | undefined) => CellAnswer,
): Answer {
  return overCells([rep, kpi, period, asOf], (who, what, when, until) => {
    // A fill reaches beyond the list of people and KPIs: blanks give blanks.
    if (namesNobody(desk, who) || namesNobody(desk, what)) return "";
    const person = findPerson(desk, who);
    if (isProblem(person)) return person;
    const found = findKpiNamed(desk, what);
    if (isProblem(found)) return found;
    const inPeriod = findPeriod(desk, when);
    if (isProblem(inPeriod)) return inPeriod;
    const day = readDay(until, "as_of");
    if (isProblem(day)) return day;
    return answer({ person, kpi: found, period: inPeriod }, day ?? undefined);
  });
}

const wordsOf = (desk: Desk, { person, kpi, period }: AskedFigure) => ({
  person: person.name,
  kpi: kpiName(kpi, desk.language),
  period: period.id,
});
