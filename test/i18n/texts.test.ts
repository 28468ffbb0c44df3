import { excelFormat } from "../../src/i18n/formats/excelFormat";
import { formatDay } from "../../src/i18n/formats/formatDay";
import { formatMoney, formatNumber, formatPercent, formatValue } from "../../src/i18n/formats/formatNumber";
import { texts } from "../../src/i18n/texts";
import { planColumns, planTableKeys } from "../../src/reports/plan/planColumns";

/** Every text by its path; a text that takes values is called with examples. */
function leaves(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value("A", "B", "C", "D", "E", "F"))]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

describe("texts", () => {
  it("every text exists in both languages, and none is empty", () => {
    const zh = leaves(texts("zh-CN"));
    const en = leaves(texts("en-US"));
    expect(zh.map(([path]) => path)).toEqual(en.map(([path]) => path));
    expect(zh.length).toBeGreaterThan(150);
    expect([...zh, ...en].filter(([, text]) => text.trim() === "")).toEqual([]);
    expect([...zh, ...en].filter(([, text]) => text.includes("undefined"))).toEqual([]);
  });

  it("no English sheet says anything in Chinese, but for 万 and 亿", () => {
    expect(leaves(texts("en-US")).filter(([, text]) => /[\u4e00-\u9fff]/u.test(text.replace(/[万亿]/gu, "")))).toEqual(
      [],
    );
  });

  it.each(planTableKeys)("every column of the plan's table %s has a header, all different", (table) => {
    for (const language of ["zh-CN", "en-US"] as const) {
      const headers: Readonly<Record<string, string>> = texts(language).plan.tables[table].columns;
      expect(Object.keys(headers).sort()).toEqual(Object.keys(planColumns[table]).sort());
      expect(new Set(Object.values(headers).map((header) => header.toLowerCase())).size).toBe(
        Object.keys(headers).length,
      );
    }
  });
});

describe("numbers as people read them", () => {
  it.each([
    [formatNumber(1234.5, "en-US"), "1,234.5"],
    [formatPercent(0.1234, "en-US"), "12.3%"],
    [formatMoney(3_000_000, "zh-CN", { displayUnit: 10000 }), "300万"],
    [formatMoney(230_000_000, "zh-CN", { displayUnit: 100000000 }), "2.3亿"],
    [formatMoney(1234.5, "en-US", { currency: "USD" }), "$1,234.5"],
    [formatMoney(5, "en-US", { currency: "not a code" }), "5"],
    [formatValue(null, "money", "en-US"), "–"],
    [formatValue(0.81, "percent", "zh-CN"), "81%"],
    [formatDay(46112, "zh-CN"), "2026年3月31日"],
    [formatDay(46112, "en-US"), "Mar 31, 2026"],
    [excelFormat("money", { displayUnit: 10000 }), '0\\.0,"万"'],
    [excelFormat("money", { decimals: 2 }), "#,##0.00"],
  ])("%s", (shown, expected) => {
    expect(shown).toBe(expected);
  });
});
