import type { FoundTarget } from "../../domain/plan/foundTarget";
import type { TargetRange } from "../../reports/reportInput";

/** A target's range as the sheets show it: an end that is not set is left out, without a tolerance it is 0. */
export const targetRange = ({ low, high, tolerance = 0 }: FoundTarget): TargetRange => ({
  ...(low === undefined ? {} : { low }),
  ...(high === undefined ? {} : { high }),
  tolerance,
});
