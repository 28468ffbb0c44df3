import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";

/** How a workbook that a spreadsheet computed anew differs from the one that we wrote. */
export interface RecalculatedDifferences {
  /** A line for each cell that differs or is an error. */
  readonly wrong: readonly string[];
  readonly compared: number;
}

/**
 * Cells of generated sheets that a spreadsheet computes to something else than we wrote, and errors.
 *
 * @param bytes - the workbook as we wrote it
 * @param recalculated - the same, computed anew
 */
export function recalculatedDifferences(bytes: Uint8Array, recalculated: Uint8Array): RecalculatedDifferences {
  const ours = readWorkbookFile(bytes).filter((sheet) => sheet.generated !== undefined);
  const theirs = new Map(readWorkbookFile(recalculated).map((sheet) => [sheet.name, sheet]));
  const wrong: string[] = [];
  let compared = 0;
  for (const sheet of ours) {
    const other = cellsOf(theirs.get(sheet.name));
    for (const [place, value] of cellsOf(sheet)) {
      compared += 1;
      const found = other.get(place) ?? null;
      if (!isSameCell(value, found)) wrong.push(`${sheet.name} ${place}: ${show(value)} became ${show(found)}`);
    }
  }
  return { wrong, compared };
}

function cellsOf(sheet: SheetContent | undefined): ReadonlyMap<string, CellValue> {
  const rows = sheet?.rows ?? [];
  return new Map(
    rows.flatMap(({ index, values }) => values.map((value, column) => [`R${index + 1}C${column + 1}`, value] as const)),
  );
}

function isSameCell(ours: CellValue, theirs: CellValue): boolean {
  if (ours === null || ours === "") return theirs === null || theirs === "";
  if (typeof ours === "object" || (typeof theirs === "object" && theirs !== null)) return false;
  // LibreOffice saves TRUE as the number 1 in a format that shows it as a word.
  if (typeof ours === "boolean") return theirs === ours || theirs === Number(ours);
  if (typeof ours !== "number") return ours === theirs;
  return typeof theirs === "number" && Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}

const show = (value: CellValue): string => JSON.stringify(value);
