import type { CellValue, SheetRow } from "../../workbook/sheetContent";
import { readNumber } from "../values/readNumber";
import { cellText } from "./block";
import type { BodyProfile } from "./bodyProfile";

/** How surely a text is the label of a totals row. */
type LabelStrength = "certain" | "likely" | "possible" | null;

const longestLabel = 60;
const mayBeLabel = /count|计|總|总|均|占比|值|中位|标准差|total|sum|average|mean|overall/i;
const certain =
  /^(?:.{0,30}?(?:合计|总计|小计|共计|累计|總計|合計|小計)|月计|年计|总额|总和|汇总|本[月季年页期]?(?:合计|小计|累计|汇总)|平均(?:值|数)?|均值|占比|计数|最[大小高低]值|中位数|标准差|grandtotals?|sub-?totals?|(?:record)?count)(?:\([^()]*\))?[:：]?$/i;
const endsInTotal =
  /^(?:totals?|sum|overall|average|mean|.* (?:sub-?total|grand total|total))s?(?: ?\([^()]*\))?[:：]?$/i;
const totalOf = /^(?:grand )?(?:sub-?)?totals? (?:for|of|by) \S/i;
const startsWithTotal = /^(?:grand )?(?:sub-?)?total \S/i;

/**
 * The column of the cell that makes a row a totals row, or null for a row of data.
 *
 * A label such as 合计, Jane Peacock 小计 or Grand Total must stand where the other cells that say what a row is about
 * are blank: a customer called Total in a row with its date and its person is a customer. A row that has amounts and
 * none of its keys is a total whose label was left out.
 *
 * @param row - a row of the body
 * @param columns - its filled columns, from left to right
 * @param profile - what the body's columns are
 */
export function totalsColumn(row: SheetRow, columns: readonly number[], profile: BodyProfile): number | null {
  if (!columns.some((column) => isPossibleLabel(row.values[column]))) return null;
  const keys = columns.filter((column) => profile.keys.has(column));
  const missing = profile.keys.size - keys.length;
  for (const column of columns) {
    const strength = labelStrength(row.values[column]);
    if (strength === null) continue;
    const others = keys.filter((key) => key !== column && !isLabel(row, key) && !isFigure(row, key, profile));
    if (isTotals(strength, others, column, missing, profile) && hasAmount(row, columns, column)) return column;
  }
  return null;
}

/** Outer groups (华东 in front of 小计) may stay filled; a date, or a key behind the label, shows a row of data. */
function isTotals(
  strength: Exclude<LabelStrength, null>,
  others: readonly number[],
  column: number,
  missing: number,
  profile: BodyProfile,
): boolean {
  if (others.some((key) => profile.looks.get(key) === "date")) return false;
  const behind = others.filter((key) => key > column).length;
  if (strength === "certain") return behind === 0 || (behind === 1 && missing >= 2);
  // Total Energies may be a customer: only keys that are missing tell.
  return behind === 0 && (missing >= 1 || (strength === "likely" && others.length === 0));
}

const isLabel = (row: SheetRow, column: number): boolean => labelStrength(row.values[column]) === "certain";

/** A number under texts is an amount that strayed there, not what the row is about. */
const isFigure = (row: SheetRow, column: number, profile: BodyProfile): boolean =>
  typeof row.values[column] === "number" && profile.looks.get(column) === "text";

function hasAmount(row: SheetRow, columns: readonly number[], label: number): boolean {
  return columns.length === 1 || columns.some((column) => column !== label && isAmount(row.values[column]));
}

/** Errors and uncalculated formulas stand where an amount should be. */
const isAmount = (value: CellValue | undefined): boolean =>
  typeof value === "object" || (value !== undefined && readNumber(value).kind === "number");

const isPossibleLabel = (value: CellValue | undefined): value is string =>
  typeof value === "string" && value.length <= longestLabel && mayBeLabel.test(value);

function labelStrength(text: CellValue | undefined): LabelStrength {
  if (!isPossibleLabel(text)) return null;
  const tidy = cellText(text).normalize("NFKC");
  const joined = /[a-z]/i.test(tidy) ? tidy : tidy.replace(/ /g, "");
  if (certain.test(joined) || certain.test(tidy.replace(/ /g, ""))) return "certain";
  if (endsInTotal.test(tidy) || totalOf.test(tidy)) return "likely";
  return startsWithTotal.test(tidy) ? "possible" : null;
}

/**
 * Whether a row holds amounts and nothing that says whose: a total without a label.
 *
 * One blank cell may have been forgotten; two that no other row leaves blank, a key among them, show a total.
 *
 * @param columns - filled columns of the row
 * @param profile - what the body's columns are
 */
export function isUnlabelledTotal(columns: readonly number[], { looks, always }: BodyProfile): boolean {
  if (columns.some((column) => looks.get(column) !== "number")) return false;
  const missing = [...always].filter((column) => !columns.includes(column));
  return missing.length >= 2 && missing.some((column) => looks.get(column) !== "number");
}
