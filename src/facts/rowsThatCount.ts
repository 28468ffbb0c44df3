import type { Condition } from "../domain/kpi/kpi";
import type { PlanFilter } from "../domain/plan/plan";
import type { FactTable, KeyColumn } from "./factTable";

/**
 * Which rows of a table count: those that meet every condition and every filter.
 *
 * A condition on a column that the table lacks sees blanks. A filter passes over the sheets that lack its column.
 *
 * @param conditions - of the measure; the value "" means a blank cell
 * @param filters - of the plan
 * @returns 1 for a row that counts, 0 for one that does not, one entry a row
 */
export function rowsThatCount(
  table: FactTable,
  conditions: readonly Condition[],
  filters: readonly PlanFilter[],
): Uint8Array {
  const counts = new Uint8Array(table.length).fill(1);
  for (const condition of conditions) {
    const accepts = acceptance(condition, columnNamed(table, condition.column));
    for (let row = 0; row < table.length; row++) if (!accepts(row)) counts[row] = 0;
  }
  for (const filter of filters) leaveOut(table, filter, counts);
  return counts;
}

/** The text column a condition names: a key field, else a header of the sheet; undefined when there is none. */
export const columnNamed = (table: FactTable, column: string): KeyColumn | undefined =>
  new Map<string, KeyColumn>(Object.entries(table.keys)).get(column) ?? table.texts.get(column);

function acceptance(condition: Condition, column: KeyColumn | undefined): (row: number) => boolean {
  const listed = new Set(condition.values);
  const wanted = condition.op === "in";
  const acceptsBlank = listed.has("") === wanted;
  const accepted = column?.values.map((value) => listed.has(value) === wanted) ?? [];
  return (row) => accepted[column?.codes[row] ?? -1] ?? acceptsBlank;
}

function leaveOut(table: FactTable, filter: PlanFilter, counts: Uint8Array): void {
  const column = columnNamed(table, filter.column);
  if (!column) return;
  const { sheets, sheet } = table.origin;
  const concerned = sheetsWithValues(column, sheet);
  const accepts = acceptance(filter, column);
  for (let row = 0; row < table.length; row++) {
    const code = sheet[row] ?? -1;
    const isNamed = filter.sheet === undefined || sheets[code] === filter.sheet;
    if (isNamed && concerned.has(code) && !accepts(row)) counts[row] = 0;
  }
}

function sheetsWithValues(column: KeyColumn, sheet: Int32Array): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [row, code] of column.codes.entries()) if (code >= 0) found.add(sheet[row] ?? -1);
  return found;
}
