import type { SameShape } from "./sameShape";

const zh = {
  title: "建议处理",
  leaveOut: (rows: string, column: string, values: string) => `${rows} 行的“${column}”为 ${values}，目前仍计入业绩。`,
  leaveOutNow: "不计入这些行",
  leftOut: (column: string, values: string) => `未计入“${column}”为 ${values} 的行。`,
  countAgain: "重新计入",
  newPeople: (count: number, names: string) => `数据中有 ${count} 位方案里没有的人员：${names}`,
  addPeople: "加入方案",
  targets: (count: string, sheets: string) => `${sheets}中有 ${count} 个目标尚未列入方案。`,
  takeTargets: "采用这些目标",
  manual: (kpis: string) => `没有数据可用于：${kpis}。可以新建一张表，由您填写实绩。`,
  createSheet: "新建手工实绩表",
  created: (sheet: string) => `已新建“${sheet}”。填写后请重新读取。`,
  open: "打开",
  keepApart: "不是同一人",
  currency: (code: string) => `币种 ${code}`,
  more: (names: string, count: number) => `${names} 等 ${count} 人`,
};

/** Words of what was found in the data and is for the manager to decide. */
export const paneFindingWords: { readonly "zh-CN": typeof zh; readonly "en-US": SameShape<typeof zh> } = {
  "zh-CN": zh,
  "en-US": {
    title: "For you to decide",
    leaveOut: (rows, column, values) => `${rows} rows have ${values} in “${column}” and still count.`,
    leaveOutNow: "Leave these rows out",
    leftOut: (column, values) => `Rows with ${values} in “${column}” are left out.`,
    countAgain: "Count them again",
    newPeople: (count, names) =>
      count === 1
        ? `1 person in the data is not in the plan: ${names}`
        : `${count} people in the data are not in the plan: ${names}`,
    addPeople: "Add to the plan",
    targets: (count, sheets) => `${count} targets in ${sheets} are not in the plan.`,
    takeTargets: "Use these targets",
    manual: (kpis) => `No sheet has data for: ${kpis}. You can type the actuals into a sheet of their own.`,
    createSheet: "Create a sheet for actuals",
    created: (sheet) => `“${sheet}” was added. Type into it, then read again.`,
    open: "Open it",
    keepApart: "Not the same person",
    currency: (code) => `Currency ${code}`,
    more: (names, count) => `${names} … (${count})`,
  },
};
