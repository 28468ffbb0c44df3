import type { ProblemTexts } from "../problemText";

/** What can be wrong with a call of the command line, or with asking for a result the workbook cannot give. */
export type UsageProblemCode =
  | "command-missing"
  | "command-unknown"
  | "argument-missing"
  | "argument-unknown"
  | "argument-invalid"
  | "argument-extra"
  | "file-unreadable"
  | "plan-missing"
  | "kpi-not-in-catalogue"
  | "kpi-unmeasured"
  | "period-without-data"
  | "nobody-scored"
  | "person-unassigned"
  | "person-without-targets"
  | "person-not-in-data"
  | "shares-missing"
  | "kpi-not-split"
  | "people-too-many"
  | "answer-too-large";

/** Sentences for `UsageProblemCode`. */
export const usageProblemTexts: ProblemTexts<UsageProblemCode> = {
  "en-US": {
    "command-missing": (p) => `No command was given. Use one of: ${p["accepted"]}.`,
    "command-unknown": (p) => `There is no command "${p["value"]}". Use one of: ${p["accepted"]}.`,
    "argument-missing": (p) => `${p["name"]} is missing. Add it: ${p["example"]}.`,
    "argument-unknown": (p) => `The command ${p["command"]} has no option ${p["value"]}. It takes: ${p["accepted"]}.`,
    "argument-invalid": (p) => `${p["name"]} cannot be "${p["value"]}". Give ${p["accepted"]}.`,
    "argument-extra": (p) => `"${p["value"]}" was not expected. Put names with spaces in quotes.`,
    "file-unreadable": (p) => `The file "${p["value"]}" cannot be read. Check the path and your rights to it.`,
    "plan-missing": (p) =>
      `"${p["value"]}" holds no KPI Plan sheet. Give a plan with --plan, or draft one with: kpi plan "${p["value"]}" --out plan.json.`,
    "kpi-not-in-catalogue": (p) =>
      `There is no KPI "${p["value"]}".${p["suggestion"] ? ` Did you mean ${p["suggestion"]}?` : ""} The catalogue: ${p["accepted"]}.`,
    "kpi-unmeasured": (p) =>
      `No sheet of the workbook holds what "${p["kpi"]}" is measured from, so it has no actuals. Add such a sheet, or enter manual actuals.`,
    "period-without-data": (p) =>
      `The workbook holds no data for ${p["period"]}: it runs from ${p["first"]} to ${p["last"]}. Choose a period inside.`,
    "nobody-scored": (p) =>
      `Nobody has a score for ${p["period"]}. Check that people have roles, and that the plan holds targets for this period.`,
    "person-unassigned": (p) => `${p["person"]} has no role in ${p["period"]} and gets no score. Assign a role.`,
    "person-without-targets": (p) =>
      `${p["person"]} has no target for any KPI of the role in ${p["period"]} and gets no score. Set targets first.`,
    "person-not-in-data": (p) =>
      `${p["person"]} is in the plan, but no row of the workbook names them: sums count 0. Add an alias if the sheets spell the name another way.`,
    "shares-missing": () => `The basis "own" needs shares. Give them with --shares, such as --shares 22,25,24,29.`,
    "kpi-not-split": (p) =>
      `"${p["kpi"]}" is not a sum, so it is not divided by ${p["basis"]}: the target repeats in every period.`,
    "people-too-many": (p) =>
      `There are ${p["people"]} people, and at most ${p["most"]} can be planned for and scored at once. If that column does not hold people, correct it under "mapping" in a plan; else list the people in question in a plan and give it with --plan.`,
    "answer-too-large": (p) =>
      `The answer would have ${p["rows"]} rows, and at most ${p["most"]} can be given at once. Name KPIs with --kpi, use --by year, or list fewer people in a plan.`,
  },
  "zh-CN": {
    "command-missing": (p) => `没有给出命令。可用的命令：${p["accepted"]}。`,
    "command-unknown": (p) => `没有命令“${p["value"]}”。可用的命令：${p["accepted"]}。`,
    "argument-missing": (p) => `缺少 ${p["name"]}。请补上，例如：${p["example"]}。`,
    "argument-unknown": (p) => `命令 ${p["command"]} 没有选项 ${p["value"]}。可用的选项：${p["accepted"]}。`,
    "argument-invalid": (p) => `${p["name"]} 不能是“${p["value"]}”。请给出${p["accepted"]}。`,
    "argument-extra": (p) => `多余的参数“${p["value"]}”。名称里有空格时请加引号。`,
    "file-unreadable": (p) => `无法读取文件“${p["value"]}”。请检查路径和读取权限。`,
    "plan-missing": (p) =>
      `“${p["value"]}”里没有 KPI Plan 工作表。请用 --plan 指定方案，或先生成草稿：kpi plan "${p["value"]}" --out plan.json。`,
    "kpi-not-in-catalogue": (p) =>
      `没有指标“${p["value"]}”。${p["suggestion"] ? `是不是想用 ${p["suggestion"]}？` : ""}可用的指标：${p["accepted"]}。`,
    "kpi-unmeasured": (p) =>
      `工作簿里没有可以计算“${p["kpi"]}”的数据，因此没有实际值。请补充相应的工作表，或手工录入实际值。`,
    "period-without-data": (p) =>
      `工作簿里没有 ${p["period"]} 的数据：现有数据从 ${p["first"]} 到 ${p["last"]}。请选择其中的期间。`,
    "nobody-scored": (p) => `${p["period"]} 没有人有得分。请检查人员是否已分配角色、方案中是否有该期间的目标。`,
    "person-unassigned": (p) => `${p["person"]} 在 ${p["period"]} 没有角色，无法评分。请先分配角色。`,
    "person-without-targets": (p) => `${p["person"]} 在 ${p["period"]} 没有任何指标的目标，无法评分。请先设定目标。`,
    "person-not-in-data": (p) =>
      `方案中有 ${p["person"]}，但工作簿没有任何一行提到此人：合计按 0 计。若表中写法不同，请添加别名。`,
    "shares-missing": () => `“own”方式需要占比。请用 --shares 给出，例如 --shares 22,25,24,29。`,
    "kpi-not-split": (p) => `“${p["kpi"]}”不是可累加的指标，不按“${p["basis"]}”分解：每个期间使用同一目标。`,
    "people-too-many": (p) =>
      `共有 ${p["people"]} 人，一次最多可为 ${p["most"]} 人制定方案和评分。如果该列不是人员，请在方案的 mapping 中更正；否则请在方案中列出相关人员，并用 --plan 指定。`,
    "answer-too-large": (p) =>
      `结果将有 ${p["rows"]} 行，一次最多给出 ${p["most"]} 行。请用 --kpi 指定指标、改用 --by year，或在方案中减少人员。`,
  },
};
