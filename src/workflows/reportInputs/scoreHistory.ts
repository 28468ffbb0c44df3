import { previousPeriod, samePeriodLastYear } from "../../domain/calendar/neighbourPeriods";
import type { Period } from "../../domain/calendar/period";
import type { PeriodScore, Scorecard } from "../../reports/reportInput";
import type { Model, ModelPerson } from "../../session/model";
import { scorePerson } from "../../session/scorePeriod";

/** A person's scores before a period: of the three periods right before it and of a year ago, oldest first. */
export function scoreHistory(
  model: Model,
  person: ModelPerson,
  period: Period,
): Pick<Scorecard, "previousScore" | "yearAgoScore" | "earlier"> {
  const scoreOf = (earlier: Period): PeriodScore => ({
    period: earlier.id,
    score: scorePerson(model, person, earlier).scoreRounded,
  });
  const before = (later: Period): Period => previousPeriod(model.calendar, later);
  const last = before(period);
  const second = before(last);
  const recent = [before(second), second, last].map(scoreOf);
  const yearAgo = samePeriodLastYear(model.calendar, period);
  const known = recent.find((earlier) => earlier.period === yearAgo.id);
  const yearAgoScore = known ?? scoreOf(yearAgo);
  return {
    previousScore: recent.at(-1)?.score ?? null,
    yearAgoScore: yearAgoScore.score,
    earlier: known ? recent : [yearAgoScore, ...recent],
  };
}
