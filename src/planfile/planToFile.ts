import { isoDate } from "../domain/calendar/serialDay";
import type { SerialDay } from "../domain/calendar/period";
import type { Assignment, Plan, PlanSettings } from "../domain/plan/plan";
import type { PlanFile } from "./planFileSchema";

/** The file that holds a plan: days as ISO text, curves as pairs, a custom holiday calendar in place of its name. */
export function planToFile(plan: Plan): PlanFile {
  const { settings, weights, assignments, ...rest } = plan;
  const file = {
    ...rest,
    settings: writeSettings(settings),
    weights: weights.map(({ curve, ...row }) => ({
      ...row,
      ...(curve ? { curve: curve.map(({ attainment, points }): [number, number] => [attainment, points]) } : {}),
    })),
    assignments: assignments.map(writeAssignment),
  };
  // The plan's lists are read-only and the schema's are not; nothing writes to either.
  return file as PlanFile;
}

function writeSettings({ holidays, holidayDays = [], asOf, ...rest }: PlanSettings) {
  return {
    ...rest,
    holidays: holidays === "custom" ? holidayDays.map((day) => ({ ...day, date: isoDate(day.date) })) : holidays,
    ...writeDay("asOf", asOf),
  };
}

const writeAssignment = ({ from, to, ...row }: Assignment) => ({
  ...row,
  ...writeDay("from", from),
  ...writeDay("to", to),
});

const writeDay = <Name extends string>(
  name: Name,
  day: SerialDay | undefined,
): { readonly [Key in Name]?: string } | object => (day === undefined ? {} : { [name]: isoDate(day) });
