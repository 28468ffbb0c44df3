import { parseIsoDate } from "../../domain/calendar/serialDay";
import type { Language } from "../problemText";
import { formatDay } from "./formatDay";

/**
 * A date and time as people write them; what is none is shown as it is.
 *
 * @param at - ISO, such as `2026-02-13T09:30`
 * @example formatMoment("2026-02-13T09:30", "en-US") // "Feb 13, 2026, 09:30"
 */
export function formatMoment(at: string, language: Language): string {
  const day = parseIsoDate(at.slice(0, 10));
  const time = at.slice(11, 16);
  if (day === null) return at;
  const shown = formatDay(day, language);
  if (time === "") return shown;
  return language === "zh-CN" ? `${shown} ${time}` : `${shown}, ${time}`;
}
