import fc from "fast-check";
import {
  civilCalendar,
  countInYear,
  numberedPeriod,
  periodContaining,
  yearPeriod,
} from "../../../src/domain/calendar/calendarPeriods";
import {
  previousPeriod,
  previousRange,
  rangeOf,
  samePeriodLastYear,
} from "../../../src/domain/calendar/neighbourPeriods";
import type { FiscalCalendar, Period, PeriodLevel } from "../../../src/domain/calendar/period";
import { periodLevels, periodsWithin } from "../../../src/domain/calendar/periodsWithin";
import { isoDate, parseIsoDate, weekday } from "../../../src/domain/calendar/serialDay";
import { runs } from "../../helpers/runs";

const april: FiscalCalendar = { fiscalStart: 4, pattern: "month", yearNamedBy: "end" };
const weeks445: FiscalCalendar = { fiscalStart: 1, pattern: "445", yearNamedBy: "end" };

const day = (text: string): number => parseIsoDate(text) ?? NaN;
const shown = (period: Period | null): string =>
  period === null ? "none" : `${period.id} ${isoDate(period.start)} ${isoDate(period.end)}`;

const anyDay = fc.integer({ min: 36_000, max: 60_000 });
const anyLevel = fc.constantFrom<PeriodLevel>(...periodLevels);
const anyCalendar: fc.Arbitrary<FiscalCalendar> = fc.record({
  fiscalStart: fc.integer({ min: 1, max: 12 }),
  pattern: fc.constantFrom("month", "445", "454", "544"),
  yearNamedBy: fc.constantFrom("end", "start"),
});

describe("periods of the company's year", () => {
  it("a fiscal year from April is named by the year it ends in, or by the one it starts in", () => {
    expect(shown(yearPeriod(april, 2026))).toBe("FY2026 2025-04-01 2026-03-31");
    expect(shown(yearPeriod({ ...april, yearNamedBy: "start" }, 2026))).toBe("FY2026 2026-04-01 2027-03-31");
    expect(shown(yearPeriod(civilCalendar, 2026))).toBe("2026 2026-01-01 2026-12-31");
  });

  it("a fiscal year's halves and quarters are counted from its own start, its months keep their names", () => {
    expect(shown(periodContaining(april, "quarter", day("2026-02-10")))).toBe("FY2026Q4 2026-01-01 2026-03-31");
    expect(shown(periodContaining(april, "half", day("2025-09-30")))).toBe("FY2026H1 2025-04-01 2025-09-30");
    expect(shown(periodContaining(april, "month", day("2026-02-10")))).toBe("2026-02 2026-02-01 2026-02-28");
  });

  it.each([
    ["2027-01-01", "2026W53 2026-12-28 2027-01-03"],
    ["2026-01-01", "2026W01 2025-12-29 2026-01-04"],
    ["2024-12-30", "2025W01 2024-12-30 2025-01-05"],
    ["2023-01-01", "2022W52 2022-12-26 2023-01-01"],
    ["2020-12-31", "2020W53 2020-12-28 2021-01-03"],
  ])("%s lies in the ISO week %s", (date, week) => {
    expect(shown(periodContaining(civilCalendar, "week", day(date)))).toBe(week);
  });

  it("a year has 52 ISO weeks or 53, and no week beyond them", () => {
    expect(countInYear(civilCalendar, "week", 2025)).toBe(52);
    expect(numberedPeriod(civilCalendar, "week", 2025, 53)).toBeNull();
    expect(shown(numberedPeriod(civilCalendar, "week", 2026, 53))).toBe("2026W53 2026-12-28 2027-01-03");
  });

  it("a 4-4-5 year begins on the Monday nearest the fiscal start and cuts its quarters 4, 4 and 5 weeks long", () => {
    expect(shown(yearPeriod(weeks445, 2025))).toBe("FY2025 2024-12-30 2025-12-28");
    const months = periodsWithin(weeks445, yearPeriod(weeks445, 2025), "month");
    expect(months.map((month) => (month.end - month.start + 1) / 7)).toEqual([4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5]);
    expect(shown(months[2] ?? null)).toBe("FY2025-03 2025-02-24 2025-03-30");
  });

  it("a 53rd week joins the last month and the last quarter", () => {
    expect(shown(yearPeriod(weeks445, 2026))).toBe("FY2026 2025-12-29 2027-01-03");
    expect(shown(periodContaining(weeks445, "month", day("2027-01-03")))).toBe("FY2026-12 2026-11-23 2027-01-03");
    expect(shown(periodContaining(weeks445, "quarter", day("2027-01-03")))).toBe("FY2026Q4 2026-09-28 2027-01-03");
    expect(shown(periodContaining(weeks445, "week", day("2027-01-03")))).toBe("FY2026W53 2026-12-28 2027-01-03");
  });

  it("weeks of February 2026 are clipped to it: the last day of W05 up to the first six of W09", () => {
    const february = periodContaining(civilCalendar, "month", day("2026-02-01"));
    expect(periodsWithin(civilCalendar, february, "week").map(shown)).toEqual([
      "2026W05 2026-02-01 2026-02-01",
      "2026W06 2026-02-02 2026-02-08",
      "2026W07 2026-02-09 2026-02-15",
      "2026W08 2026-02-16 2026-02-22",
      "2026W09 2026-02-23 2026-02-28",
    ]);
  });

  it("a longer level has no period inside a shorter one, the same level has the period itself", () => {
    const february = periodContaining(april, "month", day("2026-02-01"));
    expect(periodsWithin(april, february, "quarter")).toEqual([]);
    expect(periodsWithin(april, february, "month")).toEqual([february]);
  });

  it("the calendar quarter is cut into calendar months even where the fiscal year has weeks", () => {
    const quarter = periodContaining(civilCalendar, "quarter", day("2026-02-01"));
    expect(periodsWithin(weeks445, quarter, "month").map(({ id }) => id)).toEqual(["2026-01", "2026-02", "2026-03"]);
  });
});

