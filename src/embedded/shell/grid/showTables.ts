import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book, Table } from "../../model/book/book";
import type { Grid } from "./createGrid";

/** The looks of a table, under those of its cells. */
interface TableLook {
  readonly header: IStyleData;
  readonly band: IStyleData;
  readonly total: IStyleData;
}

/** Excel's accents, by the last digit of a table style's number. */
const ACCENTS = ["#ED7D31", "#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const PALE = ["#FCE4D6", "#D9D9D9", "#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"];

/** Draw the model's tables: header, bands and totals row lie under the looks of the cells and belong to nobody's file. */
export function showTables(book: Book, grid: Grid): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "model-tables",
    effect: InterceptorEffectEnum.Style,
    handler(cell, context, next) {
      const look = lookAt(book, context.subUnitId, context.row, context.col);
      if (look === undefined) return next(cell);
      const shown: Nullable<ICellData> =
        cell === undefined || cell === null || cell === context.rawData ? { ...context.rawData } : cell;
      return next(Object.assign(shown, { themeStyle: look }));
    },
  });
}

function lookAt(book: Book, sheetId: string, row: number, column: number): IStyleData | undefined {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  const table = sheet?.tables.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  if (table === undefined) return undefined;
  const look = lookOf(table);
  const line = row - table.area.row;
  if (table.showHeaders && line === 0) return look.header;
  if (table.showTotals && line === table.area.rows - 1) return look.total;
  const isBanded = table.bag.values.get("showBandedRows") !== false && (line - (table.showHeaders ? 1 : 0)) % 2 === 0;
  return isBanded ? look.band : undefined;
}

function lookOf(table: Table): TableLook {
  const [, kind = "Medium", digits = "2"] =
    /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(String(table.bag.values.get("style"))) ?? [];
  const accent = ((Number(digits) - 1) % 7) + 1;
  const color = { rgb: ACCENTS[accent] ?? "#4472C4" };
  const line = { t: { s: 1, cl: color }, b: { s: 1, cl: color } };
  const isLight = kind === "Light";
  return {
    header: isLight ? { bl: 1, bd: line } : { bl: 1, bg: color, cl: { rgb: "#FFFFFF" } },
    band: { bg: { rgb: PALE[accent] ?? "#D9E1F2" } },
    total: { bl: 1, bd: { t: { s: 7, cl: color } } },
  };
}
