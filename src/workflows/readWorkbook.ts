import { chinaHolidays } from "../calendars/chinaHolidays";
import { holidaysFromDays, noHolidays } from "../domain/calendar/holidays";
import type { Holidays, SerialDay } from "../domain/calendar/period";
import { emptyPlan } from "../domain/plan/defaultPlan";
import type { Plan } from "../domain/plan/plan";
import { planCalendar } from "../domain/plan/planCalendar";
import { rateOn } from "../domain/plan/rateOn";
import { tieReferences } from "../domain/plan/tieReferences";
import type { Problem } from "../domain/problem";
import { createTablesReader, type IntakeOptions } from "../intake/readTables";
import { finish, finishInTurns, rowsAtOnce, type Steps } from "../intake/steps";
import { isPlanSheet, planFromSheet } from "../reports/plan/planFromSheet";
import type { Language } from "../i18n/problemText";
import type { Model } from "../session/model";
import { openModel } from "../session/openModel";
import type { WorkbookPort } from "../workbook/port";
import type { SheetContent } from "../workbook/sheetContent";
import { WorkbookFailure } from "../workbook/workbookFailure";
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
  const { watch, rest } = options;
  const sheets = await port.readSheets(watch && firstHalf(watch));
  const steps = openInSteps()(sheets, options);
  return rest ? finishInTurns(steps, watch ? secondHalf(watch, sheets, rest) : rest) : finish(steps);
}

/** Reading the cells is half of the way. */
const firstHalf = ({ progress, isCancelled }: WorkWatch): WorkWatch => ({
  progress: (done, of, sheet) => {
    progress(done, 2 * of, sheet);
  },
  isCancelled,
});

/** Pieces of the other half, as measured: a few for the tables, and eight walks through the rows. */
const piecesOf = (sheets: readonly SheetContent[]): number =>
  30 + sheets.reduce((sum, { rows }) => sum + (8 * rows.length) / rowsAtOnce, 0);
/** More would be drawn than can be seen. */
const mostTold = 20;

/** Tells between pieces how far it is, and stops when asked to. */
function secondHalf(
  { progress, isCancelled }: WorkWatch,
  sheets: readonly SheetContent[],
  rest: () => Promise<void>,
): () => Promise<void> {
  const pieces = piecesOf(sheets);
  let done = 0;
  let told = -1;
  return async () => {
    if (isCancelled()) throw new WorkbookFailure("cancelled", {});
    const share = Math.floor(Math.min(1, done++ / pieces) * mostTold) / mostTold;
    if (share > told) progress(1 + share, 2, sheets.at(-1)?.name ?? "");
    told = Math.max(told, share);
    await rest();
  };
}

/** What sheets that were read hold: the plan, and the facts under it. */
export const openSheets = (sheets: readonly SheetContent[], options: ReadOptions): ReadWorkbook =>
  createSheetsOpener()(sheets, options);

/**
 * Opens a workbook that is read again and again: what it answers is what `openSheets` answers.
 *
 * What an edit does not touch is not worked out anew: the plan while its sheet is the same, the facts while the plan
 * reads the sheets as before (see `createTablesReader`), and whatever of the model is the same stays the same object.
 */
export function createSheetsOpener(): (sheets: readonly SheetContent[], options: ReadOptions) => ReadWorkbook {
  const open = openInSteps();
  return (sheets, options) => finish(open(sheets, options));
}

function openInSteps(): (sheets: readonly SheetContent[], options: ReadOptions) => Steps<ReadWorkbook> {
  const readPlan = keepLast(planOf, (...asked) => asked);
  const optionsOf = keepLast(intakeOptions, ({ mapping, people, rates, settings }) => [
    JSON.stringify([mapping, people, rates, settings]),
  ]);
  const holidaysOf = keepLast(planHolidays, ({ settings }) => [JSON.stringify(settings)]);
  const readData = createTablesReader();
  let before: Model | null = null;
  return function* (sheets, options) {
    const found = options.plan ? null : findPlanSheet(sheets);
    const fromSheet = readPlan(found, options.language);
    const chosen = options.plan ?? options.choosePlan?.(fromSheet?.plan ?? null) ?? null;
    const plan = chosen ?? fromSheet?.plan ?? null;
    const used = plan ?? emptyPlan;
    const data = sheets.filter((sheet) => sheet.generated === undefined && sheet !== found);
    const intake = yield* readData(data, optionsOf(used));
    before = openModel(
      intake,
      {
        plan: used,
        holidays: options.holidays ?? holidaysOf(used),
        ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
      },
      before,
    );
    const generated = sheets.filter((sheet) => sheet.generated === "plan" || sheet.generated === "breakdown");
    const planProblems = chosen ? [] : (fromSheet?.problems ?? []);
    return { model: before, hasPlan: plan !== null, generated, planProblems };
  };
}

/** The last answer of a question, as long as what it goes by is the same. */
function keepLast<Args extends readonly unknown[], Answer>(
  ask: (...args: Args) => Answer,
  goesBy: (...args: Args) => readonly unknown[],
): (...args: Args) => Answer {
  let last: { readonly by: readonly unknown[]; readonly answer: Answer } | null = null;
  return (...args) => {
    const by = goesBy(...args);
    if (!last?.by.every((one, i) => one === by[i])) last = { by, answer: ask(...args) };
    return last.answer;
  };
}

/** The plan of a KPI Plan sheet; null where there is no such sheet. */
function planOf(sheet: SheetContent | null, language: Language) {
  if (!sheet) return null;
  const { plan, problems } = planFromSheet(sheet, language, readSnapshot);
  return { plan: tieReferences(plan), problems };
}

/** What the plan says of how sheets are read. */
function intakeOptions({ mapping = {}, people, rates = [], settings }: Plan): IntakeOptions {
  const { currency } = settings;
  return {
    mapping,
    people,
    money: { ...(currency === undefined ? {} : { currency }), rateOn: rateOn(rates, planCalendar(settings)) },
  };
}

const findPlanSheet = (sheets: readonly SheetContent[]): SheetContent | null =>
  sheets.find((sheet) => sheet.generated === "plan") ?? sheets.find(isPlanSheet) ?? null;

/** The public holidays that a plan goes by. */
export function planHolidays(plan: Plan): Holidays {
  const { holidays, holidayDays = [] } = plan.settings;
  if (holidays === "custom") return holidaysFromDays(holidayDays);
  return holidays === "CN" ? chinaHolidays : noHolidays;
}
