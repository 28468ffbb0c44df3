import type { LiveWorkbook } from "../workbook/liveWorkbook";
import type { CellValue, SheetContent, SheetRow } from "../workbook/sheetContent";
import type { AskedCells, ToldAnswer } from "./liveAsked";
import { placesIn, type CellPlace } from "../workbook/cellPlaces";

/**
 * A sheet without what our own functions show in it: answers are not data, or a score would feed the next one.
 *
 * A cell that asks is blank whatever it shows, and so is one whose formula was frozen; the cells it spills into are blank
 * where they show what it was told.
 */
export function withoutAnswers<Desk>(sheet: SheetContent, asked: AskedCells<Desk>): SheetContent {
  const cells = asked.answersOf(sheet.name);
  const frozen = asked.covered(sheet.name).flatMap(placesIn);
  if (cells.length === 0 && frozen.length === 0) return sheet;
  const blank = new Map<number, Map<number, readonly unknown[] | "any">>();
  const cover = (row: number, column: number, told: readonly unknown[] | "any"): void => {
    const line = blank.get(row) ?? new Map<number, readonly unknown[] | "any">();
    const known = line.get(column) ?? [];
    blank.set(row, line.set(column, told === "any" || known === "any" ? "any" : [...known, ...told]));
  };
  for (const { row, column } of frozen) cover(row, column, "any");
  for (const { place, answers } of cells) {
    cover(place.row, place.column, "any");
    for (const answer of answers) coverSpill(place, answer, cover);
  }
  const rows = sheet.rows.map((row) => blanked(row, blank.get(row.index)));
  return { ...sheet, rows: rows.filter(({ values }) => values.some((value) => value !== null)) };
}

/** What happens to a workbook beside what its users do. */
export interface OwnDoings {
  /** The cells that show answers are known as far as the workbook was looked at. */
  readonly known: () => Promise<unknown>;
  /** What of a sheet is data. */
  readonly dataOf: (sheet: SheetContent) => SheetContent;
  /** The add-in itself has written or removed sheets, of which Excel tells it nothing. */
  readonly onWritten: () => void;
}

/**
 * A workbook as the rest of the add-in is to see it: without what our functions show in it, so that pane and cells go by
 * the same data; whatever is written through it is told to those who keep the functions current.
 */
export function dataOnly(workbook: LiveWorkbook, { known, dataOf, onWritten }: OwnDoings): LiveWorkbook {
  return {
    ...workbook,
    readSheets: async (watch) => {
      const [sheets] = await Promise.all([workbook.readSheets(watch), known()]);
      return sheets.map(dataOf);
    },
    readEdited: async (known, edited, isAnswer) => {
      const sheets = await workbook.readEdited(known, edited, isAnswer);
      return sheets.map(dataOf);
    },
    readSheet: async (name) => {
      const [sheet] = await Promise.all([workbook.readSheet(name), known()]);
      return dataOf(sheet);
    },
    addSheets: async (drafts, watch, stillHolds) => {
      await workbook.addSheets(drafts, watch, stillHolds && ((sheets) => stillHolds(sheets.map(dataOf))));
      onWritten();
    },
    removeSheets: async (names) => {
      const removed = await workbook.removeSheets(names);
      onWritten();
      return removed;
    },
  };
}

function coverSpill(
  { row, column }: CellPlace,
  answer: ToldAnswer,
  cover: (row: number, column: number, told: readonly unknown[]) => void,
): void {
  answer.forEach((line, i) => {
    line.forEach((told, j) => {
      if (i > 0 || j > 0) cover(row + i, column + j, [told]);
    });
  });
}

function blanked(row: SheetRow, cells: ReadonlyMap<number, readonly unknown[] | "any"> | undefined): SheetRow {
  if (!cells) return row;
  const values = row.values.map((value, column): CellValue => {
    const told = cells.get(column);
    if (told === undefined) return value;
    return told === "any" || told.some((one) => isShownAs(one, value)) ? null : value;
  });
  return { ...row, values };
}

/** Does a cell show what it was told: an empty text shows as nothing, a problem as an error. */
function isShownAs(told: unknown, value: CellValue): boolean {
  if (typeof told === "object") return typeof value === "object" && value !== null;
  return Object.is(told, value ?? "");
}
