import type { Measure } from "../../domain/kpi/kpi";

/** The measures inside a measure, by its operation. */
const innerMeasures = {
  sum: [],
  count: [],
  distinct: [],
  new: [],
  retained: [],
  previous: [],
  repeat: [],
  mean: [],
  last: [],
  duration: [],
  balance: ["in", "out"],
  difference: ["of", "less"],
  ratio: ["numerator", "denominator"],
  either: ["of"],
} as const satisfies Record<Measure["op"], readonly string[]>;

/**
 * Is this a measure, as far as its shape goes: a known operation, and measures inside it where it has any.
 *
 * @param value - anything, as parsed from JSON
 */
export function isMeasure(value: unknown): value is Measure {
  if (!isRecord(value)) return false;
  const { op } = value;
  if (typeof op !== "string" || !isOperation(op)) return false;
  const inner: readonly string[] = innerMeasures[op];
  return (inner.length > 0 || typeof value["from"] === "string") && inner.every((key) => isInner(value[key]));
}

const isInner = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 && value.every(isMeasure) : isMeasure(value);

const isOperation = (op: string): op is Measure["op"] => Object.hasOwn(innerMeasures, op);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
