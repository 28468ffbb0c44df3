import type { SheetDraft } from "../../workbook/sheetDraft";
import { element } from "../xml/element";
import { appendInside, applyEdits, childOf, outlineXml, type TextEdit, type XmlNode } from "../xml/outlineXml";
import { definedNamesXml } from "./definedNamesXml";

const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What changes in the list of sheets. */
export interface SheetChanges {
  /** 0-based positions of the sheets that go. */
  readonly removed: readonly number[];
  /** Sheets that come behind the last one, with the relationship to each part. */
  readonly added: readonly { readonly draft: SheetDraft; readonly relationship: string }[];
  /** Names of the workbook, in lower case, that new sheets define anew. */
  readonly replacedNames: ReadonlySet<string>;
}

/** The workbook part with other sheets and their names. All the rest stays as it is written. */
export function editWorkbookPart(xml: string, part: string, changes: SheetChanges): string {
  const root = outlineXml(xml, part);
  const sheets = childOf(root, "sheets");
  if (!sheets) return xml;
  const edits = [...sheetEdits(xml, root, sheets, changes), ...nameEdits(xml, root, sheets, changes)];
  if (changes.removed.length > 0) edits.push(...viewEdits(xml, root, sheets, changes.removed));
  return applyEdits(xml, edits);
}

/** Takes an element out. */
const without = ({ start, end }: XmlNode): TextEdit => ({ from: start, to: end, text: "" });

function sheetEdits(xml: string, root: XmlNode, sheets: XmlNode, { removed, added }: SheetChanges): TextEdit[] {
  const declared = [...root.attributes].find(([, value]) => value === relationshipsNamespace)?.[0].split(":")[1];
  const idPrefix = declared ?? "r";
  const highest = Math.max(0, ...sheets.children.map(({ attributes }) => Number(attributes.get("sheetId") ?? 0)));
  const elements = added.map(({ draft, relationship }, index) =>
    element(`${root.prefix}sheet`, {
      [`xmlns:${idPrefix}`]: declared ? undefined : relationshipsNamespace,
      name: draft.name,
      sheetId: highest + 1 + index,
      state: draft.hidden ? "hidden" : undefined,
      [`${idPrefix}:id`]: relationship,
    }),
  );
  const gone = sheets.children.filter((_, index) => removed.includes(index)).map(without);
  return [...gone, appendInside(xml, sheets, elements.join(""))];
}

function nameEdits(xml: string, root: XmlNode, sheets: XmlNode, changes: SheetChanges): TextEdit[] {
  const { removed, added, replacedNames } = changes;
  const list = childOf(root, "definedNames");
  const kept = (list?.children ?? []).map((node): string => {
    const scope = node.attributes.get("localSheetId");
    const text = xml.slice(node.start, node.end);
    if (scope === undefined) return replacedNames.has((node.attributes.get("name") ?? "").toLowerCase()) ? "" : text;
    if (removed.includes(Number(scope))) return "";
    const before = removed.filter((index) => index < Number(scope)).length;
    return before === 0 ? text : text.replace(/(\slocalSheetId=["'])\d+/, `$1${Number(scope) - before}`);
  });
  const firstIndex = sheets.children.length - removed.length;
  const fresh = added.map(({ draft }, index) => definedNamesXml(draft, firstIndex + index, root.prefix));
  const content = [...kept, ...fresh].join("");
  const text = content === "" ? "" : element(`${root.prefix}definedNames`, {}, content);
  if (list) return [{ from: list.start, to: list.end, text }];
  // The schema wants names behind these (ECMA-376 part 1, 18.2.27 CT_Workbook).
  const before = ["sheets", "functionGroups", "externalReferences"].map((name) => childOf(root, name)?.end ?? 0);
  const at = Math.max(...before);
  return text === "" ? [] : [{ from: at, to: at, text }];
}

/** The tab that was open and the first one shown are named by position. */
function viewEdits(xml: string, root: XmlNode, sheets: XmlNode, removed: readonly number[]): TextEdit[] {
  const moved = (index: number): number => {
    const shifted = index - removed.filter((gone) => gone < index).length;
    return removed.includes(index) || shifted >= sheets.children.length - removed.length ? 0 : shifted;
  };
  return (childOf(root, "bookViews")?.children ?? []).map(({ start, openEnd }) => ({
    from: start,
    to: openEnd,
    text: xml
      .slice(start, openEnd)
      .replace(/(\s(?:activeTab|firstSheet)=["'])(\d+)/g, (_, head: string, index: string) => {
        return `${head}${moved(Number(index))}`;
      }),
  }));
}
