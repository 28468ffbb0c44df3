import type { Kpi } from "../../domain/kpi/kpi";
import { excelFormat } from "../../i18n/formats/excelFormat";
import { formatNumber, formatPercent } from "../../i18n/formats/formatNumber";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { ReportHeader, TargetRange } from "../reportInput";

/** The Excel number format of a KPI's values, with the plan's display unit. */
export const valueFormat = (kpi: Kpi, header: ReportHeader): string =>
  excelFormat(kpi.unit, {
    ...(header.displayUnit === undefined ? {} : { displayUnit: header.displayUnit }),
    ...(header.moneyDecimals === undefined ? {} : { decimals: header.moneyDecimals }),
  });

/** A target that is a range, in words. @example rangeWords(kpi, { low: 0.8, high: 0.9, tolerance: 0.1 }, "en-US") // "80% to 90%" */
export function rangeWords(kpi: Kpi, range: TargetRange, language: Language): string {
  const show = (value: number): string =>
    kpi.unit === "percent" ? formatPercent(value, language, 2) : formatNumber(value, language);
  const words = texts(language).general;
  if (range.low === undefined) return words.atMost(show(range.high ?? 0));
  return range.high === undefined ? words.atLeast(show(range.low)) : words.range(show(range.low), show(range.high));
}
