import type { PlanProblemCode } from "../../domain/plan/planProblem";
import type { ProblemTexts } from "../problemText";
import { planProblemTextsEn } from "./planEn";
import { planProblemTextsZh } from "./planZh";

/** What to say of a plan, of its file, and of a change of weights that cannot be made. */
export const planProblemTexts = {
  "zh-CN": planProblemTextsZh,
  "en-US": planProblemTextsEn,
} satisfies ProblemTexts<PlanProblemCode>;
