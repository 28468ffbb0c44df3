import { roundHalfAway } from "../../domain/numbers/roundHalfAway";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { CellRect } from "../../workbook/sheetContent";
import type { DraftConditionalFormat } from "../../workbook/sheetDraft";
import { formulaText } from "./formulaText";
import { cellAddress } from "./cellAddress";
import { statusLimits, statusStyles, type Status } from "./sheetStyles";

/** Decimals that a status looks at: programs do not agree on whether a noise behind them reaches a limit. */
const decimals = 12;

/**
 * The status of an attainment.
 *
 * @param attainment - 1 = 100 %; null has none
 * @example statusOf(0.9) // "near"
 */
export function statusOf(attainment: number | null): Status {
  if (attainment === null) return "none";
  const judged = roundHalfAway(attainment, decimals);
  if (judged >= statusLimits.ahead) return "ahead";
  return judged >= statusLimits.near ? "near" : "behind";
}

/**
 * The formula of a status word beside an attainment cell.
 *
 * @param attainment - address of the attainment; anything but a number there is "no data"
 * @param otherwise - formula for a row without an attainment; "no data" when absent
 */
export function markFormula(attainment: string, language: Language, otherwise?: string): string {
  const words = texts(language).general.statuses;
  const rounded = `ROUND(${attainment},${decimals})`;
  const judged = `IF(${rounded}>=${statusLimits.ahead},${formulaText(words.ahead)},IF(${rounded}>=${statusLimits.near},${formulaText(words.near)},${formulaText(words.behind)}))`;
  return `IF(ISNUMBER(${attainment}),${judged},${otherwise ?? formulaText(words.none)})`;
}

/**
 * Conditional formats that colour status words: the word and its sign are there without the colour.
 *
 * @param area - cells that hold status words
 */
export function markFormats(area: CellRect, language: Language): readonly DraftConditionalFormat[] {
  const words = texts(language).general.statuses;
  const first = cellAddress(area.top, area.left);
  return (["ahead", "near", "behind", "none"] as const).map((status) => ({
    area,
    rule: { type: "formula", formula: `${first}=${formulaText(words[status])}`, style: statusStyles[status] },
  }));
}
