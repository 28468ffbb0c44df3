import type { FindingCode } from "../../domain/review/findings";
import type { ProblemParams } from "../../domain/problem";
import { formatNumber, formatPercent } from "../formats/formatNumber";
import type { Language, ProblemText } from "../problemText";

const shown = (language: Language) => ({
  number: (p: ProblemParams, name: string, decimals = 1): string => formatNumber(Number(p[name]), language, decimals),
  percent: (p: ProblemParams, name: string): string => formatPercent(Number(p[name]), language),
});

const zh = shown("zh-CN");
const en = shown("en-US");

const amongZh = (p: ProblemParams): string =>
  p["z"] === undefined
    ? ""
    : `，比 ${p["peers"]} 名同角色同事的均值${Number(p["z"]) < 0 ? "低" : "高"} ${zh.number(away(p), "z", 2)} 个标准差`;
const amongEn = (p: ProblemParams): string =>
  p["z"] === undefined
    ? ""
    : `, ${en.number(away(p), "z", 2)} standard deviations ${Number(p["z"]) < 0 ? "below" : "above"} the average of ${p["peers"]} peers`;

/** How far from the average, whichever way. */
const away = (p: ProblemParams): ProblemParams => ({ ...p, z: Math.abs(Number(p["z"])) });

/** More than a recent average in each period: as a percentage, "fell by 133 % a period" would only puzzle. */
const isSteep = (p: ProblemParams): boolean => Number(p["trend"]) >= 1;

/** What each finding says. `name` is the KPI's name in the language, `stepText` the step with its unit: callers fill them in. */
export const findingTexts: Readonly<Record<Language, Readonly<Record<FindingCode, ProblemText>>>> = {
  "zh-CN": {
    strength: (p) => `${p["name"]}是强项：达成率 ${zh.percent(p, "attainment")}${amongZh(p)}。`,
    weakness: (p) => `${p["name"]}是弱项：达成率 ${zh.percent(p, "attainment")}${amongZh(p)}。`,
    rising: (p) =>
      `${p["name"]}近 ${p["periods"]} 期${isSteep(p) ? "大幅上升" : `平均每期上升 ${zh.percent(p, "trend")}`}${p["good"] ? "" : "，需要关注"}。`,
    falling: (p) =>
      `${p["name"]}近 ${p["periods"]} 期${isSteep(p) ? "大幅下降" : `平均每期下降 ${zh.percent(p, "trend")}`}${p["good"] ? "" : "，需要关注"}。`,
    season: (p) => `${p["name"]}在本期通常是平均水平的 ${zh.percent(p, "season")}。`,
    "one-more": (p) => `${p["name"]}每${p["stepText"]}，得分 +${zh.number(p, "points", 2)}。`,
    available: (p) => `${p["name"]}还可争取 ${zh.number(p, "points")} 分。`,
  },
  "en-US": {
    strength: (p) => `${p["name"]} is a strength: ${en.percent(p, "attainment")} of target${amongEn(p)}.`,
    weakness: (p) => `${p["name"]} is a weakness: ${en.percent(p, "attainment")} of target${amongEn(p)}.`,
    rising: (p) =>
      `${p["name"]} rose ${isSteep(p) ? "steeply" : `by ${en.percent(p, "trend")} a period`} over the last ${p["periods"]}${p["good"] ? "" : ": look into it"}.`,
    falling: (p) =>
      `${p["name"]} fell ${isSteep(p) ? "steeply" : `by ${en.percent(p, "trend")} a period`} over the last ${p["periods"]}${p["good"] ? "" : ": look into it"}.`,
    season: (p) => `${p["name"]} is usually ${en.percent(p, "season")} of an average period at this time.`,
    "one-more": (p) => `${p["name"]}: ${p["stepText"]} = +${en.number(p, "points", 2)} points.`,
    available: (p) => `${p["name"]} has ${en.number(p, "points")} points still to be had.`,
  },
};
