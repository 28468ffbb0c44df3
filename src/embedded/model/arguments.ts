import { isHostObject } from "../protocol/hostClass";
import type { RangeState, Sheet } from "./book/book";
import { resolveAddress } from "./book/resolveAddress";
import { invalidArgument } from "./errors";

/** Readers of wire arguments: each gives the value, or refuses with InvalidArgument. */
export function textArg(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw invalidArgument();
}

/** A text, or undefined for null and missing. */
export function optionalText(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : textArg(value);
}

export function numberArg(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument();
}

/** A number, or `fallback` for null and missing. */
export function optionalNumber(value: unknown, fallback: number): number {
  return value === null || value === undefined ? fallback : numberArg(value);
}

/** A whole number; numbers off the wire may carry no fraction. */
export function integerArg(value: unknown): number {
  const number = numberArg(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

/** A whole number, or `fallback` for null and missing. */
export function optionalInteger(value: unknown, fallback: number): number {
  return value === null || value === undefined ? fallback : integerArg(value);
}

/** True only for `true`; null and missing are false. */
export function flagArg(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of the given texts (an Office enumeration). */
export function choiceArg<T extends string>(value: unknown, choices: readonly T[], fallback?: T): T {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  const found = choices.find((each) => each === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** A plain object. */
export function recordArg(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** A range given as an object or as an address on `sheet`. */
export function rangeArg(value: unknown, sheet: Sheet): RangeState {
  if (typeof value === "string") return resolveAddress(sheet.book, value, sheet);
  if (isHostObject(value) && value.className === "Range") return value.state as RangeState;
  throw invalidArgument();
}

/** A list of lists, each as long as the first. */
export function matrixArg(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value) || !value.every(Array.isArray)) throw invalidArgument();
  return value as readonly (readonly unknown[])[];
}
