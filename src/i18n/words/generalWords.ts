import type { KpiFamily, KpiUnit } from "../../domain/kpi/kpi";
import type { Language } from "../problemText";
import type { SameShape } from "./sameShape";

const zh = {
  families: {
    financial: "财务类",
    customer: "客户关系类",
    process: "销售流程类",
    capability: "个人能力类",
  } satisfies Record<KpiFamily, string>,
  units: { money: "金额", count: "数量", percent: "%", score: "分", days: "天" } satisfies Record<KpiUnit, string>,
  statuses: { ahead: "▲ 超前", near: "◆ 接近目标", behind: "▼ 落后", none: "– 无数据" },
  legend: "▲ 超前：达成率 ≥ 100%　◆ 接近目标：≥ 90%　▼ 落后：< 90%　– 无数据",
  page: (page: string, pages: string) => `第 ${page} 页，共 ${pages} 页`,
  planVersion: (label: string) => `方案：${label}`,
  asOf: (date: string) => `数据截至 ${date}`,
  currency: (unit: string) => `金额单位：${unit}`,
  vacant: "空缺",
  company: "全公司",
  noTeam: "（未分组）",
  range: (low: string, high: string) => `${low} 至 ${high}`,
  atLeast: (low: string) => `≥ ${low}`,
  atMost: (high: string) => `≤ ${high}`,
};

const en: SameShape<typeof zh> = {
  families: {
    financial: "Financial",
    customer: "Customer relationship",
    process: "Sales process",
    capability: "Personal ability",
  },
  units: { money: "Money", count: "Count", percent: "%", score: "Points", days: "Days" },
  statuses: { ahead: "▲ Ahead", near: "◆ Near", behind: "▼ Behind", none: "– No data" },
  legend: "▲ Ahead: attainment ≥ 100 %   ◆ Near: ≥ 90 %   ▼ Behind: < 90 %   – No data",
  page: (page, pages) => `Page ${page} of ${pages}`,
  planVersion: (label) => `Plan: ${label}`,
  asOf: (date) => `Data to ${date}`,
  currency: (unit) => `Amounts in ${unit}`,
  vacant: "Vacant",
  company: "Company",
  noTeam: "(no team)",
  range: (low, high) => `${low} to ${high}`,
  atLeast: (low) => `≥ ${low}`,
  atMost: (high) => `≤ ${high}`,
};

/** Words that every sheet and the command line share: families, units, statuses. */
export const generalWords = { "zh-CN": zh, "en-US": en } satisfies Record<Language, SameShape<typeof zh>>;
