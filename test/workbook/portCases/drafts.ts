import { generatedTag } from "../../../src/workbook/generatedTag";
import type { DraftCell, GeneratedKind, SheetDraft } from "../../../src/workbook/sheetDraft";

type Plain = string | number | boolean | null;

/** A sheet to add, with these cells. */
export function draftOf(
  name: string,
  kind: GeneratedKind,
  rows: readonly (readonly (DraftCell | Plain)[])[],
  extra: Partial<SheetDraft> = {},
): SheetDraft {
  const cell = (one: DraftCell | Plain): DraftCell | undefined =>
    typeof one === "object" ? (one ?? undefined) : { value: one };
  return { name, kind, columnWidths: [12, 12, 8], rows: rows.map((row) => row.map(cell)), ...extra };
}

/** The plan sheet with the table that lists generated sheets: the second of their two tags. */
export function planListing(...listed: readonly (readonly [name: string, kind: GeneratedKind])[]): SheetDraft {
  return draftOf("KPI Plan", "plan", [["Sheet", "Kind"], ...listed], {
    tables: [{ name: generatedTag.table, area: { top: 0, left: 0, bottom: Math.max(1, listed.length), right: 1 } }],
  });
}

/** A breakdown with a total, and the plan that lists it. */
export function breakdownAndPlan(amount: number): SheetDraft[] {
  const breakdown = draftOf(
    "Targets 2026",
    "breakdown",
    [
      ["Quarter", "Target"],
      ["2026Q1", amount],
      ["2026Q2", amount * 2],
      ["Total", { value: amount * 3, formula: "SUM(NewTargets[Target])" }],
    ],
    { tables: [{ name: "NewTargets", area: { top: 0, left: 0, bottom: 2, right: 1 } }] },
  );
  return [breakdown, planListing(["Targets 2026", "breakdown"])];
}
