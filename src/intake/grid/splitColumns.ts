import { cellText, filledColumns, type Block } from "./block";
import { unknownBody } from "./bodyProfile";
import { chooseHeader, type HeaderTest } from "./chooseHeader";
import { isNoteRow } from "./noteRow";

/**
 * Cut a block at its blank columns into tables that stand side by side.
 *
 * A blank column between two parts separates them when both have a header of their own and these stand in different
 * rows, share a name, or the parts end in different rows. Otherwise it is a spacer inside one table.
 *
 * @param block - any rows
 * @param isHeader - knows the names of columns
 * @returns n ≥ 1 blocks from left to right, each without blank columns at its edges; none when nothing is filled
 */
export function splitColumns(block: Block, isHeader: HeaderTest): readonly Block[] {
  const parts: Block[] = [];
  for (const segment of segmentsOf(block)) {
    const before = parts.at(-1);
    if (before && !areSeparate(before, segment, isHeader)) {
      parts[parts.length - 1] = { ...before, right: segment.right };
    } else {
      parts.push(segment);
    }
  }
  return parts;
}

function segmentsOf(block: Block): readonly Block[] {
  const used = new Uint8Array(block.right - block.left + 1);
  for (const row of block.rows) {
    for (const column of filledColumns(row, block)) used[column - block.left] = 1;
  }
  const segments: Block[] = [];
  let start: number | null = null;
  for (let column = block.left; column <= block.right + 1; column += 1) {
    const isUsed = used[column - block.left] === 1;
    if (isUsed && start === null) start = column;
    if (!isUsed && start !== null) {
      segments.push({ rows: block.rows, left: start, right: column - 1 });
      start = null;
    }
  }
  return segments;
}

function areSeparate(first: Block, second: Block, isHeader: HeaderTest): boolean {
  if (first.left === first.right || second.left === second.right) return false;
  const headers = [headerOf(first, isHeader), headerOf(second, isHeader)];
  const [one, other] = headers;
  if (!one || !other) return false;
  if (one.position !== other.position) return true;
  const names = new Set(one.texts);
  const pair = { ...first, right: second.right };
  return other.texts.some((text) => names.has(text)) || lastRow(first, pair) !== lastRow(second, pair);
}

function headerOf(block: Block, isHeader: HeaderTest): { readonly position: number; readonly texts: string[] } | null {
  const filled = { ...block, rows: block.rows.filter((row) => filledColumns(row, block).length > 0) };
  const position = chooseHeader(filled, 0, isHeader);
  const row = position === null ? undefined : filled.rows[position];
  if (!row || filled.rows.at(-1) === row) return null;
  return { position: row.index, texts: filledColumns(row, block).map((column) => cellText(row.values[column])) };
}

/** The last row in which a part shows anything; remarks below the tables end neither. */
function lastRow(part: Block, pair: Block): number {
  for (let position = pair.rows.length - 1; position >= 0; position -= 1) {
    const row = pair.rows[position];
    const columns = row ? filledColumns(row, pair) : [];
    if (!row || columns.length < 2 || isNoteRow(row, columns, unknownBody)) continue;
    if (columns.some((column) => column >= part.left && column <= part.right)) return row.index;
  }
  return -1;
}
