import type { Plan } from "../../domain/plan/plan";

/** The plan in hand with the steps back and forth. */
export interface PlanHistory {
  readonly past: readonly Plan[];
  readonly present: Plan;
  readonly future: readonly Plan[];
  /** What the last change was about; further changes of it join that step, as the letters of a typed number do. */
  readonly about: string | null;
}

/** How many steps can be taken back. */
export const undoSteps = 50;

/** A history that begins with a plan. */
export const startHistory = (present: Plan): PlanHistory => ({ past: [], present, future: [], about: null });

/**
 * Goes on with a changed plan; the old one can be returned to.
 *
 * @param about - changes of the same thing in a row are one step; null is always a step of its own
 */
export function change(history: PlanHistory, plan: Plan, about: string | null): PlanHistory {
  if (plan === history.present) return history;
  const joins = about !== null && about === history.about;
  const past = joins ? history.past : [...history.past, history.present].slice(-undoSteps);
  return { past, present: plan, future: [], about };
}

/** Ends the step that typing is adding to. */
export const settle = (history: PlanHistory): PlanHistory =>
  history.about === null ? history : { ...history, about: null };

/** One step back; the same history where there is none. */
export function undo(history: PlanHistory): PlanHistory {
  const last = history.past.at(-1);
  if (!last) return history;
  return { past: history.past.slice(0, -1), present: last, future: [history.present, ...history.future], about: null };
}

/** One step forth again; the same history where there is none. */
export function redo(history: PlanHistory): PlanHistory {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future, about: null };
}
