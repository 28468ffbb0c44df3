import type { SerialDay } from "../../domain/calendar/period";
import type { Language } from "../problemText";

const serialOf1970 = 25569;
const millisecondsPerDay = 86_400_000;

/**
 * A day as people write it in their language.
 *
 * @param day - whole spreadsheet serial
 * @example formatDay(46112, "zh-CN") // "2026年3月31日"
 * @example formatDay(46112, "en-US") // "Mar 31, 2026"
 */
export const formatDay = (day: SerialDay, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: language === "zh-CN" ? "long" : "medium", timeZone: "UTC" }).format(
    new Date((day - serialOf1970) * millisecondsPerDay),
  );
