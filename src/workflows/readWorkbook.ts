import { chinaHolidays } from "../calendars/chinaHolidays";
import { holidaysFromDays, noHolidays } from "../domain/calendar/holidays";
import type { Holidays, SerialDay } from "../domain/calendar/period";
import { emptyPlan } from "../domain/plan/defaultPlan";
import type { Plan } from "../domain/plan/plan";
import { planCalendar } from "../domain/plan/planCalendar";
import { rateOn } from "../domain/plan/rateOn";
import { tieReferences } from "../domain/plan/tieReferences";
import type { Problem } from "../domain/problem";
import { finish, finishInTurns, type Steps } from "../intake/steps";
import { readTablesInSteps } from "../intake/readTables";
import { isPlanSheet, planFromSheet } from "../reports/plan/planFromSheet";
import type { Language } from "../i18n/problemText";
import type { Model } from "../session/model";
import { openModel } from "../session/openModel";
import type { WorkbookPort } from "../workbook/port";
import type { SheetContent } from "../workbook/sheetContent";
import type { WorkWatch } from "../workbook/workWatch";
import { readSnapshot } from "./snapshotText";

/** How a workbook is read. */
export interface ReadOptions {
  /** Of the names in problems of the KPI Plan sheet. */
  readonly language: Language;
  /** Absent: the plan is the workbook's own KPI Plan sheet, or an empty one. */
  readonly plan?: Plan;
  /** Chooses another plan than that of the KPI Plan sheet, which is null where there is none; null: keeps to it. */
  readonly choosePlan?: (found: Plan | null) => Plan | null;
  readonly asOf?: SerialDay;
  /** Absent: as the plan says. */
  readonly holidays?: Holidays;
  /** Hears how far reading is, and may stop it. */
  readonly watch?: WorkWatch;
  /** Awaited between pieces of reading, so that a page stays alive; absent: everything at once. */
  readonly rest?: () => Promise<void>;
}

/** A workbook that has been read. */
export interface ReadWorkbook {
  readonly model: Model;
  /** Whether a plan was given or found. */
  readonly hasPlan: boolean;
  /** The plan and the target breakdowns that the add-in wrote, as they stand by now. */
  readonly generated: readonly SheetContent[];
  /** Of the KPI Plan sheet. What intake found is in `model.intake.problems`. */
  readonly planProblems: readonly Problem[];
}

/**
 * Reads a workbook: its sheets, its plan, its facts.
 *
 * Sheets that the add-in generated are not data; the KPI Plan sheet among them is the plan unless another one is given.
 */
export async function readWorkbook(port: WorkbookPort, options: ReadOptions): Promise<ReadWorkbook> {
  const steps = openSheetsInSteps(await port.readSheets(options.watch), options);
  return options.rest ? finishInTurns(steps, options.rest) : finish(steps);
}

/** What sheets that were read hold: the plan, and the facts under it. */
export function openSheets(sheets: readonly SheetContent[], options: ReadOptions): ReadWorkbook {
  return finish(openSheetsInSteps(sheets, options));
}

function* openSheetsInSteps(sheets: readonly SheetContent[], options: ReadOptions): Steps<ReadWorkbook> {
  const found = options.plan ? null : findPlanSheet(sheets);
  const fromSheet = found ? planFromSheet(found, options.language, readSnapshot) : null;
  const foundPlan = fromSheet ? tieReferences(fromSheet.plan) : null;
  const chosen = options.plan ?? options.choosePlan?.(foundPlan) ?? null;
  const plan = chosen ?? foundPlan;
  const used = plan ?? emptyPlan;
  const data = sheets.filter((sheet) => sheet.generated === undefined && sheet !== found);
  const { currency } = used.settings;
  const intake = yield* readTablesInSteps(data, {
    mapping: used.mapping ?? {},
    people: used.people,
    money: {
      ...(currency === undefined ? {} : { currency }),
      rateOn: rateOn(used.rates ?? [], planCalendar(used.settings)),
    },
  });
  const model = openModel(intake, {
    plan: used,
    holidays: options.holidays ?? planHolidays(used),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  });
  const generated = sheets.filter((sheet) => sheet.generated === "plan" || sheet.generated === "breakdown");
  return { model, hasPlan: plan !== null, generated, planProblems: chosen ? [] : (fromSheet?.problems ?? []) };
}

const findPlanSheet = (sheets: readonly SheetContent[]): SheetContent | null =>
  sheets.find((sheet) => sheet.generated === "plan") ?? sheets.find(isPlanSheet) ?? null;

/** The public holidays that a plan goes by. */
export function planHolidays(plan: Plan): Holidays {
  const { holidays, holidayDays = [] } = plan.settings;
  if (holidays === "custom") return holidaysFromDays(holidayDays);
  return holidays === "CN" ? chinaHolidays : noHolidays;
}
