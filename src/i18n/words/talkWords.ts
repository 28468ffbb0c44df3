import type { FeedbackState } from "../../domain/plan/feedback";
import type { Language } from "../problemText";
import type { SameShape } from "./sameShape";

const zh = {
  sheetName: (person: string, period: string) => `面谈 ${person} ${period}`,
  bookName: (period: string) => `面谈 ${period}`,
  title: (period: string) => `绩效面谈表 · ${period}`,
  self: "自评",
  manager: "主管评",
  state: "面谈状态",
  states: {
    open: "未面谈",
    discussed: "已面谈",
    signed: "已签字",
    appealed: "已申诉",
  } satisfies Record<FeedbackState, string>,
  said: "已记录的意见",
  saidBy: (told: string, comment: string) => (told === "" ? comment : `${told}：${comment}`),
  actions: "商定的改进行动",
  actionColumns: { kpi: "指标", action: "行动", due: "完成期限", done: "完成" },
  isDone: (done: boolean) => (done ? "✓ 已完成" : "未完成"),
  appeal: "本人意见：□ 同意　□ 有异议并申诉，理由：",
  keep: "手写内容以“KPI 方案”表中的“反馈”和“改进行动”为准：请在那里记录；备注栏和面谈记录重新生成时会保留。",
};

const en: SameShape<typeof zh> = {
  sheetName: (person, period) => `Talk ${person} ${period}`,
  bookName: (period) => `Talks ${period}`,
  title: (period) => `Review talk · ${period}`,
  self: "Own view",
  manager: "Manager's",
  state: "State",
  states: { open: "Open", discussed: "Discussed", signed: "Signed", appealed: "Appealed" },
  said: "What was said so far",
  saidBy: (told, comment) => (told === "" ? comment : `${told}: ${comment}`),
  actions: "Agreed actions",
  actionColumns: { kpi: "KPI", action: "Action", due: "Due", done: "Done" },
  isDone: (done) => (done ? "✓ done" : "open"),
  appeal: "My view: □ I agree   □ I disagree and appeal, because:",
  keep: "Record ratings and actions in the tables Feedback and Actions of KPI Plan; comments and notes here are kept when the sheet is written anew.",
};

/** Words of the sheets to talk over. */
export const talkWords = { "zh-CN": zh, "en-US": en } satisfies Record<Language, SameShape<typeof zh>>;
