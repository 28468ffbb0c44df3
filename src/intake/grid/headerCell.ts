import { dateParts, isoDate } from "../../domain/calendar/serialDay";
import { readPeriodSpelling } from "../../domain/calendar/periodSpelling";
import type { SheetRow } from "../../workbook/sheetContent";
import { isDateFormat } from "../values/dateFormat";
import { readDateSpelling } from "../values/dateSpelling";
import { readNumber } from "../values/readNumber";
import { cellText } from "./block";

/** What a cell could be in a header row: the name of a column, the name of a period, or neither. */
export type HeaderCellLook = "label" | "period" | "other";

const longestLabel = 100;
/** 1954-10-03 and 2119-01-12: serials outside are no months that anybody plans. */
const firstSerial = 20_000;
const lastSerial = 80_000;

/** 编制部门：销售部 tells something, it does not name a column. A colon at the end or before a bracket does no harm. */
const statement = /[:：]\s*[^\s(（]/;

/**
 * What a cell looks like as part of a header row.
 *
 * @param row - the row
 * @param column - 0-based; the cell must not be blank
 *
 * @example headerCellLook({ index: 0, values: ["业务员", 2003, 12.5] }, 1) // "period"
 */
export function headerCellLook(row: SheetRow, column: number): HeaderCellLook {
  const value = row.values[column];
  if (typeof value === "number") return isPeriodNumber(value, row.formats?.[column]) ? "period" : "other";
  if (typeof value !== "string") return "other";
  const text = cellText(value);
  if (text.length > longestLabel || statement.test(text)) return "other";
  if (readPeriodSpelling(text)) return "period";
  if (!/[\p{L}#№%]/u.test(text)) return "other";
  if (!/\d/.test(text.normalize("NFKC"))) return "label";
  return readNumber(text).kind === "number" || readDateSpelling(text) ? "other" : "label";
}

const plainFigures = /^[\d\s.,¥$￥()%-]+$/;

/**
 * Whether a cell is plainly a figure and no name of a column or a period: a quick look before `headerCellLook`.
 *
 * @param row - the row
 * @param column - 0-based
 */
export function isPlainFigure(row: SheetRow, column: number): boolean {
  const value = row.values[column];
  if (typeof value === "number") return !isPeriodNumber(value, row.formats?.[column]);
  return typeof value === "string" && value.length !== 4 && plainFigures.test(value);
}

/** A year, a cell shown as a date, or a serial that is the first of a month. */
function isPeriodNumber(value: number, format: string | undefined): boolean {
  if (!Number.isInteger(value)) return false;
  return (value >= 1900 && value <= 2199) || isDateFormat(format) || isMonthSerial(value);
}

const isMonthSerial = (value: number): boolean =>
  value >= firstSerial && value <= lastSerial && dateParts(value).day === 1;

/**
 * The text of a header cell; a date that stands for a month is written 2026-01, any other date 2026-01-15.
 *
 * @param row - header row
 * @param column - 0-based
 * @returns "" when the cell is blank
 */
export function headerCellText(row: SheetRow, column: number): string {
  const value = row.values[column];
  if (typeof value !== "number" || !Number.isInteger(value)) return cellText(value);
  if (!isDateFormat(row.formats?.[column]) && !isMonthSerial(value)) return cellText(value);
  const day = isoDate(value);
  return day.endsWith("-01") ? day.slice(0, 7) : day;
}
