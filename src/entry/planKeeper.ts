import type { Plan } from "../domain/plan/plan";
import { parsePlan } from "../planfile/parsePlan";
import { serialisePlan } from "../planfile/serialisePlan";
import { openModel } from "../session/openModel";
import type { OpenedWorkbook, PaneServices, ReadRequest } from "../taskpane/services";
import type { LiveWorkbook } from "../workbook/liveWorkbook";
import { draftPlan } from "../workflows/draftPlan";
import { planHolidays, readWorkbook } from "../workflows/readWorkbook";
import { textHash } from "../workflows/textHash";
import { setUpKey } from "./setUpKey";

/** Name of the kept plan in the workbook. */
const planKey = "KpiDesk.plan";

/** A plan between two writings of the KPI Plan sheet, and a mark of the sheet it goes on from. */
interface KeptPlan {
  readonly plan: string;
  readonly basedOn: string;
}

/** Reads the workbook with the plan that counts, and keeps the plan in between. */
export interface PlanKeeper extends Pick<PaneServices, "read"> {
  readonly keep: (plan: Plan) => Promise<void>;
  /** The plan was just written as a sheet: nothing needs to be kept beside it. */
  readonly settle: () => Promise<void>;
}

/**
 * Keeps changes of the plan in the workbook's settings until they are written as the KPI Plan sheet.
 *
 * The sheet is the source of truth: when it was edited by hand since the kept plan was begun, the sheet counts.
 */
export function createPlanKeeper(workbook: LiveWorkbook): PlanKeeper {
  let basedOn = "";
  let known = "";
  const keep = async (plan: Plan): Promise<void> => {
    const text = serialisePlan(plan);
    if (text === known) return;
    known = text;
    await workbook.writeSetting(planKey, JSON.stringify({ plan: text, basedOn } satisfies KeptPlan));
    await workbook.writeSetting(setUpKey, "yes");
  };
  const readKept = async (): Promise<KeptPlan | null> => {
    const text = await workbook.readSetting(planKey);
    return text === null ? null : (JSON.parse(text) as KeptPlan);
  };
  const first = async (request: ReadRequest): Promise<OpenedWorkbook> => {
    const read = await readWorkbook(workbook, { language: request.language, ...watched(request) });
    const { planProblems, model } = read;
    basedOn = read.hasPlan ? textHash([serialisePlan(model.plan)]) : "";
    const kept = await readKept();
    const { plan } = kept?.basedOn === basedOn ? parsePlan(kept.plan) : { plan: null };
    if (plan) return withPlan({ ...request, plan });
    if (read.hasPlan) return { model, origin: "sheet", planProblems };
    const drafted = draftPlan(model, request.language);
    const opened = openModel(model.intake, { plan: drafted, holidays: planHolidays(drafted) });
    return { model: opened, origin: "drafted", planProblems: [] };
  };
  const withPlan = async (request: ReadRequest): Promise<OpenedWorkbook> => {
    const { language, plan } = request;
    const { model } = await readWorkbook(workbook, { language, ...(plan ? { plan } : {}), ...watched(request) });
    return { model, origin: "kept", planProblems: [] };
  };
  return {
    keep,
    settle: async () => {
      basedOn = textHash([known]);
      await workbook.writeSetting(planKey, null);
      await workbook.writeSetting(setUpKey, "yes");
    },
    read: async (request) => {
      if (request.plan) return withPlan(request);
      const opened = await first(request);
      known = serialisePlan(opened.model.plan);
      return opened;
    },
  };
}

const watched = ({ watch }: ReadRequest): Pick<ReadRequest, "watch"> => (watch ? { watch } : {});
