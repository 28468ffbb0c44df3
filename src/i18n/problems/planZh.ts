import type { PlanProblemCode } from "../../domain/plan/planProblem";
import type { ProblemParams } from "../../domain/problem";
import { formatNumber, formatPercent } from "../formats/formatNumber";
import type { ProblemText } from "../problemText";

const expectedWords: ReadonlyMap<string, string> = new Map([
  ["text", "文本"],
  ["number", "数字"],
  ["boolean", "true 或 false"],
  ["list", "列表 [ … ]"],
  ["object", "对象 { … }"],
  ["date", "日期，例如 2026-01-31"],
  ["period", "期间，例如 2026Q1"],
]);

const expected = (p: ProblemParams): string => expectedWords.get(String(p["expected"])) ?? String(p["expected"]);
const percent = (value: string | number | undefined): string => formatPercent(Number(value), "zh-CN", 4);
const number = (value: string | number | undefined): string => formatNumber(Number(value), "zh-CN", 4);

/** How far from 100 %. */
const offBy = (over: number): string => (over < 0 ? `还差 ${percent(-over)}` : `超出 ${percent(over)}`);

const during = (p: ProblemParams): string => {
  if (p["from"] === "" && p["to"] === "") return "所有日期";
  if (p["to"] === "") return `${p["from"]} 起`;
  return p["from"] === "" ? `截至 ${p["to"]}` : `${p["from"]} 至 ${p["to"]}`;
};

