import { checkPlan } from "../../domain/plan/checkPlan";
import type { Problem } from "../../domain/problem";
import { problemMessage } from "../../i18n/problemMessages";
import { functionWords } from "../../i18n/words/functionWords";
import { readChoice, single } from "../arguments/readValue";
import { isProblem, oneCell, type Answer, type Matrix } from "../cellAnswer";
import type { Desk } from "../desk";
import { spill } from "./spill";

const scopes = new Map<string, "all" | "plan" | "data">([
  ["all", "all"],
  ["plan", "plan"],
  ["data", "data"],
  ["全部", "all"],
  ["方案", "plan"],
  ["数据", "data"],
]);

/** KPICHECK: everything that is wrong with the plan and the data, errors first; OK when nothing is. */
export function check(desk: Desk, scope: Matrix, headers: Matrix): Answer {
  const what = readChoice(single(scope), "scope", scopes, "all" as const);
  if (isProblem(what)) return oneCell(what);
  const { model } = desk.answers;
  const ofPlan = desk.hasPlan ? [...desk.planProblems, ...checkPlan(model.plan, model.catalogue)] : [];
  const found: readonly Problem[] = [
    ...(what === "data" ? [] : ofPlan),
    ...(what === "plan" ? [] : [...model.problems, ...model.intake.problems]),
  ].filter(({ severity }) => severity !== "info");
  if (found.length === 0) return oneCell("OK");
  const words = functionWords[desk.language].severities;
  const sorted = [...found].sort((a, b) => Number(a.severity !== "error") - Number(b.severity !== "error"));
  return spill(
    desk,
    "check",
    headers,
    sorted.map((problem) => [words[problem.severity], placeOf(problem), problemMessage(problem, desk.language)]),
  );
}

/** The place as Excel's name box takes it, so that it can be pasted there; else the row's or argument's own name. */
function placeOf({ at }: Problem): string {
  if (at?.sheet === undefined) return at?.cell ?? at?.argument ?? "";
  const sheet = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(at.sheet) ? at.sheet : `'${at.sheet.replaceAll("'", "''")}'`;
  return at.cell === undefined ? at.sheet : `${sheet}!${at.cell}`;
}
