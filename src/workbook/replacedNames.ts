import type { SheetContent } from "./sheetContent";
import type { SheetDraft } from "./sheetDraft";

/** Names of the sheets that a new set of sheets replaces, in lower case. */
export function replacedNames(
  sheets: readonly Pick<SheetContent, "name" | "generated">[],
  drafts: readonly SheetDraft[],
): Set<string> {
  // The plan is the user's source of truth: it only gives way to a new one.
  const bringsPlan = drafts.some(({ kind }) => kind === "plan");
  const replaced = sheets.filter(({ generated }) => generated !== undefined && (generated !== "plan" || bringsPlan));
  return new Set(replaced.map(({ name }) => name.toLowerCase()));
}
