import type { SheetRow } from "../../workbook/sheetContent";
import type { ColumnField } from "../columns/columnField";
import type { RecognisedTable } from "../columns/recognisedTable";
import { readName } from "../values/readName";

/** Fields that are facts of their own and so never needed as a text to filter by. */
const ownFacts: ReadonlySet<ColumnField> = new Set([
  "person",
  "personId",
  "customer",
  "customerId",
  "order",
  "kpi",
  "period",
] as const);

/** More columns than this are not kept: a sheet may have 16,384. */
const mostColumns = 40;

/**
 * A reader for the texts of a row that a plan may filter by, such as the order's status or the region, by header.
 *
 * Columns of texts only; numbers, dates and what is a fact already are left out.
 */
export function filterTexts(table: RecognisedTable): (row: SheetRow) => ReadonlyMap<string, string | null> {
  const columns = table.columns
    .filter(({ field, profile }) => profile.texts >= 0.5 && !(field && ownFacts.has(field)))
    .slice(0, mostColumns);
  return (row) =>
    new Map(
      columns.map(({ column, label }) => {
        const reading = readName(row.values[column] ?? null);
        return [label, reading.kind === "name" ? reading.name : null] as const;
      }),
    );
}
