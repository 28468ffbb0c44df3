import type { SheetRow } from "../../workbook/sheetContent";
import type { RecognisedColumn, RecognisedTable } from "../columns/recognisedTable";
import { cellAddress } from "../grid/address";
import type { IntakeProblemCode } from "../intakeProblem";
import { cellText } from "../grid/block";
import { readUnitToken } from "../values/readUnit";
import { readNumber } from "../values/readNumber";
import { scaleByUnit } from "../values/scaleByUnit";
import type { ReadLog } from "./readLog";

/** A number cell of a row, scaled to whole units. */
export type NumberCell =
  | { readonly state: "value"; readonly value: number; readonly currency?: string; readonly percent: boolean }
  | { readonly state: "blank" }
  | { readonly state: "bad"; readonly reason: IntakeProblemCode; readonly cell: string };

/** Reads the number of one column in a row. */
export type NumberReader = (row: SheetRow) => NumberCell;

const blank: NumberCell = { state: "blank" };

/**
 * A reader for the numbers of a column. Every cell it cannot read is reported, every cell it changes is in the ledger.
 *
 * The column's unit, or the one that stands in the row beside it, scales a number, unless the cell names a unit of its own: 1.02万元 in a column in 元 is 10,200, and
 * 500元 in a column in 万元 is 500. A number that a merge repeats counts once.
 *
 * @param column - absent: every cell is blank
 */
export function readNumbers(table: RecognisedTable, column: RecognisedColumn | undefined, log: ReadLog): NumberReader {
  if (!column) return () => blank;
  const { sheet, filledDown } = table.region;
  const repeated = filledDown.find((filled) => filled.column === column.column)?.rows;
  return (row) => {
    const value = row.values[column.column] ?? null;
    if (value === null || repeated?.has(row.index)) return blank;
    const format = row.formats?.[column.column];
    const reading = readNumber(value, format === undefined ? {} : { format });
    if (reading.kind === "blank") return blank;
    const cell = cellAddress(row.index, column.column);
    const at = { sheet, cell };
    if (reading.kind === "unreadable") {
      log.report(reading.code, "warning", at, { value: reading.text, column: column.label });
      return { state: "bad", reason: reading.code, cell };
    }
    const unit = column.unit ?? unitBeside(row, column);
    const scaled = reading.unit === undefined && unit !== 1 && !reading.percent;
    const result = scaled ? scaleByUnit(reading.value, unit) : reading.value;
    const note = { sheet, column: column.label, cell, from: String(value), to: String(result) };
    if (reading.percent && reading.changed) log.ledger.note({ change: "percent-read", ...note });
    else if (reading.changed) log.ledger.note({ change: "text-to-number", ...note });
    if (scaled || (reading.unit ?? 1) !== 1) log.ledger.note({ change: "unit-scaled", ...note });
    if (reading.imprecise)
      log.report("amount-imprecise", "warning", at, { value: String(value), column: column.label });
    if (reading.remark !== undefined) {
      log.report("number-qualified", "info", at, {
        value: String(value),
        column: column.label,
        remark: reading.remark,
      });
    }
    const currency = reading.currency ?? column.currency;
    return { state: "value", value: result, percent: reading.percent === true, ...(currency ? { currency } : {}) };
  };
}

/** What the row says of its unit in a column of its own. */
const unitBeside = ({ values }: SheetRow, { unitColumn }: RecognisedColumn): number =>
  unitColumn === undefined ? 1 : (readUnitToken(cellText(values[unitColumn]))?.unit ?? 1);

/** The value of a number cell; null when it is blank or could not be read. */
export const numberOf = (cell: NumberCell): number | null => (cell.state === "value" ? cell.value : null);
