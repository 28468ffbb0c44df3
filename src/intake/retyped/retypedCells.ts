import type { SheetContent, SheetRow } from "../../workbook/sheetContent";

/** A number that was typed over another one. */
export interface RetypedCell {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** More cells than this are pasted, and reading everything anew is as quick. */
const mostCells = 500;

/**
 * The numbers that were typed over other numbers, when nothing else of a workbook was changed.
 *
 * @param before - as read before; rows that are the same object are the same
 * @returns null when anything else differs: a text, a blank, a format, a row, a sheet
 */
export function retypedCells(
  before: readonly SheetContent[],
  after: readonly SheetContent[],
): readonly RetypedCell[] | null {
  if (before.length !== after.length) return null;
  const found: RetypedCell[] = [];
  for (const [i, sheet] of after.entries()) {
    const known = before[i];
    if (!known || known.name !== sheet.name || known.rows.length !== sheet.rows.length) return null;
    if (known === sheet) continue;
    if (shapeOf(known) !== shapeOf(sheet)) return null;
    for (const [at, row] of sheet.rows.entries()) {
      const old = known.rows[at];
      if (old === row) continue;
      const cells = old ? retypedIn(sheet.name, old, row) : null;
      if (cells === null || found.length + cells.length > mostCells) return null;
      found.push(...cells);
    }
  }
  return found;
}

/** All of a sheet but its cells. */
const shapeOf = ({ rows: _, ...shape }: SheetContent): string => JSON.stringify(shape);

function retypedIn(sheet: string, before: SheetRow, after: SheetRow): readonly RetypedCell[] | null {
  if (before.index !== after.index || before.values.length !== after.values.length) return null;
  if (before.formats !== after.formats && JSON.stringify(before.formats) !== JSON.stringify(after.formats)) return null;
  const found: RetypedCell[] = [];
  for (const [column, to] of after.values.entries()) {
    const from = before.values[column] ?? null;
    if (Object.is(from, to)) continue;
    if (typeof from !== "number" || typeof to !== "number") return null;
    found.push({ sheet, row: after.index, column, from, to });
  }
  return found;
}
