import { positionOf } from "../domain/calendar/calendarPeriods";
import type { CalendarProblemCode } from "../domain/calendar/calendarProblem";
import { findKpi } from "../domain/kpi/findKpi";
import { parsePeriod } from "../domain/calendar/parsePeriod";
import type { Period, SerialDay } from "../domain/calendar/period";
import type { Kpi } from "../domain/kpi/kpi";
import type { RoleId } from "../domain/plan/plan";
import type { Result } from "../domain/result";
import type { ProgressReview } from "../domain/review/reviewProgress";
import { rolesDuring } from "../domain/roster/rolesDuring";
import { bonusOf, type PersonBonus } from "./bonuses";
import { keepAnswers, type KeptAnswers } from "./keptAnswers";
import { createPersonFinder, type PersonFinder } from "./livePeople";
import { progressOf } from "./liveProgress";
import type { Model, ModelPerson } from "./model";
import { openModel } from "./openModel";
import type { KpiScore, PersonScore, RankGroup } from "./personScore";
import { scoreKpi } from "./scoreKpi";
import { rankScores, scorePerson } from "./scorePeriod";
import { touchedFacts } from "./liveTouched";

/** A KPI of a person in a period, without its part in the score. */
export type KpiFigures = Omit<KpiScore, "weight">;

/** Every question that a cell asks of a model. Answers are kept: asking again costs a look-up. */
export interface Answers {
  readonly model: Model;
  readonly person: PersonFinder;
  /** The period somebody typed; a blank one is the plan's review period. */
  period(input: string | number): Result<Period, CalendarProblemCode>;
  /** The KPI that a text names; null where none is called that. */
  kpi(text: string): Kpi | null;
  /** The role at the period's end; null without an assignment. */
  role(person: ModelPerson, period: Period): RoleId | null;
  score(person: ModelPerson, period: Period): PersonScore;
  /** Everybody, in the plan's order, with ranks. */
  ranked(period: Period, group: RankGroup): readonly PersonScore[];
  /** Actual, target, attainment and points, whether or not the person's role weighs the KPI. */
  figures(person: ModelPerson, kpi: Kpi, period: Period, asOf?: SerialDay): KpiFigures;
  /** What the bonus plans of a person's roles pay. @param score - stands in for the score of every period */
  bonus(person: ModelPerson, period: Period, score?: number): PersonBonus;
  /** The answers by a version of the plan, named without regard to case; null where it has none of that name. */
  version(id: string): Answers | null;
  /** Null without an actual, a target or a day to look from. */
  progress(person: ModelPerson, kpi: Kpi, period: Period, asOf?: SerialDay): ProgressReview | null;
  /** The answers of the workbook after an edit. Those that none of the touched rows is part of are kept. */
  after(model: Model): Answers;
}

/**
 * The answers of one model. A model never changes, so they hold as long as it does.
 *
 * @example createAnswers(model).score(person, quarter).scoreRounded // 97.2
 */
export const createAnswers = (model: Model): Answers => answersOf(model, keepAnswers(model.engine));

