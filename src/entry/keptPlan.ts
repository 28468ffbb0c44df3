import type { Plan } from "../domain/plan/plan";
import { parsePlan } from "../planfile/parsePlan";
import { serialisePlan } from "../planfile/serialisePlan";
import type { LiveWorkbook } from "../workbook/liveWorkbook";
import { textHash } from "../reports/cells/textHash";

/** Name of the kept plan in the workbook. */
const planKey = "KpiDesk.plan";

/** A plan between two writings of the KPI Plan sheet, and a mark of the sheet it goes on from. */
export interface KeptPlan {
  readonly plan: string;
  readonly basedOn: string;
}

/** The plan that is kept in a workbook, or null. */
export async function readKept(workbook: Pick<LiveWorkbook, "readSetting">): Promise<KeptPlan | null> {
  const text = await workbook.readSetting(planKey);
  return text === null ? null : (JSON.parse(text) as KeptPlan);
}

/** Keeps a plan in a workbook; null forgets it. */
export const writeKept = (workbook: Pick<LiveWorkbook, "writeSetting">, kept: KeptPlan | null): Promise<void> =>
  workbook.writeSetting(planKey, kept && JSON.stringify(kept));

/** What a KPI Plan sheet is told by; empty where there is none. */
export const planMark = (found: Plan | null): string => (found ? textHash([serialisePlan(found)]) : "");

/**
 * The kept plan, as long as the KPI Plan sheet is still the one that it goes on from: where somebody edited the sheet
 * since, the sheet counts.
 */
export const keptFor = (kept: KeptPlan | null, found: Plan | null): Plan | null =>
  kept?.basedOn === planMark(found) ? parsePlan(kept.plan).plan : null;
