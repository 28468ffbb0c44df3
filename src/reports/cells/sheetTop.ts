import { formatDay } from "../../i18n/formats/formatDay";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { DraftCell } from "../../workbook/sheetDraft";
import type { ReportHeader } from "../reportInput";
import { sheetStyles } from "./sheetStyles";

/**
 * The first three rows of a generated sheet: title, where the numbers come from, and what the marks mean.
 *
 * @param title - what the sheet shows
 */
export function sheetTop(title: string, header: ReportHeader, language: Language): readonly (readonly DraftCell[])[] {
  const words = texts(language).general;
  const sources = [
    words.planVersion(header.planLabel),
    ...(header.asOf === undefined ? [] : [words.asOf(formatDay(header.asOf, language))]),
    ...(header.currency === undefined ? [] : [words.currency(header.currency)]),
  ];
  return [
    [{ value: title, style: sheetStyles.title }],
    [{ value: sources.join(" · "), style: sheetStyles.subtitle }],
    [{ value: words.legend, style: sheetStyles.note }],
  ];
}
