import type { DraftCell, SheetDraft } from "../../workbook/sheetDraft";
import { rangeAt } from "../read/readBlock";
import { cellEntry, readsTables } from "./cellEntry";
import { bytesPerAction, type WriteStep } from "./writeStep";
import type { StagedSheet } from "./stageSheets";

type Entry = ReturnType<typeof cellEntry>;
type Row = SheetDraft["rows"][number];

// Small enough that a few of them make a request, and that none alone is ever too large.
const bytesPerBlock = 500_000;

/**
 * The cells of a sheet, in blocks of rows: number formats first, then values and formulas.
 *
 * Formulas that speak of tables are left out (see `tableFormulaSteps`). The format for text comes after the values:
 * in a cell that has it already, a formula or a number would become text.
 */
export function cellSteps({ draft, tempName }: StagedSheet, usesDate1904: boolean): WriteStep[] {
  const width = Math.max(0, ...draft.rows.map((row) => row.length));
  if (width === 0) return [];
  return rowBlocks(draft.rows).map(({ top, rows, bytes }): WriteStep => {
    const area = { top, left: 0, bottom: top + rows.length - 1, right: width - 1 };
    const block = <Value>(read: (cell: DraftCell | undefined) => Value): Value[][] =>
      rows.map((row) => Array.from({ length: width }, (_, column) => read(row[column])));
    const entries = block((cell): Entry => (readsTables(cell) ? null : cellEntry(cell, usesDate1904)));
    const formats = block((cell) => (isPlainFormat(formatOf(cell)) ? (formatOf(cell) ?? null) : null));
    const textFormats = block((cell) => (formatOf(cell) === textFormat ? textFormat : null));
    return {
      sheet: draft.name,
      bytes,
      queue: ({ workbook }) => {
        const range = rangeAt(workbook.worksheets.getItem(tempName), area);
        if (holdsAny(formats)) range.numberFormat = formats;
        if (holdsAny(entries)) range.formulas = entries;
        if (holdsAny(textFormats)) range.numberFormat = textFormats;
      },
    };
  });
}

/** The formulas that speak of tables, cell by cell: there are few of them. */
export function tableFormulaSteps({ draft, tempName }: StagedSheet, usesDate1904: boolean): WriteStep[] {
  return draft.rows.flatMap((row, top) =>
    row.flatMap((cell, left): WriteStep[] => {
      if (!readsTables(cell)) return [];
      const entry = cellEntry(cell, usesDate1904);
      return [
        {
          sheet: draft.name,
          bytes: bytesPerAction + String(entry).length,
          queue: ({ workbook }) => {
            workbook.worksheets.getItem(tempName).getCell(top, left).formulas = [[entry]];
          },
        },
      ];
    }),
  );
}

const textFormat = "@";
const formatOf = (cell: DraftCell | undefined): string | undefined => cell?.style?.numberFormat;
const isPlainFormat = (format: string | undefined): boolean => format !== textFormat && format !== "General";
const holdsAny = (block: readonly (readonly unknown[])[]): boolean =>
  block.some((row) => row.some((value) => value !== null));

interface RowBlock {
  readonly top: number;
  readonly rows: readonly Row[];
  readonly bytes: number;
}

function rowBlocks(rows: readonly Row[]): RowBlock[] {
  const blocks: RowBlock[] = [];
  let top = 0;
  let bytes = bytesPerAction;
  rows.forEach((row, index) => {
    bytes += bytesOf(row);
    if (bytes < bytesPerBlock && index < rows.length - 1) return;
    blocks.push({ top, rows: rows.slice(top, index + 1), bytes });
    top = index + 1;
    bytes = bytesPerAction;
  });
  return blocks;
}

// Blank cells and formats are written as null three times over; a character takes up to three bytes.
const bytesOf = (row: Row): number =>
  row.reduce((sum, cell) => {
    const content = cell?.formula ?? cell?.value ?? "";
    return sum + 15 + 3 * String(content).length + (formatOf(cell)?.length ?? 0);
  }, 0);
