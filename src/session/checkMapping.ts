import type { ColumnMapping, Mapping } from "../domain/plan/plan";
import { finding, type PlanFinding } from "../domain/plan/planFinding";
import type { DetectedTable, IntakeResult } from "../intake/intakeResult";
import { nameKey } from "../intake/values/readName";

/**
 * Corrections of the plan that reach nothing in the workbook: a sheet or a column it does not have, a field that is none.
 *
 * Problems: `mapping-not-used` (a warning: the sheet may be renamed, or not there this month).
 */
export function checkMapping({ tables }: IntakeResult, { columns = [], sheets = [] }: Mapping): readonly PlanFinding[] {
  const known = new Set(tables.map((table) => table.sheet));
  return [
    ...sheets.flatMap(({ sheet, kind }, i) =>
      kind === "ignore" || known.has(sheet) ? [] : [unused(`mapping.sheets[${i}]`, sheet, "", kind)],
    ),
    ...columns.flatMap((mapping, i) =>
      isUsed(tables, mapping) ? [] : [unused(`mapping.columns[${i}]`, mapping.sheet, mapping.column, mapping.field)],
    ),
  ];
}

const unused = (argument: string, sheet: string, column: string, field: string): PlanFinding =>
  finding("mapping-not-used", "warning", argument, { value: field, sheet, column });

const isUsed = (tables: readonly DetectedTable[], { sheet, column, field }: ColumnMapping): boolean =>
  tables
    .filter((table) => table.sheet === sheet)
    .flatMap((table) => table.columns)
    .some(({ header, address, field: taken }) => {
      const isNamed = nameKey(header) === nameKey(column) || address.startsWith(`${column.toUpperCase()}`);
      return isNamed && (field === "ignore" ? taken === null : taken === field);
    });
