import type { SameShape } from "./sameShape";

const zh = {
  open: "假设分析…",
  title: "换一组权重会怎样？",
  weight: (kpi: string) => `${kpi}的试算权重`,
  notWhole: (total: string) => `试算权重合计 ${total}；排名按比例计算，合计 100% 时才能采用。`,
  moves: (count: number) => (count === 0 ? "没有人的排名变化。" : `${count} 人排名变化`),
  rank: (rank: string) => `第 ${rank}`,
  more: (count: number) => `另有 ${count} 人`,
  bill: (now: string, next: string) => `奖金总额 ${now} → ${next}`,
  ifAllAttain: "如果所有人的每项指标都达成",
  use: "采用这组权重",
};

/** Words of trying other weights. */
export const paneWhatIfWords: { readonly "zh-CN": typeof zh; readonly "en-US": SameShape<typeof zh> } = {
  "zh-CN": zh,
  "en-US": {
    open: "What if…",
    title: "What would other weights do?",
    weight: (kpi) => `Weight of ${kpi} to try`,
    notWhole: (total) => `These total ${total}: ranks are worked out in proportion, but only 100 % can be used.`,
    moves: (count) =>
      count === 0 ? "Nobody changes rank." : count === 1 ? "1 person changes rank" : `${count} people change rank`,
    rank: (rank) => `rank ${rank}`,
    more: (count) => `and ${count} more`,
    bill: (now, next) => `Bonus bill ${now} → ${next}`,
    ifAllAttain: "If everybody attained every target to",
    use: "Use these weights",
  },
};
