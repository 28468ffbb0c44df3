import type { SameShape } from "./sameShape";

const zh = {
  times: (person: string) => `${person}的任职时间`,
  since: (day: string) => `自 ${day}`,
  from: "起",
  to: "止",
  fte: "工时",
  ramp: "适应期产能",
  change: "更换角色…",
  remove: "删除这段任职",
};

/** Words of people's roles over time. */
export const panePeopleWords: { readonly "zh-CN": typeof zh; readonly "en-US": SameShape<typeof zh> } = {
  "zh-CN": zh,
  "en-US": {
    times: (person) => `Dates and hours of ${person}`,
    since: (day) => `since ${day}`,
    from: "From",
    to: "To",
    fte: "Working time",
    ramp: "Settling in",
    change: "Change role…",
    remove: "Remove this time",
  },
};
