import { chinaHolidays } from "../../src/calendars/chinaHolidays";
import type { Plan } from "../../src/domain/plan/plan";
import type { Answer } from "../../src/functions/cellAnswer";
import type { Desk } from "../../src/functions/desk";
import { isProblem } from "../../src/functions/cellAnswer";
import { errorCode } from "../../src/functions/excelAnswer";
import type { Language } from "../../src/i18n/problemText";
import { problemMessage } from "../../src/i18n/problemMessages";
import { createAnswers } from "../../src/session/liveAnswers";
import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";
import { openSheets } from "../../src/workflows/readWorkbook";
import { examplePlan, exampleRows } from "./exampleWorkbook";

/** A sheet of plain cells, from A1 on. */
export const sheetOf = (name: string, rows: readonly (readonly CellValue[])[]): SheetContent => ({
  name,
  visibility: "visible",
  rows: rows.map((values, index) => ({ index, values })),
  merges: [],
  tables: [],
  hiddenRows: [],
  usesDate1904: false,
});

/** A desk over the example workbook; plan, rows and language may be others. */
export function exampleDesk(
  parts: {
    readonly plan?: Plan | null;
    readonly rows?: readonly (readonly CellValue[])[];
    readonly language?: Language;
  } = {},
): Desk {
  const { rows = exampleRows, language = "en-US" } = parts;
  const plan = parts.plan === undefined ? examplePlan : parts.plan;
  const reading = openSheets([sheetOf("实际值", rows)], { language, ...(plan ? { plan } : {}) });
  return {
    answers: createAnswers(reading.model),
    hasPlan: reading.hasPlan,
    planProblems: reading.planProblems,
    language,
    holidays: new Map([["CN", chinaHolidays]]),
  };
}

/** One value or one row, as a range of a sheet is handed over. */
export const cell = (...values: readonly unknown[]): readonly (readonly unknown[])[] => [values];

/** A column of values. */
export const column = (...values: readonly unknown[]): readonly (readonly unknown[])[] =>
  values.map((value) => [value]);

/** What the cells show: values, or the error with its sentence. */
export const shown = (answer: Answer, language: Language = "en-US"): unknown[][] =>
  answer.map((row) =>
    row.map((value) =>
      isProblem(value) ? `${errorCode(value.problem)} ${problemMessage(value.problem, language)}` : value,
    ),
  );

/** What a single cell shows. */
export const shownCell = (answer: Answer, language: Language = "en-US"): unknown => shown(answer, language)[0]?.[0];
