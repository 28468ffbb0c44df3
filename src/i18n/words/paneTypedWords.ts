import type { SameShape } from "./sameShape";

const zh = {
  title: (sheet: string) => `“${sheet}”中手工修改的目标`,
  count: (count: string) => `${count} 处与方案不同`,
  company: "公司",
  from: (old: string, value: string) => `${old} → ${value}`,
  none: "未设",
  others: "其余目标",
  rebalance: { keep: "保持不变", time: "同一行的其他期间分摊差额", people: "同一期间的其他人分摊差额" },
  follows: (count: string) => `另有 ${count} 个目标随之变化，合计保持不变`,
  takeOver: "采用这些修改",
  edited: (sheet: string) => `“${sheet}”中有尚未采用的手工修改，因此默认保留。`,
};

const en: SameShape<typeof zh> = {
  title: (sheet) => `Targets typed into “${sheet}”`,
  count: (count) => `${count} differ from the plan`,
  company: "Company",
  from: (old, value) => `${old} → ${value}`,
  none: "not set",
  others: "The other targets",
  rebalance: {
    keep: "Stay as they are",
    time: "Other periods of the row take it up",
    people: "Other people in the period take it up",
  },
  follows: (count) => `${count} more targets follow, so that totals stay`,
  takeOver: "Take these over",
  edited: (sheet) => `“${sheet}” holds typed targets that were not taken over, so it is kept unless you tick it.`,
};

/** Words about targets that were typed into breakdown sheets. */
export const paneTypedWords: { readonly "zh-CN": typeof zh; readonly "en-US": SameShape<typeof zh> } = {
  "zh-CN": zh,
  "en-US": en,
};
