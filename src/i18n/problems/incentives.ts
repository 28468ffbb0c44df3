import type { ProblemParams } from "../../domain/problem";
import type { IncentivesProblemCode } from "../../domain/incentives/incentivesProblem";
import { formatNumber, formatPercent } from "../formats/formatNumber";
import type { Language, ProblemTexts } from "../problemText";

const percent = (value: string | number | undefined, language: Language): string =>
  formatPercent(Number(value), language, 4);
const number = (value: string | number | undefined, language: Language): string =>
  formatNumber(Number(value), language, 2);

/** Where a cliff lies: an amount or an attainment. */
const edge = (p: ProblemParams, language: Language): string =>
  p["by"] === "attainment" ? percent(p["value"], language) : number(p["value"], language);

/** What to say of tiers, payout curves, bonus plans and payments that cannot be used. */
export const incentivesProblemTexts = {
  "zh-CN": {
    "tiers-empty": () => "没有任何提成档位，请至少填写一档：起点和比例。",
    "tiers-unordered": (p) =>
      `第 ${p["number"]} 档的起点 ${p["value"]} 不高于前一档的 ${p["before"]}，请按起点从低到高排列。`,
    "tier-invalid": (p) => `第 ${p["number"]} 档缺少起点或比例，请填写两个数字。`,
    "payouts-empty": () => "奖金兑现曲线没有任何点，请至少填写一个“达成率、兑现比例”。",
    "payouts-unordered": (p) =>
      `兑现曲线第 ${p["number"]} 个点的达成率 ${percent(p["value"], "zh-CN")} 低于前一个点的 ${percent(p["before"], "zh-CN")}，请按达成率从低到高排列。`,
    "payouts-falling": (p) =>
      `兑现曲线第 ${p["number"]} 个点只兑现 ${percent(p["value"], "zh-CN")}，少于前一个点的 ${percent(p["before"], "zh-CN")}。达成率越高兑现不应越少，请调整该点。`,
    "bonus-cliff": (p) =>
      `奖金方案“${p["bonus"]}”在 ${edge(p, "zh-CN")} 处有断崖：多 1 个单位，奖金就差 ${number(p["jump"], "zh-CN")}。可改用分段累进或插值。`,
    "bonus-part-missing": (p) => `角色“${p["role"]}”的奖金方案“${p["bonus"]}”缺少“${p["part"]}”，请补填。`,
    "bonus-unknown": (p) => `没有奖金方案“${p["value"]}”，请改为已有的方案编号，或先添加该方案。`,
    "clawback-above-paid": (p) =>
      `对“${p["person"]}”${p["period"]} 奖金（${p["bonus"]}）的追回为 ${number(p["clawed"], "zh-CN")}，多于已发而尚未追回的 ${number(p["paid"], "zh-CN")}。请调低追回金额。`,
  },
  "en-US": {
    "tiers-empty": () => "There are no tiers: give at least one, with its start and its rate.",
    "tiers-unordered": (p) =>
      `Tier ${p["number"]} starts at ${p["value"]}, not above ${p["before"]}: list the tiers from the lowest start up.`,
    "tier-invalid": (p) => `Tier ${p["number"]} lacks its start or its rate: give two numbers.`,
    "payouts-empty": () => "The payout curve has no points: give it at least one attainment with its payout.",
    "payouts-unordered": (p) =>
      `Point ${p["number"]} of the payout curve, at ${percent(p["value"], "en-US")}, lies below the point before it, at ${percent(p["before"], "en-US")}: list the points from the lowest attainment up.`,
    "payouts-falling": (p) =>
      `Point ${p["number"]} of the payout curve pays ${percent(p["value"], "en-US")}, less than the ${percent(p["before"], "en-US")} before it: a higher attainment must not earn less.`,
    "bonus-cliff": (p) =>
      `The bonus plan "${p["bonus"]}" has a cliff at ${edge(p, "en-US")}: one unit more moves the bonus by ${number(p["jump"], "en-US")}. Marginal or interpolated tiers avoid that.`,
    "bonus-part-missing": (p) =>
      `The bonus plan "${p["bonus"]}" of the role "${p["role"]}" lacks its ${p["part"]}: fill it in.`,
    "bonus-unknown": (p) => `There is no bonus plan "${p["value"]}": name one that exists, or add it first.`,
    "clawback-above-paid": (p) =>
      `${number(p["clawed"], "en-US")} of the bonus "${p["bonus"]}" for ${p["period"]} is taken back from "${p["person"]}", of which only ${number(p["paid"], "en-US")} is left: lower it.`,
  },
} satisfies ProblemTexts<IncentivesProblemCode>;
