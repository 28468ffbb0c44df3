import { readPeriodSpelling, type PeriodSpelling } from "../../domain/calendar/periodSpelling";
import type { Crosstab, CrosstabColumn, TableHeader } from "./tableRegion";

/** A year of weeks with three measures each has 159 columns; wider tables are no cross-tables. */
const mostColumns = 400;
const longestHeader = 40;
const totals =
  /^(?:合计|总计|小计|累计|全年|全年合计|年度合计|年度|年合计|totals?|grand total|year|full year|annual|ytd|sum)$/i;
const wordBoundary = /^[\s\-_/(（:：.]|^[^a-z0-9]|^$/i;

/**
 * Find the periods in a table's headers: 业务员 | 1月 | 2月 | 合计, or Rep | Q1 Target | Q1 Actual | Q2 Target …
 *
 * A header counts when it names a period, alone or beside a measure, and at least one other header names another
 * period of the same length with the same measure. Questions Q1 … Q5 are no quarters.
 *
 * @param headers - the table's columns
 * @param year - year that the titles state, or null
 * @returns null when periods stand in rows
 */
export function crosstabOf(headers: readonly TableHeader[], year: number | null): Crosstab | null {
  if (headers.length > mostColumns) return null;
  const named = headers.flatMap((header) => periodColumn(header) ?? []);
  const found = named.length > 0 ? named : numberedColumns(headers);
  const isSurvey = headers.some(({ text }) => /^Q ?(?:[5-9]|\d{2,})\b/i.test(text));
  const columns = inSeries(isSurvey ? found.filter(({ level }) => level !== "quarter") : found);
  if (columns.length === 0) return null;
  const wholeYear = columns.some(({ level }) => level !== "year")
    ? columns.filter((column) => column.level === "year" && column.year === null)
    : [];
  const added = headers.filter(({ text }) => totals.test(text)).map(({ column }) => column);
  return {
    columns: columns.filter((column) => !wholeYear.includes(column)),
    totalColumns: [...new Set([...added, ...wholeYear.map(({ column }) => column)])],
    year,
  };
}

/** Columns that have a sister: the same measure and length, another period. */
function inSeries(columns: readonly CrosstabColumn[]): readonly CrosstabColumn[] {
  const periods = new Map<string, Set<string>>();
  const seriesOf = ({ level, measure }: CrosstabColumn): string => `${level} ${measure.toLowerCase()}`;
  for (const column of columns) {
    const series = periods.get(seriesOf(column)) ?? new Set();
    periods.set(seriesOf(column), series.add(`${column.year ?? ""} ${column.index}`));
  }
  return columns.filter((column) => (periods.get(seriesOf(column))?.size ?? 0) >= 2);
}

function periodColumn({ column, text }: TableHeader): CrosstabColumn | null {
  if (text === "" || text.length > longestHeader || totals.test(text)) return null;
  const found = periodInText(text);
  return found ? { column, ...found } : null;
}

/** The longest part at the start, or else at the end, that names a period. */
function periodInText(text: string): Omit<CrosstabColumn, "column"> | null {
  for (let end = text.length; end >= 2; end -= 1) {
    if (!wordBoundary.test(text.slice(end))) continue;
    const spelling = readPeriodSpelling(text.slice(0, end));
    if (spelling) return described(spelling, text.slice(0, end), text.slice(end));
  }
  for (let start = 1; start < text.length - 1; start += 1) {
    if (/[a-z0-9]$/i.test(text.slice(0, start)) && /^[a-z0-9]/i.test(text.slice(start))) continue;
    const spelling = readPeriodSpelling(text.slice(start));
    if (spelling) return described(spelling, text.slice(start), text.slice(0, start));
  }
  return null;
}

function described(spelling: PeriodSpelling, label: string, rest: string): Omit<CrosstabColumn, "column"> {
  return {
    label: label.trim(),
    level: spelling.level,
    year: spelling.year ?? null,
    fiscal: spelling.fiscal,
    index: spelling.number,
    measure: rest.replace(/^[\s\-_/:：.]+|[\s\-_/:：.]+$/g, "").replace(/^[(（]([^()（）]*)[)）]$/, "$1"),
  };
}

/** Twelve columns headed 1 … 12 are the months, four headed 1 … 4 the quarters. */
function numberedColumns(headers: readonly TableHeader[]): readonly CrosstabColumn[] {
  const numbered = headers.filter(({ text }) => /^\d{1,2}$/.test(text));
  const isSeries = numbered.every(({ text }, index) => Number(text) === index + 1);
  if (!isSeries || (numbered.length !== 12 && numbered.length !== 4)) return [];
  const level = numbered.length === 12 ? "month" : "quarter";
  return numbered.map(({ column, text }) => ({
    column,
    label: text,
    level,
    year: null,
    fiscal: false,
    index: Number(text),
    measure: "",
  }));
}
