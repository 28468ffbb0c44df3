import type { ProblemTexts } from "../problemText";

/** Why a custom function has no answer. `argument` is the argument's name as Excel shows it. */
export type FunctionProblemCode =
  /** Nobody is called `value`; `suggestion` is a name or empty. */
  | "function-person-unknown"
  /** Several people are called `value`; `ids` tell them apart. */
  | "function-person-shared"
  /** No KPI is called `value`; `suggestion` is a name or empty. */
  | "function-kpi-unknown"
  /** `value` is neither a role nor a person. */
  | "function-role-unknown"
  /** `value` is no scope of a target. */
  | "function-scope-unknown"
  /** The argument is missing. */
  | "argument-blank"
  /** The argument holds `value`, which is no number. */
  | "argument-not-number"
  /** The argument holds `value`, which is no day. */
  | "argument-not-day"
  /** The argument holds `value`; one of `accepted` is needed. */
  | "argument-not-accepted"
  /** The argument needs `columns` columns of numbers. */
  | "argument-shape"
  /** `argument` and `other` are ranges of different size. */
  | "arguments-differ"
  /** The workbook has no plan. */
  | "no-plan"
  /** `person` has no role in `period`. */
  | "no-role"
  /** `person` has no score in `period`: too few KPIs have data. */
  | "no-score"
  /** `person` has no actual of `kpi` in `period`. */
  | "no-actual"
  /** `person` has no target of `kpi` in `period`. */
  | "no-target"
  /** The target of `kpi` for `person` in `period` is a range, not a number. */
  | "target-is-range"
  /** `kpi` has no weight in `role`. */
  | "no-weight-of-kpi"
  /** `kpi` has no pace, forecast or requirement for `person` in `period`. */
  | "no-progress"
  /** Nobody is ranked in `period`. */
  | "nobody-ranked"
  /** The workbook could not be read; `reason` is the host's code. */
  | "workbook-not-read"
  /** The role of `person` in `period` has no bonus plan. */
  | "no-bonus"
  /** The bonus of `person` in `period` lacks what it is reckoned from: `missing` is actual, target or score. */
  | "no-bonus-figure"
  /** The plan has no version `value`; `known` lists those it has, empty without any. */
  | "version-unknown";

const suggested = (suggestion: unknown, before: string, after: string): string =>
  suggestion ? `${before}${String(suggestion)}${after}` : "";

const gapsZh: Readonly<Record<string, string>> = { actual: "实际值", target: "目标", score: "得分" };

