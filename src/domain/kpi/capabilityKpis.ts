import type { Kpi } from "./kpi";
import { either, manualLast, manualMean, manualRate, manualSum, ratio, sum } from "./measures";

/** What a person learns, keeps in order and passes on (domain rules §1, family `capability`). */
export const capabilityKpis: readonly Kpi[] = [
  {
    id: "training",
    name: { en: "Training completion", zh: "培训完成率" },
    aliases: [
      ...["training", "training completion rate", "training completed", "learning completion", "training %"],
      ...["培训", "培训达成率", "培训完成度", "培训完成情况", "完训率", "学习完成率"],
    ],
    family: "capability",
    unit: "percent",
    direction: "higher",
    kind: "level",
    measure: either(
      ratio(sum("done", { from: "trainings" }), sum("planned", { from: "trainings" })),
      manualRate("training"),
    ),
  },
  {
    id: "product-exam",
    name: { en: "Product exam", zh: "产品考试" },
    aliases: [
      ...["product exam score", "exam score", "exam", "product test", "product knowledge", "product knowledge test"],
      ...["产品考试成绩", "产品知识考试", "产品知识", "考试成绩", "考试分数", "产品考核"],
    ],
    family: "capability",
    unit: "score",
    direction: "higher",
    kind: "level",
    measure: either({ op: "mean", of: "score", from: "trainings" }, manualMean("product-exam")),
  },
  {
    id: "crm-hygiene",
    name: { en: "CRM hygiene", zh: "CRM录入规范" },
    aliases: [
      ...["crm data quality", "crm completeness", "crm discipline", "crm compliance", "crm data completeness"],
      ...["CRM规范", "CRM录入", "CRM录入率", "CRM录入规范率", "CRM完整度", "CRM数据质量", "CRM使用规范"],
    ],
    family: "capability",
    unit: "percent",
    direction: "higher",
    kind: "level",
    measure: manualRate("crm-hygiene"),
  },
  {
    id: "manager-rating",
    name: { en: "Manager rating", zh: "主管评分" },
    aliases: [
      ...["manager score", "manager's rating", "manager review", "supervisor rating", "supervisor score"],
      ...["上级评分", "经理评分", "领导评分", "主管评价", "上级评价", "主管打分"],
    ],
    family: "capability",
    unit: "score",
    direction: "higher",
    kind: "level",
    measure: manualLast("manager-rating"),
  },
  {
    id: "knowledge-sharing",
    name: { en: "Knowledge sharing", zh: "分享次数" },
    aliases: [
      ...["sharing sessions", "knowledge sharing sessions", "knowledge shares", "sessions shared"],
      ...["知识分享", "知识分享次数", "经验分享", "经验分享次数", "内部分享", "内部分享次数"],
    ],
    family: "capability",
    unit: "count",
    direction: "higher",
    kind: "flow",
    measure: manualSum("knowledge-sharing"),
  },
];
