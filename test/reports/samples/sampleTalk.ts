import type { TalkInput, TalkPage } from "../../../src/reports/talk/talkInput";
import { cardOf, header, kpiOf, rules, workedEntries } from "./sampleReports";

/** A page with everything that a talk may hold. */
export const talkPage = (person: string): TalkPage => ({
  card: cardOf(person, workedEntries, rules, [], {
    outlook: ["销售额还可再得 12 分。"],
    notes: ["=HYPERLINK(1)", ""],
  }),
  state: "appealed",
  ratings: { self: 105, manager: 97 },
  ratingsOf: new Map([["revenue", { self: 100, manager: 90 }]]),
  comments: [
    { comment: "客户迁移影响了第一季度的订单，已与财务核对过。".repeat(8), by: "刘经理", on: 46_115 },
    { comment: "=1+1", kpi: kpiOf("revenue") },
  ],
  actions: [
    {
      kpi: kpiOf("collection-rate"),
      action: "每周与财务对账，逾期 30 天以上的客户逐个回访".repeat(3),
      due: 46_142,
      isDone: false,
    },
    { action: "Attend the negotiation training", isDone: true },
  ],
});

/** Two people's pages. */
export const sampleTalk = (): TalkInput => ({
  header,
  periodLabel: "2026Q1",
  rules,
  pages: [talkPage("张三"), talkPage("=1+1")],
});
