import { intakeProblemTexts } from "../../../src/i18n/problems/intake";

const params = {
  value: "3.5万?",
  column: "销售额",
  count: 2,
  row: 118,
  sheet: "台账",
  sheets: "台账, 回款",
  order: "10101",
  remark: "约",
  first: "Jane Peacock",
  second: "Jane Peackock",
  firstRow: 5,
  field: "amount",
  limit: 200,
  main: "CNY",
  rate: 7.2,
  expected: 12,
  other: "实收金额",
  suggestion: "Jane Peacock",
};

describe.each(["zh-CN", "en-US"] as const)("sentences in %s", (language) => {
  const texts = Object.entries(intakeProblemTexts[language]);
  it.each(texts)("%s names what was found and is a whole sentence", (_code, text) => {
    const sentence = text(params);
    expect(sentence).not.toMatch(/undefined|\[object|\$\{/);
    expect(sentence).toMatch(/[.。]$/);
  });
  it("a cell that could not be read is shown as it stands, with its column", () => {
    const sentence = intakeProblemTexts[language]["number-unreadable"](params);
    expect(sentence).toContain("3.5万?");
    expect(sentence).toContain("销售额");
  });
  it("a guessed column is named in words, not by a code", () =>
    expect(intakeProblemTexts[language]["column-guessed"](params)).not.toMatch(/\bamount[;，]/));
});

it("both languages speak of the same problems", () =>
  expect(Object.keys(intakeProblemTexts["zh-CN"])).toEqual(Object.keys(intakeProblemTexts["en-US"])));
