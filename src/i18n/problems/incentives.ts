import type { IncentivesProblemCode } from "../../domain/incentives/incentivesProblem";
import type { ProblemTexts } from "../problemText";

/** What to say of tiers that cannot be used. */
export const incentivesProblemTexts = {
  "zh-CN": {
    "tiers-empty": () => "没有任何提成档位，请至少填写一档：起点和比例。",
    "tiers-unordered": (p) =>
      `第 ${p["number"]} 档的起点 ${p["value"]} 不高于前一档的 ${p["before"]}，请按起点从低到高排列。`,
    "tier-invalid": (p) => `第 ${p["number"]} 档缺少起点或比例，请填写两个数字。`,
  },
  "en-US": {
    "tiers-empty": () => "There are no tiers: give at least one, with its start and its rate.",
    "tiers-unordered": (p) =>
      `Tier ${p["number"]} starts at ${p["value"]}, not above ${p["before"]}: list the tiers from the lowest start up.`,
    "tier-invalid": (p) => `Tier ${p["number"]} lacks its start or its rate: give two numbers.`,
  },
} satisfies ProblemTexts<IncentivesProblemCode>;
