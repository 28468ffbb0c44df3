import type { CellValue, SheetRow } from "./sheetContent";
import { WorkbookFailure } from "./workbookFailure";

interface GrowingRow {
  readonly index: number;
  readonly values: CellValue[];
  readonly formats: (string | undefined)[];
  hasFormats: boolean;
}

// Rows are kept from column A on, so a cell far to the right costs its whole row.
const slotLimit = 60_000_000;

/** Collects cells into rows. Rows next to each other whose formats are alike share one list of formats. */
export function collectRows(): {
  add: (row: number, column: number, value: CellValue, format: string | undefined) => void;
  /** The rows with content from top to bottom. */
  finish: () => SheetRow[];
} {
  const rows = new Map<number, GrowingRow>();
  let current: GrowingRow | undefined;
  let slots = 0;

  const rowAt = (index: number): GrowingRow => {
    const known = rows.get(index);
    if (known) return known;
    const fresh = { index, values: [], formats: [], hasFormats: false };
    rows.set(index, fresh);
    return fresh;
  };
  return {
    add: (row, column, value, format) => {
      if (current?.index !== row) current = rowAt(row);
      const { values, formats } = current;
      slots += Math.max(0, column + 1 - values.length);
      if (slots > slotLimit) throw new WorkbookFailure("workbook-too-large", { cells: slotLimit });
      while (values.length < column) values.push(null);
      while (formats.length < column) formats.push(undefined);
      values[column] = value;
      formats[column] = format;
      if (format !== undefined) current.hasFormats = true;
    },
    finish: () => shareFormats([...rows.values()].sort((a, b) => a.index - b.index)),
  };
}

function shareFormats(rows: readonly GrowingRow[]): SheetRow[] {
  let last: readonly (string | undefined)[] = [];
  return rows.map(({ index, values, formats, hasFormats }) => {
    if (!hasFormats) return { index, values };
    const isSame = formats.length === last.length && formats.every((format, column) => format === last[column]);
    if (!isSame) last = formats;
    return { index, values, formats: last };
  });
}
