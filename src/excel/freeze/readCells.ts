import type { RunBatch } from "../runBatch";
import type { Matrix, ReadCells, ShownValue } from "./frozenBlock";

/** Cells of a rectangle, and the rectangles that formulas in them fill by spilling. */
export interface ReadArea {
  readonly address: string;
  readonly cells: ReadCells;
  readonly spills: readonly Spill[];
}

/** A formula that fills more than its own cell; row and column count inside the rectangle it stands in. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly values: Matrix<ShownValue>;
  readonly types: Matrix<string>;
}

/** Reads what cells of some rectangles hold and show. Spills cost a second request, and only where there are some. */
export async function readAreas(
  runBatch: RunBatch,
  sheet: string,
  addresses: readonly string[],
): Promise<readonly ReadArea[]> {
  const read = await runBatch(({ workbook }) => {
    const ranges = addresses.map((address) => {
      const range = workbook.worksheets.getItem(sheet).getRange(address);
      return { address, range: range.load("values,valueTypes,formulas,formulasR1C1,hasSpill") };
    });
    return () => ranges.map(({ address, range }) => ({ address, hasSpill: hasSpill(range), cells: cellsOf(range) }));
  });
  const spilling = read.filter((one) => one.hasSpill);
  const spills = spilling.length === 0 ? new Map<string, Spill[]>() : await readSpills(runBatch, sheet, spilling);
  return read.map(({ address, cells }) => ({ address, cells, spills: spills.get(address) ?? [] }));
}

/** Excel says null where only some of the cells have one. */
const hasSpill = (range: Excel.Range): boolean => (range.hasSpill as boolean | null) !== false;

const cellsOf = (range: Excel.Range): ReadCells => ({
  values: range.values as Matrix<ShownValue>,
  types: range.valueTypes as Matrix<string>,
  formulas: range.formulas as Matrix<unknown>,
  relative: range.formulasR1C1 as Matrix<unknown>,
});

function readSpills(
  runBatch: RunBatch,
  sheet: string,
  areas: readonly Omit<ReadArea, "spills">[],
): Promise<Map<string, Spill[]>> {
  return runBatch(({ workbook }) => {
    const asked = areas.flatMap(({ address, cells }) => {
      const range = workbook.worksheets.getItem(sheet).getRange(address);
      return cells.values.flatMap((line, row) =>
        line.map((_, column) => {
          const spill = range.getCell(row, column).getSpillingToRangeOrNullObject();
          return { area: address, row, column, spill: spill.load("address,values,valueTypes") };
        }),
      );
    });
    return () => {
      const found = new Map<string, Spill[]>();
      for (const { area, row, column, spill } of asked) {
        if (spill.isNullObject) continue;
        const [values, types] = [spill.values as Matrix<ShownValue>, spill.valueTypes as Matrix<string>];
        const others = found.get(area) ?? [];
        found.set(area, [...others, { row, column, address: localAddress(spill.address), values, types }]);
      }
      return found;
    };
  });
}

/** @example localAddress("'My sheet'!A1:B2") // "A1:B2" */
export const localAddress = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
