import fc from "fast-check";
import { chinaHolidays } from "../../../src/calendars/chinaHolidays";
import { noHolidays } from "../../../src/domain/calendar/holidays";
import { expectedToDate } from "../../../src/domain/review/expectedToDate";
import { reviewProgress, type Progress } from "../../../src/domain/review/reviewProgress";
import { day } from "../../helpers/breakDownRequests";

const february = { from: day("2026-02-01"), to: day("2026-02-28") };
const march = { from: day("2026-03-01"), to: day("2026-03-31") };
const asOf = day("2026-02-13");

const halfWay: Progress = {
  actual: 500_000,
  target: 1_000_000,
  expected: 625_000,
  kind: "flow",
  direction: "higher",
  period: february,
  asOf,
  holidays: chinaHolidays,
};

describe("What should be reached by now", () => {
  it("is 62.5 of 100 on 13 February 2026, when 10 of 16 working days are gone", () => {
    expect(expectedToDate([{ days: february, target: 1_000_000 }], asOf, chinaHolidays)).toBe(625_000);
  });

  it("counts closed months whole and months to come not at all", () => {
    const parts = [
      { days: february, target: 300 },
      { days: march, target: 400 },
    ];
    expect(expectedToDate(parts, february.to, noHolidays)).toBe(300);
    expect(expectedToDate(parts, march.to, noHolidays)).toBe(700);
    expect(expectedToDate(parts, february.from - 1, noHolidays)).toBe(0);
    expect(expectedToDate([], asOf, noHolidays)).toBe(0);
  });
});

describe("A KPI in the middle of its period", () => {
  it("with 50 of 100 on 13 February 2026: pace 80 %, run-rate 80, blended 82.8, required 8.33 a working day", () => {
    const review = reviewProgress(halfWay);
    expect(review.pace).toBeCloseTo(0.8, 12);
    expect(review.runRate).toBeCloseTo(800_000, 6);
    expect(review.blended).toBeCloseTo(828_125, 6);
    expect(review.requiredPerDay).toBeCloseTo(500_000 / 6, 6);
  });

  it("on pace is forecast to reach its target, by either forecast, for any target and any day", () => {
    const amount = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 100 }), (target, gone) => {
        const expected = (target * gone) / 100;
        const { pace, runRate, blended } = reviewProgress({ ...halfWay, target, expected, actual: expected });
        expect(pace).toBeCloseTo(1, 12);
        expect((runRate ?? NaN) / target).toBeCloseTo(1, 9);
        expect((blended ?? NaN) / target).toBeCloseTo(1, 9);
      }),
    );
  });

  it("has no pace and no forecast before anything is expected", () => {
    expect(reviewProgress({ ...halfWay, expected: 0 })).toMatchObject({ pace: null, runRate: null, blended: null });
  });

  it("requires nothing per day when no working day is left", () => {
    expect(reviewProgress({ ...halfWay, asOf: february.to }).requiredPerDay).toBeNull();
  });

  it("that is a level is compared with its target at once and forecast as it is", () => {
    const review = reviewProgress({ ...halfWay, kind: "level", direction: "lower", actual: 66, target: 60 });
    expect(review).toEqual({ pace: 0.9, runRate: 66, blended: 66, requiredPerDay: null });
  });
});
