import type { SheetRow } from "../../workbook/sheetContent";
import { finish, rowsAtOnce, type Steps } from "../steps";
import { readUnitToken } from "../values/readUnit";
import { shortText } from "../values/plainText";
import { cellAddress } from "./address";
import { cellText, filledColumns, type Block } from "./block";
import { bodyProfile, hasFigure, type BodyProfile } from "./bodyProfile";
import { looksLikeHeader, rowShape, type HeaderTest } from "./chooseHeader";
import { isPlainFigure } from "./headerCell";
import { isNoteRow, isPageLine } from "./noteRow";
import type { RegionRowLeftOut } from "./tableRegion";
import { isUnlabelledTotal, totalsColumn } from "./totalsRow";

/** The rows under a header, sorted into data and the rest. */
export interface Body {
  readonly rows: readonly SheetRow[];
  readonly leftOut: readonly RegionRowLeftOut[];
  /** What the units row says, by column. */
  readonly units: ReadonlyMap<number, string>;
  readonly hasData: (column: number) => boolean;
  /** Position in the block's rows where the next table's titles or header begin; its length when there is none. */
  readonly end: number;
  /** Position of the next table's header; null when there is none. */
  readonly nextHeader: number | null;
}

/** What the rows are read with. */
export interface BodySetting {
  readonly block: Block;
  /** Header text by column. */
  readonly texts: ReadonlyMap<number, string>;
  readonly isHeader: HeaderTest;
  /** False inside an Excel table: it has one header, whatever its rows say. */
  readonly mayEnd: boolean;
}

/** Another table of texts only is told by a known name among its first columns. */
const knownAtStart = 3;

/** Where rows stand apart again and again, a gap does not announce another table. */
const mostGaps = 200;

const counters =
  /^[([]?(?:个|件|台|套|次|笔|单|人|家|天|日|元|分|%|％|—|-|pcs|days?|number|count|text|date|文本|日期)[)\]]?$/i;

/**
 * Sort the rows under a header into data, totals, notes, repeated headers and the units row, up to the next table.
 *
 * Gaps of blank rows end nothing: rows go on as long as no other header begins.
 *
 * @param setting - block, header and how to tell one
 * @param from - position of the first row under the header
 */
export const readBody = (setting: BodySetting, from: number): Body => finish(readBodyInSteps(setting, from));

/** The same as `readBody`, in pieces. */
export function* readBodyInSteps(setting: BodySetting, from: number): Steps<Body> {
  const { block } = setting;
  const profile = bodyProfile(block, from, setting.isHeader);
  const rows: SheetRow[] = [];
  const leftOut: RegionRowLeftOut[] = [];
  const counts = new Uint8Array(block.right - block.left + 1);
  const units = unitsRow(setting, from, profile);
  let pending: { position: number; entry: RegionRowLeftOut }[] = [];
  let gaps = 0;
  let previous = block.rows[from - 1]?.index ?? -1;
  for (let position = from; position < block.rows.length; position += 1) {
    if (position % rowsAtOnce === rowsAtOnce - 1) yield;
    const row = block.rows[position];
    const columns = row ? filledColumns(row, block) : [];
    const [first] = columns;
    if (!row || first === undefined) continue;
    const isGap = row.index > previous + 1;
    if (isGap) gaps += 1;
    const before = pending.some(({ entry }) => !isPageLine(entry.text))
      ? "title"
      : isGap && gaps <= mostGaps
        ? "gap"
        : "row";
    previous = row.index;
    if (setting.mayEnd && beginsTable(setting, position, columns, profile, before)) {
      const end = pending[0]?.position ?? position;
      return bodyOf(rows, leftOut, units, counts, block, { end, nextHeader: position });
    }
    const found =
      position === from && units.size > 0 ? unitsFound(row, first) : leaveOut(setting, row, columns, profile);
    if (found?.reason === "note-row") {
      pending.push({ position, entry: found });
      continue;
    }
    // Remarks between rows of one table stay with it; those before the next header are that table's title.
    for (const { entry } of pending) leftOut.push(entry);
    pending = [];
    if (found) leftOut.push(found);
    else {
      rows.push(row);
      for (const column of columns) counts[column - block.left] = 1;
    }
  }
  for (const { entry } of pending) leftOut.push(entry);
  return bodyOf(rows, leftOut, units, counts, block, { end: block.rows.length, nextHeader: null });
}

function bodyOf(
  rows: readonly SheetRow[],
  leftOut: readonly RegionRowLeftOut[],
  units: ReadonlyMap<number, string>,
  counts: Uint8Array,
  block: Block,
  next: Pick<Body, "end" | "nextHeader">,
): Body {
  return { rows, leftOut, units, hasData: (column) => counts[column - block.left] === 1, ...next };
}

