import type { Shift } from "../shift";
import { shiftArea } from "../shift";
import type { Area } from "../area";
import { containsArea, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../area";
import type { Corner, ReferenceToken, Token } from "./tokens";
import { areaOfReference, formatReference, tokenize } from "./tokens";

/** A formula with every piece replaced by what `change` makes of it. */
export function rewriteFormula(formula: string, change: (token: Token) => string): string {
  return tokenize(formula).map(change).join("");
}

/**
 * A formula after cells have moved.
 *
 * @param onSheet - the sheet the formula stands on
 * @param movedSheet - the sheet whose cells moved; references to removed cells become `#REF!`
 */
export function shiftFormula(formula: string, onSheet: string, movedSheet: string, shift: Shift): string {
  return rewriteFormula(formula, (token) => {
    if (token.kind !== "reference") return token.text;
    if ((token.sheet ?? onSheet).toLowerCase() !== movedSheet.toLowerCase()) return token.text;
    const moved = shiftArea(areaOfReference(token), shift);
    return moved === undefined ? "#REF!" : withArea(token, moved);
  });
}

/** A formula copied from one cell to another: relative parts go along, what leaves the sheet becomes `#REF!`. */
export function moveFormula(formula: string, byRows: number, byColumns: number): string {
  return rewriteFormula(formula, (token) => {
    if (token.kind !== "reference") return token.text;
    const from = moveCorner(token.from, byRows, byColumns);
    const to = token.to === undefined ? undefined : moveCorner(token.to, byRows, byColumns);
    if (isOff(from) || (to !== undefined && isOff(to))) return "#REF!";
    return formatReference(token.sheet, from, to, token.spill);
  });
}

/** A block of cells that went to another place, perhaps on another sheet. */
export interface BlockMove {
  readonly fromSheet: string;
  readonly area: Area;
  readonly toSheet: string;
  readonly byRows: number;
  readonly byColumns: number;
}

/**
 * A formula after a block of cells was cut and pasted: references that lie in the block go along, others stay.
 *
 * @param onSheet - the sheet the formula stood on before
 * @param nowOn - the sheet it stands on now
 */
export function followBlock(formula: string, onSheet: string, nowOn: string, move: BlockMove): string {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  return rewriteFormula(formula, (token) => {
    if (token.kind !== "reference") return token.text;
    const sheet = token.sheet ?? onSheet;
    const area = areaOfReference(token);
    const goes = same(sheet, move.fromSheet) && containsArea(move.area, area);
    const target = goes ? move.toSheet : sheet;
    const to = goes ? { ...area, row: area.row + move.byRows, column: area.column + move.byColumns } : area;
    const named = token.sheet === undefined && same(target, nowOn) ? token : { ...token, sheet: target };
    return withArea(named, to);
  });
}

/** A formula after a sheet got another name. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  return rewriteFormula(formula, (token) => {
    if (token.kind === "reference" && token.sheet?.toLowerCase() === before.toLowerCase()) {
      return formatReference(after, token.from, token.to, token.spill);
    }
    return token.text;
  });
}

function withArea(token: ReferenceToken, area: Area): string {
  const place = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    ...(corner.row === undefined ? {} : { row }),
    ...(corner.column === undefined ? {} : { column }),
  });
  const from = place(token.from, area.row, area.column);
  const to = token.to === undefined ? undefined : place(token.to, lastRow(area), lastColumn(area));
  return formatReference(token.sheet, from, to, token.spill);
}

function moveCorner(corner: Corner, byRows: number, byColumns: number): Corner {
  return {
    ...corner,
    ...(corner.row === undefined || corner.fixedRow ? {} : { row: corner.row + byRows }),
    ...(corner.column === undefined || corner.fixedColumn ? {} : { column: corner.column + byColumns }),
  };
}

function isOff(corner: Corner): boolean {
  const { row = 0, column = 0 } = corner;
  return row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS;
}
