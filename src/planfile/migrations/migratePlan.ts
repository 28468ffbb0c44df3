import type { Migration, RawPlan } from "./migration";
import { addVersion } from "./step0AddVersion";
import { addManagement } from "./step1AddManagement";

/** Every step, in order: step n leads from version n to n + 1. */
export const migrations: readonly Migration[] = [addVersion, addManagement];

/** The version that the steps lead to: the one this product writes. */
export const versionAfter = (steps: readonly Migration[]): number => steps.length;

/**
 * A plan's file brought to the present version, step by step.
 *
 * @param file - of any version; without a version it is 0. A version above the last step's, or one that is no version, is left alone
 * @param steps - all steps, step n at index n
 */
export function migratePlan(file: RawPlan, steps: readonly Migration[] = migrations): RawPlan {
  const version = file["version"] ?? 0;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 0) return file;
  return steps.slice(version).reduce((migrated, step) => step.migrate(migrated), file);
}
