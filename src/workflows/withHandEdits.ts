import type { Problem } from "../domain/problem";
import type { ReportProblemCode } from "../reports/reportProblem";
import type { Model } from "../session/model";
import { openModel } from "../session/openModel";
import type { SheetContent } from "../workbook/sheetContent";
import { handEdits } from "./handEdits";
import { takeOver } from "./takeOver";

/** A model with what people typed into its breakdown sheets. */
export interface ModelWithEdits {
  readonly model: Model;
  /** What could not be taken over, and how much was, sheet by sheet. */
  readonly problems: readonly Problem<ReportProblemCode>[];
}

/**
 * A model whose plan says what people typed into the breakdown sheets since these were written; for use where nobody can be
 * asked.
 *
 * Problems: those of `handEdits`, `targets-taken-over`.
 */
export function withHandEdits(model: Model, sheets: readonly SheetContent[]): ModelWithEdits {
  const found = handEdits(model, sheets);
  const rows = found.flatMap((sheet) => sheet.rows);
  const problems = found.flatMap((edited): readonly Problem<ReportProblemCode>[] => {
    const count = edited.rows.reduce((sum, row) => sum + row.edits.length, 0);
    const cell = edited.rows[0]?.edits[0]?.cell;
    const at = { sheet: edited.sheet, ...(cell === undefined ? {} : { cell }) };
    const taken = { code: "targets-taken-over", severity: "info", at, params: { sheet: edited.sheet, count } } as const;
    return [...(count > 0 ? [taken] : []), ...edited.problems];
  });
  if (rows.length === 0) return { model, problems };
  const { intake, holidays, asOf } = model;
  const plan = takeOver(model.plan, rows);
  return { model: openModel(intake, { plan, holidays, ...(asOf === null ? {} : { asOf }) }), problems };
}
