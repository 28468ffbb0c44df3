import { readFile } from "node:fs/promises";
import { chinaHolidays } from "../calendars/chinaHolidays";
import { parseHolidayFile } from "../calendars/parseHolidayFile";
import { noHolidays } from "../domain/calendar/holidays";
import type { Holidays, SerialDay } from "../domain/calendar/period";
import { readDay } from "../domain/calendar/serialDay";
import { catalogueWith } from "../domain/kpi/standardCatalogue";
import { checkPlan } from "../domain/plan/checkPlan";
import { percentAsRatio } from "../domain/plan/percentAsRatio";
import type { Plan } from "../domain/plan/plan";
import { tieReferences } from "../domain/plan/tieReferences";
import type { Problem } from "../domain/problem";
import { openWorkbookFile, type WorkbookFile } from "../files/openWorkbookFile";
import { parsePlan } from "../planfile/parsePlan";
import { readWorkbook, type ReadWorkbook } from "../workflows/readWorkbook";
import { withHandEdits } from "../workflows/withHandEdits";
import { CommandProblem, type CommandCall, type CommandContext } from "./command";
import { fewOfEach } from "./fewOfEach";
import { usageFailure, usageProblem } from "./usageProblem";

/** A workbook file, read. */
export interface LoadedWorkbook extends ReadWorkbook {
  readonly file: WorkbookFile;
  /** What in the plan may not be meant so, a few of each kind. */
  readonly warnings: readonly Problem[];
}

/**
 * Opens the file of a call and reads it by the call's plan, as-of date and holidays.
 *
 * @param needsPlan - ends the command with `plan-missing` when neither `--plan` nor the workbook gives one
 * @param showsProblems - the command itself shows what in the plan does not fit the workbook
 * @throws CommandProblem with every error of the plan
 */
export async function loadModel(
  call: CommandCall,
  context: CommandContext,
  { needsPlan = false, showsProblems = false }: { readonly needsPlan?: boolean; readonly showsProblems?: boolean } = {},
): Promise<LoadedWorkbook> {
  const asOf = asOfDay(call);
  const holidays = await holidaysOf(call);
  const planPath = call.text("plan");
  const given = planPath === undefined ? undefined : await loadPlan(planPath);
  const plan = given?.plan;
  const file = await openWorkbookFile(call.file);
  context.progress(call.file);
  const read = await readWorkbook(file, {
    language: call.language,
    ...(plan ? { plan } : {}),
    ...(asOf === undefined ? {} : { asOf }),
    ...(holidays ? { holidays } : {}),
  });
  if (needsPlan && !read.hasPlan)
    throw new CommandProblem([usageProblem("plan-missing", { value: call.file }, "--plan")]);
  // In a plan file the targets are what it says; in a workbook they are what its breakdown sheets say by now.
  const { model, problems: edits } =
    !plan && read.hasPlan ? withHandEdits(read.model, read.generated) : { model: read.model, problems: [] };
  const found = [
    ...(given?.problems ?? []),
    ...edits,
    ...(!plan && read.hasPlan ? [...read.planProblems, ...checkPlan(model.plan, model.catalogue)] : []),
    ...(showsProblems ? [] : model.problems),
  ];
  refuseErrors(found);
  return { ...read, model, file, warnings: fewOfEach(found) };
}

/** A plan file, read and checked. @throws CommandProblem with all errors at once */
async function loadPlan(path: string): Promise<{ readonly plan: Plan; readonly problems: readonly Problem[] }> {
  const { plan, problems } = await readPlan(path);
  refuseErrors(problems);
  if (!plan) throw new CommandProblem(problems);
  return { plan, problems };
}

/** A plan file with everything that is wrong in it. */
export async function readPlan(
  path: string,
): Promise<{ readonly plan: Plan | null; readonly problems: readonly Problem[] }> {
  const parsed = parsePlan(await readText(path));
  if (!parsed.plan) return parsed;
  const plan = tieReferences(percentAsRatio(parsed.plan));
  return { plan, problems: [...parsed.problems, ...checkPlan(plan, catalogueWith(plan.kpis))] };
}

function refuseErrors(problems: readonly Problem[]): void {
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) throw new CommandProblem(errors);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new CommandProblem([usageProblem("file-unreadable", { value: path }, path)]);
  }
}

function asOfDay(call: CommandCall): SerialDay | undefined {
  const text = call.text("as-of");
  if (text === undefined) return undefined;
  const day = readDay(text);
  if (day === null)
    throw usageFailure("argument-invalid", { name: "--as-of", value: text, accepted: "YYYY-MM-DD" }, "--as-of");
  return day;
}

async function holidaysOf(call: CommandCall): Promise<Holidays | undefined> {
  const text = call.text("holidays");
  if (text === undefined) return undefined;
  if (text.toUpperCase() === "CN") return chinaHolidays;
  if (text.toLowerCase() === "none") return noHolidays;
  const parsed = parseHolidayFile(await readText(text));
  if (!parsed.ok) throw new CommandProblem([{ ...parsed.problem, at: { argument: "--holidays" } }]);
  return parsed.value;
}
