import { actuals, targets } from "../../src/functions/answers/figures";
import { leaderboard, ranks } from "../../src/functions/answers/ranks";
import { scores } from "../../src/functions/answers/score";
import { scorecard } from "../../src/functions/answers/scorecard";
import { weights } from "../../src/functions/answers/weight";
import { isProblem, type Answer } from "../../src/functions/cellAnswer";
import type { Desk } from "../../src/functions/desk";
import { errorCode } from "../../src/functions/excelAnswer";
import { cell, column } from "./exampleDesk";

/** A cell with a formula, what it asks, and what it then shows; rows and columns count from 0. */
export interface AskedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly asks: readonly ((desk: Desk) => Answer)[];
  /** What other functions around ours make of the answers; absent: the answer itself. */
  readonly around?: (...answers: readonly unknown[]) => unknown;
}

/** What a cell, and the cells that it spills into, show. */
export function shownOf({ asks, around }: AskedCell, desk: Desk): readonly (readonly unknown[])[] {
  const answers = asks.map((ask) =>
    ask(desk).map((row) => row.map((value) => (isProblem(value) ? errorCode(value.problem) : value))),
  );
  return around ? [[around(...answers.map((answer) => answer[0]?.[0]))]] : (answers[0] ?? []);
}

const q1 = cell("2026Q1");
const names = ["张三", "李四", "王五"];
const revenue = cell("销售额");

type Single = readonly [formula: string, ...asks: ((desk: Desk) => Answer)[]];

const singles: readonly Single[] = names.flatMap((name): Single[] => [
  [`KPISCORE("${name}","2026Q1")`, (desk) => scores(desk, cell(name), q1, null)],
  [`KPISCORE("${name}","2026Q1","回款率")`, (desk) => scores(desk, cell(name), q1, cell("回款率"))],
  [`KPIACTUAL("${name}","销售额","2026-02")`, (desk) => actuals(desk, cell(name), revenue, cell("2026-02"), null)],
  [`KPITARGET("${name}","销售额","2026Q1")`, (desk) => targets(desk, cell(name), revenue, q1, null)],
  [`KPIWEIGHT("${name}","DSO")`, (desk) => weights(desk, cell(name), cell("DSO"), null)],
  [`KPIRANK("${name}","2026Q1")`, (desk) => ranks(desk, cell(name), q1, null, null)],
]);

/** Numbers; anything else is what IFERROR puts in its place. */
const orNone = (value: unknown): unknown => (typeof value === "number" ? value : "none");

const nested: readonly Omit<AskedCell, "sheet" | "row" | "column">[] = [
  {
    formula: '=IFERROR(ROUND(KPISCORE("张三","2026Q1")*2,1),"none")',
    asks: [(desk) => scores(desk, cell("张三"), q1, null)],
    around: (score) => orNone(typeof score === "number" ? Math.round(score * 20) / 10 : null),
  },
  {
    formula: '=IFERROR(IF(KPIACTUAL("李四","销售额","2026Q1")>KPITARGET("李四","销售额","2026Q1"),1,0),"none")',
    asks: [
      (desk) => actuals(desk, cell("李四"), revenue, q1, null),
      (desk) => targets(desk, cell("李四"), revenue, q1, null),
    ],
    around: (actual, target) =>
      orNone(actual) === "none" || orNone(target) === "none" ? "none" : Number(Number(actual) > Number(target)),
  },
  {
    formula: '=IFERROR(SUM(KPISCORE({"张三";"李四"},"2026Q1")),"none")',
    asks: [(desk) => scores(desk, column("张三"), q1, null), (desk) => scores(desk, column("李四"), q1, null)],
    around: (one, other) =>
      orNone(one) === "none" || orNone(other) === "none"
        ? "none"
        : Math.round((Number(one) + Number(other)) * 1e6) / 1e6,
  },
];

const spills: readonly (Omit<AskedCell, "sheet" | "row"> & { readonly row: number })[] = [
  {
    row: 0,
    column: 4,
    formula: '=KPISCORECARD("李四","2026Q1")',
    asks: [(desk) => scorecard(desk, cell("李四"), q1, null)],
  },
  {
    row: 0,
    column: 14,
    formula: '=KPILEADERBOARD("2026Q1")',
    asks: [(desk) => leaderboard(desk, q1, null, null, null)],
  },
  {
    row: 12,
    column: 4,
    formula: '=KPISCORE({"王五";"张三"},{"2026Q1","2026-02"})',
    asks: [(desk) => scores(desk, column("王五", "张三"), cell("2026Q1", "2026-02"), null)],
  },
];

/** The cells of a sheet that ask: of `Tab`, those inside its Excel table. */
export function askedCells(sheet: string): readonly AskedCell[] {
  if (sheet === "Tab") {
    return names.map((name, i) => ({
      sheet,
      row: i + 1,
      column: 1,
      formula: `=KPISCORE(A${i + 2},"2026Q1")`,
      asks: [(desk) => scores(desk, cell(name), q1, null)],
    }));
  }
  return [
    ...singles.map(([formula, ...asks], row) => ({ sheet, row, column: 0, formula: `=${formula}`, asks })),
    ...nested.map((one, row) => ({ ...one, sheet, row, column: 2 })),
    ...spills.map((one) => ({ ...one, sheet })),
  ];
}
