import type { KpiUnit } from "../../domain/kpi/kpi";
import type { Language } from "../problemText";

/** How amounts are shown: divided by 1, 10⁴ (万) or 10⁸ (亿). */
export type DisplayUnit = 1 | 10000 | 100000000;

const displayWords: Readonly<Record<DisplayUnit, string>> = { 1: "", 10000: "万", 100000000: "亿" };

/**
 * A number as people read it, grouped in thousands.
 *
 * @param value - any finite number
 * @param decimals - most decimals shown, 0–20; fewer where they would be zeros
 * @example formatNumber(1234.5, "en-US") // "1,234.5"
 */
export const formatNumber = (value: number, language: Language, decimals = 2): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(value);

/**
 * An amount in the plan's display unit, with the currency in front when one is known.
 *
 * @param value - amount in the currency's unit
 * @param options - `currency`: ISO 4217 code; `displayUnit`: 1 when absent
 * @example formatMoney(3000000, "zh-CN", { displayUnit: 10000 }) // "300万"
 * @example formatMoney(1234.5, "en-US", { currency: "USD" }) // "$1,234.5"
 */
export function formatMoney(
  value: number,
  language: Language,
  options: { readonly currency?: string; readonly displayUnit?: DisplayUnit } = {},
): string {
  const unit = options.displayUnit ?? 1;
  const currency = options.currency !== undefined && /^[A-Z]{3}$/.test(options.currency) ? options.currency : undefined;
  const number = new Intl.NumberFormat(language, {
    maximumFractionDigits: 2,
    minimumFractionDigits: 0,
    ...(currency === undefined ? {} : { style: "currency", currency }),
  }).format(value / unit);
  return number + displayWords[unit];
}

/**
 * A ratio as a percentage.
 *
 * @param value - 1 = 100 %
 * @param decimals - most decimals shown
 * @example formatPercent(0.1234, "en-US") // "12.3%"
 */
export const formatPercent = (value: number, language: Language, decimals = 1): string =>
  new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: decimals }).format(value);

/**
 * A KPI's value in its unit; `–` where there is none.
 *
 * @param value - in the KPI's unit (a `percent` is a ratio); null is missing
 * @example formatValue(0.81, "percent", "zh-CN") // "81%"
 */
export function formatValue(
  value: number | null,
  unit: KpiUnit,
  language: Language,
  options: { readonly currency?: string; readonly displayUnit?: DisplayUnit } = {},
): string {
  if (value === null) return "–";
  if (unit === "money") return formatMoney(value, language, options);
  return unit === "percent" ? formatPercent(value, language) : formatNumber(value, language);
}
