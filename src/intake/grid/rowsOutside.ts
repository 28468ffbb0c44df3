import type { SheetRow } from "../../workbook/sheetContent";
import { shortText } from "../values/plainText";
import { cellAddress } from "./address";
import { cellText, filledColumns, type Block } from "./block";
import { unknownBody } from "./bodyProfile";
import { isNoteRow } from "./noteRow";
import type { RegionRowLeftOut, TableRegion } from "./tableRegion";
import { totalsColumn } from "./totalsRow";

/**
 * Add rows that belong to no table to what the table above them leaves out, so that they are not lost without a word.
 *
 * Titles and remarks above the first table, and texts beside one, are nobody's data and stay unsaid.
 *
 * @param regions - tables of the sheet, n ≥ 1
 * @param blocks - parts of the sheet in which no table was found
 * @returns the same tables, some with more rows left out
 */
export function withRowsOutside(regions: readonly TableRegion[], blocks: readonly Block[]): readonly TableRegion[] {
  const added = new Map<TableRegion, RegionRowLeftOut[]>();
  for (const block of blocks) {
    for (const row of block.rows) {
      const columns = filledColumns(row, block);
      const owner = columns.length > 0 ? ownerOf(row, block, regions) : undefined;
      const entry = owner && outside(row, columns, owner);
      if (!owner || !entry) continue;
      const entries = added.get(owner) ?? [];
      entries.push(entry);
      added.set(owner, entries);
    }
  }
  if (added.size === 0) return regions;
  return regions.map((region) => ({ ...region, leftOut: [...region.leftOut, ...(added.get(region) ?? [])] }));
}

function ownerOf(row: SheetRow, block: Block, regions: readonly TableRegion[]): TableRegion | undefined {
  const above = regions.filter(({ area }) => area.top <= row.index);
  const overlapping = above.filter(({ area }) => area.left <= block.right && area.right >= block.left);
  return overlapping.at(-1) ?? above.at(-1) ?? regions[0];
}

function outside(row: SheetRow, columns: readonly number[], { area }: TableRegion): RegionRowLeftOut | null {
  const totals = totalsColumn(row, columns, unknownBody);
  const figure = columns.find((column) => typeof row.values[column] === "number");
  const isBelow = row.index > area.bottom;
  if (totals !== null) return entryOf(row, totals, "totals-row");
  if (figure !== undefined && columns.length >= 2) return entryOf(row, figure, "row-outside-table");
  if (isBelow && isNoteRow(row, columns, unknownBody)) return entryOf(row, columns[0] ?? 0, "note-row");
  return null;
}

const entryOf = (row: SheetRow, column: number, reason: RegionRowLeftOut["reason"]): RegionRowLeftOut => ({
  row: row.index,
  reason,
  cell: cellAddress(row.index, column),
  text: shortText(cellText(row.values[column])),
});
