/** Longest sheet name Excel takes, in UTF-16 units. */
export const longestSheetName = 31;

/**
 * A sheet name that Excel accepts and that no other sheet of the workbook has.
 *
 * `[ ] : * ? / \` and control characters become spaces or `-`, apostrophes at the ends go, at most 31 UTF-16 units
 * (a character is never cut in half), and a taken name gets ` (2)`, ` (3)` …; case does not tell names apart.
 *
 * @param wanted - any text; nothing usable in it gives `Sheet`
 * @param taken - names of all sheets so far
 * @example uniqueSheetName("Q1/Q2", ["q1-q2"]) // "Q1-Q2 (2)"
 */
export function uniqueSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, foldName));
  used.add("history"); // Excel keeps this name for itself.
  const base = cutName(tidyName(wanted), longestSheetName) || "Sheet";
  if (!used.has(foldName(base))) return base;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = cutName(base, longestSheetName - suffix.length) + suffix;
    if (!used.has(foldName(candidate))) return candidate;
  }
}

/**
 * A sheet's name as formulas and links write it: in apostrophes, its own doubled.
 *
 * @example quoteSheetName("Tom's Q1") // "'Tom''s Q1'"
 */
export const quoteSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/**
 * A table name that Excel accepts and that no other table or defined name has.
 *
 * @param wanted - ASCII letters, digits and underscores, starting with a letter and not shaped like a cell address
 * @param taken - table and defined names so far
 * @example uniqueTableName("KpiPlanRoles", ["kpiplanroles"]) // "KpiPlanRoles_2"
 */
export function uniqueTableName(wanted: string, taken: Iterable<string>): string {
  const used = new Set(Array.from(taken, foldName));
  const base = wanted.replace(/[^A-Za-z0-9_]/g, "_");
  if (!used.has(foldName(base))) return base;
  for (let number = 2; ; number += 1) {
    if (!used.has(foldName(`${base}_${number}`))) return `${base}_${number}`;
  }
}

const foldName = (name: string): string => name.toLowerCase().normalize("NFC");

const tidyName = (name: string): string =>
  Array.from(name, tidyCharacter)
    .join("")
    .replace(/\s+/gu, " ")
    .replace(/^['\s]+|['\s]+$/gu, "");

function tidyCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32 || (code >= 127 && code < 160) || code === 0xfffe || code === 0xffff) return " ";
  const isHalfCharacter = code >= 0xd800 && code <= 0xdfff;
  return isHalfCharacter || "[]:*?/\\".includes(character) ? "-" : character;
}

/** The beginning of a name, at most so many UTF-16 units long; no character is cut in half. */
export function cutName(name: string, length: number): string {
  let cut = "";
  for (const character of name) {
    if (cut.length + character.length > length) break;
    cut += character;
  }
  return cut.replace(/['\s]+$/u, "");
}
