import type { ReportProblemCode } from "../../reports/reportProblem";
import type { ProblemTexts } from "../problemText";

/** Sentences for `ReportProblemCode`. */
export const reportProblemTexts: ProblemTexts<ReportProblemCode> = {
  "zh-CN": {
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
