import { parseIsoDate, serialDay, twoDigits } from "../../domain/calendar/serialDay";
import { isProblem, problemCell, type CellProblem, type Matrix } from "../cellAnswer";

/** The only cell of an argument that takes one value; the first of a range. */
export const single = (matrix: Matrix): unknown => matrix?.[0]?.[0];

/** Is nothing given: a blank cell, an empty text, an argument left out. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/**
 * The text of a cell. Entities and numbers with a format stand for their basic value; TRUE and FALSE for themselves.
 *
 * @returns "" where nothing is given
 */
export function readText(value: unknown): string {
  const basic = basicOf(value);
  return isBlank(basic) ? "" : typeof basic === "boolean" ? String(basic).toUpperCase() : String(basic);
}

/**
 * The number of a cell; texts that hold one are read, percent signs too.
 *
 * @returns null where nothing is given
 *
 * Problems: `argument-not-number`.
 */
export function readNumber(value: unknown, argument: string): number | null | CellProblem {
  const basic = basicOf(value);
  if (isBlank(basic)) return null;
  if (typeof basic === "number") return basic;
  const text = readText(basic).normalize("NFKC").trim();
  const number = Number(text.replace(/%$/, "").replaceAll(",", ""));
  if (Number.isNaN(number)) return problemCell("argument-not-number", { argument, value: text });
  return text.endsWith("%") ? number / 100 : number;
}

/**
 * The day of a cell: a serial (its time of day is left out), or a text such as 2026-02-13, 2026/2/13, 2026年2月13日.
 *
 * @returns null where nothing is given
 *
 * Problems: `argument-not-day`.
 */
export function readDay(value: unknown, argument: string): number | null | CellProblem {
  const basic = basicOf(value);
  // A blank cell may be handed over as 0, which is no day.
  if (isBlank(basic) || basic === 0) return null;
  const unreadable = problemCell("argument-not-day", { argument, value: readText(basic) });
  const numeric = typeof basic === "number" ? basic : Number(readText(basic));
  if (!Number.isNaN(numeric)) return numeric >= 1 && numeric < serialDay(2200, 1, 1) ? Math.floor(numeric) : unreadable;
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(readText(basic).normalize("NFKC").trim());
  if (!parts) return unreadable;
  const [, year = "", month = "", day = ""] = parts;
  return parseIsoDate(`${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`) ?? unreadable;
}

/**
 * TRUE or FALSE of a cell; 0 is FALSE, other numbers are TRUE.
 *
 * Problems: `argument-not-accepted`.
 */
export function readFlag(value: unknown, argument: string, otherwise: boolean): boolean | CellProblem {
  const basic = basicOf(value);
  if (isBlank(basic)) return otherwise;
  if (typeof basic === "boolean") return basic;
  if (typeof basic === "number") return basic !== 0;
  return readChoice(basic, argument, flags, otherwise);
}

const flags = new Map([
  ["true", true],
  ["false", false],
  ["是", true],
  ["否", false],
]);

/**
 * One of the words that an argument takes, without regard to case, width and spaces around.
 *
 * Problems: `argument-not-accepted`, naming the words.
 */
export function readChoice<Choice>(
  value: unknown,
  argument: string,
  choices: ReadonlyMap<string, Choice>,
  otherwise: Choice,
): Choice | CellProblem {
  if (isBlank(value)) return otherwise;
  const text = readText(value);
  const choice = choices.get(text.normalize("NFKC").trim().toLowerCase());
  if (choice !== undefined) return choice;
  return problemCell("argument-not-accepted", { argument, value: text, accepted: [...choices.keys()].join(", ") });
}

/** Every cell of a range as a number or blank, or the first problem. */
export function readNumbers(matrix: Matrix, argument: string): (number | null)[][] | CellProblem {
  const rows = (matrix ?? []).map((row) => row.map((value) => readNumber(value, argument)));
  const problem = rows.flat().find(isProblem);
  return problem ?? rows.map((row) => row.map((value) => (isProblem(value) ? null : value)));
}

/** What a cell of a rich type stands for. */
function basicOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "basicValue" in value ? value.basicValue : value;
}
