import type { RecognisedTable } from "./columns/recognisedTable";
import { rectAddress } from "./grid/address";
import type { DetectedTable } from "./intakeResult";

/** Columns without header, field and content are not listed: a sheet may be 16,384 columns wide. */
const mostUnusedColumns = 200;

/**
 * What a table was taken for, as the user is shown it.
 *
 * @param rows - rows of the table that were used
 */
export function detectedTable({ region, kind, columns }: RecognisedTable, rows: number): DetectedTable {
  const bodyTop = (region.headerRow ?? region.area.top - 1) + 1;
  const { bottom } = region.area;
  const shown = columns.filter(({ field, column }) => field !== null || column - region.area.left < mostUnusedColumns);
  return {
    sheet: region.sheet,
    address: rectAddress(region.area),
    headerRow: (region.headerRow ?? region.area.top) + 1,
    rows,
    kind,
    columns: shown.map(({ column, label, field, confidence, evidence, unit }) => ({
      header: label,
      address: rectAddress({ top: Math.min(bodyTop, bottom), left: column, bottom, right: column }),
      field,
      confidence,
      evidence,
      ...(unit === undefined ? {} : { unit }),
    })),
  };
}
