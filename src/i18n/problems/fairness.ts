import type { FairnessProblemCode } from "../../domain/fairness/fairnessProblem";
import { familyNames } from "../../domain/kpi/kpiFamilies";
import type { ProblemParams } from "../../domain/problem";
import { formatNumber } from "../formats/formatNumber";
import type { ProblemTexts } from "../problemText";

const family = (p: ProblemParams, language: "zh" | "en"): string =>
  Object.entries(familyNames).find(([id]) => id === p["family"])?.[1][language] ?? String(p["family"]);

/** What to say of weights that are unfair or say nothing, and of comparisons that cannot be used. */
export const fairnessProblemTexts = {
  "zh-CN": {
    "comparisons-misshapen": (p) => `无法比较 ${p["items"]} 项职责：请两两比较每一项，最多 ${p["most"]} 项。`,
    "comparison-invalid": (p) =>
      `第 ${p["row"]} 项与第 ${p["column"]} 项的比较值 ${p["value"]} 无效，请填写 1/9 到 9 之间的数，反向比较为其倒数。`,
    "weight-changes-nothing": (p) =>
      `角色“${p["role"]}”中“${p["kpi"]}”的权重不影响任何名次：${p["people"]} 人得分相同。可降低该权重，或调整目标。`,
    "kpi-at-cap": (p) =>
      `角色“${p["role"]}”中 ${p["people"]} 人里有 ${p["capped"]} 人的“${p["kpi"]}”已封顶，无法区分高低。可提高目标或封顶。`,
    "kpis-correlate": (p) =>
      `角色“${p["role"]}”中“${p["kpi"]}”与“${p["other"]}”同涨同落（相关系数 ${formatNumber(Number(p["value"]), "zh-CN")}），等于重复考核。可合并或换一个指标。`,
    "duty-without-kpi": (p) => `角色“${p["role"]}”的职责“${p["duty"]}”没有对应的${family(p, "zh")}指标，请添加一个。`,
  },
  "en-US": {
    "comparisons-misshapen": (p) =>
      `${p["items"]} duties cannot be compared: compare each with each, at most ${p["most"]}.`,
    "comparison-invalid": (p) =>
      `The comparison of item ${p["row"]} with item ${p["column"]} is ${p["value"]}: give a number from 1/9 to 9, and its reciprocal the other way round.`,
    "weight-changes-nothing": (p) =>
      `The weight of "${p["kpi"]}" in "${p["role"]}" changes no rank: all ${p["people"]} people have the same points. Lower it, or look at the targets.`,
    "kpi-at-cap": (p) =>
      `${p["capped"]} of ${p["people"]} people in "${p["role"]}" are at the cap of "${p["kpi"]}", which tells nobody apart: raise its target or its cap.`,
    "kpis-correlate": (p) =>
      `"${p["kpi"]}" and "${p["other"]}" in "${p["role"]}" rise and fall together (correlation ${formatNumber(Number(p["value"]), "en-US")}), so one thing counts twice: merge them, or replace one.`,
    "duty-without-kpi": (p) =>
      `The duty "${p["duty"]}" of "${p["role"]}" has no KPI of its family (${family(p, "en")}): add one.`,
  },
} satisfies ProblemTexts<FairnessProblemCode>;
