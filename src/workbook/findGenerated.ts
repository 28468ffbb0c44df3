import { isGeneratedTable } from "./generatedTag";
import type { SheetContent } from "./sheetContent";

/** The parts of a sheet that the tags are read from. */
type TaggedParts = Pick<SheetContent, "name" | "rows" | "tables">;

/**
 * Tells which sheets the add-in generated: those whose custom property and whose row in the Generated
 * table name the same kind. Everything else is the user's.
 *
 * @param sheets - every worksheet of the workbook
 * @param properties - value of each sheet's `KpiDesk.kind` property, by sheet name
 */
export function findGenerated<Sheet extends TaggedParts>(
  sheets: readonly Sheet[],
  properties: ReadonlyMap<string, string>,
): (Sheet & { readonly generated?: string })[] {
  const listed = listGenerated(sheets);
  return sheets.map((sheet) => {
    const kind = properties.get(sheet.name);
    const carriesTable = sheet.tables.some(({ name }) => isGeneratedTable(name));
    const isGenerated = kind !== undefined && (carriesTable || listed.get(sheet.name.toLowerCase()) === kind);
    return isGenerated ? { ...sheet, generated: kind } : sheet;
  });
}

/** The names and kinds of generated sheets, in tab order. @param sheets - as {@link findGenerated} tells them */
export const generatedOf = (
  sheets: readonly { readonly name: string; readonly generated?: string }[],
): readonly { readonly name: string; readonly kind: string }[] =>
  sheets.flatMap(({ name, generated }) => (generated === undefined ? [] : [{ name, kind: generated }]));

/** Kinds by sheet name in lower case, as the rows of the Generated tables state them. */
function listGenerated(sheets: readonly TaggedParts[]): Map<string, string> {
  const listed = new Map<string, string>();
  for (const { rows, tables } of sheets) {
    for (const { area } of tables.filter(({ name }) => isGeneratedTable(name))) {
      for (const { index, values } of rows) {
        const name = values[area.left];
        const kind = values[area.left + 1];
        const isBody = index > area.top && index <= area.bottom;
        if (isBody && typeof name === "string" && typeof kind === "string") listed.set(name.toLowerCase(), kind);
      }
    }
  }
  return listed;
}
