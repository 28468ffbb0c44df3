import type { Kpi } from "../../domain/kpi/kpi";
import type { Finding } from "../../domain/review/findings";
import { formatValue } from "../formats/formatNumber";
import type { Language } from "../problemText";
import { findingTexts } from "./findingTexts";

/**
 * A finding as a sentence.
 *
 * @param kpi - the finding's, for its name and unit
 * @example findingSentence({ code: "one-more", params: { step: 1, points: 0.8 }, … }, orders, "en-US") // "Orders: 1 more = +0.8 points."
 */
export function findingSentence({ code, params }: Finding, kpi: Kpi, language: Language): string {
  const isChinese = language === "zh-CN";
  const step = Number(params["step"] ?? 0);
  const size = formatValue(Math.abs(step), kpi.unit, language);
  const stepText = isChinese ? `${step < 0 ? "少" : "多"} ${size}` : `${size} ${step < 0 ? "less" : "more"}`;
  return findingTexts[language][code]({ ...params, name: isChinese ? kpi.name.zh : kpi.name.en, stepText });
}
