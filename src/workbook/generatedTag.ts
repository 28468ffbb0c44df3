import type { GeneratedKind } from "./sheetDraft";

/**
 * The two tags of a generated sheet. Both must name the sheet and its kind; where they disagree, the sheet is the user's.
 *
 * The first is a custom property of the worksheet. The second is a row of the Generated table: its
 * first column holds the sheet's name, its second the kind. The sheet that carries this table needs
 * no row of its own.
 */
export const generatedTag = {
  /** Name of the worksheet's custom property; its value is the `GeneratedKind`. */
  property: "KpiDesk.kind",
  /** Name of the Excel table. */
  table: "KpiPlanGenerated",
} as const;

/**
 * Whether an Excel table is the Generated table, by its name in upper or lower case; a number behind
 * it, which made it unique, does not matter.
 *
 * @example isGeneratedTable("KpiPlanGenerated_2") // true
 */
export function isGeneratedTable(name: string): boolean {
  return /generated(_?\d+)?$/i.test(name);
}

/**
 * Whether sheets of a kind are the add-in's to replace, so that they carry the tags at all. What the
 * user fills in (manual actuals) and the sample's own data are data like any other.
 */
export function isTagged(kind: GeneratedKind): boolean {
  return kind !== "sample" && kind !== "manual-actuals";
}
