import type { Kpi } from "../../domain/kpi/kpi";
import type { Mapping } from "../../domain/plan/plan";
import { columnLetter } from "../grid/address";
import type { TableRegion } from "../grid/tableRegion";
import type { Steps } from "../steps";
import { cellText, isBlankCell } from "../grid/block";
import { readUnit, readUnitToken } from "../values/readUnit";
import { assignFields } from "./assignFields";
import { columnCandidates, type CandidateColumn, type FieldCandidate } from "./columnCandidates";
import type { ColumnField, TableKind } from "./columnField";
import { decideKind, type TableSigns } from "./decideKind";
import { isMoneyField } from "./fieldFit";
import { fieldsOfKind } from "./fieldsOfKind";
import { guessColumns, type KnownNames } from "./guessColumns";
import { kpiNames, type KpiNames } from "./kpiNames";
import { kpiOfTitle } from "./kpiOfHeader";
import { peopleColumns } from "./peopleColumns";
import { periodInText } from "./periodInText";
import type { RecognisedColumn, RecognisedTable } from "./recognisedTable";
import { settleAmounts } from "./settleAmounts";
import { settleCopies } from "./settleCopies";
import { settleFollowUps } from "./settleFollowUps";
import { settleGroups } from "./settleGroups";
import { settleLines } from "./settleLines";
import { settleOrderTotals } from "./settleOrderTotals";
import { settleOwners } from "./settleOwners";
import { settleReturns } from "./settleReturns";
import { settleSellers } from "./settleSellers";
import { settleSummaries } from "./settleSummaries";
import { tableTopics } from "./tableTopic";
import { teamsOfOne } from "./teamsOfOne";

/**
 * What every table of a workbook is about and what its columns hold.
 *
 * Headers speak first, then cells; the plan's mapping beats both. Names met under clear headers of one table help to
 * recognise the same people in another.
 *
 * @param regions - the tables of all sheets
 * @param catalogue - KPIs whose names may be headers
 * @param mapping - the plan's corrections
 */
export function* recogniseTables(
  regions: readonly TableRegion[],
  catalogue: readonly Kpi[],
  mapping: Mapping = {},
): Steps<readonly RecognisedTable[]> {
  const kpiOf = kpiNames(catalogue);
  const candidates = teamsOfOne(
    regions,
    regions.map((region) => columnCandidates(region, mapping.columns ?? [])),
  );
  const known = knownNames(candidates);
  yield;
  let tables: readonly RecognisedTable[] = regions.map((region, i) =>
    recogniseTable(region, guessColumns(candidates[i] ?? [], known), { kpiOf, known }, kindInPlan(region, mapping)),
  );
  for (const settle of settlings) {
    yield;
    tables = settle(tables);
  }
  return tables;
}

/** What only several rows or tables together can tell, in the order in which each needs what the others found. */
const settlings: readonly ((tables: readonly RecognisedTable[]) => readonly RecognisedTable[])[] = [
  settleGroups,
  settleOwners,
  settleCopies,
  settleLines,
  settleFollowUps,
  settleAmounts,
  settleSellers,
  settleOrderTotals,
  settleReturns,
  settleSummaries,
];

function kindInPlan(region: TableRegion, { sheets = [] }: Mapping): TableKind | null {
  const kind = sheets.find(({ sheet }) => sheet === region.sheet)?.kind;
  if (kind === undefined) return null;
  return kind === "ignore" ? "other" : kind in fieldsOfKind ? (kind as TableKind) : null;
}

function recogniseTable(
  region: TableRegion,
  columns: readonly CandidateColumn[],
  { kpiOf, known }: { readonly kpiOf: KpiNames; readonly known: KnownNames },
  kindInPlan: TableKind | null,
): RecognisedTable {
  const kpis = new Map(columns.map((column) => [column, kpiOf(column.header.text)] as const));
  const period = periodInText([...region.titleText, region.name ?? "", region.sheet]);
  const kpiColumns = [...kpis].filter(([column, kpi]) => kpi && column.profile.texts < 0.5).length;
  const people = peopleColumns(columns, known.person, kpiOf);
  const words = {
    kpiColumns,
    namesPeriod: isShort(period?.level),
    namesKpi: kpiOfTitle([...region.titleText, region.name ?? "", region.sheet], kpiOf) !== null,
    peopleColumns: people.size,
  };
  const kind = kindInPlan ?? decideKind(signsOf(region, columns, words));
  const assigned = assignFields(columns, kind);
  const unitColumn = unitColumnOf(region, columns);
  const recognised = columns.map((column) => {
    const settled = settleColumn(
      region,
      column,
      assigned.get(column) ?? null,
      kpis.get(column) ?? null,
      rivalOf(column, columns, assigned),
      kind === "manual" || kind === "targets" ? (people.get(column) ?? null) : null,
    );
    const isOpen = settled.field !== null && isMoneyField(settled.field) && settled.unit === undefined;
    return isOpen && unitColumn !== null ? { ...settled, unitColumn } : settled;
  });
  const byField = new Map<ColumnField, RecognisedColumn>();
  for (const column of recognised) if (column.field) byField.set(column.field, column);
  return { region, kind, columns: recognised, byField, period };
}

