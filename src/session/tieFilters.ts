import type { PlanFilter } from "../domain/plan/plan";
import { finding, type PlanFinding } from "../domain/plan/planFinding";
import type { FactTable, KeyColumn } from "../facts/factTable";
import type { IntakeResult } from "../intake/intakeResult";
import { nameKey } from "../intake/values/readName";

/** The plan's filters in the spellings of the workbook, and what in them fits no sheet. */
export interface TiedFilters {
  readonly filters: readonly PlanFilter[];
  readonly problems: readonly PlanFinding[];
}

/**
 * Ties the plan's filters to the columns and values of the workbook, without regard to case, width and spaces.
 *
 * A column is named by its header, or by what intake took it for (`status`): sheets that call it otherwise are meant too.
 *
 * Problems: `filter-column-unknown` (an error: the rows would silently count), `filter-value-unknown` (a warning).
 *
 * @example tieFilters(intake, [{ column: "status", op: "not-in", values: ["cancelled"] }]) // column "Status", value "Cancelled"
 */
export function tieFilters(intake: IntakeResult, filters: readonly PlanFilter[]): TiedFilters {
  const tables = Object.values(intake.facts.tables);
  const problems: PlanFinding[] = [];
  const tied = filters.flatMap((filter, i) => {
    const columns = columnsFor(intake, tables, filter.column);
    if (columns.size === 0 && tables.length > 0) {
      const params = { value: filter.column, headers: headersOf(tables).join(", ") };
      problems.push(finding("filter-column-unknown", "error", `filters[${i}].column`, params));
    }
    const known = new Set([...columns.values()].flat().map(nameKey));
    for (const value of filter.values) {
      if (columns.size === 0 || value === "" || known.has(nameKey(value))) continue;
      const params = { value, column: filter.column };
      problems.push(finding("filter-value-unknown", "warning", `filters[${i}].values`, params));
    }
    const wanted = new Set(filter.values.map(nameKey));
    return [...columns].map(([column, values]) => ({
      ...filter,
      column,
      values: [...filter.values, ...values.filter((value) => wanted.has(nameKey(value)))],
    }));
  });
  return { filters: tied, problems };
}

/** Columns of the facts that a name stands for, each with the values in it. */
function columnsFor(
  { tables: detected }: IntakeResult,
  tables: readonly FactTable[],
  named: string,
): ReadonlyMap<string, readonly string[]> {
  const taken = detected.flatMap((table) => table.columns.filter((column) => column.field === named));
  const keys = new Set([named, ...taken.map(({ header }) => header)].map(nameKey));
  const found = new Map<string, string[]>();
  for (const [name, { values }] of tables.flatMap(columnsOf)) {
    if (keys.has(nameKey(name))) found.set(name, [...(found.get(name) ?? []), ...values]);
  }
  return found;
}

const columnsOf = ({ keys, texts }: FactTable): readonly (readonly [string, KeyColumn])[] => [
  ...Object.entries(keys),
  ...texts,
];

const headersOf = (tables: readonly FactTable[]): readonly string[] => [
  ...new Set(tables.flatMap((table) => columnsOf(table).map(([name]) => name))),
];
