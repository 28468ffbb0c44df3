import type { SmartCode, SmartLetter } from "../../domain/targets/smartTest";
import type { ProblemParams } from "../../domain/problem";
import { formatDay } from "../formats/formatDay";
import { formatNumber, formatPercent } from "../formats/formatNumber";
import type { Language, ProblemText } from "../problemText";

const shown = (language: Language) => ({
  number: (p: ProblemParams, name: string): string => formatNumber(Number(p[name]), language),
  percent: (p: ProblemParams, name: string): string => formatPercent(Number(p[name]), language),
  day: (p: ProblemParams, name: string): string => formatDay(Number(p[name]), language),
});

const zh = shown("zh-CN");
const en = shown("en-US");

/** The letters' names. */
export const smartLetters: Readonly<Record<Language, Readonly<Record<SmartLetter, string>>>> = {
  "zh-CN": { S: "具体", M: "可衡量", A: "可达成", R: "相关", T: "有时限" },
  "en-US": { S: "Specific", M: "Measurable", A: "Achievable", R: "Relevant", T: "Time-bound" },
};

/** What each piece of evidence says; numbers are as in its params. */
export const smartTexts: Readonly<Record<Language, Readonly<Record<SmartCode, ProblemText>>>> = {
  "zh-CN": {
    owner: (p) => (p["owner"] ? `负责人：${p["owner"]}` : "没有负责人，请指定人员、团队或公司"),
    value: (p) => (p["value"] === undefined ? "目标值为空，请填写" : `目标 ${zh.number(p, "value")}`),
    data: () => "指标与表中数据的对应",
    capacity: (p) =>
      p["has"]
        ? `目标 ${zh.number(p, "value")}，产能上限 ${zh.number(p, "capacity")}（在岗天数 × 同角色最高日产出）`
        : "没有历史数据，无法估算产能",
    history: (p) =>
      p["has"]
        ? `目标 ${zh.number(p, "value")}，近四期最好 ${zh.number(p, "best")}，参考${p["lower"] ? "下限" : "上限"} ${zh.number(p, "limit")}`
        : "没有近四期的实际值可比较",
    pipeline: (p) =>
      p["has"]
        ? `还差 ${zh.number(p, "left")}，在途商机按赢单率折算 ${zh.number(p, "expected")}`
        : `还差 ${zh.number(p, "left")}，没有在途商机数据`,
    weight: (p) => (p["weight"] ? `在该角色中的权重 ${zh.percent(p, "weight")}` : "在该角色中没有权重"),
    parent: (p) => (p["has"] ? `上级目标 ${zh.number(p, "parent")}` : "没有团队或公司的上级目标"),
    dates: (p) =>
      p["has"]
        ? `${zh.day(p, "from")} 至 ${zh.day(p, "to")}，方案期间 ${zh.day(p, "first")} 至 ${zh.day(p, "last")}${p["over"] ? "（已结束）" : ""}`
        : "无法识别期间",
  },
  "en-US": {
    owner: (p) => (p["owner"] ? `Owner: ${p["owner"]}` : "Nobody answers for it: name a person, a team or the company"),
    value: (p) => (p["value"] === undefined ? "The target is blank: fill it in" : `Target ${en.number(p, "value")}`),
    data: () => "The KPI's tie to data in the workbook",
    capacity: (p) =>
      p["has"]
        ? `Target ${en.number(p, "value")}; capacity ${en.number(p, "capacity")} (active days × the role's best day rate)`
        : "No history to tell the capacity by",
    history: (p) =>
      p["has"]
        ? `Target ${en.number(p, "value")}; best of the last four ${en.number(p, "best")}; ${p["lower"] ? "no lower than" : "up to"} ${en.number(p, "limit")} is proven`
        : "No earlier actuals to compare with",
    pipeline: (p) =>
      p["has"]
        ? `${en.number(p, "left")} is left; open opportunities × win rate give ${en.number(p, "expected")}`
        : `${en.number(p, "left")} is left; there are no open opportunities to go by`,
    weight: (p) => (p["weight"] ? `Weighs ${en.percent(p, "weight")} in the role` : "Has no weight in the role"),
    parent: (p) =>
      p["has"]
        ? `Part of a target of ${en.number(p, "parent")} above it`
        : "No target of a team or the company above it",
    dates: (p) =>
      p["has"]
        ? `${en.day(p, "from")} to ${en.day(p, "to")}, in a plan from ${en.day(p, "first")} to ${en.day(p, "last")}${p["over"] ? " (over)" : ""}`
        : "The period cannot be read",
  },
};
