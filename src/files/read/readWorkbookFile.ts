import { generatedTag } from "../../workbook/generatedTag";
import type { SheetContent, TableArea } from "../../workbook/sheetContent";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import { openPackage, type WorkbookPackage } from "../package/workbookPackage";
import { findGenerated } from "../../workbook/findGenerated";
import { readNumberFormats } from "./readNumberFormats";
import { readSharedStrings } from "./readSharedStrings";
import { readSheetList, type ListedSheet, type SheetList } from "./readSheetList";
import { readSheetPart, type SheetSurroundings } from "./readSheetPart";
import { readTablePart } from "./readTablePart";

/**
 * Every worksheet of an .xlsx file with its content, in tab order. Chart sheets are left out.
 *
 * Values are given as the file stores them: dates as serials of the 1900 system, formulas as their
 * cached results. Links to other files are never followed.
 *
 * @param bytes - the whole file; .xlsx, .xlsm, .xltx or strict .xlsx
 * @returns one entry per worksheet, empty ones too
 *
 * Failures: `not-a-workbook`, `workbook-encrypted`, `workbook-too-large`, `workbook-damaged`.
 */
export function readWorkbookFile(bytes: Uint8Array): SheetContent[] {
  return readPackageSheets(openPackage(bytes));
}

/** Names of all tabs of an .xlsx file, chart sheets too, in tab order. Failures as `readWorkbookFile`. */
export function readSheetNames(bytes: Uint8Array): string[] {
  return readSheetList(openPackage(bytes)).sheets.map(({ name }) => name);
}

/** `readWorkbookFile` for a file that is open already. */
export function readPackageSheets(file: WorkbookPackage): SheetContent[] {
  const list = readSheetList(file);
  if (list.sheets.length === 0) throw new WorkbookFailure("workbook-damaged", { part: file.workbookPart });
  const surroundings = readSurroundings(file, list);
  const properties = new Map<string, string>();
  const sheets = list.sheets
    .filter(({ type }) => type === "worksheet")
    .map((sheet) => {
      const { content, kind } = readSheet(file, sheet, surroundings);
      if (kind !== undefined) properties.set(sheet.name, kind);
      return content;
    });
  return findGenerated(sheets, properties);
}

function readSurroundings(file: WorkbookPackage, { usesDate1904 }: SheetList): SheetSurroundings {
  const relationships = file.relationships(file.workbookPart);
  const partOf = (type: string): string | null => {
    const part = relationships.find((one) => one.type === type)?.part;
    return part && file.hasPart(part) ? part : null;
  };
  const strings = partOf("sharedStrings");
  const styles = partOf("styles");
  return {
    strings: strings ? readSharedStrings(file.text(strings), strings) : [],
    formats: styles ? readNumberFormats(file.text(styles), styles) : [],
    usesDate1904,
  };
}

function readSheet(
  file: WorkbookPackage,
  { name, visibility, part }: ListedSheet,
  surroundings: SheetSurroundings,
): { content: SheetContent; kind: string | undefined } {
  if (part === null) throw new WorkbookFailure("workbook-damaged", { part: name });
  const { rows, merges, hiddenRows, properties } = readSheetPart(file.text(part), part, surroundings);
  const relationships = file.relationships(part);
  const tables = relationships
    .filter((one) => one.type === "table" && one.part !== null)
    .map((one) => readTablePart(file.text(one.part ?? ""), one.part ?? ""))
    .filter((table): table is TableArea => table !== null);
  const tag = properties.find((property) => property.name === generatedTag.property);
  const tagPart = relationships.find(({ id }) => id === tag?.relationship)?.part;
  const { usesDate1904 } = surroundings;
  return {
    content: { name, visibility, rows, merges, tables, hiddenRows, usesDate1904 },
    // Excel stores the value of a worksheet's property as UTF-16.
    kind: tagPart ? new TextDecoder("utf-16le").decode(file.bytes(tagPart)) : undefined,
  };
}
