import type { ExcelHost } from "../excel/excelHost";
import type { FunctionRuntime } from "../functions/officeRuntime";
import type { Language } from "../i18n/problemText";
import type { LiveWorkbook } from "../workbook/liveWorkbook";

/** What functions are started with. */
export interface FunctionStart {
  readonly host: ExcelHost;
  readonly runtime: FunctionRuntime;
  readonly workbook: LiveWorkbook;
  /** Of the names that functions answer with. */
  readonly language: Language;
  readonly onFailure: (cause: unknown) => void;
}
