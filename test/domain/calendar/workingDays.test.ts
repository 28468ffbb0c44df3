import { holidaysFromDays, noHolidays } from "../../../src/domain/calendar/holidays";
import { parseIsoDate } from "../../../src/domain/calendar/serialDay";
import {
  countDays,
  countWorkingDays,
  isWorkingDay,
  unknownHolidayYears,
} from "../../../src/domain/calendar/workingDays";

const day = (text: string): number => parseIsoDate(text) ?? NaN;
const range = (from: string, to: string): { from: number; to: number } => ({ from: day(from), to: day(to) });

describe("working days", () => {
  const holidays = holidaysFromDays([
    { date: day("2026-01-01"), isOffDay: true },
    { date: day("2026-01-04"), isOffDay: false },
  ]);

  it("are Monday to Friday, less the days off, plus the make-up days", () => {
    expect(isWorkingDay(holidays, day("2026-01-01"))).toBe(false);
    expect(isWorkingDay(holidays, day("2026-01-02"))).toBe(true);
    expect(isWorkingDay(holidays, day("2026-01-03"))).toBe(false);
    expect(isWorkingDay(holidays, day("2026-01-04"))).toBe(true);
    expect(countWorkingDays(holidays, range("2026-01-01", "2026-01-09"))).toBe(7);
  });

  it("of an empty range are none", () => {
    expect(countDays(range("2026-01-02", "2026-01-01"))).toBe(0);
    expect(countWorkingDays(holidays, range("2026-01-02", "2026-01-01"))).toBe(0);
    expect(unknownHolidayYears(holidays, range("2027-01-02", "2027-01-01"))).toEqual([]);
  });

  it("of a year without data are said to be unknown", () => {
    expect(unknownHolidayYears(holidays, range("2025-12-31", "2027-01-01"))).toEqual([2025, 2027]);
  });

  it("without holidays are Monday to Friday in every year, and that is known", () => {
    expect(countWorkingDays(noHolidays, range("2026-02-01", "2026-02-28"))).toBe(20);
    expect(unknownHolidayYears(noHolidays, range("1999-01-01", "2030-01-01"))).toEqual([]);
  });

  it("the last word on a day counts", () => {
    const twice = holidaysFromDays([
      { date: day("2026-01-04"), isOffDay: false },
      { date: day("2026-01-04"), isOffDay: true },
    ]);
    expect(isWorkingDay(twice, day("2026-01-04"))).toBe(false);
  });
});
