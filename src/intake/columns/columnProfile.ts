import type { CellValue, SheetRow } from "../../workbook/sheetContent";
import { isDateFormat } from "../values/dateFormat";
import { readMonthDay } from "../values/monthDay";
import { nameKey } from "../values/readName";
import { readDate } from "../values/readDate";
import { readNumber } from "../values/readNumber";
import { opportunityStage } from "./stageWords";

/** What the cells of a column look like, as shares (0–1) of the filled cells that were looked at. */
export interface ColumnProfile {
  /** Filled cells looked at. */
  readonly filled: number;
  /** Readable as numbers, and not formatted or written as dates. */
  readonly numbers: number;
  /** Whole numbers. */
  readonly whole: number;
  /** Written or formatted as dates. */
  readonly dates: number;
  /** Plain numbers that could be serial days of 1954–2064. */
  readonly serials: number;
  /** Days without their year: 3月5日, 3.15. */
  readonly yearless: number;
  /** Texts that are neither numbers nor dates. */
  readonly texts: number;
  /** Words such as won, lost, 赢单, 输单. */
  readonly decided: number;
  /** Words such as won and 赢单. */
  readonly won: number;
  /** Distinct values per filled cell. */
  readonly distinct: number;
  /** Keys of the distinct texts. */
  readonly keys: ReadonlySet<string>;
}

const largestSample = 300;

/**
 * Look at a column's cells: at most 300 of them, spread over the table.
 *
 * @param rows - body rows of the table
 * @param column - 0-based column of the sheet
 */
export function columnProfile(rows: readonly SheetRow[], column: number): ColumnProfile {
  const step = Math.max(1, Math.floor(rows.length / largestSample));
  const counts = { filled: 0, numbers: 0, whole: 0, dates: 0, serials: 0, yearless: 0, texts: 0, decided: 0, won: 0 };
  const keys = new Set<string>();
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[at];
    const value = row?.values[column] ?? null;
    if (value === null || (typeof value === "string" && value.trim() === "")) continue;
    counts.filled++;
    keys.add(typeof value === "object" ? value.error : nameKey(String(value)));
    count(counts, value, row?.formats?.[column]);
  }
  const share = (part: number): number => (counts.filled === 0 ? 0 : part / counts.filled);
  return {
    filled: counts.filled,
    numbers: share(counts.numbers),
    whole: share(counts.whole),
    dates: share(counts.dates),
    serials: share(counts.serials),
    yearless: share(counts.yearless),
    texts: share(counts.texts),
    decided: share(counts.decided),
    won: share(counts.won),
    distinct: share(keys.size),
    keys,
  };
}

type Counts = Record<
  "filled" | "numbers" | "whole" | "dates" | "serials" | "yearless" | "texts" | "decided" | "won",
  number
>;

function count(counts: Counts, value: Exclude<CellValue, null>, format: string | undefined): void {
  if (readMonthDay(value, format)) counts.yearless++;
  if (typeof value === "number") {
    if (isDateFormat(format) || (value >= 19000101 && value <= 21991231 && isCompactDay(value))) counts.dates++;
    else {
      counts.numbers++;
      if (Number.isInteger(value)) counts.whole++;
      if (value >= 20000 && value <= 60000) counts.serials++;
    }
    return;
  }
  if (typeof value !== "string") return;
  const stage = opportunityStage(value);
  if (stage === "won") counts.won++;
  if (stage === "won" || stage === "lost") counts.decided++;
  const day = readDate(value);
  if (day.kind === "date" || day.kind === "ambiguous") {
    counts.dates++;
    return;
  }
  const number = readNumber(value);
  if (number.kind !== "number") counts.texts++;
  else {
    counts.numbers++;
    if (Number.isInteger(number.value)) counts.whole++;
  }
}

/** 20030211 is a day; 20031400 is not. */
function isCompactDay(value: number): boolean {
  const month = Math.floor(value / 100) % 100;
  const day = value % 100;
  return Number.isInteger(value) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
