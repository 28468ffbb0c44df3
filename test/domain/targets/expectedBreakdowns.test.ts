import { readFileSync } from "node:fs";
import { monthly, readHolidays, values, year } from "../../helpers/breakDownRequests";
import { describeWithShared } from "../../helpers/shared";

interface ExpectedBreakdown {
  readonly annual_target: number;
  readonly unit: number;
  readonly months_direct: number[];
  readonly quarters_as_sum_of_months_direct: number[];
  readonly quarters_first: number[];
  readonly months_within_quarters_first: number[];
  readonly equal_months: number[];
}

interface ExpectedSlice {
  readonly by_days: number;
  readonly by_workdays: number;
}

describeWithShared("breakdowns computed elsewhere", (path) => {
  it.each([
    ["classicmodels", "breakdown_5000000_unit1"],
    ["classicmodels", "breakdown_5000000_unit0.01"],
    ["classicmodels", "breakdown_1000003_unit1"],
    ["cn", "breakdown_500万元_unit1"],
    ["chinook", "breakdown_600_unit0.01"],
    ["chinook", "breakdown_100_unit1"],
  ])("%s %s by season, to the unit", (file, key) => {
    const all = JSON.parse(readFileSync(path(`data/expected_${file}.json`), "utf8"));
    const expected: ExpectedBreakdown = all[key];
    const actuals = monthly({ 2024: all.seasonal.pooled_month_revenue });
    const basis = { kind: "seasonal", actuals } as const;
    const parts = { total: expected.annual_target, step: expected.unit, basis };
    expect(values({ ...parts, via: "months" })).toEqual(expected.months_direct);
    expect(values({ ...parts, via: "months", level: "quarter" })).toEqual(expected.quarters_as_sum_of_months_direct);
    expect(values({ ...parts, level: "quarter" })).toEqual(expected.quarters_first);
    expect(values(parts)).toEqual(expected.months_within_quarters_first);
    expect(values({ ...parts, via: "months", basis: { kind: "equal" } })).toEqual(expected.equal_months);
  });

  it("crm in equal months, as it has no complete year", () => {
    const expected: ExpectedBreakdown = JSON.parse(
      readFileSync(path("data/expected_crm.json"), "utf8"),
    ).breakdown_equal;
    const parts = { total: expected.annual_target, step: expected.unit };
    expect(values({ ...parts, via: "months" })).toEqual(expected.months_direct);
    expect(values({ ...parts, level: "quarter" })).toEqual(expected.quarters_first);
    expect(values(parts)).toEqual(expected.months_within_quarters_first);
  });

  it.each([2025, 2026])("weeks of %i by days and by working days, and months by working days", (number) => {
    const holidays = readHolidays([path(`data/calendars/holiday-cn_${number}.json`)]);
    const all = JSON.parse(readFileSync(path("data/calendars/expected_weeks.json"), "utf8"));
    const months: { weeks: ExpectedSlice[] }[] = Object.values(all[number]);
    const weeks = months.flatMap((month) => month.weeks);
    const parts = { total: all.annual_target, period: year(number), level: "week", holidays } as const;
    expect(values({ ...parts, weekBasis: "days" })).toEqual(weeks.map((week) => week.by_days));
    expect(values(parts)).toEqual(weeks.map((week) => week.by_workdays));
    const byWorkdays = values({ ...parts, level: "month", via: "months", basis: { kind: "workdays" } });
    expect(byWorkdays).toEqual(all[`${number}_months_by_workdays`]);
  });
});
