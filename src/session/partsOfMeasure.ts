import type { Measure } from "../domain/kpi/kpi";

/** The measures that a measure is made of; none for one that looks at rows itself. */
export function partsOfMeasure(measure: Measure): readonly Measure[] {
  switch (measure.op) {
    case "balance":
      return [measure.in, measure.out];
    case "difference":
      return [measure.of, measure.less];
    case "ratio":
      return [measure.numerator, measure.denominator];
    case "either":
      return measure.of;
    default:
      return [];
  }
}
