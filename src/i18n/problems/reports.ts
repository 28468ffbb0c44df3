import type { ReportProblemCode } from "../../reports/reportProblem";
import type { ProblemTexts } from "../problemText";

/** Sentences for `ReportProblemCode`. */
export const reportProblemTexts: ProblemTexts<ReportProblemCode> = {
  "zh-CN": {
    "target-cell-unreadable": (p) =>
      `${p["row"]} 的“${p["kpi"]}”在“${p["column"]}”写着“${p["value"]}”，不是不小于 0 的数字：请改为数字，再接收改动。`,
    "target-cell-blank": (p) =>
      `${p["row"]} 的“${p["kpi"]}”在“${p["column"]}”是空白：没有目标请填 0，否则请填回 ${p["old"]}。`,
    "target-closed": (p) =>
      `${p["row"]}的${p["kpi"]}（${p["column"]}）所在期间已关账，${p["value"]} 不会采用，仍为 ${p["old"]}。请撤销修改，或在设置中把关账日期提前以重新打开该期间。`,
    "target-row-unknown": (p) =>
      `方案里没有“${p["row"]}”的“${p["kpi"]}”目标，这一行不会被接收：请先在“目标”中分配该指标。`,
    "targets-taken-over": (p) => `“${p["sheet"]}”中手工修改的 ${p["count"]} 个目标已被采用。`,
    "plan-table-missing": (p) =>
      `方案工作表中找不到表格“${p["table"]}”：请恢复该表格（标题和表头），或用 --plan 指定方案文件。`,
    "plan-column-missing": (p) => `表格“${p["table"]}”缺少列“${p["column"]}”：请补回这一列的表头。`,
    "plan-cell-missing": (p) => `表格“${p["table"]}”的“${p["column"]}”不能为空：请填写，或删除整行。`,
    "plan-cell-unreadable": (p) =>
      `表格“${p["table"]}”的“${p["column"]}”无法读取“${p["value"]}”：请改为${p["expected"]}。`,
    "plan-setting-unknown": (p) => `没有名为“${p["value"]}”的设置项：请改为以下之一，或删除该行：${p["accepted"]}。`,
    "plan-version-unreadable": (p) =>
      `方案版本“${p["version"]}”的内容无法读取：请撤销对“版本内容”表的修改，或删除该版本的行。`,
  },
  "en-US": {
    "target-cell-unreadable": (p) =>
      `"${p["column"]}" of ${p["row"]} (${p["kpi"]}) says "${p["value"]}", which is no number of 0 or more: type a number, then take the edits over.`,
    "target-cell-blank": (p) =>
      `"${p["column"]}" of ${p["row"]} (${p["kpi"]}) is blank: type 0 for no target, or ${p["old"]} as before.`,
    "target-closed": (p) =>
      `${p["row"]}, ${p["kpi"]}, ${p["column"]}: the period is closed, so ${p["value"]} is not taken over and ${p["old"]} stays. Undo the change, or reopen the period: set "closed to" earlier in the settings.`,
    "target-row-unknown": (p) =>
      `The plan has no target of ${p["row"]} for ${p["kpi"]}, so this row is not taken over: assign the KPI under Targets first.`,
    "targets-taken-over": (p) => `Targets typed into "${p["sheet"]}" count from now on: ${p["count"]}.`,
    "plan-table-missing": (p) =>
      `The plan sheet has no table "${p["table"]}": bring back its title and headers, or name a plan file with --plan.`,
    "plan-column-missing": (p) =>
      `The table "${p["table"]}" has no column "${p["column"]}": bring back the column's header.`,
    "plan-cell-missing": (p) =>
      `"${p["column"]}" in the table "${p["table"]}" may not be blank: fill it in, or delete the row.`,
    "plan-cell-unreadable": (p) =>
      `"${p["column"]}" in the table "${p["table"]}" cannot be "${p["value"]}": change it to ${p["expected"]}.`,
    "plan-setting-unknown": (p) =>
      `There is no setting "${p["value"]}": use one of ${p["accepted"]}, or delete the row.`,
    "plan-version-unreadable": (p) =>
      `The contents of version "${p["version"]}" cannot be read: undo the changes to the table of contents, or delete the version's row.`,
  },
};