/** Why a row is no data, or null. */
function leaveOut(
  { texts }: BodySetting,
  row: SheetRow,
  columns: readonly number[],
  profile: BodyProfile,
): RegionRowLeftOut | null {
  const first = columns[0] ?? 0;
  if (repeatsHeader(row, columns, texts)) return left(row, first, "repeated-header");
  const totals = totalsColumn(row, columns, profile);
  if (totals !== null) return left(row, totals, "totals-row");
  if (isNoteRow(row, columns, profile)) return left(row, first, "note-row");
  // A form numbers its empty lines in the first column: nothing stands in them.
  const isNumbered = columns.length === 1 && texts.size >= 2 && first === firstColumn(texts, first);
  if (isNumbered && profile.looks.get(first) === "number") return left(row, first, "blank-row");
  return isUnlabelledTotal(columns, profile) ? left(row, first, "totals-row") : null;
}

const firstColumn = (texts: ReadonlyMap<number, string>, otherwise: number): number =>
  [...texts.keys()].reduce((least, column) => Math.min(least, column), otherwise);

const left = (row: SheetRow, column: number, reason: RegionRowLeftOut["reason"]): RegionRowLeftOut => ({
  row: row.index,
  reason,
  cell: cellAddress(row.index, column),
  text: shortText(cellText(row.values[column])),
});

const unitsFound = (row: SheetRow, column: number): RegionRowLeftOut => left(row, column, "units-row");

function repeatsHeader(row: SheetRow, columns: readonly number[], texts: ReadonlyMap<number, string>): boolean {
  const [first] = columns;
  if (first === undefined || columns.length < 2 || !sameHeader(row, first, texts)) return false;
  const same = columns.filter((column) => sameHeader(row, column, texts)).length;
  return same >= columns.length * 0.8 && same * 2 >= texts.size;
}

function sameHeader(row: SheetRow, column: number, texts: ReadonlyMap<number, string>): boolean {
  const text = cellText(row.values[column]);
  const header = texts.get(column);
  return text !== "" && header !== undefined && (header === text || header.startsWith(`${text} `));
}

/** Texts of a row directly under the header whose cells all name units, by column; empty when it is no such row. */
function unitsRow({ block }: BodySetting, from: number, profile: BodyProfile): ReadonlyMap<number, string> {
  const row = block.rows[from];
  const columns = row ? filledColumns(row, block) : [];
  if (!row || row.index !== (block.rows[from - 1]?.index ?? -2) + 1 || columns.length === 0) return new Map();
  const texts = columns.map((column) => [column, cellText(row.values[column])] as const);
  const isUnits = texts.every(([, text]) => counters.test(text) || readUnitToken(text) !== null);
  const names = texts.filter(([, text]) => !/^[-—]$/.test(text));
  return isUnits && names.length > 0 && profile.looks.size > 0 ? new Map(names) : new Map();
}

/** Whether another table's header stands here: names, where this table has figures, after a break or plainly known. */
function beginsTable(
  { block, isHeader, texts }: BodySetting,
  position: number,
  columns: readonly number[],
  profile: BodyProfile,
  before: "title" | "gap" | "row",
): boolean {
  const row = block.rows[position];
  if (!row || columns.length < 2) return false;
  const isBreak = before !== "row";
  const foreign = columns.filter((column) => isForeign(row, column, profile)).length;
  if (foreign === 0 && !isBreak) return false;
  const isKnown = (column: number): boolean => isHeader(cellText(row.values[column]));
  if (foreign === 0 && !columns.slice(0, knownAtStart).some(isKnown)) return false;
  // The same header under a line of text begins the next person's or region's block; without one it is a page break.
  if (repeatsHeader(row, columns, texts)) return before === "title" && hasRowsBelow(block, position);
  const figures = columns.filter((column) => isPlainFigure(row, column)).length;
  if (figures > columns.length * 0.2) return false;
  const shape = rowShape(row, block, isHeader);
  if (!looksLikeHeader(shape) || shape.periods === 1 || !hasRowsBelow(block, position)) return false;
  if (shape.known >= 2 && shape.known * 2 >= shape.filled) return isBreak || foreign >= 1;
  if (foreign >= 2) return isBreak || shape.known >= 1;
  return foreign === 1 && (before === "title" || (isBreak && shape.known >= 1));
}

/** A name where the table has figures or dates, or where it has nothing. */
function isForeign(row: SheetRow, column: number, profile: BodyProfile): boolean {
  const value = row.values[column];
  if (typeof value !== "string") return false;
  return profile.looks.get(column) !== "text" && !hasFigure.test(value);
}

function hasRowsBelow(block: Block, position: number): boolean {
  const header = block.rows[position];
  const next = block.rows.slice(position + 1, position + 4);
  return header !== undefined && next.some((row) => filledColumns(row, block).length > 0);
}
