import type { Problem } from "../domain/problem";
import type { Language, ProblemText } from "./problemText";
import { calendarProblemTexts } from "./problems/calendar";
import { fairnessProblemTexts } from "./problems/fairness";
import { functionProblemTexts } from "./problems/functions";
import { incentivesProblemTexts } from "./problems/incentives";
import { intakeProblemTexts } from "./problems/intake";
import { planProblemTexts } from "./problems/plan";
import { reportProblemTexts } from "./problems/reports";
import { scoringProblemTexts } from "./problems/scoring";
import { targetsProblemTexts } from "./problems/targets";
import { usageProblemTexts } from "./problems/usage";
import { workbookProblemTexts } from "./problems/workbook";

const layers = [
  intakeProblemTexts,
  usageProblemTexts,
  calendarProblemTexts,
  reportProblemTexts,
  scoringProblemTexts,
  targetsProblemTexts,
  workbookProblemTexts,
  planProblemTexts,
  incentivesProblemTexts,
  fairnessProblemTexts,
  functionProblemTexts,
] as const;

const byLanguage = (language: Language): ReadonlyMap<string, ProblemText> =>
  new Map(layers.flatMap((texts) => Object.entries<ProblemText>(texts[language])));

const messages: Readonly<Record<Language, ReadonlyMap<string, ProblemText>>> = {
  "zh-CN": byLanguage("zh-CN"),
  "en-US": byLanguage("en-US"),
};

/**
 * The sentence for a problem in a language: what is wrong, where the value is named, and what to do next.
 *
 * @example problemMessage({ code: "kpi-unknown", severity: "error", params: { value: "revenu", … } }, "en-US")
 */
export function problemMessage(problem: Problem, language: Language): string {
  const text = messages[language].get(problem.code);
  if (!text) throw new Error(`no text for the problem ${problem.code}`);
  return text(problem.params);
}
