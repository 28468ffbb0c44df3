import fc from "fast-check";
import { readNumber } from "../../../src/intake/values/readNumber";
import { runs } from "../../helpers/runs";

const valueOf = (text: string): number | string => {
  const reading = readNumber(text);
  return reading.kind === "number" ? reading.value : reading.kind;
};

describe("an amount typed as text counts as the number it shows", () => {
  it.each([
    ["1.98", 1.98],
    [" 3.96 ", 3.96],
    ["5.94\u00a0", 5.94],
    ["5\u2009000", 5000],
    ["'1234", 1234],
    ["007", 7],
    ["+5", 5],
    [".5", 0.5],
    ["1e5", 100000],
    ["１２３４.５", 1234.5],
    ["５３９５９．２１", 53959.21],
    ["1234。5", 1234.5],
    ["0", 0],
    ["-0", 0],
  ])("%s is %d", (text, expected) => expect(valueOf(text)).toBe(expected));
});

describe("group separators do not change an amount", () => {
  it.each([
    ["52,151.81", 52151.81],
    ["１，２３４．５", 1234.5],
    ["1 234 567.89", 1234567.89],
    ["1 234,5", 1234.5],
    ["1.234,5", 1234.5],
    ["1.234.567", 1234567],
    ["1'234.50", 1234.5],
    ["1,23,456.78", 123456.78],
    ["12,5", 12.5],
    ["1,234", 1234],
    ["1.234", 1.234],
  ])("%s is %d", (text, expected) => expect(valueOf(text)).toBe(expected));
});

describe("every spelling of -1234.50 is negative", () => {
  it.each([
    "(1,234.50)",
    "1,234.50-",
    "−1234.5",
    "-1,234.50",
    "$(1,234.50)",
    "(¥1,234.50)",
    "1,234.50 CR",
    "–1234.50",
    "（1234.50）",
    "- 1,234.50",
    "-$1,234.50",
    "△1,234.50",
    "▲1,234.50",
    "¥-1,234.50",
    "－１２３４．５０",
  ])("%s", (text) => expect(valueOf(text)).toBe(-1234.5));

  it.each(["--5", "-(5)", "(-5)", "-5 CR"])("two signs contradict each other: %s", (text) =>
    expect(valueOf(text)).toBe("unreadable"),
  );
});

describe("a currency mark names the currency and is no part of the figure", () => {
  it.each([
    ["$ 13.86", 13.86, "USD"],
    ["USD 0.99", 0.99, "USD"],
    ["¥22,292.62", 22292.62, "CNY"],
    ["￥48,425.69", 48425.69, "CNY"],
    ["RMB 1,200", 1200, "CNY"],
    ["人民币1,200元", 1200, "CNY"],
    ["1234.5元", 1234.5, "CNY"],
    ["100块钱", 100, "CNY"],
    ["€1.234,50", 1234.5, "EUR"],
    ["£12", 12, "GBP"],
    ["HKD $5", 5, "HKD"],
    ["100日元", 100, "JPY"],
    ["5M€", 5000000, "EUR"],
  ])("%s", (text, value, currency) => expect(readNumber(text)).toMatchObject({ value, currency }));

  it("two different currencies on one amount are not guessed", () => expect(valueOf("$100元")).toBe("unreadable"));

  it.each([
    ['"¥"#,##0.00', "CNY"],
    ["[$€-407]#,##0", "EUR"],
    ["[$¥-411]#,##0", "JPY"],
    ["$#,##0", "USD"],
    ["#,##0.00", undefined],
  ])("a number format %s names the currency of a real number", (format, currency) => {
    const reading = readNumber(5, { format });
    expect(reading.kind === "number" ? reading.currency : "none").toBe(currency);
  });
});

describe("units multiply exactly", () => {
  it.each([
    ["1.022383万元", 10223.83, 10000],
    ["0.12345万", 1234.5, 10000],
    ["1.2亿", 120000000, 100000000],
    ["1千", 1000, 1000],
    ["3百万", 3000000, 1000000],
    ["1.5w", 15000, 10000],
    ["1.2k", 1200, 1000],
    ["US$ 1.2mn", 1200000, 1000000],
    ["2 billion", 2000000000, 1000000000],
  ])("%s is %d", (text, value, unit) => expect(readNumber(text)).toMatchObject({ value, unit }));

  it("元 says that the amount is not in the 万元 of its column", () =>
    expect(readNumber("10,223.83元")).toMatchObject({ value: 10223.83, unit: 1 }));

  it("an amount without a unit leaves the unit to its column", () =>
    expect(readNumber("1.5")).toEqual({ kind: "number", value: 1.5, changed: true }));
});

