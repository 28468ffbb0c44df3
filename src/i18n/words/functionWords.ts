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
      "示例工作簿：张三 2026 年一季度销售额 108 万（目标 120 万），新客户 12（10），回款率 81%（90%），满意度 4.6（4.5），DSO 66 天（60 天）；季度奖金基数 2 万，得分 95 以上为 1.5 倍。",
  },
  severities: { error: "错误", warning: "警告", info: "提示" },
  explain: {
    role: (role: string, from: string, to: string) => `角色 ${role}（${from} 至 ${to}）`,
    attainment: "达成率",
    points: "单项得分",
    weighted: "加权得分",
    inRange: (actual: string) => `${actual} 在目标区间内`,
    outOfRange: (actual: string) => `${actual} 在目标区间外`,
    targetZero: "目标为 0，没有达成率",
    met: "目标为 0，已达到：100 分",
    missed: "目标为 0，未达到：0 分",
    belowThreshold: (threshold: string) => `未达门槛 ${threshold}`,
    belowCurve: (attainment: string) => `${attainment} 低于得分曲线的起点`,
    onCurve: (attainment: string) => `${attainment} 已到得分曲线的末端`,
    noTarget: "没有目标，不计入",
    noActual: "没有实际值",
    coverage: "数据覆盖率",
    weights: "计入的权重",
    mean: "加权平均",
    gate: (kpi: string) => `红线 · ${kpi}`,
    gateEffects: {
      deduct: (value: string) => `扣 ${value} 分`,
      cap: (value: string) => `得分不超过 ${value}`,
      zero: (value: string) => `得分为 ${value}`,
    },
    refused: {
      "no-weight": "没有得分：没有计入的权重",
      "data-missing": "没有得分：方案要求数据齐全",
      "coverage-low": "没有得分：数据覆盖率低于方案的下限",
    },
    afterGates: "得分（未取整）",
    average: "按工作日平均",
    rounded: (decimals: number) => `取整到 ${decimals} 位小数`,
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
      "The example workbook: in 2026Q1 张三 sold 1,080,000 (target 1,200,000), won 12 customers (10), collected 81 % (90 %), was rated 4.6 (4.5), at a DSO of 66 days (60); the quarterly bonus is 20,000 × 1.5 from a score of 95 on.",
  },
  severities: { error: "Error", warning: "Warning", info: "Info" },
  explain: {
    role: (role, from, to) => `Role ${role} (${from} to ${to})`,
    attainment: "Attainment",
    points: "Points",
    weighted: "Weighted",
    inRange: (actual) => `${actual} lies in the target's range`,
    outOfRange: (actual) => `${actual} lies outside the target's range`,
    targetZero: "a target of 0 has no attainment",
    met: "a target of 0 is met: 100 points",
    missed: "a target of 0 is missed: 0 points",
    belowThreshold: (threshold) => `short of the threshold ${threshold}`,
    belowCurve: (attainment) => `${attainment} lies below the curve`,
    onCurve: (attainment) => `${attainment} is at the curve's end`,
    noTarget: "no target, not counted",
    noActual: "no actual",
    coverage: "Coverage",
    weights: "Weight that counts",
    mean: "Weighted mean",
    gate: (kpi) => `Gate · ${kpi}`,
    gateEffects: {
      deduct: (value) => `${value} points off`,
      cap: (value) => `${value} at most`,
      zero: (value) => `the score is ${value}`,
    },
    refused: {
      "no-weight": "No score: nothing carries weight",
      "data-missing": "No score: the plan wants data for every KPI",
      "coverage-low": "No score: coverage is below the plan's minimum",
    },
    afterGates: "Score before rounding",
    average: "Average by working days",
    rounded: (decimals) => `Rounded to ${decimals} decimals`,
    grade: "Grade",
  },
};

/** Words of what custom functions spill into cells. */
export const functionWords = { "zh-CN": zh, "en-US": en } satisfies Record<Language, typeof en>;
