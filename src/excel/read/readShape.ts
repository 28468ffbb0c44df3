import { findGenerated } from "../../workbook/findGenerated";
import { generatedTag, isGeneratedTable } from "../../workbook/generatedTag";
import type { CellRect, SheetContent, TableArea } from "../../workbook/sheetContent";
import type { RunBatch } from "../runBatch";
import { isUnfinished, unfinishedMark } from "../unfinishedSheets";

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
  /** In tab order; sheets that are still being written are left out. */
  readonly sheets: readonly SheetShape[];
  /** Ids of sheets that an earlier write left half-made. */
  readonly unfinished: readonly string[];
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
  const isLeft = ({ name, mark }: SheetHead): boolean => isUnfinished(name, mark);
  return {
    ...book,
    sheets: tagged.filter((sheet) => !isLeft(sheet)),
    unfinished: heads.filter(isLeft).map(({ id }) => id),
  };
}

type ListedBook = Omit<BookShape, "sheets" | "unfinished"> & {
  readonly sheets: readonly Pick<SheetShape, "id" | "name" | "visibility">[];
  readonly tables: readonly {
    readonly id: string;
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
  return () => ({
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: visibilities[visibility] })),
    tables: tables.items.map(({ id, name, showHeaders, showTotals, worksheet }) => ({
      id,
      name,
      sheet: worksheet.id,
      hasHeader: showHeaders,
      hasTotals: showTotals,
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    isProtected: workbook.protection.protected,
    isReadOnly: workbook.readOnly,
  });
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

type SheetHead = SheetShape & { readonly mark: string | null };

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
      .map(({ name, area }) => ({ id, area, range: workbook.tables.getItem(name).getRange().load("values") })),
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
