import type { Kpi } from "../../domain/kpi/kpi";
import type { KpiNames } from "./kpiNames";

const aroundKpi =
  /目标值?|任务额?|指标|计划|预算|年度|月度|季度|全年|本年|本月|本季|\b(?:targets?|quotas?|goals?|plan(?:ned)?|budget|annual|yearly|monthly|quarterly|full[- ]year|fy\d*|q[1-4]|actuals?)\b|(?:19|2[01])\d{2}\s*年?|实际(?:完成)?|完成值/giu;

/**
 * The KPI that a header such as 回款目标 or "Visits target" is about.
 *
 * @returns null when nothing is left beside the words for target and period, or what is left is no KPI
 * @example kpiOfHeader("2026年销售额目标", kpiOf)?.id // "revenue"
 */
export function kpiOfHeader(header: string, kpiOf: KpiNames): Kpi | null {
  return kpiOf(header) ?? kpiOf(header.normalize("NFKC").replace(aroundKpi, " "));
}

/**
 * The KPI that a title is about: the longest KPI name among the title's own pieces.
 *
 * @example kpiOfTitle(["2026年拜访量目标分解表"], kpiOf)?.id // "visits"
 */
export function kpiOfTitle(titles: readonly string[], kpiOf: KpiNames): Kpi | null {
  for (const title of titles) {
    const bare = title
      .normalize("NFKC")
      .replace(aroundKpi, " ")
      .replace(
        /求和项|分解表?|汇总表?|统计表?|明细表?|一览表?|登记表?|台账|情况|表$|\b(?:sum of|by|per|of|the|breakdown|summary|sheet|table|rep|month)\b/giu,
        " ",
      );
    for (const piece of [bare, ...bare.split(/[\s,;:()（）_-]+/u)]) {
      const kpi = piece.trim().length < 2 ? null : kpiOf(piece);
      if (kpi) return kpi;
    }
  }
  return null;
}
