import type { BonusStepCode } from "../../domain/incentives/bonusStep";
import type { BonusGap } from "../../domain/incentives/bonusFigures";
import type { ProblemParams } from "../../domain/problem";
import { formatNumber, formatPercent } from "../formats/formatNumber";
import type { Language, ProblemText } from "../problemText";

/** Amounts in full: whoever recomputes a step needs every digit. */
const shown = (language: Language) => ({
  number: (p: ProblemParams, name: string): string => formatNumber(Number(p[name]), language, 4),
  percent: (p: ProblemParams, name: string): string => formatPercent(Number(p[name]), language, 4),
});

const zh = shown("zh-CN");
const en = shown("en-US");

interface BonusWords {
  /** Each step of a bonus as a sum on one line. */
  readonly steps: Readonly<Record<BonusStepCode, ProblemText>>;
  /** Why there is no bonus. */
  readonly missing: Readonly<Record<BonusGap, string>>;
}

/** What a bonus statement says, in both languages. A KPI is named by the param `kpi`, which callers fill with its name. */
export const bonusWords: Readonly<Record<Language, BonusWords>> = {
  "zh-CN": {
    steps: {
      tier: (p) =>
        `${zh.number(p, "from")} 至 ${zh.number(p, "to")} 部分 × ${zh.percent(p, "rate")} = ${zh.number(p, "earned")}`,
      "tier-rate": (p) => `${zh.number(p, "actual")} × ${zh.percent(p, "rate")}`,
      payout: (p) =>
        `基数 ${zh.number(p, "base")} × 兑现 ${zh.percent(p, "payout")}（达成率 ${zh.percent(p, "attainment")}）`,
      coefficient: (p) =>
        `基数 ${zh.number(p, "base")} × 系数 ${zh.number(p, "coefficient")}（得分 ${zh.number(p, "score")}）`,
      accelerator: (p) =>
        `达成率 ${zh.percent(p, "attainment")} 以上所得 ${zh.number(p, "above")} × ${zh.number(p, "times")}，多得 ${zh.number(p, "extra")}`,
      "gate-zero": (p) => `触发红线（${p["kpi"]}）：不发奖金`,
      "gate-cap": (p) => `触发红线（${p["kpi"]}）：最高 ${zh.number(p, "value")}`,
      "gate-deduct": (p) => `触发红线（${p["kpi"]}）：扣减 ${zh.percent(p, "value")}`,
      cap: (p) => `封顶 ${zh.number(p, "cap")}`,
      pooled: (p) => `${zh.percent(p, "share")} 计入团队奖金池：−${zh.number(p, "given")}`,
      team: (p) => `从团队奖金池 ${zh.number(p, "pool")}（${p["members"]} 人）分得 +${zh.number(p, "received")}`,
    },
    missing: { actual: "没有实际值", target: "没有目标", score: "没有得分" },
  },
  "en-US": {
    steps: {
      tier: (p) =>
        `${en.number(p, "from")} to ${en.number(p, "to")} × ${en.percent(p, "rate")} = ${en.number(p, "earned")}`,
      "tier-rate": (p) => `${en.number(p, "actual")} × ${en.percent(p, "rate")}`,
      payout: (p) =>
        `Base ${en.number(p, "base")} × payout ${en.percent(p, "payout")} (attainment ${en.percent(p, "attainment")})`,
      coefficient: (p) =>
        `Base ${en.number(p, "base")} × coefficient ${en.number(p, "coefficient")} (score ${en.number(p, "score")})`,
      accelerator: (p) =>
        `${en.number(p, "above")} earned above ${en.percent(p, "attainment")} counts ${en.number(p, "times")} times: +${en.number(p, "extra")}`,
      "gate-zero": (p) => `Gate on ${p["kpi"]}: no bonus`,
      "gate-cap": (p) => `Gate on ${p["kpi"]}: no more than ${en.number(p, "value")}`,
      "gate-deduct": (p) => `Gate on ${p["kpi"]}: less ${en.percent(p, "value")}`,
      cap: (p) => `Capped at ${en.number(p, "cap")}`,
      pooled: (p) => `${en.percent(p, "share")} goes to the team's pool: −${en.number(p, "given")}`,
      team: (p) =>
        `Out of the team's pool of ${en.number(p, "pool")} (${p["members"]} people): +${en.number(p, "received")}`,
    },
    missing: { actual: "no actual", target: "no target", score: "no score" },
  },
};
