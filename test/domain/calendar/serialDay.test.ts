import fc from "fast-check";
import {
  addMonths,
  dateParts,
  isoDate,
  parseIsoDate,
  serialDay,
  weekday,
} from "../../../src/domain/calendar/serialDay";
import { runs } from "../../helpers/runs";

const day = (text: string): number => parseIsoDate(text) ?? NaN;
/** 1900-01-01 … 2199-12-31. */
const anyDay = fc.integer({ min: 2, max: 109_938 });

describe("days as spreadsheet serials", () => {
  it.each([
    [44_197, "2021-01-01"],
    [61, "1900-03-01"],
    [60, "1900-02-28"],
    [2, "1900-01-01"],
    [36_585, "2000-02-29"],
    [73_109, "2100-02-28"],
    [73_110, "2100-03-01"],
  ])("serial %i is %s", (serial, text) => {
    expect(isoDate(serial)).toBe(text);
    expect(parseIsoDate(text)).toBe(serial);
  });

  it("months and days beyond the year run on into the next and the one before", () => {
    expect(isoDate(serialDay(2026, 13, 1))).toBe("2027-01-01");
    expect(isoDate(serialDay(2026, 3, 0))).toBe("2026-02-28");
    expect(isoDate(serialDay(2026, 0, 31))).toBe("2025-12-31");
  });

  it("a day that does not exist is not read", () => {
    for (const text of ["2026-02-30", "2026-13-01", "2026-1-1", "2026-00-10", "", "today"]) {
      expect(parseIsoDate(text)).toBeNull();
    }
  });

  it("agrees with the platform's own calendar, weekday included", () => {
    fc.assert(
      fc.property(anyDay, (serial) => {
        const date = new Date((serial - 25_569) * 86_400_000);
        expect(isoDate(serial)).toBe(date.toISOString().slice(0, 10));
        expect(weekday(serial)).toBe(date.getUTCDay() || 7);
        const { year, month, day: dayOfMonth } = dateParts(serial);
        expect(serialDay(year, month, dayOfMonth)).toBe(serial);
      }),
      runs(1000),
    );
  });

  it("a month before 31 March is the last day of February", () => {
    expect(isoDate(addMonths(day("2026-03-31"), -1))).toBe("2026-02-28");
    expect(isoDate(addMonths(day("2024-02-29"), 12))).toBe("2025-02-28");
    expect(isoDate(addMonths(day("2026-01-15"), -13))).toBe("2024-12-15");
  });
});
