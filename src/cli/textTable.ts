import type { TextTable } from "./command";

/**
 * Lays a table out for the terminal: columns as wide as their widest cell, numbers to the right.
 * A Chinese character takes two places, as terminals show it.
 */
export function layOutTable(table: TextTable): string {
  const lines = [table.head, ...table.rows];
  const widths = table.head.map((_, column) =>
    lines.reduce((widest, cells) => Math.max(widest, shownWidth(cells[column] ?? "")), 0),
  );
  const numeric = table.head.map((_, column) =>
    table.rows.every((cells) => /^[-+]?[\d.,]*\s?%?[–]?$/.test(cells[column] ?? "")),
  );
  const layOut = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const gap = " ".repeat(Math.max(0, (widths[column] ?? 0) - shownWidth(cell)));
        return numeric[column] ? gap + cell : cell + gap;
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  const body = [layOut(table.head), rule, ...table.rows.map(layOut)];
  return [...(table.title ? [table.title, ""] : []), ...body, ""].join("\n");
}

/** Places a text takes in a terminal. Control characters, which could move the cursor, are shown as spaces elsewhere. */
function shownWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1;
  return width;
}

/** A text from a workbook as one harmless line: control characters and line breaks become spaces. */
export const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
