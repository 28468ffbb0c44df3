import type { RecognisedTable } from "../columns/recognisedTable";
import type { KpiNames } from "../columns/kpiNames";
import type { DraftRow } from "./draftRow";
import { personKpiCells } from "./personKpiCells";
import type { ReadContext } from "./tableReader";

/**
 * The ready results of all tables of people × KPIs × periods. A result counts from the first day of its period.
 *
 * A table of targets may state the results beside them: only columns that say so (实际, actual) are read there.
 * A result without any period is left out and reported: it would be in no period.
 */
export function manualRows(
  tables: readonly RecognisedTable[],
  kpiOf: KpiNames,
  context: ReadContext,
): readonly DraftRow[] {
  const rows: DraftRow[] = [];
  for (const table of tables) {
    if (table.kind !== "manual" && table.kind !== "targets") continue;
    const { sheet } = table.region;
    // A cross-tab of months named "sales" without another word holds revenue.
    for (const { person, kpi, period, value, row, cell } of personKpiCells(
      table,
      "value",
      kpiOf,
      kpiOf("revenue"),
      context,
    )) {
      if (!period) {
        context.log.report("date-missing", "warning", { sheet, cell }, { row: row + 1 });
        context.log.leaveOut({ sheet, cell }, "date-missing");
        continue;
      }
      const fact = { person, dates: { date: period.start }, numbers: { value }, keys: { kpi: kpi.id }, sheet, row };
      rows.push({ table, cell, currency: null, fact });
    }
  }
  return rows;
}
