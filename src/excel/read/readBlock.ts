import type { CellRect } from "../../workbook/sheetContent";
import type { RunBatch } from "../runBatch";
import type { CellBlock } from "./cellBlocks";

/** The cells of a block as Excel hands them over. */
export interface BlockCells {
  readonly block: CellBlock;
  /** Rows of values: blank cells are "", errors are their text. */
  readonly values: readonly (readonly unknown[])[];
  /** Number formats of a column that holds numbers, by the column's place in the block. */
  readonly formats: ReadonlyMap<number, readonly (readonly unknown[])[]>;
  /** Types of a column that holds texts which look like errors, by the column's place in the block. */
  readonly types: ReadonlyMap<number, readonly (readonly unknown[])[]>;
  readonly hiddenRows: readonly number[];
}

/**
 * Reads blocks in two requests: the values, then what only some columns need (number formats of numbers, which may be
 * dates; the types of texts that look like errors) and which rows are hidden.
 */
export async function readBlocks(
  runBatch: RunBatch,
  sheetIds: readonly string[],
  blocks: readonly CellBlock[],
): Promise<BlockCells[]> {
  const rangeOf = ({ workbook }: Excel.RequestContext, { sheet, area }: CellBlock): Excel.Range =>
    rangeAt(workbook.worksheets.getItem(sheetIds[sheet] ?? ""), area);
  const found = await runBatch((context) => {
    const ranges = blocks.map((block) => rangeOf(context, block).load("values,rowHidden"));
    return () => ranges.map(({ values, rowHidden }) => ({ values: values as unknown[][], rowHidden }));
  });
  const wanted = found.map(({ values, rowHidden }) => ({ ...columnsToAsk(values), hidden: asksForRows(rowHidden) }));
  const isEnough = wanted.every(({ formats, types, hidden }) => formats.length + types.length === 0 && !hidden);
  const details = isEnough
    ? []
    : await runBatch((context) => {
        const all = blocks.map((block, index) =>
          queueDetails(rangeOf(context, block), block, wanted[index] ?? nothing),
        );
        return () => all.map((collect) => collect());
      });
  return blocks.map((block, index) => ({
    block,
    values: found[index]?.values ?? [],
    ...(details[index] ?? { formats: new Map(), types: new Map(), hiddenRows: [] }),
  }));
}

/** The range over an area of a sheet. */
export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRect): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

// A range whose rows differ answers null, which the declarations leave out.
const asksForRows = (rowHidden: boolean | null): boolean => rowHidden !== false;

interface Wanted {
  readonly formats: readonly number[];
  readonly types: readonly number[];
  readonly hidden: boolean;
}

const nothing: Wanted = { formats: [], types: [], hidden: false };

function columnsToAsk(values: readonly (readonly unknown[])[]): Pick<Wanted, "formats" | "types"> {
  const formats = new Set<number>();
  const types = new Set<number>();
  for (const row of values) {
    row.forEach((value, column) => {
      if (typeof value === "number") formats.add(column);
      else if (typeof value === "string" && value.startsWith("#")) types.add(column);
    });
  }
  return { formats: [...formats], types: [...types] };
}

function queueDetails(
  range: Excel.Range,
  { area }: CellBlock,
  wanted: Wanted,
): () => Pick<BlockCells, "formats" | "types" | "hiddenRows"> {
  const formats = wanted.formats.map((column) => [column, range.getColumn(column).load("numberFormat")] as const);
  const types = wanted.types.map((column) => [column, range.getColumn(column).load("valueTypes")] as const);
  const rows = wanted.hidden ? range.getRowProperties({ rowHidden: true }) : undefined;
  return () => ({
    formats: new Map(formats.map(([column, { numberFormat }]) => [column, numberFormat as unknown[][]])),
    types: new Map(types.map(([column, { valueTypes }]) => [column, valueTypes])),
    hiddenRows: (rows?.value ?? []).flatMap((row, index) => (row.rowHidden === true ? [area.top + index] : [])),
  });
}
