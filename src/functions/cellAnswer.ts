import type { Problem, ProblemParams } from "../domain/problem";
import type { FunctionProblemCode } from "../i18n/problems/functions";

/** Why a cell has no value; the cell shows an error with the problem's sentence. */
export interface CellProblem {
  readonly problem: Problem;
}

/** What a function answers for one cell. "" shows as an empty cell. */
export type CellAnswer = string | number | boolean | CellProblem;

/** What a function answers: rows of cells, at least one of each. A single cell is [[answer]]. */
export type Answer = readonly (readonly CellAnswer[])[];

/** A range or a single value as Excel hands it over; null or undefined where the argument was left out. */
export type Matrix = readonly (readonly unknown[])[] | null | undefined;

/** Is there no value, but a problem. */
export const isProblem = (answer: unknown): answer is CellProblem =>
  typeof answer === "object" && answer !== null && "problem" in answer;

/** An answer of one cell. */
export const oneCell = (answer: CellAnswer): Answer => [[answer]];

/** A problem of a function's own. @example problemCell("argument-missing", { argument: "kpi" }) */
export const problemCell = (code: FunctionProblemCode, params: ProblemParams): CellProblem => ({
  problem: { code, severity: "error", params },
});
