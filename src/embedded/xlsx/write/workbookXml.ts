import { formatAbsolute, quoteSheetName } from "../../store/address";
import type { Area } from "../../store/area";
import type { Book, NamedItem, Sheet } from "../../model/book/book";
import { fileFormula } from "../functionNames";
import { element, escapeXml, xmlPart } from "../xml/writeXml";

const STATES: Readonly<Record<string, string>> = { Hidden: "hidden", VeryHidden: "veryHidden" };

/** The workbook part. @param ids - the relationships of the sheets, in their order */
export function workbookXml(book: Book, ids: readonly string[]): string {
  const names = [
    ...book.names.map((item) => nameXml(item)),
    ...book.sheets.flatMap((sheet, index) => [
      ...sheet.names.map((item) => nameXml(item, index)),
      ...printNames(sheet, index),
    ]),
  ];
  return xmlPart(
    element(
      "workbook",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      element("workbookPr", { date1904: book.bag.values.get("date1904") === true || undefined }),
      book.protection.protected && element("workbookProtection", { lockStructure: true }),
      element("bookViews", {}, element("workbookView", { activeTab: book.sheets.indexOf(book.activeSheet) })),
      element(
        "sheets",
        {},
        ...book.sheets.map(({ name, visibility }, index) =>
          element("sheet", { name, sheetId: index + 1, state: STATES[visibility], "r:id": ids[index] }),
        ),
      ),
      names.length > 0 && element("definedNames", {}, ...names),
      element("calcPr", { calcId: 191029 }),
    ),
  );
}

function nameXml(item: NamedItem, localSheetId?: number): string {
  const { name, formula, comment, visible } = item;
  const text = formula.startsWith("=") ? fileFormula(formula, { addinFunctions: new Set() }) : formula;
  return element(
    "definedName",
    { name, comment: comment === "" ? undefined : comment, localSheetId, hidden: visible ? undefined : true },
    escapeXml(text),
  );
}

/** What the sheet prints, and which lines it repeats on every page, are names in a file. */
function printNames(sheet: Sheet, localSheetId: number): readonly string[] {
  const page = sheet.bag.children.get("pageLayout")?.values;
  const list = (name: string, areas: readonly (Area | undefined)[]): readonly string[] => {
    const found = areas.filter((area): area is Area => area !== undefined);
    if (found.length === 0) return [];
    const text = found.map((area) => `${quoteSheetName(sheet.name)}!${formatAbsolute(area)}`).join(",");
    return [element("definedName", { name, localSheetId }, escapeXml(text))];
  };
  const filter = sheet.autoFilter?.area;
  return [
    ...list("_xlnm.Print_Area", (page?.get("printArea") ?? []) as readonly Area[]),
    ...list("_xlnm.Print_Titles", [
      page?.get("title columns") as Area | undefined,
      page?.get("title rows") as Area | undefined,
    ]),
    ...(filter === undefined
      ? []
      : [
          element(
            "definedName",
            { name: "_xlnm._FilterDatabase", localSheetId, hidden: true },
            escapeXml(`${quoteSheetName(sheet.name)}!${formatAbsolute(filter)}`),
          ),
        ]),
  ];
}
