import type { KpiUnit } from "../../../domain/kpi/kpi";
import { formatValue } from "../../../i18n/formats/formatNumber";
import type { Language } from "../../../i18n/problemText";

/**
 * An amount in as few characters as a narrow column has, in the language's own way of counting: 1.02M, 102万.
 *
 * @param value - null is missing, shown as `–`
 * @example shortAmount(1_020_000, "money", "zh-CN") // "102万"
 */
export function shortAmount(value: number | null, unit: KpiUnit, language: Language): string {
  if (value === null || (unit !== "money" && unit !== "count")) return formatValue(value, unit, language);
  return new Intl.NumberFormat(language, { notation: "compact", maximumSignificantDigits: 3 }).format(value);
}
