import { yearPeriod } from "../../src/domain/calendar/calendarPeriods";
import { parsePeriod } from "../../src/domain/calendar/parsePeriod";
import type { Period } from "../../src/domain/calendar/period";
import type { Plan } from "../../src/domain/plan/plan";
import { planCalendar } from "../../src/domain/plan/planCalendar";
import { createMemoryWorkbook, type MemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import type { Language } from "../../src/i18n/problemText";
import { sampleWorkbook } from "../../src/sample/sampleWorkbook";
import type { Model } from "../../src/session/model";
import { openModel } from "../../src/session/openModel";
import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";
import { draftPlan } from "../../src/workflows/draftPlan";
import { planHolidays, readWorkbook } from "../../src/workflows/readWorkbook";

/** The sample workbook in memory, read, with a plan drafted from it. */
export interface SampleDesk {
  readonly workbook: MemoryWorkbook;
  readonly model: Model;
  /** The year 2026 of the plan's calendar. */
  readonly year: Period;
  readonly period: (text: string) => Period;
}

/**
 * Opens the sample workbook and drafts a plan from it.
 *
 * @param change - makes another plan of the draft
 */
export async function openSampleDesk(language: Language, change = (plan: Plan): Plan => plan): Promise<SampleDesk> {
  const workbook = createMemoryWorkbook(readWorkbookFile(newWorkbook(sampleWorkbook(language))));
  const { model } = await readWorkbook(workbook, { language });
  const plan = change(draftPlan(model, language));
  const desk = openModel(model.intake, { plan, holidays: planHolidays(plan) });
  const period = (text: string): Period => {
    const parsed = parsePeriod(text, { calendar: desk.calendar });
    if (!parsed.ok) throw new Error(`no period ${text}`);
    return parsed.value;
  };
  return { workbook, model: desk, year: yearPeriod(planCalendar(plan.settings), 2026), period };
}

/**
 * Somebody types into a cell of a sheet.
 *
 * @param row - 0-based, as the column
 */
export async function typeInto(
  workbook: MemoryWorkbook,
  sheet: string,
  row: number,
  column: number,
  value: CellValue,
): Promise<void> {
  const edited = (content: SheetContent): SheetContent => {
    const before = content.rows.find(({ index }) => index === row)?.values ?? [];
    const values = Array.from({ length: Math.max(before.length, column + 1) }, (_, at) => before[at] ?? null);
    values[column] = value;
    const others = content.rows.filter(({ index }) => index !== row);
    return { ...content, rows: [...others, { index: row, values }].sort((a, b) => a.index - b.index) };
  };
  const sheets = (await workbook.readSheets()).map((one) => (one.name === sheet ? edited(one) : one));
  workbook.edit(sheets, { sheet });
}
