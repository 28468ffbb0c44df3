import type * as z from "zod/mini";
import { finding, type PlanFinding } from "../domain/plan/planFinding";

/** Longest part of a value that a message shows. */
const longestShown = 60;

type Issue = z.core.$ZodIssue;

/**
 * What does not fit the schema, in the plan's own words: path, value found, value expected.
 *
 * @param issues - of the schema; the message of each says what was expected
 * @param file - what was parsed
 */
export const schemaProblems = (issues: readonly Issue[], file: unknown): readonly PlanFinding[] =>
  issues.flatMap((issue) => problemsOf(issue, file));

function problemsOf(issue: Issue, file: unknown): readonly PlanFinding[] {
  const path = pathText(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => finding("plan-key-unknown", "error", pathText([...issue.path, key]), { path, key }));
  }
  const value = valueAt(file, issue.path);
  const params = { path, expected: issue.message };
  if (value === undefined) return [finding("plan-value-missing", "error", path, params)];
  return [finding("plan-value-wrong", "error", path, { ...params, value: shown(value) })];
}

/** A path as people write it. @example pathText(["weights", 3, "kpi"]) // "weights[3].kpi" */
const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`),
    "",
  ) || "plan";

function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value;
  }, file);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
