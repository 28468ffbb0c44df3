import type { NumbersProblemCode } from "../../domain/numbers/numbersProblem";
import type { TargetsProblemCode } from "../../domain/targets/targetsProblem";
import type { ProblemParams } from "../../domain/problem";
import type { ProblemTexts } from "../problemText";

/** Codes of exact numbers and of breaking targets down. */
export type TargetsTextCode = NumbersProblemCode | TargetsProblemCode;

const marginEn = (p: ProblemParams): string =>
  `${p["axis"] === "column" ? "column" : "row"} ${p["position"]}${p["name"] === undefined ? "" : ` (${p["name"]})`}`;

const marginZh = (p: ProblemParams): string =>
  `第 ${p["position"]} ${p["axis"] === "column" ? "列" : "行"}${p["name"] === undefined ? "" : `（${p["name"]}）`}`;

const fieldsZh = new Map([
  ["weight", "份额"],
  ["fte", "工时比例"],
  ["ramp", "爬坡系数"],
  ["productivity", "产能系数"],
]);
const levelsZh = new Map([
  ["year", "年"],
  ["half", "半年"],
  ["quarter", "季度"],
  ["month", "月"],
  ["week", "周"],
]);
const inChinese = (words: ReadonlyMap<string, string>, word: string | number | undefined): string =>
  words.get(String(word)) ?? String(word);

