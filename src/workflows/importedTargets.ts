import { parsePeriod } from "../domain/calendar/parsePeriod";
import type { Period } from "../domain/calendar/period";
import type { Target } from "../domain/plan/plan";
import { nameKey } from "../intake/values/readName";
import type { Model } from "../session/model";

/**
 * The targets that stand in the workbook's own sheets, as targets of the plan.
 *
 * @param year - what a target is for when its sheet names no period
 * @returns targets of people of the model; those of others are reported by intake
 */
export function importedTargets(model: Model, year: Period): readonly Target[] {
  const ids = new Map(
    model.people.flatMap((person) => [person.name, person.id].map((name) => [nameKey(name), person.id] as const)),
  );
  return model.intake.targets.flatMap(({ person, kpi, period, value }): readonly Target[] => {
    const id = ids.get(nameKey(person));
    const named =
      period === null ? null : parsePeriod(period, { calendar: model.calendar, planYear: yearNumber(year) });
    if (id === undefined || (named && !named.ok)) return [];
    return [{ scope: `person:${id}`, kpi, period: named?.value.id ?? year.id, value, origin: "imported" }];
  });
}

const yearNumber = (year: Period): number => Number(year.id.replace("FY", ""));
