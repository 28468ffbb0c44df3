import type { SheetDraft } from "../../workbook/sheetDraft";
import { relationshipsPartOf } from "../package/relationships";
import { openPackage, type WorkbookPackage } from "../package/workbookPackage";
import { contentTypesPart, editContentTypes } from "./editContentTypes";
import { editRelationships, idMaker, type NewRelationship } from "./editRelationships";
import { editWorkbookPart } from "./editWorkbookPart";
import { openStyles } from "./openStyles";
import { editPackage, type PackageEdit } from "./packageEdit";
import { planGraft, type GraftPlan } from "./planGraft";
import { putSheet, type AddedPart } from "./putSheet";

/**
 * The user's workbook with sheets added behind the last one.
 *
 * Sheets that the add-in generated before (by both tags) are replaced, so that writing twice yields
 * one set; the plan sheet only by a new plan. Every other part stays as it is, byte for byte: only the
 * workbook part, its relationships, the content types and the styles (appended to) are edited. The
 * chain of calculation is dropped where sheets go; Excel builds it anew.
 *
 * @param file - a whole .xlsx file
 * @param drafts - names unique, also against the sheets that stay; tables and names of the workbook
 *   that are taken get a number, and formulas follow
 *
 * Failures: those of `readWorkbookFile`; `name-taken` where a sheet that stays has the name of a new
 * one; `workbook-strict-format`: a strict file can be read, but not added to.
 */
export function addSheetsToPackage(file: Uint8Array, drafts: readonly SheetDraft[]): Uint8Array {
  return drafts.length === 0 ? file : graftSheets(openPackage(file), drafts);
}

/** `addSheetsToPackage` for a file that is open already. */
export function graftSheets(file: WorkbookPackage, drafts: readonly SheetDraft[]): Uint8Array {
  return applyGraft(file, planGraft(file, drafts));
}

/** The file after what was planned is done. */
export function applyGraft(file: WorkbookPackage, plan: GraftPlan): Uint8Array {
  const edit = editPackage(file);
  const put = putParts(edit, plan);
  for (const part of plan.removedParts) edit.remove(part);
  editIndexes(edit, plan, put);
  return edit.finish();
}

interface PutParts {
  readonly added: readonly AddedPart[];
  readonly relationships: readonly NewRelationship[];
  readonly sheets: readonly { readonly draft: SheetDraft; readonly relationship: string }[];
}

/** Puts the sheets and the styles that they use. */
function putParts(edit: PackageEdit, plan: GraftPlan): PutParts {
  const { workbookPart, relationships: relationshipsOf } = edit.file;
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const nextId = idMaker(relationshipsOf(workbookPart).map(({ id }) => id));
  const styles = openStyles(edit, folder);
  const added: AddedPart[] = [];
  const relationships: NewRelationship[] = [];
  if (styles.isNew) {
    added.push({ part: styles.part, type: stylesType });
    relationships.push({ id: nextId(), type: "styles", part: styles.part });
  }
  let tableId = plan.lastTableId;
  const putting = {
    edit,
    folder,
    nextTableId: () => ++tableId,
    added,
    styles: styles.book,
    usesDate1904: plan.usesDate1904,
  };
  const sheets = plan.drafts.map((draft, index) => {
    const part = putSheet(draft, plan.isEmpty && index === 0, putting);
    const relationship = nextId();
    relationships.push({ id: relationship, type: "worksheet", part });
    return { draft, relationship };
  });
  edit.put(styles.part, styles.finish());
  return { added, relationships, sheets };
}

const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** Tells the workbook, its relationships and the content types what came and what went. */
function editIndexes({ file, put }: PackageEdit, plan: GraftPlan, { added, relationships, sheets }: PutParts): void {
  const { workbookPart } = file;
  const gone = new Set(plan.removedParts);
  const goneIds = file.relationships(workbookPart).filter(({ part }) => part !== null && gone.has(part));
  const ids = goneIds.map(({ id }) => id);
  const list = relationshipsPartOf(workbookPart);
  put(list, editRelationships(file.text(list), workbookPart, ids, relationships));
  put(contentTypesPart, editContentTypes(file.text(contentTypesPart), plan.removedParts, added));
  const { removedSheets: removed, replacedNames } = plan;
  put(workbookPart, editWorkbookPart(file.text(workbookPart), workbookPart, { removed, added: sheets, replacedNames }));
}
