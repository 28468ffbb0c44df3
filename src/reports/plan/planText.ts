import type { GradeLevel } from "../../domain/plan/plan";

/**
 * A text as a cell of the plan holds it: as it is, or in JSON quotes where a cell would lose it (empty, spaces at an
 * end, control characters) or take it for something quoted.
 *
 * @example textToCell("") // '""'
 */
export const textToCell = (text: string): string => (needsQuotes(text) ? JSON.stringify(text) : text);

/** The text of a cell: the inverse of {@link textToCell}. @example textFromCell('""') // "" */
export function textFromCell(cell: string): string {
  if (!cell.startsWith('"')) return cell.trim();
  const parsed = parseJson(cell);
  return typeof parsed === "string" ? parsed : cell;
}

/**
 * A list of texts as one cell: `a; b`, or JSON where an item would be torn apart by that.
 *
 * @example listToCell(["cancelled", "returned"]) // "cancelled; returned"
 */
export function listToCell(items: readonly string[]): string {
  const isPlain = items.length > 0 && items.every((item) => !needsQuotes(item) && !/[;；]|^\[/u.test(item));
  return isPlain ? items.join("; ") : JSON.stringify(items);
}

/** The list of a cell: the inverse of {@link listToCell}; `；` parts as well as `;`. */
export function listFromCell(cell: string): readonly string[] {
  const parsed = cell.startsWith("[") ? parseJson(cell) : null;
  if (Array.isArray(parsed) && parsed.every((item) => typeof item === "string")) return parsed;
  return cell
    .split(/[;；]/u)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Two numbers that belong together: an attainment and its points, the start of a tier and its rate. */
export type Pair = readonly [number, number];

/** Pairs of numbers as one cell. @example pairsToCell([[0.8, 60], [1, 100]]) // "0.8:60; 1:100" */
export const pairsToCell = (pairs: readonly Pair[]): string =>
  pairs.length === 0 ? "[]" : pairs.map(([first, second]) => `${first}:${second}`).join("; ");

/** The pairs of a cell: the inverse of {@link pairsToCell}; null where it cannot be read. */
export function pairsFromCell(cell: string): readonly Pair[] | null {
  if (cell === "[]") return [];
  const parts = cell.split(/[;；]/u).map((part) => part.split(/[:：]/u).map(numberOf));
  const read = parts.flatMap(([first, second, ...rest]): readonly Pair[] =>
    typeof first === "number" && typeof second === "number" && rest.length === 0 ? [[first, second]] : [],
  );
  return read.length === parts.length ? read : null;
}

/** Grades and their lowest scores as one cell. @example gradesToCell([{ grade: "A", from: 95 }]) // "A:95" */
export function gradesToCell(grades: readonly GradeLevel[]): string {
  const isPlain = grades.length > 0 && grades.every(({ grade }) => !needsQuotes(grade) && !/[;；:：]|^\[/u.test(grade));
  if (!isPlain) return JSON.stringify(grades.map((level) => [level.grade, level.from]));
  return grades.map((level) => `${level.grade}:${level.from}`).join("; ");
}

/** The grades of a cell: the inverse of {@link gradesToCell}; null where they cannot be read. */
export function gradesFromCell(cell: string): readonly GradeLevel[] | null {
  const parsed = cell.startsWith("[") ? parseJson(cell) : cell.split(/[;；]/u).map((part) => part.split(/[:：]/u));
  if (!Array.isArray(parsed)) return null;
  const levels = parsed.flatMap((pair: unknown) => {
    const [grade, from] = Array.isArray(pair) ? (pair as unknown[]) : [];
    const lowest = typeof from === "number" ? from : typeof from === "string" ? numberOf(from) : null;
    if (typeof grade !== "string" || lowest === null) return [];
    return [{ grade: cell.startsWith("[") ? grade : grade.trim(), from: lowest }];
  });
  return levels.length === parsed.length ? levels : null;
}

/** What a JSON text holds; null where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // People type into these cells: what is no JSON is an ordinary text.
    return null;
  }
}

function numberOf(text: string): number | null {
  const trimmed = text.trim();
  const value = Number(trimmed);
  return trimmed !== "" && Number.isFinite(value) ? value : null;
}

function needsQuotes(text: string): boolean {
  if (text === "" || text !== text.trim() || text.startsWith('"')) return true;
  return Array.from(text).some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 32 || (code >= 0xd800 && code <= 0xdfff);
  });
}
