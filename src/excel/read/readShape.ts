import { findGenerated } from "../../workbook/findGenerated";
import { generatedTag, isGeneratedTable } from "../../workbook/generatedTag";
import type { CellRect, SheetContent, TableArea } from "../../workbook/sheetContent";
import type { RunBatch } from "../runBatch";
import { rangeAt } from "./readBlock";
import { isUnfinished, unfinishedMark } from "../unfinishedSheets";
import { journalKey, parseJournal, type Journal } from "../journal";

/** A worksheet without its cells. */
export interface SheetShape {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetContent["visibility"];
  readonly tables: readonly TableArea[];
  /** Around all cells with content; null for an empty sheet. */
  readonly used: CellRect | null;
  /** Kind by the worksheet's own tag alone. */
  readonly tag: string | null;
  /** Kind when both tags say so. */
  readonly generated?: string;
}

/** What a workbook is made of, without its cells. */
export interface BookShape {
  /** In tab order and as they were before a write that is not finished: what it has made or renamed does not show. */
  readonly sheets: readonly SheetShape[];
  /** Ids of sheets that an earlier write left half-made, or did not come to remove. */
  readonly unfinished: readonly string[];
  /** Of a write that is not finished. */
  readonly journal: Journal | null;
  /** Names of the workbook as a whole. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly isProtected: boolean;
  readonly isReadOnly: boolean;
}

/** Reads what a workbook is made of, in three requests whatever its size. */
export async function readShape(runBatch: RunBatch): Promise<BookShape> {
  const book = await runBatch(listParts);
  const heads = await runBatch((context) => lookAtSheets(context, book));
  const listed = await runBatch((context) => readGeneratedTables(context, heads));
  const tagged = findGenerated(
    heads.map((head) => ({ ...head, rows: listed.get(head.id) ?? [] })),
    new Map(heads.flatMap(({ name, tag }) => (tag === null ? [] : [[name, tag] as const]))),
  );
  const isLeft = ({ currentName, mark }: SheetHead): boolean => isPassing(currentName, mark, book.journal);
  return {
    ...book,
    sheets: tagged.filter((sheet) => !isLeft(sheet)),
    unfinished: heads.filter(isLeft).map(({ id }) => id),
  };
}

/** Whether a sheet is only there until a write is finished, or taken back. */
function isPassing(name: string, mark: string | null, journal: Journal | null): boolean {
  if (!journal) return isUnfinished(name, mark);
  if (journal.isCommitted) return journal.outgoing.some(({ tempName }) => tempName === name);
  return journal.sheets.some((entry) => entry.tempName === name || (mark !== null && entry.name === name));
}

/** A sheet by the name it had before a write that is not finished, and by the one it has. */
type ListedSheet = Pick<SheetShape, "id" | "name" | "visibility"> & { readonly currentName: string };

type ListedBook = Omit<BookShape, "sheets" | "unfinished"> & {
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly {
    readonly id: string;
    /** As it was before a write that is not finished. */
    readonly name: string;
    readonly sheet: string;
    readonly hasHeader: boolean;
    readonly hasTotals: boolean;
  }[];
};

function listParts(context: Excel.RequestContext): () => ListedBook {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const tables = workbook.tables.load("items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  const names = workbook.names.load("items/name,items/formula");
  const setting = workbook.settings.getItemOrNullObject(journalKey).load("value");
  return () => {
    const journal = setting.isNullObject ? null : parseJournal(setting.value);
    const before = namesBefore(journal);
    return {
      sheets: sheets.items.map(({ id, name, visibility }) => ({
        id,
        name: before.get(name) ?? name,
        currentName: name,
        visibility: visibilities[visibility],
      })),
      tables: tables.items.map(({ id, name, showHeaders, showTotals, worksheet }) => ({
        id,
        name: before.get(name) ?? name,
        sheet: worksheet.id,
        hasHeader: showHeaders,
        hasTotals: showTotals,
      })),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      journal,
      isProtected: workbook.protection.protected,
      isReadOnly: workbook.readOnly,
    };
  };
}

/** What sheets and tables were called before a write that can still be taken back, by what they are called now. */
function namesBefore(journal: Journal | null): ReadonlyMap<string, string> {
  if (!journal || journal.isCommitted) return new Map();
  return new Map(
    journal.outgoing.flatMap((sheet) =>
      [sheet, ...sheet.tables].map(({ tempName, name }) => [tempName, name] as const),
    ),
  );
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

type SheetHead = SheetShape & ListedSheet & { readonly mark: string | null };

function lookAtSheets({ workbook }: Excel.RequestContext, { sheets, tables }: ListedBook): () => SheetHead[] {
  const places = tables.map((table) => ({
    ...table,
    range: workbook.tables.getItem(table.id).getRange().load(extent),
  }));
  const looks = sheets.map((head) => {
    const sheet = workbook.worksheets.getItem(head.id);
    return {
      head,
      used: sheet.getUsedRangeOrNullObject(true).load(extent),
      tag: sheet.customProperties.getItemOrNullObject(generatedTag.property).load("value"),
      mark: sheet.customProperties.getItemOrNullObject(unfinishedMark).load("value"),
    };
  });
  return () =>
    looks.map(({ head, used, tag, mark }) => ({
      ...head,
      used: used.isNullObject ? null : rectOf(used),
      tag: tag.isNullObject ? null : tag.value,
      mark: mark.isNullObject ? null : mark.value,
      tables: places
        .filter(({ sheet }) => sheet === head.id)
        .map(({ name, hasHeader, hasTotals, range }) => ({ name, hasHeader, hasTotals, area: rectOf(range) })),
    }));
}

/** What must be loaded of a range for `rectOf`. */
export const extent = "rowIndex,columnIndex,rowCount,columnCount";

/** Where a range lies. */
export function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRect {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** The rows of the Generated tables, by the id of their sheet. */
function readGeneratedTables(
  { workbook }: Excel.RequestContext,
  heads: readonly SheetHead[],
): () => Map<string, SheetContent["rows"]> {
  const ranges = heads.flatMap(({ id, tables }) =>
    tables
      .filter(({ name }) => isGeneratedTable(name))
      .map(({ area }) => ({ id, area, range: rangeAt(workbook.worksheets.getItem(id), area).load("values") })),
  );
  return () =>
    new Map(
      ranges.map(({ id, area, range }) => [
        id,
        (range.values as string[][]).map((values, row) => ({
          index: area.top + row,
          values: [...Array.from({ length: area.left }, () => null), ...values],
        })),
      ]),
    );
}
