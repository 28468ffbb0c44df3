import type { WorkbookPackage } from "../package/workbookPackage";
import type { ListedSheet } from "../read/readSheetList";
import { decodeXmlText } from "../xml/xmlText";
import { childOf, outlineXml } from "../xml/outlineXml";
import { XmlScanner } from "../xml/xmlScanner";

/** What the parts that stay occupy. */
export interface TakenNames {
  /** Tables and names of the workbook, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Names of the workbook that led into a replaced sheet and are defined anew, in lower case. */
  readonly replaced: ReadonlySet<string>;
  readonly lastTableId: number;
}

/**
 * Reads which names of tables and of the workbook are taken.
 *
 * @param kept - sheets that stay
 * @param gone - sheets that are replaced
 * @param defined - names that the new sheets define
 */
export function readTakenNames(
  file: WorkbookPackage,
  kept: readonly ListedSheet[],
  gone: readonly ListedSheet[],
  defined: readonly string[],
): TakenNames {
  const names = new Set<string>();
  const replaced = new Set<string>();
  const wanted = new Set(defined.map((name) => name.toLowerCase()));
  for (const { name, refersTo } of readWorkbookNames(file)) {
    const key = name.toLowerCase();
    const isOurs = wanted.has(key) && gone.some((sheet) => refersToSheet(refersTo, sheet.name));
    (isOurs ? replaced : names).add(key);
  }
  let lastTableId = 0;
  for (const { part } of kept) {
    for (const { type, part: target } of part ? file.relationships(part) : []) {
      if (type !== "table" || !target) continue;
      const table = readTableHead(file.text(target), target);
      names.add(table.name.toLowerCase());
      lastTableId = Math.max(lastTableId, table.id);
    }
  }
  return { names, replaced, lastTableId };
}

/** Names of the workbook as a whole; those of single sheets do not get into the way of others. */
function readWorkbookNames(file: WorkbookPackage): { name: string; refersTo: string }[] {
  const xml = file.text(file.workbookPart);
  const list = childOf(outlineXml(xml, file.workbookPart), "definedNames");
  return (list?.children ?? [])
    .filter(({ attributes }) => !attributes.has("localSheetId"))
    .map(({ attributes, openEnd, closeStart }) => ({
      name: attributes.get("name") ?? "",
      refersTo: decodeXmlText(xml.slice(openEnd, closeStart)) ?? "",
    }));
}

function refersToSheet(refersTo: string, sheet: string): boolean {
  const formula = refersTo.toLowerCase();
  const name = sheet.toLowerCase();
  return formula.startsWith(`${name}!`) || formula.startsWith(`'${name.replaceAll("'", "''")}'!`);
}

function readTableHead(xml: string, part: string): { name: string; id: number } {
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.name !== "table") continue;
    return { name: scanner.attribute("displayName") ?? "", id: Number(scanner.attribute("id") ?? 0) };
  }
  return { name: "", id: 0 };
}
