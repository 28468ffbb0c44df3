import type { Condition, Measure } from "./kpi";

/**
 * The same measure over fewer rows: a condition is added wherever the measure looks at rows.
 *
 * @example narrowMeasure(revenue.measure, { column: "customer", op: "in", values: ["Acme"] }) // what Acme bought
 */
export function narrowMeasure(measure: Measure, condition: Condition): Measure {
  const narrow = (part: Measure): Measure => narrowMeasure(part, condition);
  switch (measure.op) {
    case "balance":
      return { ...measure, in: narrow(measure.in), out: narrow(measure.out) };
    case "difference":
      return { ...measure, of: narrow(measure.of), less: narrow(measure.less) };
    case "ratio":
      return { ...measure, numerator: narrow(measure.numerator), denominator: narrow(measure.denominator) };
    case "either":
      return { ...measure, of: measure.of.map(narrow) };
    default:
      return { ...measure, where: [...(measure.where ?? []), condition] };
  }
}
