import type { CurrencyCode } from "../values/currency";
import { readStatedUnit } from "../values/readUnit";
import { cellText, filledColumns, type Block } from "./block";

/** What the lines above a table and the sheet's name say about all of its cells. */
export interface TitleHints {
  /** From top to bottom, each cell of a line apart, repeated texts once. */
  readonly titleText: readonly string[];
  readonly unitHint: number | null;
  readonly currencyHint: CurrencyCode | null;
  /** The one year they name; null when none or several. */
  readonly year: number | null;
}

const mostTitleRows = 12;
const yearPattern = /(?<!\d)((?:19|20|21)\d{2})(?!\d)/g;

/**
 * Read the title lines of a table.
 *
 * @param block - the table's block
 * @param from - position of the first row that may be a title
 * @param header - position of the header row
 * @param sheet - name of the sheet; it counts where no title says more
 *
 * @example titleHints(block, 0, 3, "2003年销售明细") // unitHint 1 for 单位：元, year 2003
 */
export function titleHints(block: Block, from: number, header: number, sheet: string): TitleHints {
  const lines = block.rows.slice(Math.max(from, header - mostTitleRows), header);
  const cells = lines.flatMap((row) => filledColumns(row, block).map((column) => cellText(row.values[column])));
  const titleText = [...new Set(cells)];
  const units = [...titleText, sheet].flatMap((text) => readStatedUnit(text) ?? []);
  return {
    titleText,
    unitHint: units.find(({ unit }) => unit !== undefined)?.unit ?? null,
    currencyHint: units.find(({ currency }) => currency !== undefined)?.currency ?? null,
    year: onlyYear(titleText) ?? onlyYear([sheet]),
  };
}

function onlyYear(texts: readonly string[]): number | null {
  const years = new Set(
    texts.flatMap((text) => [...text.normalize("NFKC").matchAll(yearPattern)].map(([, year]) => Number(year))),
  );
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}
