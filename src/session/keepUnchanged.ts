import type { CellValue, SheetContent, SheetRow } from "../workbook/sheetContent";

/**
 * Sheets as read again, in which everything that is the same as before is the same object: whoever works from them sees
 * at once what is not.
 *
 * @returns `known` itself when nothing differs
 */
export function keepUnchanged(known: readonly SheetContent[], fresh: readonly SheetContent[]): readonly SheetContent[] {
  const kept = fresh.map((sheet, i) => keptSheet(known[i], sheet));
  return kept.length === known.length && kept.every((sheet, i) => sheet === known[i]) ? known : kept;
}

function keptSheet(known: SheetContent | undefined, fresh: SheetContent): SheetContent {
  if (!known || known === fresh) return fresh;
  const rows = keptRows(known.rows, fresh.rows);
  if (rows === known.rows && shapeOf(known) === shapeOf(fresh)) return known;
  return { ...fresh, rows };
}

/** All of a sheet but its cells. */
const shapeOf = ({ rows: _, ...shape }: SheetContent): string => JSON.stringify(shape);

function keptRows(known: readonly SheetRow[], fresh: readonly SheetRow[]): readonly SheetRow[] {
  let at = 0;
  const rows = fresh.map((row) => {
    while ((known[at]?.index ?? Infinity) < row.index) at += 1;
    const before = known[at];
    return before && (before === row || isSameRow(before, row)) ? before : row;
  });
  return rows.length === known.length && rows.every((row, i) => row === known[i]) ? known : rows;
}

const isSameRow = (a: SheetRow, b: SheetRow): boolean =>
  a.index === b.index && isSameList(a.values, b.values, isSameValue) && isSameList(a.formats ?? [], b.formats ?? []);

function isSameList<Item>(
  a: readonly Item[],
  b: readonly Item[],
  isSame: (one: Item, other: Item | undefined) => boolean = Object.is,
): boolean {
  return a === b || (a.length === b.length && a.every((one, i) => isSame(one, b[i])));
}

const isSameValue = (a: CellValue, b: CellValue | undefined): boolean =>
  Object.is(a, b) ||
  (typeof a === "object" && a !== null && typeof b === "object" && b !== null && a.error === b.error);
