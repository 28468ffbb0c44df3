import type { Language } from "../problemText";
import type { SameShape } from "./sameShape";

const zh = {
  headers: {
    scorecard: ["类别", "指标", "单位", "实际", "目标", "达成率", "单项得分", "权重", "加权得分"],
    leaderboard: ["排名", "姓名", "得分", "等级"],
    leaderboardOfKpi: ["排名", "姓名", "实际", "目标", "达成率"],
    gap: ["指标", "差距", "可提升得分"],
    breakdown: ["期间", "开始", "结束", "天数", "目标"],
    explain: ["步骤", "算式", "结果"],
    check: ["级别", "位置", "问题"],
  },
  help: {
    arguments: "参数",
    example: "示例",
    workbook:
      "示例工作簿：张三 2026 年一季度销售额 108 万（目标 120 万），新客户 12（10），回款率 81%（90%），满意度 4.6（4.5），DSO 66 天（60 天）。",
  },
  severities: { error: "错误", warning: "警告", info: "提示" },
  explain: {
    role: (role: string, from: string, to: string) => `角色 ${role}（${from} 至 ${to}）`,
    attainment: "达成率",
    points: "单项得分",
    weighted: "加权得分",
    onCurve: (attainment: string) => `得分曲线上 ${attainment} 处`,
    noTarget: "没有目标，不计入",
    noActual: "没有实际值",
    weights: "有数据的权重",
    coverage: "数据覆盖率",
    afterGates: "加权平均，红线之后",
    average: "按工作日平均",
    rounded: "取整后得分",
    grade: "等级",
  },
};

const en: SameShape<Omit<typeof zh, "headers">> & Pick<typeof zh, "headers"> = {
  headers: {
    scorecard: ["Family", "KPI", "Unit", "Actual", "Target", "Attainment", "Points", "Weight", "Weighted"],
    leaderboard: ["Rank", "Name", "Score", "Grade"],
    leaderboardOfKpi: ["Rank", "Name", "Actual", "Target", "Attainment"],
    gap: ["KPI", "Gap", "Points available"],
    breakdown: ["Period", "Start", "End", "Days", "Target"],
    explain: ["Step", "Sum", "Result"],
    check: ["Severity", "Where", "Problem"],
  },
  help: {
    arguments: "Arguments",
    example: "Example",
    workbook:
      "The example workbook: in 2026Q1 张三 sold 1,080,000 (target 1,200,000), won 12 customers (10), collected 81 % (90 %), was rated 4.6 (4.5), at a DSO of 66 days (60).",
  },
  severities: { error: "Error", warning: "Warning", info: "Info" },
  explain: {
    role: (role, from, to) => `Role ${role} (${from} to ${to})`,
    attainment: "Attainment",
    points: "Points",
    weighted: "Weighted",
    onCurve: (attainment) => `at ${attainment} of the curve`,
    noTarget: "no target, not counted",
    noActual: "no actual",
    weights: "Weight with data",
    coverage: "Coverage",
    afterGates: "Weighted mean after gates",
    average: "Average by working days",
    rounded: "Rounded score",
    grade: "Grade",
  },
};

/** Words of what custom functions spill into cells. */
export const functionWords = { "zh-CN": zh, "en-US": en } satisfies Record<Language, typeof en>;
