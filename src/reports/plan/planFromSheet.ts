import type { Mapping, Plan, PlanSnapshot, PlanVersion } from "../../domain/plan/plan";
import type { Problem } from "../../domain/problem";
import { texts } from "../../i18n/texts";
import type { Language } from "../../i18n/problemText";
import type { PlanTableKey } from "../../i18n/words/planWords";
import type { SheetContent } from "../../workbook/sheetContent";
import type { GeneratedSheet } from "../reportInput";
import type { ReportProblemCode } from "../reportProblem";
import { findPlanTables, type FoundTable } from "./findPlanTables";
import { planParts } from "./planParts";
import { planRecordParts, type VersionHead } from "./planRecordParts";
import { readSettings } from "./planSettings";
import { columnWords, rowReader, type RowReader } from "./rowReader";

/** A plan as read from its sheet. Rows that lack what they cannot be without are left out, each with a problem. */
export interface SheetPlan {
  readonly plan: Plan;
  readonly generated: readonly GeneratedSheet[];
  readonly problems: readonly Problem<ReportProblemCode>[];
}

/** What a version keeps, read from its text; null where the text holds no plan. */
export type ReadSnapshot = (text: string) => PlanSnapshot | null;

/** A part of the plan that may be read from the rows of a table. */
type ReadRows = <Part>(table: PlanTableKey, part: (row: RowReader) => Part | null) => readonly Part[];

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

/** The generated sheets that a KPI Plan sheet lists; rows that cannot be read are passed over. */
export function generatedFromSheet(sheet: SheetContent, language: Language): readonly GeneratedSheet[] {
  const table = findPlanTables(sheet).get("generated");
  const context = { sheet: sheet.name, table: "generated", language } as const;
  return (table?.rows ?? []).flatMap(
    (row) => planParts.generated(rowReader(row, table?.columns ?? new Map(), { ...context, problems: [] })) ?? [],
  );
}

/**
 * The plan that a KPI Plan sheet holds: the inverse of `planSheet`.
 *
 * Only the shape is checked here; whether weights total 100 % or a KPI exists is for the plan's own rules.
 *
 * @param sheet - one that {@link isPlanSheet}
 * @param language - of the names in problems; headers in either language are understood
 * @param readSnapshot - reads what a version keeps
 *
 * Problems: `plan-table-missing`, `plan-column-missing`, `plan-cell-missing`, `plan-cell-unreadable`, `plan-setting-unknown`,
 * `plan-version-unreadable`.
 */
export function planFromSheet(sheet: SheetContent, language: Language, readSnapshot: ReadSnapshot): SheetPlan {
  const found = findPlanTables(sheet);
  const problems: Problem<ReportProblemCode>[] = missingParts(found, sheet.name, language);
  const readers = (table: PlanTableKey): readonly RowReader[] => {
    const { columns, rows } = found.get(table) ?? { columns: new Map<string, number>(), rows: [] };
    return rows.map((row) => rowReader(row, columns, { sheet: sheet.name, table, language, problems }));
  };
  const all: ReadRows = (table, part) => readers(table).flatMap((row) => part(row) ?? []);
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
    roles: withDuties(all("roles", planParts.role), all("duties", planRecordParts.duty)),
    weights: all("weights", planParts.weight),
    people: withAliases(all("people", planParts.person), all("aliases", planParts.alias)),
    assignments: all("assignments", planParts.assignment),
    targets: all("targets", planParts.target),
    ...filled({ kpis, gates, filters, ...recordsOf(all) }),
    ...(mapping === null ? {} : { mapping }),
    ...filled({ versions: versionsOf(readers("versions"), all("snapshots", planRecordParts.snapshot), readSnapshot) }),
    ...(buffers.length === 0 ? {} : { buffers: Object.fromEntries(buffers.map(({ kpi, share }) => [kpi, share])) }),
  };
  return { plan, generated: all("generated", planParts.generated), problems };
}

const recordsOf = (all: ReadRows) => ({
  vacancies: all("vacancies", planRecordParts.vacancy),
  rates: all("rates", planRecordParts.rate),
  bonuses: all("bonuses", planRecordParts.bonus),
  payments: all("payments", planRecordParts.payment),
  feedback: all("feedback", planRecordParts.feedback),
  actions: all("actions", planRecordParts.action),
  changes: all("changes", planRecordParts.change),
});

/** The lists that have a row: a plan without any says nothing of the list. */
function filled<Lists extends Readonly<Record<string, readonly unknown[]>>>(lists: Lists): Partial<Lists> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<Lists>;
}

function withDuties(
  roles: Plan["roles"],
  duties: readonly NonNullable<ReturnType<typeof planRecordParts.duty>>[],
): Plan["roles"] {
  return roles.map((role) => {
    const own = duties.filter((duty) => duty.role === role.id).map(({ name, family }) => ({ name, family }));
    return own.length === 0 ? role : { ...role, duties: own };
  });
}

/** A version whose contents cannot be read is left out, with a problem. */
function versionsOf(
  rows: readonly RowReader[],
  parts: readonly NonNullable<ReturnType<typeof planRecordParts.snapshot>>[],
  readSnapshot: ReadSnapshot,
): readonly PlanVersion[] {
  return rows.flatMap((row): readonly PlanVersion[] => {
    const head: VersionHead | null = planRecordParts.version(row);
    if (!head) return [];
    const own = parts.filter(({ version }) => version === head.id).sort((one, other) => one.part - other.part);
    const snapshot = readSnapshot(own.map(({ text }) => text).join(""));
    if (snapshot) return [{ ...head, snapshot }];
    row.report("plan-version-unreadable", "id", { version: head.id });
    return [];
  });
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
