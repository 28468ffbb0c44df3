import type { Plan } from "../domain/plan/plan";
import { serialisePlan } from "../planfile/serialisePlan";
import { openModel } from "../session/openModel";
import type { OpenedWorkbook, PaneServices, ReadRequest } from "../taskpane/services";
import type { LiveWorkbook } from "../workbook/liveWorkbook";
import { draftPlanInSteps } from "../workflows/draftPlan";
import { planHolidays, readWorkbook } from "../workflows/readWorkbook";
import { textHash } from "../reports/cells/textHash";
import { finishInTurns } from "../intake/steps";
import { createRest } from "./createRest";
import { keptFor, planMark, readKept, writeKept } from "./keptPlan";
import { setUpKey } from "./setUpKey";

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
 *
 * @param onKept - hears that the plan in the workbook is another one now
 */
export function createPlanKeeper(workbook: LiveWorkbook, onKept: () => void): PlanKeeper {
  let basedOn = "";
  let known = "";
  const keep = async (plan: Plan): Promise<void> => {
    const text = serialisePlan(plan);
    if (text === known) return;
    known = text;
    await writeKept(workbook, { plan: text, basedOn });
    onKept();
    await workbook.writeSetting(setUpKey, "yes");
  };
  const first = async (request: ReadRequest): Promise<OpenedWorkbook> => {
    const kept = await readKept(workbook);
    let isKept = false;
    const choosePlan = (found: Plan | null): Plan | null => {
      basedOn = planMark(found);
      const plan = keptFor(kept, found);
      isKept = plan !== null;
      return plan;
    };
    const read = await readWorkbook(workbook, {
      language: request.language,
      choosePlan,
      ...watched(request),
      rest: createRest(),
    });
    const { planProblems, model, generated } = read;
    if (read.hasPlan) return { model, origin: isKept ? "kept" : "sheet", planProblems, generated };
    const drafted = await finishInTurns(draftPlanInSteps(model, request.language), createRest());
    const opened = openModel(model.intake, { plan: drafted, holidays: planHolidays(drafted) });
    return { model: opened, origin: "drafted", planProblems: [], generated };
  };
  const withPlan = async (request: ReadRequest): Promise<OpenedWorkbook> => {
    const { language, plan } = request;
    const read = await readWorkbook(workbook, {
      language,
      ...(plan ? { plan } : {}),
      ...watched(request),
      rest: createRest(),
    });
    return { model: read.model, origin: "kept", planProblems: [], generated: read.generated };
  };
  return {
    keep,
    settle: async () => {
      basedOn = textHash([known]);
      await writeKept(workbook, null);
      onKept();
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
