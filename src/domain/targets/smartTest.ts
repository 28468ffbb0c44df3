import type { DayRange, SerialDay } from "../calendar/period";
import type { KpiDirection } from "../kpi/kpi";
import type { ProblemParams } from "../problem";

/** Specific, measurable, achievable, relevant, time-bound. */
export type SmartLetter = "S" | "M" | "A" | "R" | "T";

/** How a target fares under a letter; the worst of its evidence. */
export type SmartVerdict = "pass" | "warn" | "fail";

/** What was looked at. The sentence is made in i18n from the code, the verdict and the params. */
export type SmartCode =
  "owner" | "value" | "data" | "capacity" | "history" | "pipeline" | "weight" | "parent" | "dates";

/** One thing that speaks for or against a target, with the numbers a manager can check. */
export interface SmartEvidence {
  readonly code: SmartCode;
  readonly verdict: SmartVerdict;
  /** The numbers; `has` 0 where they are missing. */
  readonly params: ProblemParams;
}

/** A target under the five letters. */
export interface SmartTest {
  readonly letters: Readonly<
    Record<SmartLetter, { readonly verdict: SmartVerdict; readonly evidence: readonly SmartEvidence[] }>
  >;
  readonly verdict: SmartVerdict;
}

/** Everything a target is tested against; null is missing, absent does not apply. */
export interface SmartQuestion {
  /** Who answers for it; null: nobody. */
  readonly owner: string | null;
  /** Null: blank. */
  readonly value: number | null;
  readonly direction: KpiDirection;
  /** The KPI can be measured in the workbook. */
  readonly isMeasured: boolean;
  /** The most the owner's days can bring; flows of which more is better. */
  readonly capacity?: number | null;
  /** The owner's best of the last four periods of this length. */
  readonly best: number | null;
  /** Open amount × win rate, and what is left to the target; KPIs that opportunities feed. */
  readonly pipeline?: { readonly expected: number | null; readonly left: number };
  /** Share of the KPI in the owner's role, 0–1; null: none. */
  readonly weight: number | null;
  /** The target above this one; null: there is none. Absent: nothing is above it. */
  readonly parent?: number | null;
  /** Null: the period cannot be read. */
  readonly days: DayRange | null;
  /** Days that the plan is for. */
  readonly plan: DayRange;
  readonly asOf: SerialDay | null;
}

/** How far above the owner's best a target may lie before it is doubted. */
export const smartStretch = 1.1;

/**
 * The SMART test of one target (domain rules §6).
 *
 * S: owner and value are there. M: the KPI is bound to data. A: not above capacity (else it fails), not above 1.1 × the
 * best of the last four periods of its length, and the pipeline covers what is left; missing data warns. R: the KPI has
 * weight in the owner's role (else it fails) and a target above it. T: the dates lie inside the plan. Where less is
 * better, a target below 0.9 × the best is doubted, and neither capacity nor pipeline applies.
 *
 * @returns each letter with its evidence; a letter is as good as its worst piece
 *
 * @example smartTest({ value: 120, best: 100, … }).letters.A.verdict // "warn": above 110
 */
export function smartTest(question: SmartQuestion): SmartTest {
  const letters = {
    S: judged([ownerEvidence(question), valueEvidence(question)]),
    M: judged([evidence("data", question.isMeasured ? "pass" : "fail")]),
    A: judged(achievable(question)),
    R: judged(relevant(question)),
    T: judged([datesEvidence(question)]),
  };
  return { letters, verdict: worst(Object.values(letters).map(({ verdict }) => verdict)) };
}

const evidence = (code: SmartCode, verdict: SmartVerdict, params: ProblemParams = {}): SmartEvidence => ({
  code,
  verdict,
  params,
});

const judged = (pieces: readonly SmartEvidence[]): SmartTest["letters"]["S"] => ({
  verdict: worst(pieces.map(({ verdict }) => verdict)),
  evidence: pieces,
});

const worst = (verdicts: readonly SmartVerdict[]): SmartVerdict =>
  (["fail", "warn"] as const).find((verdict) => verdicts.includes(verdict)) ?? "pass";

const ownerEvidence = ({ owner }: SmartQuestion): SmartEvidence =>
  evidence("owner", owner === null ? "fail" : "pass", { owner: owner ?? "" });

const valueEvidence = ({ value }: SmartQuestion): SmartEvidence =>
  evidence("value", value === null ? "fail" : "pass", value === null ? {} : { value });

function achievable(question: SmartQuestion): readonly SmartEvidence[] {
  const { value, direction, capacity, best, pipeline } = question;
  if (value === null) return [];
  const found: SmartEvidence[] = [];
  const isLower = direction === "lower";
  if (capacity !== undefined && !isLower) {
    const verdict = capacity === null ? "warn" : value <= capacity ? "pass" : "fail";
    found.push(evidence("capacity", verdict, { value, has: capacity === null ? 0 : 1, capacity: capacity ?? 0 }));
  }
  const limit = best === null ? null : isLower ? best * (2 - smartStretch) : best * smartStretch;
  const isWithin = limit !== null && (isLower ? value >= limit : value <= limit);
  const params = { value, has: best === null ? 0 : 1, best: best ?? 0, limit: limit ?? 0, lower: isLower ? 1 : 0 };
  if (direction !== "range") found.push(evidence("history", isWithin ? "pass" : "warn", params));
  if (pipeline && !isLower) {
    const { expected, left } = pipeline;
    const isCovered = expected !== null && expected >= left;
    const numbers = { left, has: expected === null ? 0 : 1, expected: expected ?? 0 };
    found.push(evidence("pipeline", isCovered ? "pass" : "warn", numbers));
  }
  return found;
}

function relevant({ weight, parent }: SmartQuestion): readonly SmartEvidence[] {
  const weighed = evidence("weight", weight === null || weight === 0 ? "fail" : "pass", { weight: weight ?? 0 });
  if (parent === undefined) return [weighed];
  const params = { has: parent === null ? 0 : 1, parent: parent ?? 0 };
  return [weighed, evidence("parent", parent === null ? "warn" : "pass", params)];
}

function datesEvidence({ days, plan, asOf }: SmartQuestion): SmartEvidence {
  if (days === null) return evidence("dates", "fail", { has: 0, over: 0 });
  const isInside = days.from >= plan.from && days.to <= plan.to;
  const isOver = asOf !== null && days.to < asOf;
  const params = { has: 1, over: isOver ? 1 : 0, from: days.from, to: days.to, first: plan.from, last: plan.to };
  return evidence("dates", isInside ? "pass" : "fail", params);
}
