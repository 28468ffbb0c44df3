import { cellArea } from "../../store/area";
import type { BlockMove } from "../../store/formula/rewrite";
import { followBlock } from "../../store/formula/rewrite";
import { rangeArg } from "../arguments";
import type { Book, RangeState } from "./book";
import { raiseChanged } from "./changeEvents";
import { clearCells, clearValidations } from "./clearCells";
import { readBlock } from "./copyCells";
import { putRules, readRules } from "./copyRules";
import { eachFormula } from "./lowerFormula";
import { requireUnlocked } from "./protection";
import { areaOf } from "./resolveAddress";
import { putContent } from "./writeCells";

/**
 * Cut cells and paste them, with their looks, at another place.
 *
 * What refers to the cells (formulas anywhere, names, and their own formulas among themselves) refers to them at the
 * new place; what their formulas say of other cells stays.
 */
export function moveCells(range: RangeState, destination: unknown): void {
  const from = areaOf(range);
  const to = rangeArg(destination, range.sheet);
  const start = areaOf(to);
  const target = { ...start, rows: from.rows, columns: from.columns };
  requireUnlocked(range.sheet, from);
  requireUnlocked(to.sheet, target);
  const move: BlockMove = {
    fromSheet: range.sheet.name,
    area: from,
    toSheet: to.sheet.name,
    byRows: target.row - from.row,
    byColumns: target.column - from.column,
  };
  const block = readBlock(range.sheet, from, false);
  const rules = readRules(range.sheet, from);
  range.sheet.merges = range.sheet.merges.filter((each) => !rules.merges.includes(each));
  clearValidations(range.sheet, from);
  clearCells(range.sheet, from, "All");
  clearCells(to.sheet, target, "All");
  followEverywhere(range.sheet.book, move);
  const { store } = to.sheet.book;
  block.forEach((line, r) => {
    line.forEach(({ content, style }, c) => {
      const place = cellArea(target.row + r, target.column + c);
      const formula =
        content?.formula === undefined
          ? undefined
          : followBlock(content.formula, range.sheet.name, to.sheet.name, move);
      putContent(to.sheet, place.row, place.column, formula === undefined ? content : { value: 0, formula });
      if (style !== undefined) store.patchStyle(to.sheet.id, place, style);
    });
  });
  putRules(rules, to.sheet, target, false, true);
  raiseChanged(to.sheet, target, "RangeEdited");
}

function followEverywhere(book: Book, move: BlockMove): void {
  eachFormula(book, ({ sheet, row, column }, formula) => {
    const followed = followBlock(formula, sheet.name, sheet.name, move);
    const content = book.store.content(sheet.id, row, column);
    if (followed !== formula && content !== undefined)
      book.store.setContent(sheet.id, row, column, { ...content, formula: followed });
  });
  for (const name of [...book.names, ...book.sheets.flatMap((each) => each.names)]) {
    name.formula = followBlock(name.formula, name.sheet?.name ?? "", name.sheet?.name ?? "", move);
  }
  book.calculation.structureChanged();
}
