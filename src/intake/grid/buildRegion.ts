import type { SheetContent, SheetRow } from "../../workbook/sheetContent";
import { shortText } from "../values/plainText";
import { cellAddress } from "./address";
import { cellText, filledColumns, type Block } from "./block";
import type { HeaderTest } from "./chooseHeader";
import { crosstabOf } from "./crosstab";
import type { HeaderSpan } from "./headerRows";
import { tableHeaders } from "./headerRows";
import type { Body } from "./readBody";
import type { FilledDown, RegionRowLeftOut, TableHeader, TableRegion } from "./tableRegion";
import { titleHints, type TitleHints } from "./titleHints";

/** A sheet while its tables are being found. */
export interface SheetSearch {
  readonly sheet: SheetContent;
  /** Rows with merged cells filled down. */
  readonly rows: readonly SheetRow[];
  readonly filled: readonly FilledDown[];
  readonly hidden: ReadonlySet<number>;
  readonly isHeader: HeaderTest;
}

/** A table as it was found in a block. */
export interface FoundTable {
  readonly block: Block;
  /** Position of the first row that may be a title of the table. */
  readonly from: number;
  /** Null when no row names the columns. */
  readonly span: HeaderSpan | null;
  /** Header text by column. */
  readonly texts: ReadonlyMap<number, string>;
  readonly body: Body;
  /** Name of the Excel table, or null. */
  readonly name: string | null;
  /** Lines above the table when they are no part of the block. */
  readonly hints?: TitleHints;
}

/**
 * Describe a found table for those who read its columns.
 *
 * @param search - the sheet
 * @param found - the table in its block
 * @returns the region; null when it has no column at all
 */
export function buildRegion(search: SheetSearch, found: FoundTable): TableRegion | null {
  const { block, body, span, texts } = found;
  const headers = tableHeaders(texts, body.units, body.hasData, block);
  const [first] = headers;
  const last = headers.at(-1);
  if (!first || !last) return null;
  const hints = found.hints ?? titleHints(block, found.from, span?.top ?? found.from, search.sheet.name);
  const bottomRow = span ? block.rows[span.bottom]?.index : undefined;
  const top = (span ? block.rows[span.top]?.index : body.rows[0]?.index) ?? 0;
  return {
    sheet: search.sheet.name,
    name: found.name,
    area: {
      top,
      left: first.column,
      bottom: body.rows.at(-1)?.index ?? bottomRow ?? top,
      right: last.column,
    },
    headerRow: bottomRow ?? null,
    headers,
    rows: body.rows,
    leftOut: [...dataAbove(found), ...body.leftOut],
    filledDown: filledIn(search.filled, headers, body.rows),
    titleText: hints.titleText,
    unitHint: hints.unitHint,
    currencyHint: hints.currencyHint,
    hiddenRows: search.hidden.size === 0 ? 0 : body.rows.filter(({ index }) => search.hidden.has(index)).length,
    crosstab: crosstabOf(headers, hints.year),
  };
}

/** Rows above the header that hold figures in several columns: no titles, and not to be lost without a word. */
function dataAbove({ block, from, span }: FoundTable): readonly RegionRowLeftOut[] {
  if (!span) return [];
  return block.rows.slice(from, span.top).flatMap((row) => {
    const columns = filledColumns(row, block);
    const figure = columns.find((column) => typeof row.values[column] === "number");
    if (figure === undefined || columns.length < 3) return [];
    const text = shortText(cellText(row.values[figure]));
    return [{ row: row.index, reason: "row-outside-table", cell: cellAddress(row.index, figure), text } as const];
  });
}

function filledIn(
  filled: readonly FilledDown[],
  headers: readonly TableHeader[],
  rows: readonly SheetRow[],
): readonly FilledDown[] {
  if (filled.length === 0) return [];
  const columns = new Set(headers.map(({ column }) => column));
  return filled.flatMap((entry) => {
    if (!columns.has(entry.column)) return [];
    const inside = rows.filter(({ index }) => entry.rows.has(index));
    const [first] = inside;
    if (!first) return [];
    return [
      {
        column: entry.column,
        rows: new Set(inside.map(({ index }) => index)),
        example: {
          cell: cellAddress(first.index, entry.column),
          text: shortText(cellText(first.values[entry.column])),
        },
      },
    ];
  });
}
