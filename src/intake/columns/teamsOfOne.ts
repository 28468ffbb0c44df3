import type { CellValue } from "../../workbook/sheetContent";
import type { TableRegion } from "../grid/tableRegion";
import type { CandidateColumn, FieldCandidate } from "./columnCandidates";
import type { ColumnField } from "./columnField";
import { looksLikeName } from "./looksLikeName";
import { headerKey } from "./tidyHeader";

/**
 * Read a list of "sales teams" that are people: every team another one, and nearly all under somebody's name.
 *
 * Where no table of the workbook has a column of people, such teams are its people; and the columns of every table that
 * are headed by the same word, or by its number ("Sales Team ID"), hold the same people. Regions and departments may read
 * like names too (New England, Key Accounts): only a header that says sales team counts.
 *
 * @param tables - the columns of each table of `regions`, in their order
 * @returns the same columns where no list has such teams
 */
export function teamsOfOne(
  regions: readonly TableRegion[],
  tables: readonly (readonly CandidateColumn[])[],
): readonly (readonly CandidateColumn[])[] {
  if (tables.some((columns) => columns.some(namesPeople))) return tables;
  const names = new Set(tables.flatMap((columns, i) => namesOfTeams(regions[i], columns)));
  if (names.size === 0) return tables;
  const numbers = new Set(
    [...names].flatMap((name) => ["id", "no", "code", "number", "key", "编号"].map((end) => name + end)),
  );
  const fieldOf = ({ header }: CandidateColumn): ColumnField | null =>
    header.keys.some((key) => names.has(key))
      ? "person"
      : header.keys.some((key) => numbers.has(key))
        ? "personId"
        : null;
  return tables.map((columns) =>
    columns.map((column) => {
      const field = column.mapping ? null : fieldOf(column);
      return field === null ? column : { ...column, candidates: [said(field, column)], known: true };
    }),
  );
}

const salesTeam = /^(?:salesteam(?:name)?|销售团队(?:名称)?)$/u;

const namesPeople = ({ candidates }: CandidateColumn): boolean =>
  candidates.some(({ field, score }) => (field === "person" || field === "personId") && score >= 0.8);

const said = (field: ColumnField, { header }: CandidateColumn): FieldCandidate => ({
  field,
  score: 0.8,
  evidence: [`header:${headerKey(header.text)}`, "values:name"],
});

function namesOfTeams(region: TableRegion | undefined, columns: readonly CandidateColumn[]): readonly string[] {
  const isNamed = columns.some(({ candidates }) =>
    candidates.some(({ field, score }) => ["person", "personId", "amount", "order"].includes(field) && score >= 0.4),
  );
  const team = columns.find(({ candidates, mapping }) => candidates[0]?.field === "team" && !mapping);
  if (!team?.header.keys.some((key) => salesTeam.test(key))) return [];
  if (!region || isNamed || team.profile.filled < 2 || team.profile.distinct < 0.95) return [];
  const texts = region.rows.flatMap(({ values }) => textOf(values[team.column]));
  const people = texts.filter(looksLikeName).length;
  return people >= 0.8 * texts.length ? team.header.keys.slice(0, 1) : [];
}

const textOf = (value: CellValue | undefined): readonly string[] =>
  typeof value === "string" && value.trim() !== "" ? [value] : [];
