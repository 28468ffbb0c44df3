import type { TableKind } from "./columnField";

const actual = /实际|实绩|(?:完成|达成)(?![率度比])|\bactuals?\b|\bachieved\b/iu;
const target = /目标|计划|任务|指标|target|plan|quota|budget/iu;
const rate = /[率比]$|%|\b(?:rate|attainment|percent)\b/iu;

/** Whether a header says that its numbers are results. Attainment (完成率) is none. */
export const saysActual = (header: string): boolean => actual.test(header);

/**
 * What a period's column of a cross-table holds, from the words beside the period: 1月目标, 1月完成, 1月完成率.
 *
 * @param measure - those words; blank where the header is the period alone
 * @returns null for a rate, which follows from the other two, and in tables whose columns are no periods of anybody
 */
export function crosstabField(kind: TableKind, measure: string): "target" | "value" | null {
  if (kind !== "targets" && kind !== "manual") return null;
  if (saysActual(measure)) return "value";
  if (target.test(measure)) return "target";
  if (kind === "targets") return rate.test(measure) ? null : "target";
  return "value";
}
