import type { SameShape } from "./sameShape";

const zh = {
  sheet: (year: string) => `${year} 手工实绩`,
  head: ["姓名", "指标", "期间", "实际值"],
};

/** Words of the sheet that actuals are typed into; intake reads its headers. */
export const manualActualsWords: { readonly "zh-CN": typeof zh; readonly "en-US": SameShape<typeof zh> } = {
  "zh-CN": zh,
  "en-US": { sheet: (year) => `${year} Manual actuals`, head: ["Name", "KPI", "Period", "Actual"] },
};
