import { civilCalendar } from "../../domain/calendar/calendarPeriods";
import { parsePeriod } from "../../domain/calendar/parsePeriod";
import type { Period, SerialDay } from "../../domain/calendar/period";
import { dateParts, isoDate, serialDay } from "../../domain/calendar/serialDay";
import type { CellValue, SheetRow } from "../../workbook/sheetContent";
import type { RecognisedColumn, RecognisedTable } from "../columns/recognisedTable";
import { cellAddress } from "../grid/address";
import type { IntakeProblemCode } from "../intakeProblem";
import { detectDateOrder } from "../values/detectDateOrder";
import type { DateOrder } from "../values/dateSpelling";
import { readMonthDay } from "../values/monthDay";
import { readDate } from "../values/readDate";
import type { ReadLog } from "./readLog";

/** A date cell of a row. */
export type DayCell =
  | { readonly state: "value"; readonly day: SerialDay }
  | { readonly state: "blank" }
  | { readonly state: "bad"; readonly reason: IntakeProblemCode; readonly cell: string };

/** Reads the day of one column in a row. */
export type DayReader = (row: SheetRow) => DayCell;

/** Days outside 1980–2099 are used, but said: they are mostly numbers that were never meant as dates. */
const earliest = serialDay(1980, 1, 1);
const latest = serialDay(2099, 12, 31);

const blank: DayCell = { state: "blank" };

/**
 * A reader for the days of a column. The order of day and month in texts such as 03/04/2026 is settled once for the
 * column: by the plan, by cells that leave no choice, else by the reading that runs forward down the sheet, with a warning.
 *
 * @param column - absent: every cell is blank
 */
export function readDays(table: RecognisedTable, column: RecognisedColumn | undefined, log: ReadLog): DayReader {
  if (!column) return () => blank;
  const order = settleOrder(table, column, log);
  const { sheet } = table.region;
  let saidYearless = false;
  return (row) => {
    const value = row.values[column.column] ?? null;
    if (value === null) return blank;
    const format = row.formats?.[column.column];
    const reading = readDate(inPeriod(value, format, table.period) ?? value, {
      order,
      ...(format === undefined ? {} : { format }),
    });
    if (reading.kind === "blank") return blank;
    const cell = cellAddress(row.index, column.column);
    if (!table.period && readMonthDay(value, format)) {
      if (!saidYearless)
        log.report("date-year-missing", "warning", { sheet, cell }, { value: String(value), column: column.label });
      saidYearless = true;
      return { state: "bad", reason: "date-year-missing", cell };
    }
    if (reading.kind === "date") {
      if (reading.changed) {
        const change = reading.from === "compact" ? "number-to-date" : "text-to-date";
        log.ledger.note({ change, sheet, column: column.label, cell, from: String(value), to: isoDate(reading.day) });
      }
      if (reading.day < earliest || reading.day > latest) {
        log.report(
          "date-out-of-range",
          "warning",
          { sheet, cell },
          { value: isoDate(reading.day), column: column.label },
        );
      }
      return { state: "value", day: reading.day };
    }
    const reason = reading.kind === "ambiguous" ? "date-contradictory" : reading.code;
    log.report(reason, "warning", { sheet, cell }, { value: reading.text, column: column.label });
    return { state: "bad", reason, cell };
  };
}

/** A reader for a column of periods: the first day of each, so that 2026年3月 counts in March. */
export function readPeriodStarts(
  table: RecognisedTable,
  column: RecognisedColumn | undefined,
  log: ReadLog,
): DayReader {
  if (!column) return () => blank;
  const { sheet } = table.region;
  let saidLong = false;
  const planYear = table.period ? Number(table.period.id.match(/\d{4}/)?.[0]) : null;
  return (row) => {
    const value = row.values[column.column] ?? null;
    if ((typeof value !== "string" && typeof value !== "number") || String(value).trim() === "") return blank;
    const period = parsePeriod(periodInput(value, planYear), {
      calendar: civilCalendar,
      ...(planYear === null ? {} : { planYear }),
    });
    if (period.ok) {
      if (!saidLong && period.value.end - period.value.start > 31) {
        saidLong = true;
        const at = { sheet, cell: cellAddress(row.index, column.column) };
        log.report("period-too-long", "warning", at, { value: String(value), column: column.label });
      }
      return { state: "value", day: period.value.start };
    }
    const cell = cellAddress(row.index, column.column);
    log.report("date-unreadable", "warning", { sheet, cell }, { value: String(value), column: column.label });
    return { state: "bad", reason: "date-unreadable", cell };
  };
}

/**
 * 3月5日, 3/5 and 3.5 in a table whose title names the year, and a bare 5 where it names the month, as a whole date; null for
 * anything else.
 */
function inPeriod(value: CellValue, format: string | undefined, period: Period | null): string | null {
  if (!period || (typeof value !== "string" && typeof value !== "number")) return null;
  const { year, month } = dateParts(period.start);
  const stated = readMonthDay(value, format);
  if (stated) return `${year}-${stated.month}-${stated.day}`;
  const day = /^(\d{1,2}) ?[日号]?$/u.exec(String(value).normalize("NFKC").trim())?.[1];
  return day !== undefined && period.level === "month" && Number(day) <= 31 ? `${year}-${month}-${day}` : null;
}

/** A bare 1–12 under a title that names the year is that year's month. */
export const periodInput = (value: string | number, planYear: number | null): string | number =>
  planYear !== null && /^(0?[1-9]|1[0-2])$/.test(String(value).trim()) ? `${planYear}年${Number(value)}月` : value;

function settleOrder(table: RecognisedTable, column: RecognisedColumn, log: ReadLog): DateOrder | null {
  if (column.dateOrder) return column.dateOrder;
  const { sheet, rows } = table.region;
  const values = rows.map((row) => row.values[column.column] ?? null);
  const found = detectDateOrder(values);
  if (found.verdict !== "ambiguous") return found.order;
  const order = forwardOrder(values);
  const example = found.examples[0] ?? 0;
  const cell = cellAddress(rows[example]?.index ?? 0, column.column);
  const value = String(values[example] ?? "");
  log.report("date-ambiguous", "warning", { sheet, cell }, { value, column: column.label, order, count: found.count });
  return order;
}

/** The order under which the dates step back less often; month first where both run alike, as Excel's own default. */
function forwardOrder(values: readonly CellValue[]): DateOrder {
  const stepsBack = (order: DateOrder): number => {
    let last = -Infinity;
    let steps = 0;
    for (const value of values) {
      const reading = readDate(value, { order });
      if (reading.kind !== "date") continue;
      if (reading.day < last) steps++;
      last = reading.day;
    }
    return steps;
  };
  return stepsBack("dmy") < stepsBack("mdy") ? "dmy" : "mdy";
}
