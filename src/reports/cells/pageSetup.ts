import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { DraftPrint } from "../../workbook/sheetDraft";

/**
 * How a generated sheet prints: A4 landscape, one page wide, footer with plan version, print date and page.
 *
 * @param planLabel - version of the plan; an `&` in it is escaped, it starts a code in footers
 * @param repeatRows - 0-based rows repeated on every page
 */
export function pageSetup(
  language: Language,
  planLabel: string,
  repeatRows?: { readonly from: number; readonly to: number },
): DraftPrint {
  const words = texts(language).general;
  return {
    orientation: "landscape",
    fitToWidth: true,
    ...(repeatRows === undefined ? {} : { repeatRows }),
    footer: {
      left: words.planVersion(planLabel).replaceAll("&", "&&"),
      center: words.page("&P", "&N"),
      right: "&D",
    },
  };
}
