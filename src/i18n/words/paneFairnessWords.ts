import type { SameShape } from "./sameShape";

const zh = {
  open: "权重是否合理…",
  title: "权重是否合理？",
  fine: "没有发现无效、封顶或重复的权重。",
  noPeriod: "还没有可以检查的期间：需要带日期的数据。",
  suggest: "两两比较，得出建议权重",
  compareFamilies: "对这个角色来说，哪一类更重要？",
  compareKpis: "对这个角色来说，哪一项更重要？",
  pair: (one: string, other: string) => `${one} 与 ${other}`,
  more: { 9: "极其", 7: "非常", 5: "明显", 3: "稍微" } as Readonly<Record<3 | 5 | 7 | 9, string>>,
  matters: (item: string, howMuch: string) => `${item}${howMuch}更重要`,
  equal: "同样重要",
  suggested: "建议权重",
  fromTo: (now: string, next: string) => `${now} → ${next}`,
  consistent: (ratio: string) => `各项比较相互一致（一致性比率 ${ratio}）。`,
  contradicts: (ratio: string) => `各项比较互相矛盾（一致性比率 ${ratio}，应不超过 0.1），请再看一遍。`,
  use: "采用建议权重",
  overwrites: "采用前不会改动任何权重；采用后可撤消。",
};

/** Words of checking whether weights are fair, and of weights from comparing two by two. */
export const paneFairnessWords: { readonly "zh-CN": typeof zh; readonly "en-US": SameShape<typeof zh> } = {
  "zh-CN": zh,
  "en-US": {
    open: "Fair weights…",
    title: "Are the weights fair?",
    fine: "No weight was found that changes nothing, is at its cap, or counts one thing twice.",
    noPeriod: "There is no period to look at yet: dated rows are needed.",
    suggest: "Suggest weights by comparing two by two",
    compareFamilies: "Which family matters more in this role?",
    compareKpis: "Which KPI matters more in this role?",
    pair: (one, other) => `${one} and ${other}`,
    more: { 9: "extremely", 7: "very much", 5: "clearly", 3: "a little" },
    matters: (item, howMuch) => `${item}: ${howMuch} more`,
    equal: "Both the same",
    suggested: "Suggested weights",
    fromTo: (now, next) => `${now} → ${next}`,
    consistent: (ratio) => `The comparisons agree with each other (consistency ratio ${ratio}).`,
    contradicts: (ratio) =>
      `The comparisons contradict each other (consistency ratio ${ratio}, 0.1 at most): look at them again.`,
    use: "Use the suggested weights",
    overwrites: "No weight changes until you use them, and that can be undone.",
  },
};
