import type { PlanSnapshot } from "../domain/plan/plan";
import { parsePlan } from "../planfile/parsePlan";
import { serialisePlan } from "../planfile/serialisePlan";

/** What a version keeps as one line of text, in the form of a plan's file. */
export const writeSnapshot = (snapshot: PlanSnapshot): string => JSON.stringify(JSON.parse(serialisePlan(snapshot)));

/** What a version keeps; the inverse of {@link writeSnapshot}, null where the text holds no plan. */
export const readSnapshot = (text: string): PlanSnapshot | null => parsePlan(text).plan;
