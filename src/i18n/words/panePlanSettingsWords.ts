import type { MissingPolicy } from "../../domain/plan/plan";
import type { CalendarPattern } from "../../domain/calendar/period";
import type { SameShape } from "./sameShape";

const zh = {
  year: "财年与工作日",
  calendar: "期间划分",
  patterns: {
    month: "自然月",
    "445": "4-4-5 周",
    "454": "4-5-4 周",
    "544": "5-4-4 周",
  } satisfies Record<CalendarPattern, string>,
  namedBy: "财年名称取自",
  names: { end: "结束的年份", start: "开始的年份" },
  knownYears: (from: string, to: string) => `已知 ${from}–${to} 年的节假日；其他年份会提示未知。`,
  money: "金额",
  currency: "币种",
  unit: "显示单位",
  units: { "1": "元", "10000": "万", "100000000": "亿" },
  rounding: "目标取整到",
  scores: "计分",
  missing: "没有实绩的指标",
  policies: { reweight: "不计，权重让给其余指标", zero: "计 0 分", error: "不给总分" } satisfies Record<
    MissingPolicy,
    string
  >,
  coverage: "最低数据覆盖",
  decimals: "得分小数位",
  grades: "等级与最低得分",
  gradeName: (number: number) => `第 ${number} 个等级`,
  gradeFrom: (grade: string) => `等级 ${grade} 的最低得分`,
  removeGrade: (grade: string) => `删除等级 ${grade}`,
  addGrade: "添加等级",
};

/** Words of the plan's rules in the settings. */
export const panePlanSettingsWords: { readonly "zh-CN": typeof zh; readonly "en-US": SameShape<typeof zh> } = {
  "zh-CN": zh,
  "en-US": {
    year: "Fiscal year and working days",
    calendar: "Periods",
    patterns: { month: "Calendar months", "445": "4-4-5 weeks", "454": "4-5-4 weeks", "544": "5-4-4 weeks" },
    namedBy: "A year is named by",
    names: { end: "the year it ends in", start: "the year it starts in" },
    knownYears: (from, to) => `Holidays are known for ${from}–${to}; other years are said to be unknown.`,
    money: "Money",
    currency: "Currency",
    unit: "Shown in",
    units: { "1": "units", "10000": "万 (10,000)", "100000000": "亿 (10⁸)" },
    rounding: "Targets are rounded to",
    scores: "Scores",
    missing: "A KPI without an actual",
    policies: {
      reweight: "is left out; the others weigh more",
      zero: "counts 0",
      error: "leaves no score",
    },
    coverage: "Least data for a score",
    decimals: "Decimals of scores",
    grades: "Grades and the lowest score of each",
    gradeName: (number) => `Grade ${number}`,
    gradeFrom: (grade) => `Lowest score of grade ${grade}`,
    removeGrade: (grade) => `Remove grade ${grade}`,
    addGrade: "Add a grade",
  },
};
