import type { CellRect, SheetRow } from "../../workbook/sheetContent";
import { columnLetter } from "./address";
import { filledColumns, type Block } from "./block";
import { headerCellLook, headerCellText } from "./headerCell";
import type { TableHeader } from "./tableRegion";

/** The one or two rows that name the columns, as positions in the block's rows. */
export interface HeaderSpan {
  readonly top: number;
  readonly bottom: number;
}

/** Cells of a row, the groups among them with the columns each covers. */
type Groups = ReadonlyMap<number, { readonly from: number; readonly to: number }>;

/**
 * Whether the header has a second row: groups such as 1月 above 目标 and 实际, above or below the row that was chosen.
 *
 * A group is merged over its columns, or followed by blank cells that the lower row fills; below a column that is in
 * no group the lower row is blank or says the same.
 *
 * @param block - the header's block
 * @param chosen - position of the header row
 * @param merges - merged cells of the sheet
 */
export function headerSpan(block: Block, chosen: number, merges: readonly CellRect[]): HeaderSpan {
  const single = { top: chosen, bottom: chosen };
  if (isGrouped(block, chosen - 1, chosen, merges)) return { top: chosen - 1, bottom: chosen };
  return isGrouped(block, chosen, chosen + 1, merges) ? { top: chosen, bottom: chosen + 1 } : single;
}

function isGrouped(block: Block, upper: number, lower: number, merges: readonly CellRect[]): boolean {
  const [above, below] = [block.rows[upper], block.rows[lower]];
  if (!above || !below || below.index !== above.index + 1) return false;
  const isNamed = [above, below].every((row) =>
    filledColumns(row, block).every((column) => headerCellLook(row, column) !== "other"),
  );
  const groups = groupsOf(above, block, merges);
  if (!isNamed || groups.size === 0) return false;
  const [only] = groups.values();
  // One cell over everything is a title.
  if (groups.size === 1 && only && only.from === block.left && only.to >= block.right) return false;
  const covered = new Set<number>();
  for (const { from, to } of groups.values()) {
    let under = 0;
    for (let column = from; column <= to; column += 1) {
      covered.add(column);
      if (headerCellText(below, column) !== "" && headerCellText(below, column) !== headerCellText(above, from)) {
        under += 1;
      }
    }
    if (under < 2) return false;
  }
  const isMerged = mergedGroups(above, block, merges).size > 0;
  return filledColumns(above, block).every((column) => {
    const text = headerCellText(below, column);
    // Beside merged groups one of a single column has a name under it like they have.
    return covered.has(column) || text === "" || isMerged || text === headerCellText(above, column);
  });
}

function groupsOf(row: SheetRow, block: Block, merges: readonly CellRect[]): Groups {
  const merged = mergedGroups(row, block, merges);
  return merged.size > 0 ? merged : openGroups(row, block);
}

function mergedGroups(row: SheetRow, block: Block, merges: readonly CellRect[]): Groups {
  return new Map(
    merges
      .filter(({ top, bottom, left, right }) => top === row.index && bottom === top && right > left)
      .filter(({ left }) => left >= block.left && left <= block.right && headerCellText(row, left) !== "")
      .map(({ left, right }) => [left, { from: left, to: Math.min(right, block.right) }]),
  );
}

/** Without merges, a group reaches over the blank cells behind it. */
function openGroups(row: SheetRow, block: Block): Groups {
  const columns = filledColumns(row, block);
  return new Map(
    columns.flatMap((from, index) => {
      const to = (columns[index + 1] ?? block.right + 1) - 1;
      return to > from ? [[from, { from, to }] as const] : [];
    }),
  );
}

/**
 * The header text of each column of a block, joined over the header rows.
 *
 * @param block - the header's block
 * @param span - its header rows
 * @param merges - merged cells of the sheet
 * @returns by column, only columns that have a text
 */
export function headerTexts(block: Block, span: HeaderSpan, merges: readonly CellRect[]): ReadonlyMap<number, string> {
  const [above, below] = [block.rows[span.top], block.rows[span.bottom]];
  const texts = new Map<number, string>();
  if (!above || !below) return texts;
  for (const column of filledColumns(below, block)) texts.set(column, headerCellText(below, column));
  if (above === below) return texts;
  for (const [column, { from, to }] of groupsOf(above, block, merges)) {
    for (let under = from; under <= to; under += 1) {
      const text = texts.get(under);
      const group = headerCellText(above, column);
      if (text !== undefined && text !== group) texts.set(under, `${group} ${text}`);
    }
  }
  for (const column of filledColumns(above, block)) {
    if (!texts.has(column)) texts.set(column, headerCellText(above, column));
  }
  return texts;
}

/**
 * The columns of a table: those with a header, and those without one that hold data.
 *
 * @param texts - header text by column
 * @param units - text of the units row by column
 * @param hasData - whether a column holds data
 * @param block - whose columns count
 */
export function tableHeaders(
  texts: ReadonlyMap<number, string>,
  units: ReadonlyMap<number, string>,
  hasData: (column: number) => boolean,
  { left, right }: Block,
): readonly TableHeader[] {
  const headers: TableHeader[] = [];
  for (let column = left; column <= right; column += 1) {
    const text = texts.get(column) ?? "";
    const unitText = units.get(column);
    if (text === "" && !hasData(column)) continue;
    headers.push({ column, letter: columnLetter(column), text, ...(unitText === undefined ? {} : { unitText }) });
  }
  return headers;
}