function answersOf(given: Model, keeper: KeptAnswers): Answers {
  const model = { ...given, engine: keeper.engine };
  const { kept } = keeper;
  const context = periodContext(model);
  const role = kept("role", (person: ModelPerson, period: Period) => roleOf(model, person, period), personAndPeriod);
  const score = kept(
    "score",
    (person: ModelPerson, period: Period) => scorePerson(model, person, period),
    personAndPeriod,
  );
  const figures = kept(
    "figures",
    (person: ModelPerson, kpi: Kpi, period: Period, asOf?: SerialDay): KpiFigures =>
      figuresOf(asOf === undefined ? model : { ...model, asOf }, person, kpi, period, role(person, period)),
    keyOfKpi,
  );
  return {
    model,
    person: createPersonFinder(model),
    period: once((input: string | number) => parsePeriod(input, context)),
    kpi: once((text: string) => findKpi(model.catalogue, text)),
    role,
    score: byBoth(score),
    ranked: kept(
      "ranked",
      (period: Period, group: RankGroup) =>
        rankScores(
          model.people.map((person) => score(person, period)),
          group,
        ),
      (period, group) => `${group} ${period.id}`,
    ),
    figures,
    bonus: kept(
      "bonus",
      (person: ModelPerson, period: Period, assumed?: number) => bonusOf(model, person, period, assumed),
      (person, period, assumed) => `${period.id} ${assumed ?? ""} ${person.id}`,
    ),
    version: once((id: string) => answersOfVersion(model, id)),
    progress: kept(
      "progress",
      (person: ModelPerson, kpi: Kpi, period: Period, asOf?: SerialDay) => {
        const seen = asOf === undefined ? model : { ...model, asOf };
        return progressOf(seen, person, figures(person, kpi, period, asOf), period, role(person, period));
      },
      keyOfKpi,
    ),
    after(next) {
      const touched = touchedFacts(given, next);
      return touched === "everything" ? createAnswers(next) : answersOf(next, keeper.after(next.engine, touched));
    },
  };
}

const keyOfKpi = (person: ModelPerson, kpi: Kpi, period: Period, asOf?: SerialDay): string =>
  `${period.id} ${asOf ?? ""} ${kpi.id} ${person.id}`;

const personAndPeriod = (person: ModelPerson, period: Period): string => `${period.id} ${person.id}`;

/** The same answers, found by the two things themselves: a look-up needs no text to be put together. */
function byBoth<One extends object, Other extends object, Answer>(
  ask: (one: One, other: Other) => Answer,
): (one: One, other: Other) => Answer {
  const answers = new Map<Other, Map<One, Answer>>();
  return (one, other) => {
    let known = answers.get(other);
    if (!known) answers.set(other, (known = new Map()));
    const found = known.get(one);
    if (found !== undefined) return found;
    const answer = ask(one, other);
    known.set(one, answer);
    return answer;
  };
}

/** A question that is answered once for whatever is typed. */
function once<Typed, Answer>(ask: (typed: Typed) => Answer): (typed: Typed) => Answer {
  const answers = new Map<Typed, Answer>();
  return (typed) => {
    const known = answers.get(typed);
    if (known !== undefined) return known;
    const answer = ask(typed);
    answers.set(typed, answer);
    return answer;
  };
}

/** 第1季度 is of the year of the review period, else of the last day of the data. */
function periodContext({ calendar, plan, asOf }: Model): Parameters<typeof parsePeriod>[1] {
  const { reviewPeriod } = plan.settings;
  const named = reviewPeriod === undefined ? null : parsePeriod(reviewPeriod, { calendar });
  const day = named?.ok ? named.value.start : asOf;
  return {
    calendar,
    ...(day === null ? {} : { planYear: positionOf(calendar, "year", day).year }),
    ...(reviewPeriod === undefined ? {} : { reviewPeriod }),
  };
}

function answersOfVersion(model: Model, id: string): Answers | null {
  const key = id.trim().toLowerCase();
  const version = model.plan.versions?.find((one) => one.id.toLowerCase() === key);
  if (!version) return null;
  const { intake, holidays, asOf } = model;
  return createAnswers(openModel(intake, { plan: version.snapshot, holidays, ...(asOf === null ? {} : { asOf }) }));
}

const roleOf = ({ plan }: Model, person: ModelPerson, { start: from, end: to }: Period): RoleId | null =>
  rolesDuring(plan.assignments, person.id, { from, to }).at(-1)?.role ?? null;

function figuresOf(model: Model, person: ModelPerson, kpi: Kpi, period: Period, role: RoleId | null): KpiFigures {
  const own = model.plan.weights.find((rule) => rule.role === role && rule.kpi === kpi.id);
  const rule = own ?? { role: role ?? "", kpi: kpi.id, weight: 0 };
  const days = { from: period.start, to: period.end };
  const found = scoreKpi(model, { person, role: rule.role, rule, period, days, isPart: false });
  if (!found) throw new Error(`the KPI ${kpi.id} is not in the model's catalogue`);
  return found;
}
