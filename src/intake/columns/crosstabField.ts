import type { Crosstab, TableRegion } from "../grid/tableRegion";
import type { RecognisedTable } from "./recognisedTable";
import { tableTopics } from "./tableTopic";

const actual = /实际|实绩|(?:完成|达成)(?![率度比])|\bactuals?\b|\bachieved\b/iu;
const target = /目标|计划|任务|指标|target|plan|quota|budget/iu;
const rate = /[率比]$|%|\b(?:rate|attainment|percent)\b/iu;

/** Whether a header says that its numbers are results. Attainment (完成率) is none. */
export const saysActual = (header: string): boolean => actual.test(header);

/**
 * What a period's column of a cross-table holds, from the words beside the period: 1月目标, 1月完成, 1月完成率.
 *
 * Where another column is the target and no title speaks of targets, a period with no word for either is a result:
 * 1月销售额 beside 季度目标.
 *
 * @param measure - those words; blank where the header is the period alone
 * @returns null for a rate, which follows from the other two, and in tables whose columns are no periods of anybody
 */
export function crosstabField({ kind, region, byField }: CrosstabTable, measure: string): "target" | "value" | null {
  if (kind !== "targets" && kind !== "manual") return null;
  if (saysActual(measure)) return "value";
  if (target.test(measure)) return "target";
  if (rate.test(measure)) return kind === "targets" ? null : "value";
  const hasOtherTargets = saysTarget(region.crosstab) || (byField.has("target") && !isAboutTargets(region));
  return kind === "manual" || hasOtherTargets ? "value" : "target";
}

type CrosstabTable = Pick<RecognisedTable, "kind" | "region" | "byField">;

/** Under the title 2026年销售目标 the months are targets too, beside 全年目标. */
const isAboutTargets = ({ sheet, name, titleText }: TableRegion): boolean =>
  tableTopics([sheet, name ?? "", ...titleText]).has("targets");

const saysTarget = (crosstab: Crosstab | null): boolean =>
  crosstab?.columns.some(({ measure }) => target.test(measure)) ?? false;