describe("Chinese numerals", () => {
  it.each([
    ["壹仟贰佰叁拾肆元伍角", 1234.5],
    ["人民币壹万元整", 10000],
    ["壹佰元零伍分", 100.05],
    ["十二万", 120000],
    ["二十", 20],
    ["一百零五万", 1050000],
    ["三万五千", 35000],
    ["一亿零五百万", 105000000],
    ["3万5千", 35000],
    ["1亿2000万", 120000000],
    ["￥1234.50整", 1234.5],
  ])("%s is %d", (text, expected) => expect(valueOf(text)).toBe(expected));

  it.each(["一百二", "一万二", "1万2", "万", "十十", "二三"])("%s is not guessed", (text) =>
    expect(valueOf(text)).toBe("unreadable"),
  );
});

describe("percentages are ratios", () => {
  it.each([
    ["81%", 0.81],
    ["0.12%", 0.0012],
    ["８１％", 0.81],
    ["-5 %", -0.05],
    ["5‰", 0.005],
  ])("%s is %d", (text, value) => expect(readNumber(text)).toMatchObject({ value, percent: true }));

  it("a number shown as a percentage already is a ratio", () =>
    expect(readNumber(0.81, { format: "0.0%" })).toMatchObject({ value: 0.81, percent: true }));
});

describe("a qualified amount is counted and said", () => {
  it.each([
    ["约1234.5", "约"],
    ["1234.5(含税)", "含税"],
    ["3.5万左右", "左右"],
  ])("%s", (text, remark) => expect(readNumber(text)).toMatchObject({ kind: "number", remark }));
});

describe("what is no number is reported, never counted as 0", () => {
  it.each([
    "NaN",
    "Infinity",
    "-Infinity",
    "inf",
    "null",
    "undefined",
    "None",
    "0x1F",
    "1_000",
    "TRUE",
    "3.5万?",
    "1,2345",
    "0,123",
    "50 00",
    "1/2",
    "½",
    "5²",
    "2021-01-01",
    "10万-20万",
    "1000+",
    "1e-400",
    "待定",
  ])("%s", (text) => expect(readNumber(text)).toMatchObject({ kind: "unreadable", code: "number-unreadable" }));

  it("TRUE and FALSE are no amounts", () =>
    expect(readNumber(true)).toMatchObject({ kind: "unreadable", text: "TRUE" }));

  it("an error and a formula without a result are told apart", () => {
    expect(readNumber({ error: "#DIV/0!" })).toMatchObject({ code: "cell-error", text: "#DIV/0!" });
    expect(readNumber({ error: "#UNCALCULATED" })).toMatchObject({ code: "formula-uncalculated" });
  });

  it.each([null, "", "  ", "\u00a0", "-", "—", "/", "N/A", "无"])("%p is blank", (value) =>
    expect(readNumber(value)).toEqual({ kind: "blank" }),
  );
});

describe("amounts beyond what a spreadsheet keeps", () => {
  it("1e15 is counted with a warning", () => expect(readNumber(1e15)).toMatchObject({ value: 1e15, imprecise: true }));
  it("0.1 + 0.2 is an ordinary amount", () => expect(readNumber(0.1 + 0.2)).not.toHaveProperty("imprecise"));
  it("16 digits of text are more than are kept", () =>
    expect(readNumber("12345678901234.56")).toMatchObject({ imprecise: true }));
  it.each([1e308, -1e308, 1e16])("%d is too large to be added", (value) =>
    expect(readNumber(value)).toMatchObject({ kind: "unreadable", code: "amount-too-large" }),
  );
  it("a text too large is told so", () => expect(readNumber("1e308")).toMatchObject({ code: "amount-too-large" }));
});

describe("for any cell", () => {
  const marks = "0123456789.,-+()%¥$元万亿千百k约 壹贰十零整eE'－（）１２３";
  it("a reading is never NaN or infinite", () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...marks) }));
    fc.assert(
      fc.property(fc.oneof(text, fc.double()), (cell) => {
        const reading = readNumber(cell);
        return reading.kind !== "number" || Number.isFinite(reading.value);
      }),
      runs(2000),
    );
  });

  const cents = fc.integer({ min: -(10 ** 13), max: 10 ** 13 });
  const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ",");
  it("an amount reads back as itself however it is formatted", () => {
    fc.assert(
      fc.property(cents, (amount) => {
        const expected = amount / 100;
        const [whole = "", rest = ""] = Math.abs(expected).toFixed(2).split(".");
        const plain = `${grouped(whole)}.${rest}`;
        const spellings =
          amount < 0 ? [`-${plain}`, `(${plain})`, `¥-${plain}`, `${plain}-`] : [plain, `¥${plain}`, `${plain}元`];
        for (const spelling of spellings) expect(valueOf(spelling)).toBe(expected);
      }),
      runs(300),
    );
  });

  it("an amount in 万元 reads back as its 元", () => {
    fc.assert(
      fc.property(cents, (amount) => {
        const digits = String(Math.abs(amount)).padStart(7, "0");
        const spelling = `${amount < 0 ? "-" : ""}${digits.slice(0, -6)}.${digits.slice(-6)}万元`;
        expect(valueOf(spelling)).toBe(amount / 100);
      }),
      runs(300),
    );
  });
});