/** Sentences for `NumbersProblemCode` and `TargetsProblemCode`. */
export const targetsProblemTexts: ProblemTexts<TargetsTextCode> = {
  "en-US": {
    "total-invalid": (p) =>
      `The amount "${p["value"]}"${p["axis"] ? ` of ${marginEn(p)}` : ""} is not a number. Enter a number.`,
    "total-too-large": (p) =>
      `The total ${p["total"]} has more steps of ${p["step"]} than can be counted exactly. Choose a larger rounding unit.`,
    "step-invalid": (p) =>
      `The rounding unit "${p["step"]}" cannot be used. Enter a number above 0, such as 1 or 0.01.`,
    "weights-empty": () => "There is nothing to split over. Give at least one share.",
    "weight-invalid": (p) =>
      `Share ${p["position"]} is "${p["value"]}", which is not a number. Enter a number of 0 or more.`,
    "weight-negative": (p) => `Share ${p["position"]} is ${p["value"]}, below 0. Enter a number of 0 or more.`,
    "locks-misshapen": (p) =>
      `Held amounts were given for ${p["locks"]} cells, but there are ${p["cells"]}. Give both the same shape.`,
    "lock-invalid": (p) =>
      `The held amount ${p["position"]} is "${p["value"]}". Enter a number with the sign of the total, or leave it blank.`,
    "locks-above-total": (p) =>
      `Held amounts total ${p["locked"]}, ${p["excess"]} more than the total ${p["total"]}. Release one of them or raise the total.`,
    "locks-leave-remainder": (p) =>
      `Everything is held at ${p["locked"]} in all, and ${p["remainder"]} of the total ${p["total"]} has no place. Release one of the held amounts.`,
    "margins-differ": (p) =>
      `The rows total ${p["rows"]} and the columns ${p["columns"]}, a difference of ${p["difference"]}. Make both totals the same.`,
    "margins-mixed": () => "Some row or column totals are below 0 and some above. Split them separately.",
    "lock-infeasible": (p) =>
      `With these cells held, ${marginEn(p)} is off by ${p["amount"]} that no open cell can take up. Release a held cell there or change its total.`,
    "no-complete-year": (p) =>
      p["first"]
        ? `No year is complete in the data (it runs from ${p["first"]} to ${p["last"]}), so there is no season to go by. Use the basis "equal", or load a whole year.`
        : `There are no actuals in the data, so there is no season to go by. Use the basis "equal", or load a whole year.`,
    "last-year-incomplete": (p) =>
      `The data does not hold the whole of ${p["year"]}, so its shares cannot be copied. Use the basis "equal" or "seasonal", or load that year.`,
    "no-history": (p) =>
      `There are no past counts to derive the periods of ${p["year"]} from. Set these targets by hand, or load a whole year.`,
    "period-weight-missing": (p) => `There is no share for ${p["period"]}. Give every period a share of 0 or more.`,
    "lock-not-in-breakdown": (p) =>
      `${p["period"]} is held, but is no whole part of this breakdown of ${p["within"]}. Release it, or break down to its level.`,
    "holidays-unknown": (p) =>
      `No holidays are known for ${p["years"]}: working days were counted as Monday to Friday. Add that year to the holiday calendar.`,
    "level-too-long": (p) => `${p["period"]} has no periods of the level "${p["level"]}". Choose a shorter level.`,
    "people-missing": () => "There is nobody to split the target over. Add people to the roster first.",
    "nobody-active": (p) =>
      `Nobody can take a share in ${p["period"]}: no one is in post, or all shares are 0. Check dates, shares and FTE in the roster.`,
    "buffer-invalid": (p) => `The buffer "${p["value"]}" cannot be used. Enter a share of 0 % or more, such as 5 %.`,
    "seat-invalid": (p) => `${p["field"]} of ${p["scope"]} is "${p["value"]}". Enter a number of 0 or more.`,
    "total-locked": (p) =>
      `The plan holds ${p["locked"]} locked for ${p["period"]}, which is not the total ${p["total"]}. Release that target, or give the same total.`,
  },
  "zh-CN": {
    "total-invalid": (p) => `${p["axis"] ? `${marginZh(p)}的` : ""}金额“${p["value"]}”不是数字，请输入数字。`,
    "total-too-large": (p) =>
      `总额 ${p["total"]} 按最小单位 ${p["step"]} 拆分的份数过多，无法精确计算，请选择更大的取整单位。`,
    "step-invalid": (p) => `取整单位“${p["step"]}”无效，请输入大于 0 的数字，例如 1 或 0.01。`,
    "weights-empty": () => "没有可分解的对象，请至少给出一个份额。",
    "weight-invalid": (p) => `第 ${p["position"]} 个份额“${p["value"]}”不是数字，请输入不小于 0 的数字。`,
    "weight-negative": (p) => `第 ${p["position"]} 个份额为 ${p["value"]}，小于 0，请输入不小于 0 的数字。`,
    "locks-misshapen": (p) => `锁定值共 ${p["locks"]} 个，单元格共 ${p["cells"]} 个，请让两者的行列一致。`,
    "lock-invalid": (p) => `第 ${p["position"]} 个锁定值“${p["value"]}”无效，请输入与总额同号的数字，或留空。`,
    "locks-above-total": (p) =>
      `锁定值合计 ${p["locked"]}，比总额 ${p["total"]} 多 ${p["excess"]}，请解除部分锁定或提高总额。`,
    "locks-leave-remainder": (p) =>
      `所有项都已锁定，合计 ${p["locked"]}，总额 ${p["total"]} 中还有 ${p["remainder"]} 无处分配，请至少解除一项锁定。`,
    "margins-differ": (p) => `各行合计 ${p["rows"]}，各列合计 ${p["columns"]}，相差 ${p["difference"]}，请使两者相等。`,
    "margins-mixed": () => "行合计、列合计中有正有负，请分开分解。",
    "lock-infeasible": (p) =>
      `按当前锁定，${marginZh(p)}有 ${p["amount"]} 无法由未锁定的单元格平衡，请解除其中的锁定或调整该合计。`,
    "no-complete-year": (p) =>
      p["first"]
        ? `数据中没有完整年度（现有 ${p["first"]} 至 ${p["last"]}），无法计算季节性。请改用“平均”方式，或导入一整年的数据。`
        : "数据中没有实际值，无法计算季节性。请改用“平均”方式，或导入一整年的数据。",
    "last-year-incomplete": (p) =>
      `数据中没有完整的 ${p["year"]} 年度，无法沿用其占比。请改用“平均”或“季节性”方式，或导入该年数据。`,
    "no-history": (p) => `没有历史数据可推算 ${p["year"]} 各期的目标，请手工设定，或导入一整年的数据。`,
    "period-weight-missing": (p) => `${p["period"]} 没有份额，请为每一期填写不小于 0 的份额。`,
    "lock-not-in-breakdown": (p) =>
      `${p["period"]} 已锁定，但它不是 ${p["within"]} 本次分解中的完整一期，请解除锁定，或分解到该层级。`,
    "holidays-unknown": (p) => `没有 ${p["years"]} 年的节假日数据，工作日按周一至周五计算，请在节假日表中补充该年。`,
    "level-too-long": (p) =>
      `${p["period"]} 之下没有“${inChinese(levelsZh, p["level"])}”这一层级的期间，请选择更短的层级。`,
    "people-missing": () => "没有可分解的人员，请先在花名册中添加人员。",
    "nobody-active": (p) =>
      `${p["period"]} 期间没有人可以承担目标（无人在岗，或份额均为 0），请检查花名册中的日期、份额和工时比例。`,
    "buffer-invalid": (p) => `缓冲比例“${p["value"]}”无效，请输入不小于 0 的比例，例如 5%。`,
    "seat-invalid": (p) =>
      `${p["scope"]} 的${inChinese(fieldsZh, p["field"])}为“${p["value"]}”，请输入不小于 0 的数字。`,
    "total-locked": (p) =>
      `方案中 ${p["period"]} 的目标已锁定为 ${p["locked"]}，与总额 ${p["total"]} 不一致。请解除锁定，或给出相同的总额。`,
  },
};
