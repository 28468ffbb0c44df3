import { formatPercent } from "../../i18n/formats/formatNumber";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { BreakdownRow } from "../reportInput";

/** What stands in the first cell of a row: the person, or whose target it is in words. */
export function rowLabel({ scope, name, buffer = 0 }: BreakdownRow, language: Language): string {
  const { breakdown, general } = texts(language);
  switch (scope) {
    case "person":
      return name;
    case "vacancy":
      return general.vacant;
    case "team":
      return breakdown.teamTarget(name);
    case "company":
      return buffer === 0 ? breakdown.companyTarget : breakdown.companyTargetBuffer(formatPercent(buffer, language));
  }
}