/** What to say in the card of a cell's error. */
export const functionProblemTexts = {
  "zh-CN": {
    "function-person-unknown": (p) =>
      `没有名为“${p["value"]}”的人员。${suggested(p["suggestion"], "您是否要找“", "”？") || "请核对姓名，或在方案中添加该人员。"}`,
    "function-person-shared": (p) => `有多名人员都叫“${p["value"]}”，请改用人员编号：${p["ids"]}。`,
    "function-kpi-unknown": (p) =>
      `没有名为“${p["value"]}”的指标。${suggested(p["suggestion"], "您是否要找“", "”？") || "请使用指标目录中的名称或编号。"}`,
    "function-role-unknown": (p) => `“${p["value"]}”既不是角色也不是人员，请核对名称或编号。`,
    "function-scope-unknown": (p) => `“${p["value"]}”不是人员、团队、角色，也不是“全公司”，请核对 scope 参数。`,
    "argument-blank": (p) => `参数 ${p["argument"]} 未填写，请补上。`,
    "argument-not-number": (p) => `参数 ${p["argument"]} 的值“${p["value"]}”不是数字，请改为数字。`,
    "argument-not-day": (p) => `参数 ${p["argument"]} 的值“${p["value"]}”不是日期，请输入日期，例如 2026-02-13。`,
    "argument-not-accepted": (p) => `参数 ${p["argument"]} 的值“${p["value"]}”无效，可用的值：${p["accepted"]}。`,
    "argument-shape": (p) => `参数 ${p["argument"]} 应为 ${p["columns"]} 列数字，请调整所选区域。`,
    "arguments-differ": (p) => `参数 ${p["argument"]} 与 ${p["other"]} 的大小不同，请选择同样大小的区域。`,
    "no-plan": () => "工作簿中还没有绩效方案，请打开“绩效工作台”窗格，生成并发布方案。",
    "no-role": (p) => `${p["person"]} 在 ${p["period"]} 没有角色，请在方案的任职表中补上。`,
    "no-score": (p) => `${p["person"]} 在 ${p["period"]} 没有得分：有数据和目标的指标权重不足，请补充目标或实际值。`,
    "no-actual": (p) => `${p["person"]} 在 ${p["period"]} 没有“${p["kpi"]}”的实际值，请核对数据，或填写手工实际值。`,
    "no-target": (p) => `${p["person"]} 在 ${p["period"]} 没有“${p["kpi"]}”的目标，请在方案的目标表中设定。`,
    "target-is-range": (p) =>
      `${p["person"]} 在 ${p["period"]} 的“${p["kpi"]}”目标是一个区间，不是单个数值，请用 KPISCORECARD 查看。`,
    "no-weight-of-kpi": (p) => `角色“${p["role"]}”没有给“${p["kpi"]}”设置权重，请在方案的权重表中设定。`,
    "no-progress": (p) =>
      `${p["person"]} 在 ${p["period"]} 的“${p["kpi"]}”无法推算：尚无应完成量，或已没有剩余工作日。请改换期间或 as_of 日期。`,
    "nobody-ranked": (p) => `${p["period"]} 没有人有得分，请核对期间、目标和数据。`,
    "workbook-not-read": (p) => `无法读取工作簿（${p["reason"]}）。请结束单元格编辑，然后重新计算。`,
    "no-bonus": (p) => `${p["person"]} 在 ${p["period"]} 没有适用的奖金方案，请在方案的奖金表中为其角色添加。`,
    "no-bonus-figure": (p) =>
      `${p["person"]} 在 ${p["period"]} 的奖金无法计算：缺少${gapsZh[String(p["missing"])] ?? ""}，请补充。`,
    "version-unknown": (p) =>
      p["known"]
        ? `没有名为“${p["value"]}”的方案版本，可用的版本：${p["known"]}；将 version 留空则使用当前方案。`
        : `方案还没有版本“${p["value"]}”，请将 version 留空，使用当前方案。`,
  },
  "en-US": {
    "function-person-unknown": (p) =>
      `There is no person called ${p["value"]}; ${suggested(p["suggestion"], "did you mean ", "?") || "check the name, or add the person to the plan."}`,
    "function-person-shared": (p) => `Several people are called ${p["value"]}: use one of their ids, ${p["ids"]}.`,
    "function-kpi-unknown": (p) =>
      `There is no KPI called ${p["value"]}; ${suggested(p["suggestion"], "did you mean ", "?") || "use a name or an id of the catalogue."}`,
    "function-role-unknown": (p) => `${p["value"]} is neither a role nor a person: check the name or the id.`,
    "function-scope-unknown": (p) =>
      `${p["value"]} is no person, team or role, nor "company": check the argument scope.`,
    "argument-blank": (p) => `The argument ${p["argument"]} is missing: fill it in.`,
    "argument-not-number": (p) =>
      `The argument ${p["argument"]} is "${p["value"]}", which is no number: give a number.`,
    "argument-not-day": (p) =>
      `The argument ${p["argument"]} is "${p["value"]}", which is no date: give a date such as 2026-02-13.`,
    "argument-not-accepted": (p) =>
      `The argument ${p["argument"]} cannot be "${p["value"]}": use one of ${p["accepted"]}.`,
    "argument-shape": (p) =>
      `The argument ${p["argument"]} needs ${p["columns"]} columns of numbers: choose another range.`,
    "arguments-differ": (p) =>
      `The arguments ${p["argument"]} and ${p["other"]} differ in size: choose ranges of the same size.`,
    "no-plan": () => "This workbook has no KPI plan yet: open the KPI Desk pane, draft a plan and publish it.",
    "no-role": (p) => `${p["person"]} has no role in ${p["period"]}: add one to the plan's assignments.`,
    "no-score": (p) =>
      `${p["person"]} has no score in ${p["period"]}: too little weight has a target and data. Add targets or actuals.`,
    "no-actual": (p) =>
      `${p["person"]} has no actual of ${p["kpi"]} in ${p["period"]}: check the data, or enter a manual actual.`,
    "no-target": (p) =>
      `${p["person"]} has no target for ${p["kpi"]} in ${p["period"]}: set one in the plan's targets.`,
    "target-is-range": (p) =>
      `The target of ${p["person"]} for ${p["kpi"]} in ${p["period"]} is a range, not one number: see it with KPISCORECARD.`,
    "no-weight-of-kpi": (p) => `The role ${p["role"]} gives ${p["kpi"]} no weight: set one in the plan's weights.`,
    "no-progress": (p) =>
      `${p["kpi"]} of ${p["person"]} cannot be projected in ${p["period"]}: nothing is expected yet, or no working day is left. Use another period or as_of date.`,
    "nobody-ranked": (p) => `Nobody has a score in ${p["period"]}: check the period, the targets and the data.`,
    "workbook-not-read": (p) =>
      `The workbook could not be read (${p["reason"]}): finish editing the cell, then recalculate.`,
    "no-bonus": (p) =>
      `${p["person"]} has no bonus plan in ${p["period"]}: add one for the role to the plan's bonus table.`,
    "no-bonus-figure": (p) =>
      `The bonus of ${p["person"]} in ${p["period"]} cannot be reckoned without the ${p["missing"]}: add it.`,
    "version-unknown": (p) =>
      p["known"]
        ? `There is no plan version ${p["value"]}: use one of ${p["known"]}, or leave version out for the current plan.`
        : `The plan has no version ${p["value"]} yet: leave version out to use the current plan.`,
  },
} satisfies ProblemTexts<FunctionProblemCode>;
