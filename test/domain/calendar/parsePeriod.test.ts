import fc from "fast-check";
import { civilCalendar, periodContaining } from "../../../src/domain/calendar/calendarPeriods";
import { parsePeriod, type PeriodContext } from "../../../src/domain/calendar/parsePeriod";
import type { FiscalCalendar, PeriodLevel } from "../../../src/domain/calendar/period";
import { periodLevels } from "../../../src/domain/calendar/periodsWithin";
import { parseIsoDate } from "../../../src/domain/calendar/serialDay";
import { runs } from "../../helpers/runs";

const civil: PeriodContext = { calendar: civilCalendar, planYear: 2026 };
const april: PeriodContext = { calendar: { fiscalStart: 4, pattern: "month", yearNamedBy: "end" }, planYear: 2026 };
const weeks445: PeriodContext = { calendar: { ...civilCalendar, pattern: "445" }, planYear: 2026 };

const read = (input: string | number, context = civil): string => {
  const parsed = parsePeriod(input, context);
  return parsed.ok ? parsed.value.id : parsed.problem.code;
};

describe("the spellings of a period", () => {
  it.each<[string, readonly (string | number)[]]>([
    ["2026", [2026, "2026", "2026年", "2026年度", "FY2026", "FY26", "fy 26", "2026财年", "全年", "２０２６"]],
    [
      "2026H1",
      ["2026H1", "2026-h1", "H1 2026", "1H26", "上半年", "2026年上半年", "2026上半年", "26年上半年", "FY26H1"],
    ],
    ["2026H2", ["2026H2", "下半年", "2026 年 下半年"]],
    ["2026Q1", ["2026Q1", "2026-Q1", "2026 q1", "Q1 2026", "Q1-2026", "1Q26", "1q2026", "Q1'26", "26Q1", "Q1"]],
    [
      "2026Q1",
      ["2026年一季度", "2026年第1季度", "2026年第一季度", "第1季度", "一季度", "2026年Q1", "FY2026Q1", "Q1 FY26"],
    ],
    ["2026Q1", ["２０２６Ｑ１", "２０２６年第１季度", " 2026 年 第 1 季度 "]],
    ["2026-03", ["2026年3月", "2026年03月", "2026年三月", "202603", 202603, "2026-03", "2026-3", "2026/3", "2026.03"]],
    [
      "2026-03",
      ["Mar-26", "mar 2026", "March 2026", "2026 March", "MARCH", "3月", "三月份", "2026M03", "２０２６－０３"],
    ],
    ["2026-03", [46082, "46082", 46112.75, "2026-03-31", "2026/3/1", "2026年3月15日"]],
    ["2026-12", ["2026年十二月", "Dec-26", "12月", 202612]],
    ["2026-09", ["Sept 26", "sep-2026", "2026年9月"]],
    ["2026W05", ["2026W05", "2026-W05", "2026w5", "W5 2026", "W05-2026", "第5周", "第五周", "2026年第5周", "Week 5"]],
    ["2026W53", ["2026W53", "第53周", "第五十三周"]],
    ["1998-03", ["Mar-98"]],
  ])("%s is meant by each of %j", (id, spellings) => {
    for (const spelling of spellings) expect(`${spelling} → ${read(spelling)}`).toBe(`${spelling} → ${id}`);
  });

  it("a bare number is a year, a year and month, or a date that stands for its month", () => {
    expect(read(1900)).toBe("1900");
    expect(read(2199)).toBe("2199");
    expect(read(2200)).toBe("1906-01");
    expect(read(190001)).toBe("1900-01");
    expect(read(219912)).toBe("2199-12");
    expect(read(202613)).toBe("period-unreadable");
    expect(read(2026.1)).toBe("period-unreadable");
  });

  it("under a shifted start only FY names and names without a year are the fiscal year's", () => {
    expect(read("FY26Q1", april)).toBe("FY2026Q1");
    expect(read("2026财年一季度", april)).toBe("FY2026Q1");
    expect(read("第1季度", april)).toBe("FY2026Q1");
    expect(read("2026Q1", april)).toBe("2026Q1");
    expect(read("2026年一季度", april)).toBe("2026Q1");
    expect(read(2026, april)).toBe("2026");
    expect(read("FY2026-01", april)).toBe("2025-04");
  });

  it("a month named without a year is that month of the fiscal year", () => {
    expect(read("3月", april)).toBe("2026-03");
    expect(read("5月", april)).toBe("2025-05");
    expect(read("3月", weeks445)).toBe("FY2026-03");
  });

  it("第5周 is a week of the plan's own year: a 4-4-5 week where it has those", () => {
    expect(read("第5周", weeks445)).toBe("FY2026W05");
    expect(read("2026W05", weeks445)).toBe("2026W05");
    expect(read("FY2026W05", april)).toBe("period-unreadable");
  });

  it("nothing means the review period", () => {
    expect(read("", { ...civil, reviewPeriod: "2026Q2" })).toBe("2026Q2");
    expect(read("  ", { ...civil, reviewPeriod: "" })).toBe("period-missing");
    expect(read("")).toBe("period-missing");
  });

  it("a spelling without a year needs the plan's year, and says how to add it", () => {
    const parsed = parsePeriod("第12周", { calendar: civilCalendar });
    expect(parsed).toMatchObject({
      problem: { code: "period-year-missing", params: { value: "第12周", example: "2026W12" } },
    });
  });

  it("week 53 of a year with 52 weeks is said to be missing", () => {
    const parsed = parsePeriod("2025W53", civil);
    expect(parsed).toMatchObject({ problem: { code: "period-week-missing", params: { value: "2025W53", weeks: 52 } } });
  });

  it.each([
    "Q5 2026",
    "2026-13",
    "Q12026",
    "W5226",
    "2026Q",
    "hello",
    "__proto__",
    "-5",
    "第0周",
    "十十周",
    "2226Q1",
    "2026-02-45",
  ])("%s is no period, and the problem names it and shows one", (value) => {
    const problem = { code: "period-unreadable", severity: "error", params: { value, example: "2026Q1" } };
    expect(parsePeriod(value, civil)).toEqual({ ok: false, problem });
  });
});

describe("a period's own name", () => {
  const anyCalendar: fc.Arbitrary<FiscalCalendar> = fc.record({
    fiscalStart: fc.integer({ min: 1, max: 12 }),
    pattern: fc.constantFrom("month", "445", "454", "544"),
    yearNamedBy: fc.constantFrom("end", "start"),
  });
  const firstDay = parseIsoDate("1902-01-01") ?? NaN;
  const lastDay = parseIsoDate("2197-12-31") ?? NaN;

  it("reads back as the period, in any calendar", () => {
    fc.assert(
      fc.property(
        anyCalendar,
        fc.integer({ min: firstDay, max: lastDay }),
        fc.constantFrom<PeriodLevel>(...periodLevels),
        (calendar, day, level) => {
          for (const cut of [calendar, civilCalendar]) {
            const value = periodContaining(cut, level, day);
            expect(parsePeriod(value.id, { calendar })).toEqual({ ok: true, value });
          }
        },
      ),
      runs(1000),
    );
  });

  it("never crashes on any text or number", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.integer()), (input) => {
        expect(typeof parsePeriod(input, civil).ok).toBe("boolean");
      }),
      runs(500),
    );
  });
});
