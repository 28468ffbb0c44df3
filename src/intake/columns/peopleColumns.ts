import { nameKey } from "../values/readName";
import type { CandidateColumn } from "./columnCandidates";
import type { KpiNames } from "./kpiNames";
import { looksLikeName } from "./looksLikeName";

/**
 * The columns of a table that are headed by people, in tables of KPIs or months × people.
 *
 * People whom another table names are known; without such a table every column with an unknown header must look like a
 * name, so that a table of measures is not taken for one of people. A table with a column of people has none.
 *
 * @param known - keys of the people under clear headers anywhere in the workbook
 */
export function peopleColumns(
  columns: readonly CandidateColumn[],
  known: ReadonlySet<string>,
  kpiOf: KpiNames,
): ReadonlyMap<CandidateColumn, string> {
  if (columns.some(({ candidates }) => candidates.some(({ field, guessed }) => field === "person" && !guessed)))
    return new Map();
  const open = columns.filter(
    ({ header, candidates, known: isKnown, profile }) =>
      header.text !== "" &&
      !isKnown &&
      candidates.every(({ guessed }) => guessed) &&
      profile.texts < 0.5 &&
      kpiOf(header.text) === null,
  );
  const met = open.filter(({ header }) => known.has(nameKey(header.text)));
  const people = met.length >= 2 ? met : open.every(({ header }) => looksLikeName(header.text)) ? open : [];
  return new Map(people.map((column) => [column, column.header.text]));
}
