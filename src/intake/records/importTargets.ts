import type { KpiNames } from "../columns/kpiNames";
import type { RecognisedTable } from "../columns/recognisedTable";
import type { ImportedTarget } from "../intakeResult";
import { nameKey } from "../values/readName";
import { widenDatedTargets } from "./datedTargets";
import { personKpiCells } from "./personKpiCells";
import { nearestName } from "./similarNames";
import type { ReadContext } from "./tableReader";

/**
 * The targets that sheets of the workbook state. A target that names no KPI is one of revenue.
 *
 * @returns targets in the order of the sheets, under the people's display names
 */
export function importTargets(
  tables: readonly RecognisedTable[],
  kpiOf: KpiNames,
  context: ReadContext,
): readonly ImportedTarget[] {
  return tables.flatMap((table) => {
    if (table.kind !== "targets" && !(table.kind === "manual" && table.byField.has("target"))) return [];
    const { sheet, crosstab } = table.region;
    const cells = widenDatedTargets(table, personKpiCells(table, "target", kpiOf, kpiOf("revenue"), context));
    const [first] = cells;
    if (crosstab && first && cells.some(({ period }) => period === null)) {
      context.log.report("target-year-missing", "warning", { sheet, cell: first.cell }, { count: cells.length });
      context.log.leaveOut({ sheet, cell: first.cell }, "target-year-missing");
      return [];
    }
    return cells.map(({ person, kpi, period, value, cell }) => ({
      person,
      kpi: kpi.id,
      period: period?.id || null,
      value,
      sheet,
      cell,
    }));
  });
}

/**
 * Say which targets name nobody known, with the nearest name, and which people with facts have no target.
 *
 * @param known - display names of everybody in facts and rosters, with their keys
 * @param sellers - display names of people who carry facts
 * @returns people with a target that nobody resembles: newcomers who have not sold yet
 */
export function checkTargets(
  targets: readonly ImportedTarget[],
  known: ReadonlyMap<string, string>,
  sellers: readonly string[],
  { log }: ReadContext,
): readonly string[] {
  if (targets.length === 0) return [];
  const newcomers: string[] = [];
  const keys = new Set([...known.values(), ...sellers.map(nameKey)]);
  const seen = new Set<string>();
  for (const { person, sheet, cell } of targets) {
    const key = nameKey(person);
    if (keys.has(key) || seen.has(key)) continue;
    seen.add(key);
    if (keys.size === 0) {
      // Nobody is known from anywhere else: there is nothing the name could be mistaken for.
      newcomers.push(person);
      continue;
    }
    const suggestion = nearestName(person, [...known.keys()]);
    log.report("target-person-unmatched", "warning", { sheet, cell }, { value: person, suggestion: suggestion ?? "" });
    if (suggestion === null) newcomers.push(person);
  }
  const withTarget = new Set(targets.map(({ person }) => nameKey(person)));
  const sheet = targets[0]?.sheet ?? "";
  for (const person of sellers) {
    if (!withTarget.has(nameKey(person))) log.report("person-without-target", "warning", { sheet }, { value: person });
  }
  return newcomers;
}
