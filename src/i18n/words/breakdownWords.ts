import type { Language } from "../problemText";
import type { SameShape } from "./sameShape";

const zh = {
  sheetName: (year: string) => `${year} 目标分解`,
  title: (year: string) => `${year} 目标分解`,
  columns: {
    person: "人员",
    team: "团队",
    role: "角色",
    kpi: "指标",
    family: "类别",
    unit: "单位",
    weight: "权重",
    check: "核对差额",
    actual: "实际",
    attainment: "达成率",
    mark: "状态",
    comment: "备注",
  },
  total: (year: string) => `${year} 目标`,
  totalsTitle: "合计（公式，随上表变化）",
  people: "人员合计",
  team: (name: string) => `团队：${name}`,
  teamTarget: (name: string) => `团队目标：${name}`,
  companyTarget: "公司目标",
  companyTargetBuffer: (buffer: string) => `公司目标（缓冲 ${buffer}）`,
  buffer: "缓冲（人员合计 − 公司目标）",
  notes: [
    "最小周期的单元格可以修改；上级周期、合计、核对、达成率和状态都是公式。",
    "■ 表示已锁定：重新分解时保持不变。",
    "核对差额 = 全期目标 − 各期之和；✓ 表示一致。比率、评分和天数类指标各期重复，不相加。",
    "“备注”列留给您填写，重新生成时会保留。",
  ],
  inputTitle: "目标",
  inputMessage: "请输入不小于 0 的数字。上级周期和合计会自动更新。",
  empty: "还没有目标：请先在“目标”中分解，再生成此表。",
};

const en: SameShape<typeof zh> = {
  sheetName: (year) => `${year} Targets`,
  title: (year) => `Target breakdown ${year}`,
  columns: {
    person: "Person",
    team: "Team",
    role: "Role",
    kpi: "KPI",
    family: "Family",
    unit: "Unit",
    weight: "Weight",
    check: "Check",
    actual: "Actual",
    attainment: "Attainment",
    mark: "Status",
    comment: "Comment",
  },
  total: (year) => `${year} target`,
  totalsTitle: "Totals (formulas over the table above)",
  people: "All people",
  team: (name) => `Team ${name}`,
  teamTarget: (name) => `Target of team ${name}`,
  companyTarget: "Company target",
  companyTargetBuffer: (buffer) => `Company target (buffer ${buffer})`,
  buffer: "Buffer (all people − company target)",
  notes: [
    "Cells of the smallest periods may be changed; longer periods, totals, checks, attainment and status are formulas.",
    "■ marks a locked cell: breaking down again leaves it as it is.",
    "Check = target of the whole period less the sum of its parts; ✓ means they agree. Rates, scores and days repeat in every period and are not added up.",
    "The Comment column is yours: it is kept when the sheet is written again.",
  ],
  inputTitle: "Target",
  inputMessage: "Type a number of 0 or more. Longer periods and totals follow.",
  empty: "No targets yet: break a total down under Targets first, then write this sheet.",
};

/** Words of the target breakdown sheet. */
export const breakdownWords = { "zh-CN": zh, "en-US": en } satisfies Record<Language, SameShape<typeof zh>>;
