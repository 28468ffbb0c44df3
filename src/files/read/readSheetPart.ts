import type { CellRect, CellValue, SheetRow } from "../../workbook/sheetContent";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import { XmlScanner } from "../xml/xmlScanner";
import { isDateFormat } from "../../workbook/isDateFormat";
import { readCellValue, type RawCell } from "./readCellValue";
import { readAddress, readArea } from "./readReference";
import { readRichText } from "./readSharedStrings";
import { collectRows } from "../../workbook/collectRows";

/** What the cells of a sheet refer to elsewhere in the workbook. */
export interface SheetSurroundings {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly usesDate1904: boolean;
}

/** What one worksheet part says. */
export interface SheetPart {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRect[];
  readonly hiddenRows: readonly number[];
  /** Custom properties of the sheet: name and the relationship to the part with the value. */
  readonly properties: readonly { readonly name: string; readonly relationship: string }[];
}

// Days between the two date systems (ECMA-376 part 1, 18.17.4.1).
const daysBetweenSystems = 1462;

/**
 * Reads the cells of a worksheet part, row by row, whatever order they come in.
 *
 * Failures: `workbook-damaged`; `workbook-too-large` where so many rows reach so far right that they
 * would not fit into memory.
 */
export function readSheetPart(xml: string, part: string, surroundings: SheetSurroundings): SheetPart {
  const scanner = new XmlScanner(xml, part);
  const rows = collectRows();
  const merges: CellRect[] = [];
  const hiddenRows: number[] = [];
  const properties: { name: string; relationship: string }[] = [];
  const readCell = cellReader(scanner, part, surroundings);
  let row = -1;
  let column = -1;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    switch (scanner.name) {
      case "row": {
        const number = scanner.attribute("r");
        row = number === undefined ? row + 1 : Number(number) - 1;
        column = -1;
        if (isTrue(scanner.attribute("hidden"))) hiddenRows.push(row);
        break;
      }
      case "c": {
        const address = scanner.attribute("r");
        const at = address === undefined ? { row, column: column + 1 } : readAddress(address);
        if (!at || !isOnSheet(at)) throw new WorkbookFailure("workbook-damaged", { part });
        ({ row, column } = at);
        const { value, format } = readCell();
        if (value !== null) rows.add(row, column, value, format);
        break;
      }
      case "mergeCell": {
        const area = readArea(scanner.attribute("ref") ?? "");
        if (area) merges.push(area);
        break;
      }
      case "customPr":
        properties.push({
          name: scanner.attribute("name") ?? "",
          relationship: scanner.attribute("id") ?? "",
        });
        break;
      case "extLst":
        // Extensions reuse names of elements for other things.
        scanner.skip();
        break;
    }
  }
  return { rows: rows.finish(), merges, hiddenRows, properties };
}

const isTrue = (flag: string | undefined): boolean => flag === "1" || flag === "true";

const isOnSheet = ({ row, column }: { row: number; column: number }): boolean =>
  row >= 0 && row < 1_048_576 && column < 16_384;

function cellReader(
  scanner: XmlScanner,
  part: string,
  { strings, formats, usesDate1904 }: SheetSurroundings,
): () => { value: CellValue; format: string | undefined } {
  const shifts = formats.map((format) => (usesDate1904 && format && isDateFormat(format) ? daysBetweenSystems : 0));
  const cell: RawCell = { type: "n", stored: null, inline: null, hasFormula: false };
  return () => {
    const style = Number(scanner.attribute("s") ?? 0);
    cell.type = scanner.attribute("t") ?? "n";
    readCellParts(scanner, cell);
    const value = readCellValue(cell, strings, shifts[style] ?? 0);
    if (value === undefined) throw new WorkbookFailure("workbook-damaged", { part });
    return { value, format: formats[style] };
  };
}

/** Fills `cell` and leaves the scanner at the cell's closing tag. */
function readCellParts(scanner: XmlScanner, cell: RawCell): void {
  const { depth } = scanner;
  cell.stored = null;
  cell.inline = null;
  cell.hasFormula = false;
  let isInValue = false;
  while (scanner.next()) {
    if (scanner.kind === "text") {
      if (isInValue) cell.stored = (cell.stored ?? "") + scanner.text;
    } else if (scanner.kind === "close" && scanner.depth === depth) return;
    else if (scanner.name === "v") isInValue = scanner.kind === "open";
    else if (scanner.kind === "close") continue;
    else if (scanner.name === "f") cell.hasFormula = true;
    else if (scanner.name === "is") cell.inline = readRichText(scanner);
  }
}
