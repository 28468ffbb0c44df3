import { readFileSync } from "node:fs";
import { chinaHolidays } from "../../src/calendars/chinaHolidays";
import { parseHolidayFile } from "../../src/calendars/parseHolidayFile";
import { civilCalendar } from "../../src/domain/calendar/calendarPeriods";
import { parsePeriod } from "../../src/domain/calendar/parsePeriod";
import { periodsWithin } from "../../src/domain/calendar/periodsWithin";
import { rangeOf } from "../../src/domain/calendar/neighbourPeriods";
import type { Period } from "../../src/domain/calendar/period";
import { isoDate, serialDay } from "../../src/domain/calendar/serialDay";
import { countDays, countWorkingDays, isWorkingDay, unknownHolidayYears } from "../../src/domain/calendar/workingDays";
import { describeWithShared } from "../helpers/shared";

const period = (name: string): Period => {
  const parsed = parsePeriod(name, { calendar: civilCalendar });
  if (!parsed.ok) throw new Error(name);
  return parsed.value;
};
const workingDays = (name: string): number => countWorkingDays(chinaHolidays, rangeOf(period(name)));

describe("the Chinese calendar", () => {
  it("February 2026 has 16 working days, 10 of them gone on the 13th", () => {
    expect(workingDays("2026-02")).toBe(16);
    const gone = { from: serialDay(2026, 2, 1), to: serialDay(2026, 2, 13) };
    expect(countWorkingDays(chinaHolidays, gone)).toBe(10);
  });

  it("the first quarter of 2026 has 21, 16 and 22 working days", () => {
    expect(["2026-01", "2026-02", "2026-03"].map(workingDays)).toEqual([21, 16, 22]);
  });

  it("a Saturday that makes up for the Spring Festival is a working day", () => {
    expect(isWorkingDay(chinaHolidays, serialDay(2026, 2, 14))).toBe(true);
    expect(isWorkingDay(chinaHolidays, serialDay(2026, 2, 16))).toBe(false);
  });

  it("a year that is not published yet is unknown", () => {
    expect(unknownHolidayYears(chinaHolidays, { from: serialDay(2003, 12, 31), to: serialDay(2004, 1, 1) })).toEqual([
      2003,
    ]);
    expect(unknownHolidayYears(chinaHolidays, { from: serialDay(2026, 1, 1), to: serialDay(2199, 1, 1) })).toContain(
      2150,
    );
  });
});

interface ExpectedWeek {
  readonly start: string;
  readonly end: string;
  readonly days: number;
  readonly workdays: number;
}
type ExpectedMonths = Readonly<Record<string, { readonly workdays: number; readonly weeks: readonly ExpectedWeek[] }>>;

describeWithShared("published calendars", (path) => {
  it.each([2023, 2024, 2025, 2026])("the days of %i are the published ones", (year) => {
    const published = parseHolidayFile(readFileSync(path(`data/calendars/holiday-cn_${year}.json`), "utf8"));
    if (!published.ok) throw new Error(published.problem.code);
    expect([...published.value.years]).toEqual([year]);
    const differing: string[] = [];
    for (let day = serialDay(year, 1, 1); day <= serialDay(year, 12, 31); day++) {
      if (isWorkingDay(published.value, day) !== isWorkingDay(chinaHolidays, day)) differing.push(isoDate(day));
    }
    expect(differing).toEqual([]);
  });

  it("the empty list of 2027 covers no year", () => {
    const published = parseHolidayFile(readFileSync(path("data/calendars/holiday-cn_2027.json"), "utf8"));
    expect(published).toMatchObject({ ok: true });
    if (published.ok) expect(published.value.years.size).toBe(0);
  });

  it("weeks clipped to the month have the expected days and working days", () => {
    const expected = JSON.parse(readFileSync(path("data/calendars/expected_weeks.json"), "utf8")) as Record<
      string,
      ExpectedMonths
    >;
    let compared = 0;
    for (const [year, months] of Object.entries(expected)) {
      if (!/^\d{4}$/.test(year)) continue;
      for (const [month, { workdays, weeks }] of Object.entries(months)) {
        expect(`${month}: ${workingDays(month)}`).toBe(`${month}: ${workdays}`);
        const ours = periodsWithin(civilCalendar, period(month), "week").map((week) => ({
          start: isoDate(week.start),
          end: isoDate(week.end),
          days: countDays(rangeOf(week)),
          workdays: countWorkingDays(chinaHolidays, rangeOf(week)),
        }));
        expect(ours).toEqual(
          weeks.map(({ start, end, days, workdays: work }) => ({ start, end, days, workdays: work })),
        );
        compared += ours.length;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});
