import { replacedNames } from "../../workbook/replacedNames";
import type { SheetDraft } from "../../workbook/sheetDraft";
import { relationshipsPartOf } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbookPackage";
import { readPackageSheets } from "../read/readWorkbookFile";
import { readSheetList } from "../read/readSheetList";

/** `replacedNames` of a file; its cells are only read where some sheet carries a custom property at all. */
export function replacedInFile(file: WorkbookPackage, drafts: readonly SheetDraft[]): Set<string> {
  const isTagged = readSheetList(file).sheets.some(
    ({ part }) => part !== null && file.relationships(part).some(({ type }) => type === "customProperty"),
  );
  return isTagged ? replacedNames(readPackageSheets(file), drafts) : new Set();
}

// Parts that belong to their sheet alone. Pictures and pivot caches may be shared and stay.
const owned = new Set([
  "table",
  "drawing",
  "chart",
  "chartStyle",
  "chartColorStyle",
  "chartUserShapes",
  "customProperty",
  "printerSettings",
  "comments",
  "threadedComment",
  "vmlDrawing",
]);

/** A sheet's part and the parts that go with it, their relationships among them. */
export function partsOfSheet(file: WorkbookPackage, part: string): string[] {
  const found = new Set<string>();
  const visit = (one: string): void => {
    if (found.has(one) || !file.hasPart(one)) return;
    found.add(one);
    if (file.hasPart(relationshipsPartOf(one))) found.add(relationshipsPartOf(one));
    for (const { type, part: target } of file.relationships(one)) if (target && owned.has(type)) visit(target);
  };
  visit(part);
  return [...found];
}
