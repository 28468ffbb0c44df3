import type { Method } from "../../protocol/hostClass";
import { isEntireRow } from "../../store/area";
import { choiceArg, flagArg, integerArg, rangeArg, textArg } from "../arguments";
import { autoFill } from "../book/autoFill";
import type { RangeState } from "../book/book";
import { writeCellProperties, writeLineProperties } from "../book/cellProperties";
import { clearCells } from "../book/clearCells";
import { copyCells } from "../book/copyCells";
import { moveCells } from "../book/moveCells";
import { replaceInAreas } from "../book/findText";
import { mergeCells, unmergeCells } from "../book/merges";
import { changeGroup, showGroup } from "../book/outline";
import { requireUnlocked } from "../book/protection";
import { areaOf, createRange } from "../book/resolveAddress";
import { removeDuplicates } from "../book/removeDuplicates";
import { select } from "../book/sheets";
import { deleteCells, insertCells } from "../book/structure";
import { invalidOperation, notAvailable, wrongSize } from "../errors";
import { ref } from "../ref";

const AXES = ["ByRows", "ByColumns"] as const;

/** Methods that change a range. */
export const rangeActions: Readonly<Record<string, Method<RangeState>>> = {
  autoFill: (range, destination, type) => {
    autoFill(
      range,
      destination === null || destination === undefined ? range : rangeArg(destination, range.sheet),
      type,
    );
  },
  calculate: (range) => markDirty(range),
  clear: (range, applyTo) => clearCells(range.sheet, areaOf(range), applyTo),
  convertDataTypeToText: (range) => void areaOf(range),
  convertToLinkedDataType: () => {
    throw notAvailable("Range.convertToLinkedDataType");
  },
  copyFrom: (range, source, type, skipBlanks, transpose) =>
    copyCells(range, source, type, flagArg(skipBlanks), flagArg(transpose)),
  delete: (range, shift) => deleteCells(range.sheet, areaOf(range), choiceArg(shift, ["Up", "Left"])),
  flashFill: () => {
    throw notAvailable("Range.flashFill");
  },
  group: (range, axis) => changeGroup(range.sheet, areaOf(range), choiceArg(axis, AXES), 1),
  ungroup: (range, axis) => changeGroup(range.sheet, areaOf(range), choiceArg(axis, AXES), -1),
  hideGroupDetails: (range, axis) => showGroup(range.sheet, areaOf(range), choiceArg(axis, AXES), false),
  showGroupDetails: (range, axis) => showGroup(range.sheet, areaOf(range), choiceArg(axis, AXES), true),
  insert: (range, shift) => {
    const area = areaOf(range);
    insertCells(range.sheet, area, choiceArg(shift, ["Down", "Right"], isEntireRow(area) ? "Down" : undefined));
    return ref("Range", createRange(range.sheet, area));
  },
  merge: (range, across) => mergeCells(range.sheet, areaOf(range), flagArg(across)),
  unmerge: (range) => unmergeCells(range.sheet, areaOf(range)),
  moveTo: (range, destination) => moveCells(range, destination),
  removeDuplicates: (range, columns, includesHeader) =>
    ref("RemoveDuplicatesResult", removeDuplicates(range, columns, flagArg(includesHeader))),
  replaceAll: (range, text, replacement, criteria) => {
    requireUnlocked(range.sheet, areaOf(range));
    return replaceInAreas(range.sheet, [areaOf(range)], textArg(text), textArg(replacement), criteria);
  },
  select: (range) => select(range.sheet, [areaOf(range)]),
  setCellProperties: writeCellProperties,
  setRowProperties: (range, data) => writeLineProperties(range, data, "rows"),
  setColumnProperties: (range, data) => writeLineProperties(range, data, "columns"),
  setDirty: (range) => markDirty(range),
  showCard: () => {
    throw invalidOperation();
  },
  _ValidateArraySize: (range, rows, columns) => {
    const area = areaOf(range);
    if (integerArg(rows) !== area.rows || integerArg(columns) !== area.columns) throw wrongSize();
    requireUnlocked(range.sheet, area);
  },
};

/** Only formula cells can be dirty; they and what depends on them are calculated. */
function markDirty(range: RangeState): void {
  const { sheet } = range;
  const cells: { sheet: typeof sheet; row: number; column: number }[] = [];
  sheet.book.store.visit(sheet.id, areaOf(range), (row, column, content) => {
    if (content?.formula !== undefined) cells.push({ sheet, row, column });
  });
  sheet.book.calculation.setDirty(cells);
}
