import type { DayRange } from "../domain/calendar/period";
import type { SourceKind } from "../domain/kpi/kpi";
import type { Facts, FactTable } from "./factTable";
import type { FactTableBuilder } from "./createFactTableBuilder";

/**
 * The facts of a workbook from the builders that gathered its rows.
 *
 * @param builders - at most one a kind; builders without rows give no table
 * @returns tables that share one list of people, in order of first appearance
 * @example buildFacts([]) // no tables, nobody, span null
 */
export function buildFacts(builders: readonly FactTableBuilder[]): Facts {
  const codes = new Map<string, number>();
  const personCode = (name: string): number => {
    const known = codes.get(name);
    if (known !== undefined) return known;
    codes.set(name, codes.size);
    return codes.size - 1;
  };
  const tables: Partial<Record<SourceKind, FactTable>> = {};
  for (const builder of builders) {
    if (tables[builder.kind])
      throw new Error(`Two builders for ${builder.kind}: rows of one kind belong in one table.`);
    const table = builder.finish(personCode);
    if (table.length > 0) tables[builder.kind] = table;
  }
  return { tables, people: [...codes.keys()], span: spanOf(Object.values(tables)) };
}

/**
 * First and last day on which something happened; 0 is missing.
 *
 * A due date is a promise and the close date of an open opportunity a hope: neither has happened.
 */
function spanOf(tables: readonly FactTable[]): DayRange | null {
  let from = Infinity;
  let to = -Infinity;
  for (const table of tables) {
    const stage = table.keys.stage;
    const open = stage ? stage.values.indexOf("open") : -1;
    for (const [field, days] of Object.entries(table.dates)) {
      if (field === "dueDate") continue;
      const isHope = open >= 0 && field !== "openDate";
      for (let row = 0; row < table.length; row += 1) {
        const day = days[row] ?? 0;
        if (day === 0 || (isHope && stage?.codes[row] === open)) continue;
        if (day < from) from = day;
        if (day > to) to = day;
      }
    }
  }
  return from <= to ? { from, to } : null;
}