/** The sentences of the plan's problems in Chinese. */
export const planProblemTextsZh: Readonly<Record<PlanProblemCode, ProblemText>> = {
  "plan-not-json": (p) =>
    `方案文件不是有效的 JSON${p["line"] === undefined ? "" : `（第 ${p["line"]} 行）`}，请修正后重试，或重新导出方案。`,
  "plan-key-unknown": (p) => `“${p["path"]}”中有无法识别的字段“${p["key"]}”，请检查拼写或删除该字段。`,
  "plan-value-missing": (p) => `缺少“${p["path"]}”，请补上，应为：${expected(p)}。`,
  "plan-value-wrong": (p) => `“${p["path"]}”的值 ${p["value"]} 不正确，应为：${expected(p)}。`,
  "plan-version-newer": (p) =>
    `方案文件的版本是 ${p["version"]}，本程序只支持到 ${p["known"]}：可以查看，但不能修改保存。请先升级本程序。`,
  "setting-out-of-range": (p) => `“${p["setting"]}”的值 ${p["value"]} 超出允许范围，请改为${allowed(p)}。`,
  "plan-period-unknown": (p) => `无法识别期间“${p["value"]}”，请写成 2026、2026Q1、2026-03 或 2026W05 的形式。`,
  "kpi-unknown": (p) =>
    p["suggestion"]
      ? `没有指标“${p["value"]}”，是否指“${p["suggestion"]}”？请改用该编号，或先添加这个指标。`
      : `没有指标“${p["value"]}”，请改用指标目录中的编号，或先添加这个指标。`,
  "role-unknown": (p) => `方案中没有角色“${p["value"]}”，请检查角色编号，或先添加该角色。`,
  "person-not-in-plan": (p) => `方案中没有人员“${p["value"]}”，请检查人员编号，或先添加该人员。`,
  "id-duplicate": (p) => `“${p["list"]}”中编号“${p["value"]}”重复，请为其中一个换一个编号。`,
  "role-name-shared": (p) => `角色 ${p["ids"]} 的名称都是“${p["value"]}”，不影响计算，但容易混淆，建议改名区分。`,
  "person-name-shared": (p) =>
    `人员 ${p["ids"]} 都叫“${p["value"]}”，表中的这个名字无法判断是谁。请改用工号匹配，或为其设置不同的姓名或别名。`,
  "role-without-weights": (p) => `角色“${p["role"]}”还没有设置权重，该角色的人员不会有得分。请添加指标和权重。`,
  "weights-not-whole": (p) =>
    `角色“${p["role"]}”的权重合计 ${percent(p["total"])}，${offBy(Number(p["over"]))}。请调整其中一项，或按比例调整到 100%。`,
  "weight-duplicate": (p) => `角色“${p["role"]}”中指标“${p["kpi"]}”出现了多次，请合并为一行。`,
  "role-weight-negative": (p) =>
    `角色“${p["role"]}”中指标“${p["kpi"]}”的权重为 ${number(p["value"])}，请改为 0 或正数。`,
  "cap-not-positive": (p) =>
    `角色“${p["role"]}”中指标“${p["kpi"]}”的封顶达成率为 ${number(p["value"])}，请改为大于 0 的数，例如 1.2。`,
  "weights-locked-above": (p) => `已锁定的权重合计 ${percent(p["total"])}，超过 100%。请先解锁或调低其中一项。`,
  "weights-locked-short": (p) => `所有权重都已锁定，合计 ${percent(p["total"])}，没有可调整的项。请先解锁至少一项。`,
  "person-without-role": (p) => `人员“${p["person"]}”没有角色，不会有得分。请为其指定角色。`,
  "manager-unknown": (p) => `“${p["person"]}”的上级“${p["value"]}”不在方案中，请检查编号，或添加该上级。`,
  "manager-circle": (p) => `“${p["person"]}”的上级关系绕成了一圈，最终成了自己的上级。请改正其中一人的上级。`,
  "assignments-overlap": (p) =>
    `“${p["person"]}”同时担任两个角色（${during(p)}），这些日期以开始较晚的角色为准。请让前一个角色提前一天结束。`,
  "assignments-gap": (p) =>
    `“${p["person"]}”在 ${p["from"]} 至 ${p["to"]} 没有角色，这段时间不参与考核。如不是有意为之，请补上。`,
  "assignment-reversed": (p) => `“${p["person"]}”的任职结束日 ${p["to"]} 早于开始日 ${p["from"]}，请改正日期。`,
  "target-scope-unknown": (p) =>
    `目标范围“${p["value"]}”无法识别，请写成 company、person:编号、role:编号 或 team:团队名。`,
  "target-duplicate": (p) => `“${p["scope"]}”在“${p["period"]}”的指标“${p["kpi"]}”有多个目标，请只保留一个。`,
  "target-range-reversed": (p) =>
    `“${p["scope"]}”的指标“${p["kpi"]}”区间下限 ${number(p["low"])} 高于上限 ${number(p["high"])}，请对调两个值。`,
  "gate-without-condition": (p) => `指标“${p["kpi"]}”的红线没有条件，请填写“低于”或“高于”的数值。`,
  "gate-without-value": (p) => `指标“${p["kpi"]}”的红线效果为“${p["effect"]}”，但没有数值，请填写封顶分数或扣分。`,
  "vacancy-reversed": (p) =>
    `空缺岗位“${p["value"]}”的结束日期 ${p["to"]} 早于开始日期 ${p["from"]}，请对调或改正日期。`,
  "rate-duplicate": (p) =>
    `币种 ${p["value"]} ${p["period"] === "" ? "" : `在 ${p["period"]} `}有多个汇率，请只保留一个。`,
  "version-base-unknown": (p) =>
    `方案版本 ${p["version"]} 注明基于版本“${p["value"]}”，但没有这个版本，请改为已有的版本或清空。`,
  "filter-column-unknown": (p) =>
    `筛选条件所用的列“${p["value"]}”在任何工作表中都不存在，不会筛掉任何数据：请改用以下列之一（${p["headers"]}），或删除该筛选。`,
  "mapping-not-used": (p) =>
    `方案把工作表“${p["sheet"]}”${p["column"] ? `的“${p["column"]}”列` : ""}对应为“${p["value"]}”，但没有任何数据据此读取：请用 inspect 核对名称。`,
  "filter-value-unknown": (p) => `筛选条件中的“${p["value"]}”在“${p["column"]}”列中没有出现：请检查写法。`,
};

/** What a setting may be: above 0, or between two numbers. */
function allowed(p: ProblemParams): string {
  if (p["lowest"] === Number.MIN_VALUE) return "大于 0 的数";
  const whole = p["setting"] === "fiscalStart" || p["setting"] === "scoreDecimals";
  return ` ${number(p["lowest"])} 到 ${number(p["highest"])} 之间的${whole ? "整数" : "数"}`;
}
