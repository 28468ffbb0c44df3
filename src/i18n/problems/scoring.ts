import type { ScoringProblemCode } from "../../domain/scoring/scoringProblem";
import { formatPercent } from "../formats/formatNumber";
import type { ProblemTexts } from "../problemText";

/** What to say where an attainment or a curve does not exist. */
export const scoringProblemTexts = {
  "zh-CN": {
    "target-zero": () =>
      "目标为 0，无法计算达成率；得分按“达成得 100 分，否则得 0 分或扣分”处理。如目标本应有值，请补填目标。",
    "target-missing": () => "没有目标值，也没有区间，无法计算达成率。请填写目标，或填写区间的下限和上限。",
    "target-equals-baseline": (p) => `目标与基线都是 ${p["value"]}，无法计算达成率。请修改其中一个。`,
    "range-reversed": (p) => `区间下限 ${p["low"]} 高于上限 ${p["high"]}，请对调两个值。`,
    "tolerance-negative": (p) => `容差 ${p["value"]} 小于 0，请改为 0 或正数。`,
    "curve-empty": () => "得分曲线没有任何点，请至少填写一个“达成率、得分”，或删除该曲线改用线性计分。",
    "curve-unordered": (p) =>
      `得分曲线第 ${p["number"]} 个点的达成率 ${formatPercent(Number(p["value"]), "zh-CN", 4)} 低于前一个点的 ${formatPercent(Number(p["before"]), "zh-CN", 4)}，请按达成率从低到高排列。`,
    "curve-falling": (p) =>
      `得分曲线第 ${p["number"]} 个点只有 ${p["value"]} 分，少于前一个点的 ${p["before"]} 分。达成率越高得分不应越低，请调整该点。`,
  },
  "en-US": {
    "target-zero": () =>
      "The target is 0, so there is no attainment; points are 100 when it is met, else 0 or a deduction. If the target should have a value, fill it in.",
    "target-missing": () =>
      "There is no target and no range, so there is no attainment: fill in a target, or a low and a high.",
    "target-equals-baseline": (p) =>
      `Target and baseline are both ${p["value"]}, so there is no attainment: change one of them.`,
    "range-reversed": (p) => `The range's low, ${p["low"]}, is above its high, ${p["high"]}: swap them.`,
    "tolerance-negative": (p) => `The tolerance ${p["value"]} is below 0: make it 0 or more.`,
    "curve-empty": () =>
      "The score curve has no points: give it at least one attainment with its points, or remove it to score in a straight line.",
    "curve-unordered": (p) =>
      `Point ${p["number"]} of the score curve, at ${formatPercent(Number(p["value"]), "en-US", 4)}, lies below the point before it, at ${formatPercent(Number(p["before"]), "en-US", 4)}: list the points from the lowest attainment up.`,
    "curve-falling": (p) =>
      `Point ${p["number"]} of the score curve gives ${p["value"]} points, fewer than the ${p["before"]} before it: a higher attainment must not earn less.`,
  },
} satisfies ProblemTexts<ScoringProblemCode>;
