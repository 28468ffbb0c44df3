import fc from "fast-check";
import { isoDate, serialDay } from "../../../src/domain/calendar/serialDay";
import type { DateOrder } from "../../../src/intake/values/dateSpelling";
import { detectDateOrder } from "../../../src/intake/values/detectDateOrder";
import { readDate } from "../../../src/intake/values/readDate";
import type { CellValue } from "../../../src/workbook/sheetContent";
import { runs } from "../../helpers/runs";

const dayOf = (value: CellValue, order: DateOrder | null = null): string => {
  const reading = readDate(value, { order });
  return reading.kind === "date" ? isoDate(reading.day) : reading.kind;
};

describe("1 February 2021 in every spelling is one day", () => {
  it.each([
    "2021/2/1",
    "2021-02-01",
    "2021.02.01",
    "2021. 2. 1.",
    "20210201",
    " 2021-02-01 ",
    "２０２１－０２－０１",
    "2021年2月1日",
    "2021 年 2 月 1 日",
    "21年2月1日",
    "2021-02-01T16:00:00Z",
    "2021-02-01 10:11:12",
    "2021/2/1 下午3:05",
    "2021年2月1日 星期一",
    "2021-02-01(一)",
    "Feb 1, 2021",
    "Feb. 1 2021",
    "February 1st, 2021",
    "1-Feb-21",
    "1 February 2021",
    "01FEB2021",
    "Mon, 1 Feb 2021",
    "2021-Feb-01",
    "民国110年2月1日",
    "中华民国110年2月1日",
    "二〇二一年二月一日",
    "贰零贰壹年贰月壹日",
  ])("%s", (text) => expect(dayOf(text)).toBe("2021-02-01"));

  it("the serial and the number 20210201 are it too", () => {
    expect(dayOf(44228)).toBe("2021-02-01");
    expect(dayOf(44228.75)).toBe("2021-02-01");
    expect(dayOf(20210201)).toBe("2021-02-01");
  });
});

describe("days that do not exist are reported", () => {
  it.each(["1900-02-29", "2100-02-29", "2023-02-29", "2021-13-01", "2021-04-31", 20031345, 60, 0, -5])("%p", (value) =>
    expect(readDate(value)).toMatchObject({ kind: "unreadable", code: "date-unreadable" }),
  );
  it.each([
    ["2000-02-29", "2000-02-29"],
    ["2024-02-29", "2024-02-29"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [1, "1900-01-01"],
    [44197, "2021-01-01"],
  ])("%p is a day", (value, day) => expect(dayOf(value)).toBe(day));
});

describe("what names no day is not read as one", () => {
  it.each([
    "2003年3月",
    "Feb-21",
    "2021",
    "202102",
    "12:30",
    "1月2日",
    "2021-02-01 - 2021-02-05",
    "待定",
    2003,
    200302,
  ])("%p", (value) => expect(dayOf(value)).toBe("unreadable"));
  it("a number shown as a date is a serial whatever it looks like", () => {
    const reading = readDate(2003, { format: "yyyy-mm-dd" });
    expect(reading).toMatchObject({ kind: "date", from: "serial", day: serialDay(1905, 6, 25) });
  });
  it.each([null, "", "-", "N/A", "无", "\u3000"])("%p is blank", (value) => expect(dayOf(value)).toBe("blank"));
  it("an error is no day", () => expect(readDate({ error: "#REF!" })).toMatchObject({ code: "cell-error" }));
});

describe("day and month that could be swapped", () => {
  it("01/02/2021 alone is ambiguous", () => expect(dayOf("01/02/2021")).toBe("ambiguous"));
  it.each([
    ["01/02/2021", "dmy", "2021-02-01"],
    ["01/02/2021", "mdy", "2021-01-02"],
    ["1/2/21", "dmy", "2021-02-01"],
    ["21/12/31", "ymd", "2021-12-31"],
    ["31.12.49", "dmy", "2049-12-31"],
    ["31.12.50", "dmy", "1950-12-31"],
  ] as const)("%s in a column of %s is %s", (text, order, day) => expect(dayOf(text, order)).toBe(day));
  it("13/02/2021 can only be 13 February", () => expect(dayOf("13/02/2021")).toBe("2021-02-13"));
  it("05/05/2021 is the same either way", () => expect(dayOf("05/05/2021")).toBe("2021-05-05"));
  it("02/13/2021 contradicts a column of day/month", () =>
    expect(readDate("02/13/2021", { order: "dmy" })).toMatchObject({ code: "date-contradictory" }));
});

describe("a column shows its own order", () => {
  it("one 13/02 settles 01/02", () =>
    expect(detectDateOrder(["01/02/2021", "13/02/2021"])).toMatchObject({ order: "dmy", verdict: "clear" }));
  it("one 02/13 settles it the other way", () =>
    expect(detectDateOrder(["01/02/2021", "02/13/2021"])).toMatchObject({ order: "mdy", verdict: "clear" }));
  it("without such a cell it is ambiguous", () =>
    expect(detectDateOrder([44197, "01/02/2021", "03/04/2021"])).toMatchObject({
      verdict: "ambiguous",
      examples: [1],
    }));
  it("13/02 and 02/13 contradict each other, and both are shown", () =>
    expect(detectDateOrder(["01/02/2021", "13/02/2021", "02/13/2021"])).toEqual({
      order: null,
      verdict: "contradictory",
      count: 3,
      examples: [1, 2],
    }));
  it("years of two digits stay together", () => {
    expect(detectDateOrder(["21/12/31", "21/12/01", "22/01/05"])).toMatchObject({ order: "ymd" });
    expect(detectDateOrder(["03/02/21", "28/02/21"])).toMatchObject({ order: "dmy" });
  });
  it("unmistakable dates need no order", () =>
    expect(detectDateOrder(["2021-01-01", 44197, "1 Feb 2021", "05/05/2021"])).toMatchObject({
      order: null,
      verdict: "none",
    }));
});

describe("for any day from 1900 to 2199", () => {
  const day = fc.integer({ min: serialDay(1900, 3, 1), max: serialDay(2199, 12, 31) });
  it("every unmistakable spelling reads back as that day", () => {
    fc.assert(
      fc.property(day, (serial) => {
        const iso = isoDate(serial);
        const [year = "", month = "", date = ""] = iso.split("-");
        const spellings = [
          iso,
          iso.replace(/-/g, "/"),
          iso.replace(/-/g, ""),
          `${year}年${Number(month)}月${Number(date)}日`,
        ];
        for (const spelling of [...spellings, `${iso} 23:59`]) expect(dayOf(spelling)).toBe(iso);
        expect(dayOf(`${date}/${month}/${year}`, "dmy")).toBe(iso);
        expect(dayOf(`${month}/${date}/${year}`, "mdy")).toBe(iso);
        expect(dayOf(serial + 0.999)).toBe(iso);
      }),
      runs(500),
    );
  });
  it("no text ever becomes a day outside those years", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789-/. 年月日一二十") }), (text) => {
        const reading = readDate(text);
        return (
          reading.kind !== "date" || (reading.day >= serialDay(1900, 1, 1) && reading.day <= serialDay(2199, 12, 31))
        );
      }),
      runs(1000),
    );
  });
});
