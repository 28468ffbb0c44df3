import { isHostObject } from "../../protocol/hostClass";
import type { CellValue } from "../../store/cellStore";
import { invalidArgument } from "../errors";
import type { RangeState, Sheet } from "./book";
import { readEntry } from "./entry";
import { mapCells } from "./readCells";
import { areaOf, formulaOfRange, resolveAddress } from "./resolveAddress";

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

type Limits = Readonly<Record<string, unknown>>;

/** The type that a rule makes a validation; undefined for an empty rule. */
export function validationType(rule: unknown): string | undefined {
  const key = Object.keys((rule ?? {}) as object).find((each) => Object.hasOwn(TYPES, each));
  return key === undefined ? undefined : TYPES[key];
}

/**
 * A rule as the workbook keeps it: ranges become references.
 *
 * Refused with InvalidArgument: no or several kinds of rule, an unknown operator, a missing limit.
 */
export function validationRule(rule: Limits): Limits {
  const [entry, ...more] = Object.entries(rule).filter(([, limits]) => limits !== null && limits !== undefined);
  if (entry === undefined || more.length > 0 || validationType(rule) === undefined) throw invalidArgument();
  const [kind, given] = entry;
  const limits = Object.fromEntries(Object.entries(given as object).map(([name, each]) => [name, asFormula(each)]));
  const wanted = kind === "list" ? "source" : kind === "custom" ? "formula" : "formula1";
  if (isMissing(limits[wanted])) throw invalidArgument();
  if (wanted !== "formula1") return { [kind]: limits };
  const operator = limits["operator"];
  if (typeof operator !== "string" || !OPERATORS.includes(operator)) throw invalidArgument();
  if (/between/i.test(operator) && isMissing(limits["formula2"])) throw invalidArgument();
  return { [kind]: limits };
}

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === "";

function asFormula(value: unknown): unknown {
  return isHostObject(value) && value.className === "Range" ? formulaOfRange(value.state as RangeState) : value;
}

/** Whether a value may stand in a cell: rules with constants, cells and lists are checked; others count as fulfilled. */
export function fulfils(sheet: Sheet, value: CellValue, rule: unknown): boolean {
  const [kind, limits] = Object.entries((rule ?? {}) as Readonly<Record<string, Limits>>)[0] ?? [];
  if (kind === undefined || limits === undefined || kind === "custom") return true;
  if (kind === "list") return inList(sheet, value, limits["source"]);
  const size = kind === "textLength" ? String(value).length : value;
  if (typeof size !== "number" || (kind === "wholeNumber" && !Number.isInteger(size))) return false;
  const low = limitOf(sheet, limits["formula1"]);
  return inLimits(size, low, limitOf(sheet, limits["formula2"]), String(limits["operator"]));
}

/** A limit as a number: a number, a date or time as text, or a cell; NaN for what would need a calculation. */
function limitOf(sheet: Sheet, limit: unknown): number {
  if (typeof limit !== "string") return Number(limit);
  if (!limit.startsWith("=")) {
    const value = readEntry(limit.replace(/T.*$/, ""), false).content?.value;
    return typeof value === "number" ? value : Number.NaN;
  }
  try {
    const range = resolveAddress(sheet.book, limit.slice(1), sheet);
    return Number(mapCells(range.sheet, areaOf(range), (content) => content?.value)[0]?.[0]);
  } catch {
    return Number.NaN;
  }
}

function inLimits(size: number, low: number, high: number, operator: string): boolean {
  if (Number.isNaN(low)) return true;
  switch (operator) {
    case "Between":
      return size >= low && size <= high;
    case "NotBetween":
      return size < low || size > high;
    case "EqualTo":
      return size === low;
    case "NotEqualTo":
      return size !== low;
    case "GreaterThan":
      return size > low;
    case "LessThan":
      return size < low;
    case "GreaterThanOrEqualTo":
      return size >= low;
    default:
      return size <= low;
  }
}

function inList(sheet: Sheet, value: CellValue, source: unknown): boolean {
  const text = String(source ?? "");
  if (!text.startsWith("=")) return text.split(",").some((each) => each.trim() === String(value));
  const range = resolveAddress(sheet.book, text.slice(1), sheet);
  if (range.area === undefined) return false;
  return mapCells(range.sheet, range.area, (content) => content?.value === value)
    .flat()
    .includes(true);
}
