import type { CellValue, SheetRow } from "../../workbook/sheetContent";
import type { TableRegion } from "../grid/tableRegion";

/** A cell with the format that tells dates from numbers. */
export interface JoinedCell {
  readonly value: CellValue;
  readonly format?: string;
}

/** Columns that say one thing together, such as first and last name. */
export interface Joining {
  /** 0-based column that takes the joined cells. */
  readonly into: number;
  /** The other columns; they mean nothing by themselves any more. */
  readonly others: readonly number[];
  /** What the joined column is called when its header is looked up. */
  readonly meaning: string;
  readonly join: (row: SheetRow) => JoinedCell;
}

/** Finds columns of a table that belong together; null when it has none. */
export type FindJoining = (region: TableRegion) => Joining | null;

/** The cell of a row, with its format. */
export function cellOf(row: SheetRow, column: number): JoinedCell {
  const format = row.formats?.[column];
  return { value: row.values[column] ?? null, ...(format === undefined ? {} : { format }) };
}

/**
 * A table in which the columns of a joining are one.
 *
 * The column keeps its header, so that the user finds it again; the rows are new, the given ones stay as they are.
 */
export function applyJoining(region: TableRegion, { into, others, meaning, join }: Joining): TableRegion {
  const names = region.headers.filter(({ column }) => others.includes(column)).map(({ text }) => text);
  return {
    ...region,
    headers: region.headers.map((header) => {
      if (header.column === into)
        return { ...header, meaning, ...(names.length === 0 ? {} : { joined: names.join(" + ") }) };
      return others.includes(header.column) ? { ...header, meaning: "" } : header;
    }),
    rows: region.rows.map((row) => {
      const { value, format } = join(row);
      const values = row.values.slice();
      while (values.length <= into) values.push(null);
      values[into] = value;
      const formats = row.formats?.slice() ?? [];
      formats[into] = format;
      return { ...row, values, formats };
    }),
  };
}
