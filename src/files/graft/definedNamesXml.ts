import type { DraftName, SheetDraft } from "../../workbook/sheetDraft";
import { element } from "../xml/element";
import { escapeXml } from "../xml/xmlText";
import { columnLetters, quoteSheet } from "../../workbook/address";

/**
 * The defined names of a sheet, those for printing among them, as elements of the workbook part.
 *
 * @param index - 0-based position of the sheet in the workbook
 * @param prefix - namespace prefix of the workbook part with its colon, or nothing
 */
export function definedNamesXml(draft: SheetDraft, index: number, prefix: string): string {
  return [...(draft.names ?? []), ...printNames(draft)]
    .map(({ name, refersTo, local, comment }) =>
      element(
        `${prefix}definedName`,
        { name, comment, localSheetId: local ? index : undefined },
        escapeXml(refersTo.replace(/^=/, "")),
      ),
    )
    .join("");
}

function printNames({ name, print }: SheetDraft): DraftName[] {
  const sheet = quoteSheet(name);
  const names: DraftName[] = [];
  if (print?.area) {
    const { top, left, bottom, right } = print.area;
    const refersTo = `${sheet}!$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
    names.push({ name: "_xlnm.Print_Area", refersTo, local: true });
  }
  if (print?.repeatRows) {
    const { from, to } = print.repeatRows;
    names.push({ name: "_xlnm.Print_Titles", refersTo: `${sheet}!$${from + 1}:$${to + 1}`, local: true });
  }
  return names;
}
