import { generatedTag, isTagged } from "../../workbook/generatedTag";
import type { SheetDraft } from "../../workbook/sheetDraft";
import { relationshipsPartOf } from "../package/relationships";
import { chartXml } from "../write/chartXml";
import { drawingXml } from "../write/drawingXml";
import { sheetXml } from "../write/sheetXml";
import type { CellWriting } from "../write/cellXml";
import { tableHeaders, tableXml } from "../write/tableXml";
import { relationshipsXml, type NewRelationship } from "./editRelationships";
import type { PackageEdit } from "./packageEdit";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const contentTypes = {
  worksheet: `${spreadsheet}.worksheet+xml`,
  table: `${spreadsheet}.table+xml`,
  customProperty: `${spreadsheet}.customProperty`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** A part that was added, for the list of content types. */
export interface AddedPart {
  readonly part: string;
  readonly type: string;
}

/** What the sheets of one run share. */
export interface SheetPutting extends CellWriting {
  readonly edit: PackageEdit;
  /** Folder of the workbook part with its slash, usually `xl/`. */
  readonly folder: string;
  readonly nextTableId: () => number;
  /** Every part put so far; grows. */
  readonly added: AddedPart[];
}

/**
 * Puts the parts of one sheet: its cells, tables, charts and tag.
 *
 * @returns name of the sheet's part
 */
export function putSheet(draft: SheetDraft, isSelected: boolean, putting: SheetPutting): string {
  const { edit, folder } = putting;
  const part = edit.freePart(`${folder}worksheets/sheet#.xml`);
  const relationships: NewRelationship[] = [];
  const relate = (type: keyof typeof contentTypes, target: string): string => {
    const id = `rId${relationships.length + 1}`;
    relationships.push({ id, type, part: target });
    putting.added.push({ part: target, type: contentTypes[type] });
    return id;
  };
  const tables = (draft.tables ?? []).map((table) => {
    const target = edit.freePart(`${folder}tables/table#.xml`);
    edit.put(target, tableXml(table, putting.nextTableId(), tableHeaders(draft, table)));
    return relate("table", target);
  });
  const drawing = draft.charts?.length ? relate("drawing", putDrawing(draft.charts, putting)) : undefined;
  const property = isTagged(draft.kind)
    ? { name: generatedTag.property, relationship: relate("customProperty", putTag(draft.kind, putting)) }
    : undefined;
  edit.put(part, sheetXml(draft, { ...putting, isSelected, links: { property, drawing, tables } }));
  if (relationships.length > 0) edit.put(relationshipsPartOf(part), relationshipsXml(part, relationships));
  putting.added.push({ part, type: contentTypes.worksheet });
  return part;
}

function putDrawing(charts: NonNullable<SheetDraft["charts"]>, { edit, folder, added }: SheetPutting): string {
  const part = edit.freePart(`${folder}drawings/drawing#.xml`);
  const relationships: NewRelationship[] = [];
  const placed = charts.map((chart, index) => {
    const target = edit.freePart(`${folder}charts/chart#.xml`);
    const relationship = `rId${index + 1}`;
    edit.put(target, chartXml(chart));
    relationships.push({ id: relationship, type: "chart", part: target });
    added.push({ part: target, type: contentTypes.chart });
    return { chart, relationship };
  });
  edit.put(part, drawingXml(placed));
  edit.put(relationshipsPartOf(part), relationshipsXml(part, relationships));
  return part;
}

/** The value of a worksheet's custom property lies in a part of its own, as UTF-16. */
function putTag(kind: string, { edit, folder }: SheetPutting): string {
  const part = edit.freePart(`${folder}customProperty#.bin`);
  edit.put(part, Uint8Array.from([...kind].flatMap((character) => [character.charCodeAt(0), 0])));
  return part;
}
