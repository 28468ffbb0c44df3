import { planProblemTexts } from "../../../src/i18n/problems/plan";
import { scoringProblemTexts } from "../../../src/i18n/problems/scoring";

/** Values for every parameter a sentence may name, each one recognisable in it. */
const params = {
  ...{ path: "weights[3].kpi", key: "nmae", value: 7, expected: "number", version: 3, known: 1, line: 12 },
  ...{ setting: "fiscalStart", lowest: 1, highest: 12, suggestion: "revenue", list: "roles", ids: "a, b", role: "rep" },
  ...{ kpi: "win-rate", total: 0.95, over: -0.05, person: "张三", from: "2026-01-01", to: "2026-02-01" },
  ...{ scope: "person:A", period: "2026Q1", low: 3, high: 2, effect: "cap", number: 2, before: 0.5 },
  ...{ headers: "Status, Region", column: "Status", sheet: "Orders" },
};

describe.each([
  ["plan", planProblemTexts],
  ["scoring", scoringProblemTexts],
] as const)("The sentences of the %s", (_, texts) => {
  it.each(Object.keys(texts["zh-CN"]))("%s: are complete in both languages", (code) => {
    for (const sentences of [texts["zh-CN"], texts["en-US"]]) {
      const sentence = new Map(Object.entries(sentences)).get(code)?.(params) ?? "";
      expect(sentence).toMatch(/[.。？?]$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

it("A setting out of range names what is allowed", () => {
  const say = planProblemTexts["zh-CN"]["setting-out-of-range"];
  expect(say({ setting: "fiscalStart", value: 13, lowest: 1, highest: 12 })).toContain("请改为 1 到 12 之间的整数");
  expect(say({ setting: "roundingUnit", value: 0, lowest: Number.MIN_VALUE, highest: 1 })).toContain(
    "请改为大于 0 的数",
  );
});

it("An overlap without an end is said in words", () => {
  const say = planProblemTexts["en-US"]["assignments-overlap"];
  expect(say({ person: "A", from: "2026-03-01", to: "" })).toContain("from 2026-03-01 on;");
  expect(say({ person: "A", from: "", to: "" })).toContain("on every day");
});
