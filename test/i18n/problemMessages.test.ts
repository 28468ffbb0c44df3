import { problemMessage } from "../../src/i18n/problemMessages";
import { calendarProblemTexts } from "../../src/i18n/problems/calendar";
import { intakeProblemTexts } from "../../src/i18n/problems/intake";
import { planProblemTexts } from "../../src/i18n/problems/plan";
import { reportProblemTexts } from "../../src/i18n/problems/reports";
import { scoringProblemTexts } from "../../src/i18n/problems/scoring";
import { targetsProblemTexts } from "../../src/i18n/problems/targets";
import { usageProblemTexts } from "../../src/i18n/problems/usage";
import { workbookProblemTexts } from "../../src/i18n/problems/workbook";

const layers = {
  calendarProblemTexts,
  intakeProblemTexts,
  planProblemTexts,
  reportProblemTexts,
  scoringProblemTexts,
  targetsProblemTexts,
  usageProblemTexts,
  workbookProblemTexts,
};

describe("sentences for problems", () => {
  const codes = Object.values(layers).flatMap((texts) => Object.keys(texts["en-US"]));

  it("every problem has a sentence in both languages", () => {
    for (const texts of Object.values(layers)) {
      expect(Object.keys(texts["zh-CN"]).sort()).toEqual(Object.keys(texts["en-US"]).sort());
    }
    for (const code of codes) {
      expect(problemMessage({ code, severity: "error", params: {} }, "zh-CN")).toMatch(/[\u4e00-\u9fff]/u);
      expect(problemMessage({ code, severity: "error", params: {} }, "en-US")).toMatch(/[a-z]{2}.*\.$/su);
    }
  });

  it.each(["zh-CN", "en-US"] as const)("an unknown KPI is named wherever it was found (%s)", (language) => {
    const found = [
      { value: "revenu", suggestion: "revenue" },
      { value: "revenu", suggestion: "" },
      { value: "revenu", row: 7 },
      { value: "revenu", suggestion: "revenue", accepted: "revenue, orders" },
    ];
    for (const params of found) {
      const sentence = problemMessage({ code: "kpi-unknown", severity: "error", params }, language);
      expect(sentence).toContain("revenu");
      expect(sentence).not.toContain("undefined");
    }
  });

  it("a sentence names the value that was found and the next step", () => {
    const params = { table: "Targets", column: "Value", value: "viel", expected: "1234.5" };
    const problem = { code: "plan-cell-unreadable", severity: "error", params } as const;
    expect(problemMessage(problem, "en-US")).toBe(
      '"Value" in the table "Targets" cannot be "viel": change it to 1234.5.',
    );
  });

  it("a code without a sentence is our own mistake", () => {
    expect(() => problemMessage({ code: "nonsense", severity: "error", params: {} }, "en-US")).toThrow("nonsense");
  });
});
