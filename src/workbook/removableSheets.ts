import type { SheetContent } from "./sheetContent";
import { WorkbookFailure } from "./workbookFailure";

/**
 * The sheets among `names` that may be removed: both tags call them generated, and they are not the plan.
 *
 * @param sheets - all sheets of the workbook
 * @param names - in upper or lower case; names of no sheet are passed over
 * @returns in tab order; may be empty
 *
 * Fails with `last-visible-sheet` where no other sheet could be seen.
 */
export function removableSheets<Sheet extends Pick<SheetContent, "name" | "generated" | "visibility">>(
  sheets: readonly Sheet[],
  names: readonly string[],
): Sheet[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const isRemovable = ({ name, generated }: Sheet): boolean =>
    generated !== undefined && generated !== "plan" && wanted.has(name.toLowerCase());
  const removable = sheets.filter(isRemovable);
  const staysVisible = sheets.some((sheet) => sheet.visibility === "visible" && !isRemovable(sheet));
  if (removable.length > 0 && !staysVisible) throw new WorkbookFailure("last-visible-sheet", {});
  return removable;
}
