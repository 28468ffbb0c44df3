import { WorkbookFailure } from "../../workbook/workbookFailure";
import type { WorkbookPackage } from "../package/workbookPackage";
import { XmlScanner } from "../xml/xmlScanner";
import type { SheetContent } from "../../workbook/sheetContent";

/** One tab of the workbook. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetContent["visibility"];
  /** `worksheet`, `chartsheet`, `dialogsheet`, `xlMacrosheet` …, by its relationship. */
  readonly type: string;
  /** Its part, or null where the file leads to none. */
  readonly part: string | null;
}

/** What the workbook part says about the tabs. */
export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly usesDate1904: boolean;
}

/** All tabs of the workbook, chart sheets too, in tab order. */
export function readSheetList(file: WorkbookPackage): SheetList {
  const relationships = new Map(file.relationships(file.workbookPart).map((one) => [one.id, one]));
  const scanner = new XmlScanner(file.text(file.workbookPart), file.workbookPart);
  const sheets: ListedSheet[] = [];
  let usesDate1904 = false;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === "workbookPr") usesDate1904 = /^(1|true|on)$/.test(scanner.attribute("date1904") ?? "");
    if (scanner.name !== "sheet" || scanner.depth !== 3) continue;
    const relationship = relationships.get(scanner.attribute("id") ?? "");
    // A sheet that leads nowhere would be left out in silence.
    if (!relationship) throw new WorkbookFailure("workbook-damaged", { part: file.workbookPart });
    sheets.push({
      name: scanner.attribute("name") ?? "",
      visibility: readVisibility(scanner.attribute("state")),
      type: relationship.type,
      part: relationship.part,
    });
  }
  return { sheets, usesDate1904 };
}

function readVisibility(state: string | undefined): SheetContent["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
