import type { ColumnMapping } from "../../domain/plan/plan";
import { columnLetter } from "../grid/address";
import type { TableRegion } from "../grid/tableRegion";
import type { ColumnField } from "./columnField";
import { columnProfile, type ColumnProfile } from "./columnProfile";
import { fieldFit } from "./fieldFit";
import { looksLikeName } from "./looksLikeName";
import { isKnownHeader, matchHeader } from "./matchHeader";
import { isShareColumn } from "./settleSellers";
import { tableTopics } from "./tableTopic";
import { headerKey, tidyHeader, type TidyHeader } from "./tidyHeader";

/** A field that a column may hold. */
export interface FieldCandidate {
  readonly field: ColumnField;
  /** Header strength times the fit of the cells; a mapping of the plan is 2 and beats everything. */
  readonly score: number;
  readonly evidence: readonly string[];
  /** The header did not name the field: the cells alone spoke for it. */
  readonly guessed?: true;
}

/** A column of a table with everything that speaks for its meaning. */
export interface CandidateColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly header: TidyHeader;
  readonly profile: ColumnProfile;
  readonly candidates: readonly FieldCandidate[];
  /** The header says something that is no field: it is never guessed to be one. */
  readonly known: boolean;
  readonly mapping?: ColumnMapping;
  /** Text of a row of units under the header. */
  readonly unitText?: string;
}

/** Headers that name a thing only together with the table they stand in: the ID of a list of customers is the customer's. */
const bareIds = new Set(["id", "no", "number", "code", "编号", "编码", "代码"]);

/** Beside one of these "State" is where somebody lives, not how far something has come. */
const addressed: ReadonlySet<string> = new Set([
  "city",
  "zip",
  "zipcode",
  "postalcode",
  "country",
  "street",
  "address",
]);

/** Whether a header consists of nothing but "ID", "No." or 编号. */
export const isBareId = (header: TidyHeader): boolean => header.keys.some((key) => bareIds.has(key));

/**
 * What each column of a table may hold, from its header, its cells and the plan's mapping.
 *
 * @param region - a table found in a sheet
 * @param mappings - the plan's corrections; those of other sheets are ignored
 */
export function columnCandidates(region: TableRegion, mappings: readonly ColumnMapping[]): CandidateColumn[] {
  const own = mappings.filter(({ sheet }) => sheet === region.sheet);
  const periods = new Set([
    ...(region.crosstab?.columns ?? []).map(({ column }) => column),
    ...(region.crosstab?.totalColumns ?? []),
  ]);
  const isAddressed = region.headers.some(({ text }) => addressed.has(headerKey(text)));
  const isReturns = tableTopics([region.sheet, region.name ?? "", ...region.titleText]).has("returns");
  return region.headers.map(({ column, text, unitText, meaning: joinedMeaning, joined }) => {
    const meaning = joinedMeaning ?? (isReturns ? withoutReturns(text) : undefined);
    const units = unitText === undefined ? {} : { unitText };
    const header = tidyHeader(text);
    const profile = columnProfile(region.rows, column);
    const mapping = own.find((one) => names(one.column, header, column));
    if (mapping) {
      const candidates = mapping.field === "ignore" ? [] : [fromPlan(mapping)];
      return { column, header, profile, candidates, known: true, mapping, ...units };
    }
    // The columns of a cross-table are read by their periods, its totals and columns joined with another not at all.
    const isPlace = isAddressed && header.keys[0] === "state";
    if (periods.has(column) || meaning === "" || isPlace)
      return { column, header, profile, candidates: [], known: true, ...units };
    const matches = matchHeader(meaning === undefined ? header : tidyHeader(meaning));
    const together = joined === undefined ? [] : [`header:${joined}`];
    const candidates = matches.map(({ field, strength, name }) => {
      const fit = fieldFit(field, profile, header.keys[0] === "name" && meaning === undefined);
      const evidence = [`header:${name}`, ...together, ...(fit.evidence === undefined ? [] : [fit.evidence])];
      return { field, score: strength * fit.factor, evidence };
    });
    if (pivotLabels.has(header.keys[0] ?? "") && namesPeople(region, column))
      candidates.push({ field: "person", score: 0.6, evidence: [`header:${header.keys[0] ?? ""}`, "values:name"] });
    if (isShareColumn({ header, profile })) candidates.push({ field: "share", score: 0.9, evidence: ["header:share"] });
    // Numbers under "Sales employee" are employee numbers, where another column has the names.
    const numbered = candidates.filter(({ field }) => field === "person" && profile.numbers > 0.8);
    candidates.push(...numbered.map((one) => ({ ...one, field: "personId" as const, score: one.score * 0.85 })));
    return { column, header, profile, candidates, known: matches.length > 0 || isKnownHeader(header), ...units };
  });
}

/** What a pivot table calls its first column, whoever or whatever stands in it. */
const pivotLabels: ReadonlySet<string> = new Set(["rowlabels", "行标签"]);

function namesPeople({ rows }: TableRegion, column: number): boolean {
  const texts = rows.flatMap(({ values }) => values[column] ?? []).filter((value) => typeof value === "string");
  return texts.length > 0 && texts.filter(looksLikeName).length >= 0.8 * texts.length;
}

/** In a sheet of returns 退货金额 is the amount and "Return Date" the day. */
const withoutReturns = (text: string): string =>
  text.replace(/退货|退款|\b(?:returns?|returned|refunds?|refunded|credit(?: note| memo)?)\b/giu, " ").trim() || text;

/** A header that the mapping means: its text, or the letter of the column. */
function names(wanted: string, header: TidyHeader, column: number): boolean {
  if (header.keys.length === 0) return wanted.trim().toUpperCase() === columnLetter(column);
  return headerKey(wanted) === headerKey(header.text);
}

/** The plan names fields by intake's own words; a word that is none takes no part. */
const fromPlan = ({ field }: ColumnMapping): FieldCandidate => ({
  field: field as ColumnField,
  score: 2,
  evidence: ["plan"],
});
