import { parseHolidayFile } from "../../src/calendars/parseHolidayFile";
import type { Holidays } from "../../src/domain/calendar/period";
import { serialDay } from "../../src/domain/calendar/serialDay";

const firstOff = serialDay(2026, 1, 1);
const makeUp = serialDay(2026, 1, 4);
const expected: Holidays = { years: new Set([2026]), off: new Set([firstOff]), makeUp: new Set([makeUp]) };
const days = '[{"name":"元旦","date":"2026-01-01","isOffDay":true},{"date":"2026-01-04","isOffDay":false}]';

describe("a holiday file that the manager chose", () => {
  it.each([
    ["a year of holiday-cn", `{"year":2026,"papers":[],"days":${days}}`],
    ["a list of years", `[{"year":2026,"days":${days}},{"year":2027,"days":[]}]`],
    ["a list of days", days],
    ["lines", "2026-01-01,true\n2026-01-04,false\n"],
    [
      "lines with a heading, quotes and Windows line ends",
      '\uFEFFdate,isOffDay\r\n"2026-01-01","TRUE"\r\n2026/1/4,0\r\n\r\n',
    ],
    ["lines in Chinese", "日期,类型\n2026年1月1日,休\n2026年1月4日,班"],
    ["lines split by tabs, a date alone is off", "2026-01-01\n2026-01-04\tno"],
  ])("is read from %s", (_form, text) => {
    expect(parseHolidayFile(text)).toEqual({ ok: true, value: expected });
  });

  it("covers the year it is about, not the one its last days reach into", () => {
    const parsed = parseHolidayFile('{"year":2026,"days":[{"date":"2027-01-01","isOffDay":true}]}');
    expect(parsed).toMatchObject({ ok: true, value: { years: new Set([2026]) } });
  });

  it.each(["", "[]", "{}", "{broken", '{"year":2026,"days":7}', "date,isOffDay", "3"])(
    "%j holds no holidays",
    (text) => {
      expect(parseHolidayFile(text)).toMatchObject({ ok: false });
    },
  );

  it.each([
    ["2026-01-01,true\n2026-02-30,true", "2026-02-30,true", 2],
    ["2026-01-01,maybe", "2026-01-01,maybe", 1],
    ['[{"date":"2026-01-01","isOffDay":true},{"date":"soon","isOffDay":true}]', '{"date":"soon","isOffDay":true}', 2],
  ])("an unreadable day is named with its place", (text, value, line) => {
    const problem = { code: "holiday-day-unreadable", params: { value, line } };
    expect(parseHolidayFile(text)).toMatchObject({ ok: false, problem });
  });
});
