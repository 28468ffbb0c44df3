import type { CellRect, SheetRow, TableArea } from "../../workbook/sheetContent";
import { shortText } from "../values/plainText";
import { cellAddress } from "./address";
import { cellText, filledColumns, isBlankCell, type Block } from "./block";
import { buildRegion, type SheetSearch } from "./buildRegion";
import { headerTexts } from "./headerRows";
import { readBody, type Body } from "./readBody";
import type { TableRegion } from "./tableRegion";
import { titleHints } from "./titleHints";

/** Rows above an Excel table that may be its title. */
const mostTitleRows = 12;

/**
 * The Excel tables of a sheet: they say themselves where they begin and end.
 *
 * @param search - the sheet
 * @returns one region for each table that holds anything
 */
export function excelTables(search: SheetSearch): readonly TableRegion[] {
  return search.sheet.tables.flatMap((table) => excelTable(search, table) ?? []);
}

function excelTable(search: SheetSearch, { name, area, hasHeader, hasTotals }: TableArea): TableRegion | null {
  const inside = search.rows.filter(({ index }) => index >= area.top && index <= area.bottom);
  const totals = hasTotals && inside.at(-1)?.index === area.bottom ? inside.at(-1) : undefined;
  const block: Block = { rows: totals ? inside.slice(0, -1) : inside, left: area.left, right: area.right };
  const span = hasHeader && block.rows[0]?.index === area.top ? { top: 0, bottom: 0 } : null;
  const texts = span ? headerTexts(block, span, []) : new Map<number, string>();
  const body = readBody({ block, texts, isHeader: search.isHeader, mayEnd: false }, span ? 1 : 0);
  const above = { ...block, rows: linesAbove(search, area) };
  return buildRegion(search, {
    block,
    from: 0,
    span,
    texts,
    body: totals ? withTotals(body, totals, block) : body,
    name,
    hints: titleHints(above, 0, above.rows.length, search.sheet.name),
  });
}

function withTotals(body: Body, row: SheetRow, block: Block): Body {
  const [column] = filledColumns(row, block);
  if (column === undefined) return body;
  const text = shortText(cellText(row.values[column]));
  const entry = { row: row.index, reason: "totals-row", cell: cellAddress(row.index, column), text } as const;
  return { ...body, leftOut: [...body.leftOut, entry] };
}

function linesAbove({ sheet, rows }: SheetSearch, area: CellRect): readonly SheetRow[] {
  const nearest = sheet.tables
    .filter((other) => other.area.bottom < area.top && other.area.left <= area.right && other.area.right >= area.left)
    .reduce((lowest, other) => Math.max(lowest, other.area.bottom), area.top - mostTitleRows - 1);
  return rows.filter(({ index }) => index > nearest && index < area.top);
}

/**
 * A sheet's rows without the cells of its Excel tables.
 *
 * @param rows - all rows
 * @param tables - areas to leave out
 * @returns rows that hold something else; the same row objects where no table lies
 */
export function withoutTables(rows: readonly SheetRow[], tables: readonly TableArea[]): readonly SheetRow[] {
  if (tables.length === 0) return rows;
  return rows.flatMap((row) => {
    const areas = tables.flatMap(({ area }) => (row.index >= area.top && row.index <= area.bottom ? [area] : []));
    if (areas.length === 0) return [row];
    const isInside = (column: number): boolean => areas.some(({ left, right }) => column >= left && column <= right);
    if (row.values.every((value, column) => isBlankCell(value) || isInside(column))) return [];
    return [{ ...row, values: row.values.map((value, column) => (isInside(column) ? null : value)) }];
  });
}
