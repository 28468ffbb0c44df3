import type { Holidays } from "../domain/calendar/period";
import type { Problem } from "../domain/problem";
import type { Language } from "../i18n/problemText";
import type { Answers } from "../session/liveAnswers";

/** All that a function is answered from: the session's latest reading of the workbook. */
export interface Desk {
  readonly answers: Answers;
  /** Whether the workbook has a plan; without one there are actuals, but no scores. */
  readonly hasPlan: boolean;
  /** What is wrong with the plan's sheet, beside what its rules and the data say. */
  readonly planProblems: readonly Problem[];
  /** Of names and headers. */
  readonly language: Language;
  /** Published holiday calendars by the code that people write, such as `CN`. */
  readonly holidays: ReadonlyMap<string, Holidays>;
}
