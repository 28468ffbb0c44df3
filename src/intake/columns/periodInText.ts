import { civilCalendar } from "../../domain/calendar/calendarPeriods";
import { parsePeriod } from "../../domain/calendar/parsePeriod";
import type { Period } from "../../domain/calendar/period";

const spellings: readonly RegExp[] = [
  /(?:FY)?\d{4}\s*年\s*(?:第?\s*[一二三四1-4]\s*季度|[上下]半年|\d{1,2}\s*月|第?\s*\d{1,2}\s*周|[QH][1-4]\b|W\d{1,2}\b)/iu,
  /(?:FY)?\d{4}\s*[-/ ]?\s*(?:[QHW]\d{1,2})\b/iu,
  /\b[QH]\d\s*[-/ ]?\s*\d{4}\b/iu,
  /(?<!\d)(?:19|2[01])\d{2}[-/.](?:0?[1-9]|1[0-2])(?![\d/.-])/u,
  /(?<!\d)(?:19|2[01])\d{2}(?:0[1-9]|1[0-2])(?!\d)/u,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s'-]+\d{2,4}\b/iu,
  /(?<!\d)(?:FY)?(?:19|2[01])\d{2}(?=\s*年|\s|$|[^\d/.-])/iu,
];

const stretch = /[—~至到-]\s*\d{1,2}\s*月|(?:19|2[01])\d{2}\s*年?\s*[-–—~至到]\s*(?:19|2[01])\d{2}(?!\d)/u;

/**
 * The period that a title or a sheet's name mentions, the most exact spelling first.
 *
 * @param texts - looked through in order; the first text with a period decides
 * @returns null when none names a period with its year
 * @example periodInText(["2026年3月销售明细"])?.id // "2026-03"
 */
export function periodInText(texts: readonly string[]): Period | null {
  for (const text of texts) {
    const tidy = text.normalize("NFKC");
    for (const spelling of spellings) {
      const match = tidy.match(spelling)?.[0];
      // "1—5月" and "2024-2026" are stretches of time, not one period.
      if (match === undefined || stretch.test(tidy)) continue;
      const period = parsePeriod(match.replace(/(?<=\d)\s*年度?$/u, ""), { calendar: civilCalendar });
      if (period.ok) return period.value;
    }
  }
  return null;
}
