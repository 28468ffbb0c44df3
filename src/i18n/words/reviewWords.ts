import type { Language } from "../problemText";
import type { SameShape } from "./sameShape";

const zh = {
  company: "公司",
  people: "人员",
  byMoney: "差额（从缺口最大的开始）",
  helpFirst: "优先辅导",
  bonuses: "奖金",
  columns: {
    kpi: "指标",
    actual: "实际",
    before: "上期",
    lastYear: "去年同期",
    target: "目标",
    variance: "差额",
    rank: "名次",
    person: "姓名",
    role: "角色",
    score: "得分",
    grade: "等级",
    gap: "可争取得分",
    finding: "发现",
    bonus: "奖金",
  },
  total: "合计",
};

const en: SameShape<typeof zh> = {
  company: "Company",
  people: "People",
  byMoney: "Variances, largest shortfall first",
  helpFirst: "Help first",
  bonuses: "Bonuses",
  columns: {
    kpi: "KPI",
    actual: "Actual",
    before: "Period before",
    lastYear: "A year before",
    target: "Target",
    variance: "Variance",
    rank: "Rank",
    person: "Person",
    role: "Role",
    score: "Score",
    grade: "Grade",
    gap: "Points to be had",
    finding: "Finding",
    bonus: "Bonus",
  },
  total: "Total",
};

/** Headings of a written review. */
export const reviewWords: Readonly<Record<Language, SameShape<typeof zh>>> = { "zh-CN": zh, "en-US": en };