describe("the period before, and a year before", () => {
  it("compares with the neighbour of the same length", () => {
    expect(previousPeriod(civilCalendar, periodContaining(civilCalendar, "quarter", day("2026-02-01"))).id).toBe(
      "2025Q4",
    );
    expect(previousPeriod(april, periodContaining(april, "quarter", day("2025-05-01"))).id).toBe("FY2025Q4");
    expect(previousPeriod(civilCalendar, periodContaining(civilCalendar, "week", day("2027-01-04"))).id).toBe(
      "2026W53",
    );
  });

  it("compares week 53 with week 52 of a year that has no 53rd", () => {
    const week = periodContaining(civilCalendar, "week", day("2027-01-01"));
    expect(samePeriodLastYear(civilCalendar, week).id).toBe("2025W52");
    const march = periodContaining(civilCalendar, "month", day("2026-03-10"));
    expect(samePeriodLastYear(civilCalendar, march).id).toBe("2025-03");
    expect(samePeriodLastYear(april, yearPeriod(april, 2026)).id).toBe("FY2025");
  });

  it("before a whole month comes the month before, before three days come three days", () => {
    const march = { from: day("2026-03-01"), to: day("2026-03-31") };
    expect(previousRange(civilCalendar, march)).toEqual({ from: day("2026-02-01"), to: day("2026-02-28") });
    const threeDays = { from: day("2026-03-10"), to: day("2026-03-12") };
    expect(previousRange(civilCalendar, threeDays)).toEqual({ from: day("2026-03-07"), to: day("2026-03-09") });
  });
});

describe("any calendar", () => {
  it("each level tiles its year without gap or overlap, and every day knows its period", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyLevel, anyLevel, (calendar, date, outer, inner) => {
        const period = periodContaining(calendar, outer, date);
        expect(period.start <= date && date <= period.end).toBe(true);
        const slices = periodsWithin(calendar, period, inner);
        if (slices.length === 0) return;
        expect(slices[0]?.start).toBe(period.start);
        expect(slices.at(-1)?.end).toBe(period.end);
        slices.slice(1).forEach((slice, i) => expect(slice.start).toBe((slices[i]?.end ?? NaN) + 1));
      }),
      runs(500),
    );
  });

  it("a week calendar's year begins on a Monday at most three days from the fiscal start, and holds whole weeks", () => {
    fc.assert(
      fc.property(anyCalendar, fc.integer({ min: 1950, max: 2150 }), (calendar, year) => {
        fc.pre(calendar.pattern !== "month");
        const { start, end } = yearPeriod(calendar, year);
        const monthly = yearPeriod({ ...calendar, pattern: "month" }, year);
        expect(weekday(start)).toBe(1);
        expect(Math.abs(start - monthly.start)).toBeLessThanOrEqual(3);
        expect([364, 371]).toContain(end - start + 1);
      }),
      runs(300),
    );
  });

  it("the period after the one before is the period again", () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyLevel, (calendar, date, level) => {
        const period = periodContaining(calendar, level, date);
        const before = previousPeriod(calendar, period);
        expect(periodContaining(calendar, level, before.end + 1)).toEqual(period);
        expect(previousRange(calendar, rangeOf(period))).toEqual(rangeOf(before));
      }),
      runs(500),
    );
  });
});