/** A column whose cells name nothing but units of money, such as 元 and 万元. */
function unitColumnOf({ rows }: TableRegion, columns: readonly CandidateColumn[]): number | null {
  const isUnit = (text: string): boolean => readUnitToken(text)?.unit !== undefined;
  const found = columns.find(
    ({ column, profile }) =>
      profile.filled > 0 &&
      profile.keys.size <= 6 &&
      [...profile.keys].every(isUnit) &&
      rows.every(({ values }) => isBlankCell(values[column]) || isUnit(cellText(values[column]))),
  );
  return found?.column ?? null;
}

const isShort = (level: string | undefined): boolean => level === "month" || level === "week";

function signsOf(
  region: TableRegion,
  columns: readonly CandidateColumn[],
  words: Pick<TableSigns, "kpiColumns" | "namesPeriod" | "namesKpi" | "peopleColumns">,
): TableSigns {
  const best = new Map<ColumnField, { column: CandidateColumn; score: number }>();
  for (const column of columns) {
    for (const { field, score } of column.candidates) {
      if (score > (best.get(field)?.score ?? 0)) best.set(field, { column, score });
    }
  }
  const crosstab = region.crosstab?.columns ?? [];
  return {
    score: (field) => best.get(field)?.score ?? 0,
    distinct: (field) => best.get(field)?.column.profile.distinct ?? 0,
    isOneColumn: (field, other) => best.get(field)?.column === best.get(other)?.column,
    decided: best.get("stage")?.column.profile.decided ?? 0,
    won: best.get("stage")?.column.profile.won ?? 0,
    document: tableTopics(
      (["order", "orderDate", "date", "person"] as const).map((field) => best.get(field)?.column.header.text ?? ""),
    ),
    around: tableTopics([region.sheet, region.name ?? "", ...region.titleText]),
    headers: tableTopics(columns.slice(0, 100).map(({ header }) => header.text)),
    periodColumns: crosstab.length,
    ...words,
  };
}

function settleColumn(
  region: TableRegion,
  column: CandidateColumn,
  chosen: FieldCandidate | null,
  kpi: Kpi | null,
  rival: CandidateColumn | null,
  person: string | null,
): RecognisedColumn {
  const { header, mapping } = column;
  const row = readUnit(column.unitText ?? "");
  const field = chosen?.field ?? null;
  const hint = field && isMoneyField(field) ? region.unitHint : null;
  const letter = field && isMoneyField(field) ? header.letterUnit : undefined;
  const unit = mapping?.unit ?? header.unit ?? letter ?? row.unit ?? hint ?? undefined;
  const currency = header.currency ?? row.currency;
  return {
    column: column.column,
    header,
    label: labelOf(column),
    profile: column.profile,
    field,
    confidence: Math.round(Math.min(chosen?.score ?? 0, 1) * 100) / 100,
    evidence: chosen?.evidence ?? [],
    guessed: chosen?.guessed === true,
    ...(unit === undefined ? {} : { unit }),
    ...(currency === undefined ? {} : { currency }),
    ...(mapping?.dateOrder === undefined ? {} : { dateOrder: mapping.dateOrder }),
    ...(kpi ? { kpi } : {}),
    ...(rival ? { rival: labelOf(rival) } : {}),
    ...(person === null ? {} : { person }),
  };
}

const labelOf = ({ header, column }: CandidateColumn): string =>
  header.text === "" ? columnLetter(column) : header.text;

/** Another filled column whose header names the same amount, day or person just as well, and that was left without a field. */
function rivalOf(
  column: CandidateColumn,
  columns: readonly CandidateColumn[],
  assigned: ReadonlyMap<CandidateColumn, FieldCandidate>,
): CandidateColumn | null {
  const chosen = assigned.get(column);
  if (!chosen || chosen.guessed || chosen.score > 1 || !contested.has(chosen.field)) return null;
  const claims = ({ field, score }: FieldCandidate): boolean => field === chosen.field && score >= chosen.score;
  return columns.find((one) => !assigned.has(one) && one.profile.filled > 0 && one.candidates.some(claims)) ?? null;
}

/** Fields where the wrong one of two columns would give a wrong total. */
const contested: ReadonlySet<ColumnField> = new Set([
  "amount",
  "received",
  "person",
  "orderDate",
  "closeDate",
] as const);

/** Names and numbers under clear headers, of all tables. */
function knownNames(tables: readonly (readonly CandidateColumn[])[]): KnownNames {
  const known = {
    person: new Set<string>(),
    customer: new Set<string>(),
    personId: new Set<string>(),
    customerId: new Set<string>(),
  };
  for (const { candidates, profile } of tables.flat()) {
    const best = candidates[0];
    if (!best || best.score < 0.8 || !isKnownField(best.field)) continue;
    if (!best.field.endsWith("Id") && profile.texts < 0.5) continue;
    for (const key of profile.keys) known[best.field].add(key);
  }
  return known;
}

const isKnownField = (field: ColumnField): field is keyof KnownNames =>
  ["person", "customer", "personId", "customerId"].includes(field);
