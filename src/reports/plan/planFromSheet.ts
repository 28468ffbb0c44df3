import type { Mapping, Plan } from "../../domain/plan/plan";
import type { Problem } from "../../domain/problem";
import { texts } from "../../i18n/texts";
import type { Language } from "../../i18n/problemText";
import type { PlanTableKey } from "../../i18n/words/planWords";
import type { SheetContent } from "../../workbook/sheetContent";
import type { GeneratedSheet } from "../reportInput";
import type { ReportProblemCode } from "../reportProblem";
import { findPlanTables, type FoundTable } from "./findPlanTables";
import { planParts } from "./planParts";
import { readSettings } from "./planSettings";
import { columnWords, rowReader, type RowReader } from "./rowReader";

/** A plan as read from its sheet. Rows that lack what they cannot be without are left out, each with a problem. */
export interface SheetPlan {
  readonly plan: Plan;
  readonly generated: readonly GeneratedSheet[];
  readonly problems: readonly Problem<ReportProblemCode>[];
}

/** Tables without which the plan would silently lose what the manager set up. */
const neededTables = ["settings", "roles", "weights", "people", "assignments", "targets"] as const;

/** Columns without which a row of a table cannot be read. */
const neededColumns: Readonly<Partial<Record<PlanTableKey, readonly string[]>>> = {
  settings: ["key", "value"],
  roles: ["id", "name"],
  weights: ["role", "kpi", "weight"],
  people: ["id", "name"],
  assignments: ["person", "role"],
  targets: ["scope", "kpi", "period", "value"],
};

/** Is this the KPI Plan sheet: does it hold the tables of roles, weights and people. */
export function isPlanSheet(sheet: SheetContent): boolean {
  const tables = findPlanTables(sheet);
  return tables.has("roles") && tables.has("weights") && tables.has("people");
}

/**
 * The plan that a KPI Plan sheet holds: the inverse of `planSheet`.
 *
 * Only the shape is checked here; whether weights total 100 % or a KPI exists is for the plan's own rules.
 *
 * @param sheet - one that {@link isPlanSheet}
 * @param language - of the names in problems; headers in either language are understood
 *
 * Problems: `plan-table-missing`, `plan-column-missing`, `plan-cell-missing`, `plan-cell-unreadable`, `plan-setting-unknown`.
 */
export function planFromSheet(sheet: SheetContent, language: Language): SheetPlan {
  const found = findPlanTables(sheet);
  const problems: Problem<ReportProblemCode>[] = missingParts(found, sheet.name, language);
  const readers = (table: PlanTableKey): readonly RowReader[] => {
    const { columns, rows } = found.get(table) ?? { columns: new Map<string, number>(), rows: [] };
    return rows.map((row) => rowReader(row, columns, { sheet: sheet.name, table, language, problems }));
  };
  const all = <Part>(table: PlanTableKey, part: (row: RowReader) => Part | null): readonly Part[] =>
    readers(table).flatMap((row) => part(row) ?? []);
  const { settings, version } = readSettings(readers("settings"));
  const holidayDays = all("calendar", planParts.holiday);
  const kpis = all("kpis", planParts.kpi);
  const gates = all("gates", planParts.gate);
  const filters = all("filters", planParts.filter);
  const buffers = all("buffers", planParts.buffer);
  const mapping = mappingOf(readers("mapping"));
  const plan: Plan = {
    version,
    settings: settings.holidays === "custom" || holidayDays.length > 0 ? { ...settings, holidayDays } : settings,
    roles: all("roles", planParts.role),
    weights: all("weights", planParts.weight),
    people: withAliases(all("people", planParts.person), all("aliases", planParts.alias)),
    assignments: all("assignments", planParts.assignment),
    targets: all("targets", planParts.target),
    ...(kpis.length === 0 ? {} : { kpis }),
    ...(gates.length === 0 ? {} : { gates }),
    ...(mapping === null ? {} : { mapping }),
    ...(filters.length === 0 ? {} : { filters }),
    ...(buffers.length === 0 ? {} : { buffers: Object.fromEntries(buffers.map(({ kpi, share }) => [kpi, share])) }),
  };
  return { plan, generated: all("generated", planParts.generated), problems };
}

function withAliases(
  people: Plan["people"],
  aliases: readonly { readonly person: string; readonly alias: string }[],
): Plan["people"] {
  const byPerson = new Map<string, string[]>();
  for (const { person, alias } of aliases) byPerson.set(person, [...(byPerson.get(person) ?? []), alias]);
  return people.map((person) => {
    const own = byPerson.get(person.id);
    return own === undefined ? person : { ...person, aliases: own };
  });
}

function mappingOf(rows: readonly RowReader[]): Mapping | null {
  const kinds = rows.map((row) => ({ row, what: row.need("what", row.choice("what", ["column", "sheet"])) }));
  const columns = kinds.flatMap(({ row, what }) => (what === "column" ? (planParts.columnMapping(row) ?? []) : []));
  const sheets = kinds.flatMap(({ row, what }) => (what === "sheet" ? (planParts.sheetMapping(row) ?? []) : []));
  if (columns.length === 0 && sheets.length === 0) return null;
  return { ...(columns.length === 0 ? {} : { columns }), ...(sheets.length === 0 ? {} : { sheets }) };
}

function missingParts(
  found: ReadonlyMap<PlanTableKey, FoundTable>,
  sheet: string,
  language: Language,
): Problem<ReportProblemCode>[] {
  const words = texts(language).plan.tables;
  return neededTables.flatMap((table): Problem<ReportProblemCode>[] => {
    const columns = found.get(table)?.columns;
    const at = { sheet };
    if (columns === undefined) {
      return [{ code: "plan-table-missing", severity: "error", at, params: { table: words[table].title } }];
    }
    const missing = (neededColumns[table] ?? []).filter((column) => !columns.has(column));
    return missing.map((column) => ({
      code: "plan-column-missing",
      severity: "error",
      at,
      params: columnWords(column, { sheet, table, language, problems: [] }),
    }));
  });
}
