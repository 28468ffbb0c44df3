import * as z from "zod/mini";
import { planVersion } from "../domain/plan/defaultPlan";
import type { Plan } from "../domain/plan/plan";
import { finding, type PlanFinding } from "../domain/plan/planFinding";
import { migratePlan } from "./migrations/migratePlan";
import type { RawPlan } from "./migrations/migration";
import { planFileSchema } from "./planFileSchema";
import { planFromFile } from "./planFromFile";
import { schemaProblems } from "./schemaProblems";

/** What a plan's file gave. */
export interface ParsedPlan {
  /** Null when a problem is an error. */
  readonly plan: Plan | null;
  readonly problems: readonly PlanFinding[];
  /** The file is newer than this product: the plan may be looked at, never saved over. */
  readonly readOnly: boolean;
}

/**
 * The plan that a JSON file holds.
 *
 * Older versions are brought to the present one first. Only the form is looked at: whether weights total 100 % or a KPI
 * exists is for `checkPlan`.
 *
 * @param input - JSON text, with or without a byte-order mark, or what `JSON.parse` made of it
 * @returns the plan, or null with every problem of the form at once, each with its path
 *
 * Problems: `plan-not-json`, `plan-key-unknown`, `plan-value-missing`, `plan-value-wrong`, `plan-version-newer`.
 *
 * @example parsePlan('{"roles":[{"id":"rep","nmae":"Rep"}]}').problems[0] // plan-key-unknown at roles[0], key "nmae"
 */
export function parsePlan(input: unknown): ParsedPlan {
  const raw = typeof input === "string" ? parseJson(input) : { value: input };
  if ("problem" in raw) return { plan: null, problems: [raw.problem], readOnly: false };
  const file = isObject(raw.value) ? migratePlan(raw.value) : raw.value;
  const newer = isObject(file) ? newerVersion(file["version"]) : [];
  const parsed = z.safeParse(planFileSchema, file);
  const problems = parsed.success ? newer : [...newer, ...schemaProblems(parsed.error.issues, file)];
  return { plan: parsed.success ? planFromFile(parsed.data) : null, problems, readOnly: newer.length > 0 };
}

function parseJson(text: string): { readonly value: unknown } | { readonly problem: PlanFinding } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch (error) {
    const line = /line (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
    return { problem: finding("plan-not-json", "error", "plan", line === undefined ? {} : { line: Number(line) }) };
  }
}

const newerVersion = (version: unknown): readonly PlanFinding[] =>
  typeof version === "number" && version > planVersion
    ? [finding("plan-version-newer", "warning", "version", { version, known: planVersion })]
    : [];

const isObject = (value: unknown): value is RawPlan =>
  typeof value === "object" && value !== null && !Array.isArray(value);
