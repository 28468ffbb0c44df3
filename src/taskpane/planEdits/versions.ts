import type { Plan, PlanVersion } from "../../domain/plan/plan";
import {
  approvePlan,
  comparePlans,
  keepVersion,
  recordChanges,
  returnPlan,
  snapshotOf,
  submitPlan,
  type PlanChange,
  type Signature,
} from "../../domain/plan/planVersions";

/** What can be done with the plan as it stands, or with the version that waits. */
export type VersionStep = "keep" | "submit" | "publish" | "approve" | "sendBack";

/** The version that waits for approval; null while none does. */
export const waitingVersion = ({ versions = [] }: Plan): PlanVersion | null =>
  versions.find(({ state }) => state === "submitted") ?? null;

/**
 * Takes a step with the plan's versions. Whatever makes a version of the plan in hand writes down, value by value, what was
 * changed since the version before; the first one has nothing before it.
 */
export function takeStep(plan: Plan, step: VersionStep, signature: Signature): Plan {
  switch (step) {
    case "keep":
      return keepVersion(plan, signature);
    case "submit":
      return submitPlan(logged(plan, signature), signature);
    case "publish":
      return approvePlan(submitPlan(logged(plan, signature), signature), signature);
    case "approve":
      return approvePlan(plan, signature);
    case "sendBack":
      return returnPlan(plan, signature);
  }
}

/** The last version that was handed in, approved or put away: a snapshot is no step of the plan. */
const lastStep = ({ versions = [] }: Plan): PlanVersion | undefined =>
  versions.findLast(({ state }) => state !== "draft");

function logged(plan: Plan, signature: Signature): Plan {
  const before = lastStep(plan);
  if (!before) return plan;
  const { changes, ...rest } = plan;
  return recordChanges({ ...before.snapshot, ...(changes && { changes }) }, rest, signature);
}

/** What in the plan in hand is another value than in a version. */
export const changesSince = (plan: Plan, { snapshot }: PlanVersion): readonly PlanChange[] =>
  comparePlans(snapshot, snapshotOf(plan));
