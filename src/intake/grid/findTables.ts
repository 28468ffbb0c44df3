import type { SheetContent } from "../../workbook/sheetContent";
import { filledColumns, type Block } from "./block";
import { buildRegion, type SheetSearch } from "./buildRegion";
import { chooseHeader, type HeaderTest } from "./chooseHeader";
import { excelTables, withoutTables } from "./excelTables";
import { fillMerged } from "./fillMerged";
import { headerSpan, headerTexts } from "./headerRows";
import { readBody, readBodyInSteps } from "./readBody";
import { withRowsOutside } from "./rowsOutside";
import { splitColumns } from "./splitColumns";
import { finish, type Steps } from "../steps";
import { remembered } from "../remembered";
import type { TableRegion } from "./tableRegion";

/** What helps to find headers. */
export interface FindOptions {
  /** Whether a text names a column that intake knows; without it only the shape of the sheet counts. */
  readonly isHeader?: HeaderTest;
}

/** Tables found in a part of a sheet, and the parts of it that hold none. */
interface Findings {
  readonly regions: readonly TableRegion[];
  readonly outside: readonly Block[];
}

/**
 * Find the tables of a sheet, each with its header, its data rows and the rows that are no data.
 *
 * Excel tables are taken as they are. In the rest, blank columns part tables that stand side by side, a header row
 * begins a table, and the table goes on across blank rows until another header begins. Titles, totals, remarks,
 * repeated headers and units rows are told apart from data and listed. A sheet without any header is one table whose
 * columns are known by their letters.
 *
 * @param sheet - content in the order of its rows; hidden rows are read like any other
 * @param options - `isHeader` tells names of columns from other texts
 * @returns tables from left to right and top to bottom, Excel tables first; none for a sheet without content
 */
export const findTables = (sheet: SheetContent, options: FindOptions = {}): readonly TableRegion[] =>
  finish(findTablesInSteps(sheet, options));

/** The same as `findTables`, in pieces. */
export function* findTablesInSteps(sheet: SheetContent, options: FindOptions = {}): Steps<readonly TableRegion[]> {
  const { rows, filled } = fillMerged(sheet);
  const isHeader = remembered(options.isHeader ?? (() => false));
  const search: SheetSearch = { sheet, rows, filled, hidden: new Set(sheet.hiddenRows), isHeader };
  yield;
  const named = excelTables(search);
  yield;
  const block = wholeSheet(withoutTables(rows, sheet.tables));
  const findings = yield* findInParts(search, block, named.length > 0 || sheet.tables.length > 0);
  const regions = [...named, ...findings.regions];
  if (regions.length > 0) return withRowsOutside(regions, findings.outside);
  return findings.outside.flatMap((part) => tableWithoutHeader(search, part) ?? []);
}

function wholeSheet(rows: readonly SheetContent["rows"][number][]): Block {
  return { rows, left: 0, right: rows.reduce((widest, { values }) => Math.max(widest, values.length), 1) - 1 };
}

function* findInParts(search: SheetSearch, block: Block, isPart: boolean): Steps<Findings> {
  const parts = splitColumns(block, search.isHeader);
  yield;
  const narrow = parts.length > 1 || isPart;
  const findings: Findings[] = [];
  for (const part of parts) findings.push(yield* findDown(search, narrow ? withoutBlankRows(part) : part));
  return {
    regions: findings.flatMap(({ regions }) => regions),
    outside: findings.flatMap(({ outside }) => outside),
  };
}

const withoutBlankRows = (block: Block): Block => ({
  ...block,
  rows: block.rows.filter((row) => filledColumns(row, block).length > 0),
});

/** Tables one below the other; where there are several, each is cut at its own blank columns. */
function* findDown(search: SheetSearch, block: Block): Steps<Findings> {
  const regions: TableRegion[] = [];
  const outside: Block[] = [];
  let from = 0;
  let header = chooseHeader(block, 0, search.isHeader);
  if (header === null) return { regions, outside: [block] };
  while (header !== null) {
    const span = headerSpan(block, header, search.sheet.merges);
    const texts = headerTexts(block, span, search.sheet.merges);
    const setting = { block, texts, isHeader: search.isHeader, mayEnd: true };
    const body = yield* readBodyInSteps(setting, span.bottom + 1);
    const section: Block = { ...block, rows: block.rows.slice(from, body.end) };
    const isOneOfSeveral = from > 0 || body.nextHeader !== null;
    if (isOneOfSeveral && splitColumns(section, search.isHeader).length > 1) {
      const inner = yield* findInParts(search, section, true);
      regions.push(...inner.regions);
      outside.push(...inner.outside);
    } else {
      const region = buildRegion(search, { block, from, span, texts, body, name: null });
      if (region) regions.push(region);
      yield;
    }
    from = body.end;
    header = body.nextHeader;
  }
  return { regions, outside };
}

/** Rows of figures without any header: the columns are known by their letters. */
function tableWithoutHeader(search: SheetSearch, block: Block): TableRegion | null {
  const hasFigures = block.rows.some((row) => {
    const columns = filledColumns(row, block);
    return columns.length >= 2 && columns.some((column) => typeof row.values[column] === "number");
  });
  if (!hasFigures) return null;
  const texts = new Map<number, string>();
  const body = readBody({ block, texts, isHeader: search.isHeader, mayEnd: false }, 0);
  return buildRegion(search, { block, from: 0, span: null, texts, body, name: null });
}
