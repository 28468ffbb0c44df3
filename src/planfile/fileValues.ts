import * as z from "zod/mini";
import type { SerialDay } from "../domain/calendar/period";
import { readDay, serialDay } from "../domain/calendar/serialDay";

// The message of each schema says what a value must be, in words that i18n knows (`text`, `number`, `boolean`, `list`,
// `object`, `date`, `period`); anything else, such as `higher | lower`, is shown as it is.

/** A text. */
export const text = z.string("text");
/** A finite number. */
export const number = z.number("number");
/** True or false. */
export const flag = z.boolean("boolean");

/** One of a few words. */
export const oneOf = <const Word extends string>(...words: readonly [Word, ...Word[]]) =>
  z.enum(words, words.join(" | "));

/** A list; any length. */
export const listOf = <Item extends z.ZodMiniType>(item: Item) => z.array(item, "list");

/** An object whose keys are all known: a misspelt key is a problem, never ignored. */
export const strict = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape, "object");

/** A value that may be left out; null means the same. */
export const maybe = <Value extends z.ZodMiniType>(value: Value) => z.optional(z.nullable(value));

/** A day: text such as `2026-01-31` or `2026/1/31` (a midnight behind it is forgiven), or a spreadsheet serial. */
export const day = z
  .union([z.string(), z.number()], "date")
  .check(z.refine((value) => dayOf(value) !== null, "date"))
  .check(z.describe("ISO day such as 2026-01-31, or a spreadsheet serial"));

/** A period in any of its spellings; 2026 and 202603 may be numbers. */
export const period = z
  .union([z.string(), z.number()], "period")
  .check(z.describe("2026, 2026H1, 2026Q1, 2026-03, 2026W05, FY2026Q1"));

/** The day a file's value names, or null when there is none. @example dayOf("2026-01-31") // 46053 */
export function dayOf(value: string | number): SerialDay | null {
  if (typeof value === "string") return readDay(value.replace(/T00:00(:00(\.0+)?)?Z?$/, ""));
  const isDay = Number.isInteger(value) && value >= serialDay(1900, 1, 1) && value < serialDay(2200, 1, 1);
  return isDay ? value : null;
}
