import type { SheetDraft } from "../../workbook/sheetDraft";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import type { WorkbookPackage } from "../package/workbookPackage";
import { readSheetList, type ListedSheet } from "../read/readSheetList";
import { withUniqueHeaders } from "../../workbook/withUniqueHeaders";
import { outlineXml } from "../xml/outlineXml";
import { readTakenNames } from "./readTakenNames";
import { ownNames, renameClashes } from "../../workbook/renameClashes";
import { partsOfSheet, replacedInFile } from "./replacedSheets";

/** What adding sheets will do to a file. */
export interface GraftPlan {
  /** The sheets to add, with names of tables that nobody has. */
  readonly drafts: readonly SheetDraft[];
  /** 0-based positions of the sheets that go. */
  readonly removedSheets: readonly number[];
  /** All parts that go with them. */
  readonly removedParts: readonly string[];
  /** Names of the workbook that are defined anew, in lower case. */
  readonly replacedNames: ReadonlySet<string>;
  readonly lastTableId: number;
  readonly usesDate1904: boolean;
  /** No sheet stays: the first new one is shown. */
  readonly isEmpty: boolean;
}

/**
 * Looks at what is there and decides what goes and what is named how.
 *
 * Failures: `name-taken`, `workbook-strict-format`.
 */
export function planGraft(file: WorkbookPackage, drafts: readonly SheetDraft[]): GraftPlan {
  refuseStrict(file);
  const { sheets, usesDate1904 } = readSheetList(file);
  const replaced = replacedInFile(file, drafts);
  const isGone = ({ name }: ListedSheet): boolean => replaced.has(name.toLowerCase());
  const kept = sheets.filter((sheet) => !isGone(sheet));
  const gone = sheets.filter(isGone);
  refuseTakenNames(drafts, kept);
  const taken = readTakenNames(file, kept, gone, drafts.flatMap(ownNames));
  return {
    drafts: renameClashes(drafts, taken.names).map(withUniqueHeaders),
    removedSheets: sheets.flatMap((sheet, index) => (isGone(sheet) ? [index] : [])),
    removedParts: [...partsThatGo(file, gone)],
    replacedNames: taken.replaced,
    lastTableId: taken.lastTableId,
    usesDate1904,
    isEmpty: kept.length === 0,
  };
}

/** All parts that go with sheets. With sheets gone the chain of calculation would be wrong; Excel builds it anew. */
export function partsThatGo(file: WorkbookPackage, gone: readonly ListedSheet[]): Set<string> {
  const parts = new Set(gone.flatMap(({ part }) => (part ? partsOfSheet(file, part) : [])));
  const chain = file.relationships(file.workbookPart).find(({ type }) => type === "calcChain")?.part;
  if (parts.size > 0 && chain) parts.add(chain);
  return parts;
}

/** A strict file can be read, but not changed. Fails with `workbook-strict-format`. */
export function refuseStrict(file: WorkbookPackage): void {
  const root = outlineXml(file.text(file.workbookPart), file.workbookPart, 1);
  const isStrict = [...root.attributes.values()].some((value) => value.startsWith("http://purl.oclc.org/ooxml/"));
  if (isStrict) throw new WorkbookFailure("workbook-strict-format", {});
}

/** Excel tells sheets apart without regard to upper and lower case. */
function refuseTakenNames(drafts: readonly SheetDraft[], kept: readonly ListedSheet[]): void {
  const taken = new Set(kept.map(({ name }) => name.toLowerCase()));
  for (const { name } of drafts) {
    const key = name.toLowerCase();
    if (taken.has(key)) throw new WorkbookFailure("name-taken", { name });
    taken.add(key);
  }
}
