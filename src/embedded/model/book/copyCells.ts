import { isHostObject } from "../../protocol/hostClass";
import type { Area } from "../../store/area";
import { cellArea, lastColumn, lastRow } from "../../store/area";
import { formatAddress } from "../../store/address";
import type { Content } from "../../store/cellStore";
import type { CellStyle } from "../../store/cellStyle";
import { moveFormula } from "../../store/formula/rewrite";
import { choiceArg, rangeArg } from "../arguments";
import { invalidArgument } from "../errors";
import { firstArea } from "./areasState";
import type { AreasState, RangeState, Sheet } from "./book";
import { raiseChanged } from "./changeEvents";
import { putRules, readRules } from "./copyRules";
import { requireUnlocked } from "./protection";
import { areaOf } from "./resolveAddress";
import { putContent } from "./writeCells";

const TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;
type CopyType = (typeof TYPES)[number];

/** A cell as it was copied, and where it stood. */
export interface Copied {
  readonly content: Content | undefined;
  readonly style: CellStyle | undefined;
  readonly row: number;
  readonly column: number;
}

/**
 * Copy cells into a range: everything, or of each cell only the formula, the value, the look or a link to it.
 *
 * Merged cells and conditional formats go with looks; everything brings validations and hyperlinks too. The source is
 * repeated to fill a larger destination that it fits into a whole number of times; otherwise the destination grows to
 * the source's size.
 */
export function copyCells(
  range: RangeState,
  source: unknown,
  copyType: unknown,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  const type = choiceArg(copyType, TYPES, "All");
  const from = sourceOf(source, range.sheet);
  const block = readBlock(from.sheet, areaOf(from), transpose);
  const target = targetArea(areaOf(range), block.length, block[0]?.length ?? 1);
  requireUnlocked(range.sheet, target);
  const rules = readRules(from.sheet, areaOf(from));
  for (let row = target.row; row <= lastRow(target); row++) {
    for (let column = target.column; column <= lastColumn(target); column++) {
      const line = block[(row - target.row) % block.length];
      const cell = line?.[(column - target.column) % line.length];
      if (cell === undefined || (skipBlanks && isBlank(cell))) continue;
      paste(range.sheet, row, column, cell, type, from.sheet);
    }
  }
  if (type === "All" || type === "Formats") putRules(rules, range.sheet, target, transpose, type === "All");
  raiseChanged(range.sheet, target, "RangeEdited");
}

function sourceOf(source: unknown, sheet: Sheet): RangeState {
  if (isHostObject(source) && source.className === "RangeAreas") {
    const state = source.state as AreasState;
    return { sheet: state.sheet, area: firstArea(state) };
  }
  if (source === null || source === undefined) throw invalidArgument();
  return rangeArg(source, sheet);
}

/** The contents and looks of an area, row by row. */
export function readBlock(sheet: Sheet, area: Area, transpose: boolean): readonly (readonly Copied[])[] {
  const rows = transpose ? area.columns : area.rows;
  const columns = transpose ? area.rows : area.columns;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => {
      const row = area.row + (transpose ? c : r);
      const column = area.column + (transpose ? r : c);
      const { store } = sheet.book;
      return { content: store.content(sheet.id, row, column), style: store.style(sheet.id, row, column), row, column };
    }),
  );
}

function targetArea(area: Area, rows: number, columns: number): Area {
  const fits = area.rows % rows === 0 && area.columns % columns === 0;
  return fits ? area : { ...area, rows, columns };
}

function isBlank(cell: Copied): boolean {
  return cell.content === undefined || (cell.content.value === "" && cell.content.formula === undefined);
}

function paste(sheet: Sheet, row: number, column: number, cell: Copied, type: CopyType, fromSheet: Sheet): void {
  const { store } = sheet.book;
  if (type === "All" || type === "Formats") {
    store.clearStyle(sheet.id, cellArea(row, column));
    if (cell.style !== undefined) store.patchStyle(sheet.id, cellArea(row, column), cell.style);
  }
  if (type === "Formats") return;
  if (type === "Link") {
    putContent(sheet, row, column, {
      value: 0,
      formula: `=${formatAddress(fromSheet.name, cellArea(cell.row, cell.column))}`,
    });
    return;
  }
  const { content } = cell;
  if (content?.formula !== undefined && type !== "Values") {
    const formula = moveFormula(content.formula, row - cell.row, column - cell.column);
    putContent(sheet, row, column, { value: 0, formula });
  } else putContent(sheet, row, column, content === undefined ? undefined : { value: content.value });
}
