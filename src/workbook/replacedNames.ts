import { isGeneratedTable } from "./generatedTag";
import type { SheetContent } from "./sheetContent";
import type { SheetDraft } from "./sheetDraft";

/**
 * Names of the generated sheets that a new set of sheets replaces, in lower case.
 *
 * A new plan's Generated table says what is there from now on: a sheet of before that it lists stays, unless a new one
 * has its name. Without a new plan all go but the plan, which is the user's source of truth.
 */
export function replacedNames(
  sheets: readonly Pick<SheetContent, "name" | "generated">[],
  drafts: readonly SheetDraft[],
): Set<string> {
  const bringsPlan = drafts.some(({ kind }) => kind === "plan");
  const listed = new Set(drafts.flatMap(listedNames));
  for (const { name } of drafts) listed.delete(name.toLowerCase());
  const gives = ({ name, generated }: (typeof sheets)[number]): boolean => {
    if (generated === undefined) return false;
    return generated === "plan" ? bringsPlan : !listed.has(name.toLowerCase());
  };
  return new Set(sheets.filter(gives).map(({ name }) => name.toLowerCase()));
}

/** Names in the first column of a draft's Generated table, in lower case. */
const listedNames = ({ rows, tables = [] }: SheetDraft): string[] =>
  tables
    .filter(({ name }) => isGeneratedTable(name))
    .flatMap(({ area }) => rows.slice(area.top + 1, area.bottom + 1).map((row) => row[area.left]?.value))
    .flatMap((name) => (typeof name === "string" ? name.toLowerCase() : []));
