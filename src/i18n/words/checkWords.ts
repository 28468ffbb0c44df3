import type { Language } from "../problemText";
import type { SameShape } from "./sameShape";

const zh = {
  sheetName: (year: string) => `检查 ${year}`,
  title: (year: string) => `方案与数据检查 · ${year}`,
  findings: (errors: number, warnings: number) => `问题：${errors} 个错误，${warnings} 个警告`,
  noFindings: "✓ 方案和数据没有发现问题。",
  more: (count: number) => `另有 ${count} 个问题未列出：请先处理以上问题，再重新生成此表。`,
  severities: { error: "✕ 错误", warning: "⚠ 警告" },
  columns: { severity: "程度", sheet: "工作表", cell: "单元格", kind: "类型", text: "问题与处理办法" },
  plan: "（方案）",
  kinds: { plan: "方案", data: "数据", score: "得分" },
  totals: "目标合计是否一致（公式）",
  totalColumns: {
    kpi: "指标",
    company: "应分配（公司目标含缓冲）",
    assigned: "已分配（人员与空缺）",
    difference: "差额",
    result: "结论",
  },
  ties: "✓ 一致",
  short: "▼ 还有未分配的目标：请增加人员目标，或下调公司目标。",
  over: "▲ 人员目标之和超过应分配：请下调人员目标，或提高公司目标。",
};

const en: SameShape<typeof zh> = {
  sheetName: (year) => `Check ${year}`,
  title: (year) => `Check of plan and data · ${year}`,
  findings: (errors, warnings) => `Findings: ${errors} errors, ${warnings} warnings`,
  noFindings: "✓ Nothing is wrong with the plan and the data.",
  more: (count) => `${count} more are not listed: mend these first, then write this sheet again.`,
  severities: { error: "✕ Error", warning: "⚠ Warning" },
  columns: { severity: "Severity", sheet: "Sheet", cell: "Cell", kind: "About", text: "What is wrong and what to do" },
  plan: "(plan)",
  kinds: { plan: "Plan", data: "Data", score: "Scores" },
  totals: "Do the targets' totals tie (formulas)",
  totalColumns: {
    kpi: "KPI",
    company: "To assign (company target with buffer)",
    assigned: "Assigned (people and vacancies)",
    difference: "Difference",
    result: "Result",
  },
  ties: "✓ Ties",
  short: "▼ Part of the target is not assigned: raise people's targets, or lower the company's.",
  over: "▲ People's targets are above what is to be assigned: lower them, or raise the company's.",
};

/** Words of the check sheet. */
export const checkWords = { "zh-CN": zh, "en-US": en } satisfies Record<Language, SameShape<typeof zh>>;
