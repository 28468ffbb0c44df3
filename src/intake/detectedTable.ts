import { crosstabField } from "./columns/crosstabField";
import type { RecognisedColumn, RecognisedTable } from "./columns/recognisedTable";
import { rectAddress } from "./grid/address";
import type { DetectedTable } from "./intakeResult";

/** Columns without header, field and content are not listed: a sheet may be 16,384 columns wide. */
const mostUnusedColumns = 200;

type Reading = Pick<DetectedTable["columns"][number], "field" | "confidence" | "evidence">;

const pickOf = ({ field, confidence, evidence }: RecognisedColumn): Reading => ({ field, confidence, evidence });

/** A period's column of a cross-table has no field of its own, and yet it is read. */
function readByPeriod({ field, column }: RecognisedColumn, table: RecognisedTable): Reading | null {
  const period = field === null ? table.region.crosstab?.columns.find((one) => one.column === column) : undefined;
  const read = period ? crosstabField(table, period.measure) : null;
  return read && period ? { field: read, confidence: 1, evidence: [`header:${period.label}`] } : null;
}

/**
 * What a table was taken for, as the user is shown it.
 *
 * @param rows - rows of the table that were used
 */
export function detectedTable(table: RecognisedTable, rows: number): DetectedTable {
  const { region, kind, columns } = table;
  const bodyTop = (region.headerRow ?? region.area.top - 1) + 1;
  const { bottom } = region.area;
  const shown = columns.filter(({ field, column }) => field !== null || column - region.area.left < mostUnusedColumns);
  return {
    sheet: region.sheet,
    address: rectAddress(region.area),
    headerRow: (region.headerRow ?? region.area.top) + 1,
    rows,
    kind,
    columns: shown.map((one) => ({
      header: one.label,
      address: rectAddress({ top: Math.min(bodyTop, bottom), left: one.column, bottom, right: one.column }),
      ...(readByPeriod(one, table) ?? pickOf(one)),
      ...(one.unit === undefined ? {} : { unit: one.unit }),
    })),
  };
}
