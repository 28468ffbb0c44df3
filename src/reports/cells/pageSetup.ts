import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import type { DraftPrint } from "../../workbook/sheetDraft";

/**
 * How a generated sheet prints: landscape, one page wide, footer with plan version, print date and page.
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

/** Smallest type that is read with ease, and the sheets' own, in points. */
const readable = 7;
const usual = 11;
/** Printable width of a page in points, its margins taken off. */
const printable = { landscape: 784, portrait: 537 } as const;

/** Points that a character of a column's width takes: 7 pixels in Excel's usual font, more in what stands in for it. */
const pointsPerCharacter = 8 * 0.75;

/** A sheet's width at full size in points. */
export const widthInPoints = (columnWidths: readonly number[]): number =>
  columnWidths.reduce((sum, width) => sum + width * pointsPerCharacter, 0);

/**
 * On A3 where a page's width of A4 would make the type too small to read.
 *
 * @param columnWidths - of all columns, in characters
 */
export const onReadablePaper = (print: DraftPrint, columnWidths: readonly number[]): DraftPrint =>
  (widthInPoints(columnWidths) * readable) / usual > printable[print.orientation] ? { ...print, paper: "A3" } : print;
