import { bonuses } from "../../src/functions/answers/bonus";
import { actuals, targets } from "../../src/functions/answers/figures";
import { leaderboard, ranks } from "../../src/functions/answers/ranks";
import { scores } from "../../src/functions/answers/score";
import { gaps, scorecard } from "../../src/functions/answers/scorecard";
import { weights } from "../../src/functions/answers/weight";
import type { Answer, Matrix } from "../../src/functions/cellAnswer";
import type { Desk } from "../../src/functions/desk";
import { cell, column } from "./exampleDesk";

const answers = {
  KPISCORE: (desk: Desk, [rep, period, part]: readonly Matrix[]) => scores(desk, rep, period, part),
  KPIACTUAL: (desk: Desk, [rep, kpi, period, asOf]: readonly Matrix[]) => actuals(desk, rep, kpi, period, asOf),
  KPITARGET: (desk: Desk, [rep, kpi, period]: readonly Matrix[]) => targets(desk, rep, kpi, period, null),
  KPIWEIGHT: (desk: Desk, [who, kpi]: readonly Matrix[]) => weights(desk, who, kpi, null),
  KPIRANK: (desk: Desk, [rep, period, kpi]: readonly Matrix[]) => ranks(desk, rep, period, kpi, null),
  KPISCORECARD: (desk: Desk, [rep, period]: readonly Matrix[]) => scorecard(desk, rep, period, null),
  KPIGAP: (desk: Desk, [rep, period]: readonly Matrix[]) => gaps(desk, rep, period, null),
  KPILEADERBOARD: (desk: Desk, [period]: readonly Matrix[]) => leaderboard(desk, period, null, null, null),
  KPIBONUS: (desk: Desk, [rep, period]: readonly Matrix[]) => bonuses(desk, rep, period, null),
} as const;

/** A call of a function: its name, and the ranges that Excel hands over, null for each that was left out. */
export interface PlainCall {
  readonly name: keyof typeof answers;
  readonly args: readonly Matrix[];
}

/** What a call is answered at a desk. */
export const answerOf = ({ name, args }: PlainCall, desk: Desk): Answer => answers[name](desk, args);

const names = ["张三", "李四", "王五"];
const [quarter, month, revenue] = [cell("2026Q1"), cell("2026-02"), cell("销售额")];

/** Calls of every kind about three people: one number, a range of people, a spill. */
export const plainCalls: readonly PlainCall[] = [
  ...names.flatMap((name): PlainCall[] => {
    const rep = cell(name);
    return [
      { name: "KPISCORE", args: [rep, quarter, null] },
      { name: "KPISCORE", args: [rep, month, cell("财务类")] },
      { name: "KPIACTUAL", args: [rep, revenue, month, null] },
      { name: "KPIACTUAL", args: [rep, cell("新客户数"), quarter, null] },
      { name: "KPITARGET", args: [rep, revenue, quarter, null] },
      { name: "KPIWEIGHT", args: [rep, cell("DSO"), null] },
      { name: "KPIRANK", args: [rep, quarter, null, null] },
      { name: "KPIRANK", args: [rep, quarter, revenue, null] },
      { name: "KPISCORECARD", args: [rep, quarter, null] },
      { name: "KPIGAP", args: [rep, quarter, null] },
      { name: "KPIBONUS", args: [rep, quarter, null] },
    ];
  }),
  { name: "KPISCORE", args: [column(...names), cell("2026Q1", "2026-02"), null] },
  { name: "KPILEADERBOARD", args: [quarter, null, null, null] },
];
