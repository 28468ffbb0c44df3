import { readFileSync } from "node:fs";
import { civilCalendar, yearPeriod } from "../../src/domain/calendar/calendarPeriods";
import { holidaysFromDays, noHolidays } from "../../src/domain/calendar/holidays";
import type { Holidays, Period } from "../../src/domain/calendar/period";
import { periodsWithin } from "../../src/domain/calendar/periodsWithin";
import { parseIsoDate } from "../../src/domain/calendar/serialDay";
import { breakDown } from "../../src/domain/targets/breakDown";
import type { BreakDownRequest } from "../../src/domain/targets/breakDownRequest";

/** A civil year. */
export const year = (number: number): Period => yearPeriod(civilCalendar, number);

/** The n-th quarter of a civil year. */
export const quarter = (number: number, n: number): Period =>
  periodsWithin(civilCalendar, year(number), "quarter")[n - 1]!;

/** Serial of a day written `2026-02-16`. */
export const day = (text: string): number => parseIsoDate(text) ?? NaN;

/** Monthly actuals of civil years, by month id. */
export const monthly = (years: Readonly<Record<number, readonly number[]>>): Map<string, number> =>
  new Map(
    Object.entries(years).flatMap(([number, actuals]) =>
      periodsWithin(civilCalendar, year(Number(number)), "month")
        .slice(0, actuals.length)
        .map((month, index): [string, number] => [month.id, actuals[index] ?? 0]),
    ),
  );

/** 1,200 for 2026 in equal months, in steps of 1, shown by month; every part can be set otherwise. */
export const request = (parts: Partial<BreakDownRequest> = {}): BreakDownRequest => ({
  scope: "company",
  kind: "flow",
  total: 1200,
  period: year(2026),
  level: "month",
  basis: { kind: "equal" },
  step: 1,
  calendar: civilCalendar,
  holidays: noHolidays,
  ...parts,
});

/** Values of a breakdown in order of time, or the problem's code with its params. */
export function values(parts: Partial<BreakDownRequest>): unknown {
  const result = breakDown(request(parts));
  return result.ok
    ? result.value.targets.map(({ value }) => value)
    : { code: result.problem.code, ...result.problem.params };
}

/** The published holidays of some years, from files of the calendars folder. */
export function readHolidays(paths: readonly string[]): Holidays {
  const files = paths.map((path): { year: number; days: { date: string; isOffDay: boolean }[] } =>
    JSON.parse(readFileSync(path, "utf8")),
  );
  return holidaysFromDays(
    files.flatMap((file) => file.days.map(({ date, isOffDay }) => ({ date: day(date), isOffDay }))),
    files.map((file) => file.year),
  );
}
