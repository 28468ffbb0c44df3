import type { CellValue, SheetRow } from "../../workbook/sheetContent";
import { columnProfile } from "../columns/columnProfile";
import { headerKey } from "../columns/tidyHeader";
import type { TableHeader, TableRegion } from "../grid/tableRegion";
import type { FindJoining } from "./joining";

const years = new Set([
  "year",
  "yr",
  "yyyy",
  "calendaryear",
  "salesyear",
  "orderyear",
  "年",
  "年份",
  "年度",
  "销售年份",
  "订单年份",
]);
const quarters = new Set(["quarter", "qtr", "季度", "季"]);
const months = new Set([
  "month",
  "mon",
  "mth",
  "mm",
  "monthno",
  "monthnumber",
  "salesmonth",
  "ordermonth",
  "月",
  "月份",
  "月度",
  "销售月份",
]);
const days = new Set(["day", "dd", "dayofmonth", "日", "号", "日期"]);
const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A year in one column and its month (and day), or its quarter, in others are one date or period.
 *
 * Not where the table has a column of whole dates: then the parts only repeat it.
 */
export const joinDates: FindJoining = (region) => {
  const year = columnOf(region, years, (value) => yearOf(value) !== null);
  if (!year || hasDates(region)) return null;
  const month = columnOf(region, months, (value) => monthOf(value) !== null);
  if (!month) {
    const quarter = columnOf(region, quarters, (value) => quarterOf(value) !== null);
    if (!quarter) return null;
    return {
      into: year.column,
      others: [quarter.column],
      meaning: "period",
      join: (row) => ({ value: quarterText(at(row, year), at(row, quarter)) }),
    };
  }
  const day = columnOf(region, days, (value) => numberIn(value, 31) !== null);
  return {
    into: year.column,
    others: [month.column, ...(day ? [day.column] : [])],
    meaning: day ? "date" : "period",
    join: (row) => ({ value: dateText(at(row, year), at(row, month), day ? at(row, day) : null) }),
  };
};

const at = ({ values }: SheetRow, { column }: TableHeader): CellValue => values[column] ?? null;

/** A column with one of the names in which nearly every filled cell is what the name says. */
function columnOf(
  { headers, rows }: TableRegion,
  names: ReadonlySet<string>,
  fits: (value: CellValue) => boolean,
): TableHeader | undefined {
  return headers.find((header) => {
    if (!names.has(headerKey(header.text))) return false;
    const cells = rows
      .slice(0, 200)
      .map((row) => at(row, header))
      .filter((value) => value !== null && value !== "");
    return cells.length > 0 && cells.filter(fits).length >= cells.length * 0.9;
  });
}

const hasDates = ({ headers, rows }: TableRegion): boolean =>
  headers.some(({ column }) => columnProfile(rows, column).dates > 0.5);

function yearOf(value: CellValue): number | null {
  const year = Number(String(value).replace(/年度?$/u, ""));
  return Number.isInteger(year) && year >= 1900 && year < 2200 ? year : null;
}

function monthOf(value: CellValue): number | null {
  const text = String(value).normalize("NFKC").trim().toLowerCase();
  const named = monthNames.indexOf(text.slice(0, 3));
  return named >= 0 && /^[a-z]+\.?$/u.test(text) ? named + 1 : numberIn(text.replace(/月份?$/u, ""), 12);
}

const quarterOf = (value: CellValue): number | null =>
  numberIn(
    String(value)
      .normalize("NFKC")
      .trim()
      .replace(/^(?:q|第)|季度?$/giu, "")
      .replace(/[一二三四]/u, (numeral) => String("一二三四".indexOf(numeral) + 1)),
    4,
  );

function numberIn(value: CellValue, most: number): number | null {
  const number = Number(
    String(value)
      .trim()
      .replace(/[日号]$/u, ""),
  );
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}

function quarterText(year: CellValue, quarter: CellValue): CellValue {
  const [y, q] = [yearOf(year), quarterOf(quarter)];
  return y === null || q === null ? shown(year, quarter) : `${y}Q${q}`;
}

function dateText(year: CellValue, month: CellValue, day: CellValue): CellValue {
  const [y, m, d] = [yearOf(year), monthOf(month), day === null ? null : numberIn(day, 31)];
  if (y === null || m === null || (day !== null && d === null)) return shown(year, month, day);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${y}-${two(m)}${d === null ? "" : `-${two(d)}`}`;
}

/** What cannot be read stays visible in the problem that names it; three blanks are a blank. */
function shown(...parts: readonly CellValue[]): string | null {
  const texts = parts.flatMap((part) => (part === null || typeof part === "object" ? [] : [String(part)]));
  return texts.length === 0 ? null : texts.join(" ");
}
