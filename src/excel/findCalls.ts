import { columnLetters } from "../workbook/address";
import type { CellsOfSheet } from "../workbook/liveWorkbook";
import type { ExcelHost } from "./excelHost";
import { createIsCall } from "./isCall";
import { createRunBatch } from "./runBatch";

/** Formulas asked for at once: Excel on the web hands over 5 MB in one answer. */
const cellsAtOnce = 50_000;

/** Used part of a sheet; rows and columns count from 0. */
interface UsedPart {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Finds the cells whose formula calls one of some functions.
 *
 * @param names - of the functions, without a namespace
 * @returns looks into the named sheets, or into all
 */
export function createFindCalls(
  host: ExcelHost,
  names: readonly string[],
): (sheets?: readonly string[]) => Promise<readonly CellsOfSheet[]> {
  const runBatch = createRunBatch(host, { wait: (time) => new Promise((done) => setTimeout(done, time)) });
  const isCall = createIsCall(names);
  const usedParts = async (sheets: readonly string[] | undefined): Promise<readonly UsedPart[]> => {
    const all = await runBatch(({ workbook }) => {
      const { worksheets } = workbook;
      worksheets.load("items/name");
      return () => worksheets.items.map(({ name }) => name);
    });
    const wanted = all.filter((name) => sheets?.includes(name) ?? true);
    return runBatch(({ workbook }) => {
      const used = wanted.map((sheet) => ({
        sheet,
        range: workbook.worksheets
          .getItem(sheet)
          .getUsedRangeOrNullObject()
          .load("rowIndex,columnIndex,rowCount,columnCount"),
      }));
      return () =>
        used.flatMap(({ sheet, range: { isNullObject, rowIndex, columnIndex, rowCount, columnCount } }) =>
          isNullObject ? [] : [{ sheet, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount }],
        );
    });
  };
  return async (sheets) => {
    const found: CellsOfSheet[] = [];
    for (const { sheet, row, column, rows, columns } of await usedParts(sheets)) {
      const step = Math.max(1, Math.floor(cellsAtOnce / columns));
      for (let done = 0; done < rows; done += step) {
        const top = row + done;
        const formulas = await runBatch(({ workbook }) => {
          const count = Math.min(step, rows - done);
          const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, count, columns);
          range.load("formulas");
          return () => range.formulas as readonly (readonly unknown[])[];
        });
        formulas.forEach((line, i) => {
          line.forEach((formula, j) => {
            if (isCall(formula)) found.push({ sheet, address: `${columnLetters(column + j)}${top + i + 1}` });
          });
        });
      }
    }
    return found;
  };
}
