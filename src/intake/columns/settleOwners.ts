import { nameKey, readName } from "../values/readName";
import { looksLikeName } from "./looksLikeName";
import { matchHeader } from "./matchHeader";
import type { RecognisedTable } from "./recognisedTable";
import { splitByHeadings } from "./splitByHeadings";
import { headerKey, tidyHeader } from "./tidyHeader";

/** Words around a name in a title such as 张伟销售明细 or "Sales - Ann Lee". */
const around =
  /(?:的|个人)?(?:销售|业绩|订单|回款|拜访|业务)?(?:明细|台账|记录|清单|业绩|报表|统计|汇总)?表?$|^(?:sales|orders|deals|pipeline|visits)(?: of| by| for)?\s*[-–—:：]?\s*|\s*[-–—:：]?\s*(?:'s )?(?:sales|orders|deals|pipeline|visits)$/giu;
const statement = /^\s*([^:：]{1,20})[:：]\s*(.{1,60}?)\s*$/u;
const owned: ReadonlySet<string> = new Set([
  "sales",
  "returns",
  "receipts",
  "opportunities",
  "visits",
  "complaints",
  "surveys",
]);

/**
 * Tables without a column of people that belong to one person as a whole: a sheet for each of them, or tables side by
 * side under their names.
 *
 * A line above the rows, or the title, may say so (业务员：张伟), or name somebody whom another table names; else tables of the same columns whose
 * sheets or titles all look like names are taken for theirs, which `reportTables` says.
 *
 * @returns the same tables, some with an owner
 */
export function settleOwners(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  const known = knownPeople(tables);
  const parts = tables.flatMap((table) =>
    mayBeOwned(table) ? splitByHeadings(table, (text) => ownerInHeading(text, known)) : [table],
  );
  const guessed = guessedOwners(parts);
  return parts.map((table) => {
    if (table.owner !== undefined) return table;
    const owner = mayBeOwned(table) ? (namedOwner(table, known) ?? guessed.get(table)) : undefined;
    return owner === undefined ? table : { ...table, owner };
  });
}

const mayBeOwned = ({ kind, byField }: RecognisedTable): boolean =>
  owned.has(kind) && !byField.has("person") && !byField.has("personId");

/** Titles nearest to the table first, the sheet's name last. */
const titlesOf = ({ region }: RecognisedTable): readonly string[] => [...[...region.titleText].reverse(), region.sheet];

function namedOwner(table: RecognisedTable, known: ReadonlyMap<string, string>): string | undefined {
  for (const title of titlesOf(table)) {
    const person = statedOwner(title) ?? knownIn(title, known);
    if (person !== undefined) return person;
  }
  return undefined;
}

/** 业务员：张伟 says whose the table is. */
function statedOwner(title: string): string | undefined {
  const said = statement.exec(title.normalize("NFKC"));
  if (!said || matchHeader(tidyHeader(said[1] ?? ""))[0]?.field !== "person") return undefined;
  const reading = readName(said[2] ?? null);
  return reading.kind === "name" ? reading.name : undefined;
}

function knownIn(title: string, known: ReadonlyMap<string, string>): string | undefined {
  const piece = piecesOf(title).find((one) => known.has(nameKey(one)));
  return piece === undefined ? undefined : known.get(nameKey(piece));
}

/** Whose the rows under a line of text are: only a name, nothing else in the line. */
function ownerInHeading(text: string, known: ReadonlyMap<string, string>): string | null {
  const name = statedOwner(text) ?? known.get(nameKey(text)) ?? known.get(nameKey(bare(text)));
  return name ?? (looksLikeName(text) ? text : null);
}

const bare = (title: string): string => title.normalize("NFKC").replace(around, "").trim();

/** A title, and its parts: "Sales report – Ann Lee", 销售明细（张伟）. */
function piecesOf(title: string): readonly string[] {
  const parts = title.normalize("NFKC").split(/[-–—_:|,/()[\]【】]|\b(?:for|of|by)\b/iu);
  return [title, ...parts].map(bare).filter((part) => part !== "");
}

function knownPeople(tables: readonly RecognisedTable[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { region, byField, kind } of tables) {
    const column = kind === "other" ? undefined : byField.get("person");
    for (const { values } of column ? region.rows : []) {
      const reading = readName(values[column?.column ?? -1] ?? null);
      if (reading.kind === "name" && !known.has(reading.key)) known.set(reading.key, reading.name);
    }
  }
  return known;
}

/** What looks like a name around each table and around none of its sisters: the company's name is in all of them. */
function ownNames(group: readonly RecognisedTable[]): readonly (string | undefined)[] {
  const named = group.map((table) => [...new Set(titlesOf(table).flatMap(piecesOf).filter(looksLikeName))]);
  const isShared = (name: string): boolean => named.filter((names) => names.includes(name)).length > 1;
  return named.map((names) => names.find((name) => !isShared(name)));
}

/** Sisters have the same columns; each of them needs a name of its own. */
function guessedOwners(tables: readonly RecognisedTable[]): ReadonlyMap<RecognisedTable, string> {
  const sisters = new Map<string, RecognisedTable[]>();
  for (const table of tables.filter(mayBeOwned)) {
    const columns = table.columns.map(({ header }) => headerKey(header.text)).join("|");
    const key = `${table.kind}|${columns}`;
    sisters.set(key, [...(sisters.get(key) ?? []), table]);
  }
  const owners = new Map<RecognisedTable, string>();
  for (const group of sisters.values()) {
    const names = ownNames(group);
    const distinct = new Set(names.map((name) => nameKey(name ?? "")));
    if (group.length < 2 || distinct.size < group.length) continue;
    group.forEach((table, i) => {
      const name = names[i];
      if (name !== undefined) owners.set(table, name);
    });
  }
  return owners;
}
