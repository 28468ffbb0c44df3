import type { KpiUnit } from "../../domain/kpi/kpi";
import type { Language } from "../problemText";
import type { DisplayUnit } from "./formatNumber";

/** Excel number formats that belong to no unit. */
export const excelFormats = {
  /** A ratio with one decimal: attainment, coverage. */
  ratio: "0.0%",
  /** A weight, to 0.01 %. */
  weight: "0.00%",
  /** Points of a score, two decimals. */
  points: "0.00",
  day: "yyyy-mm-dd",
  /** Change with a sign that does not rely on colour. */
  change: '"▲ "0.0%;"▼ "0.0%;"– "0.0%',
  /** Zero is a tick, anything else shows its sign. */
  check: '"+"#,##0.00;"-"#,##0.00;"✓"',
  text: "@",
} as const;

/**
 * The Excel number format of a KPI's unit. The cell keeps the full amount; 万 and 亿 only change how it looks.
 *
 * @param unit - the KPI's unit
 * @param options - `displayUnit`: 1 when absent; `decimals`: of money shown undivided, 0 when absent
 * @example excelFormat("money", { displayUnit: 10000 }) // '0\\.0,"万"': 2,320,000 shows as 232.0万
 */
export function excelFormat(
  unit: KpiUnit,
  options: { readonly displayUnit?: DisplayUnit; readonly decimals?: number } = {},
): string {
  if (unit === "percent") return excelFormats.ratio;
  if (unit === "score") return "0.00";
  if (unit === "days") return "0.0";
  if (unit === "count") return "#,##0";
  // Formats divide by thousands only: 万 is a thousand and one more digit before an escaped point, 亿 a million and two.
  if (options.displayUnit === 10000) return '0\\.0,"万"';
  if (options.displayUnit === 100000000) return '0\\.00,,"亿"';
  return options.decimals ? `#,##0.${"0".repeat(options.decimals)}` : "#,##0";
}

/** The decimals an Excel score format shows. @example scoreFormat(1) // "0.0" */
export const scoreFormat = (decimals: number): string => (decimals > 0 ? `0.${"0".repeat(decimals)}` : "0");

/**
 * The number format of a chart's axis: amounts in 万 or in thousands, so that a label is never wider than its mark.
 *
 * @example axisFormat("money", "en-US") // '#,##0,"k"': 12,000,000 shows as 12,000k
 */
export function axisFormat(unit: KpiUnit, language: Language): string {
  if (unit === "percent") return "0%";
  if (unit !== "money") return "#,##0.##";
  return language === "zh-CN" ? '[>=10000]0\\.0,"万";#,##0' : '[>=10000]#,##0,"k";#,##0';
}
