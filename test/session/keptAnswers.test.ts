import fc from "fast-check";
import { examplePlan } from "../functions/exampleWorkbook";
import { sheetOf } from "../functions/exampleDesk";
import type { FactEngine } from "../../src/facts/createFactEngine";
import { keepAnswers } from "../../src/session/keptAnswers";
import { createAnswers, type Answers } from "../../src/session/liveAnswers";
import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";
import { createSheetsOpener, openSheets, type ReadOptions } from "../../src/workflows/readWorkbook";
import { runs } from "../helpers/runs";

const people = ["张三", "李四", "王五"] as const;
const head = ["订单号", "下单日期", "销售员", "客户", "销售额"];
const firstRows: readonly (readonly CellValue[])[] = Array.from({ length: 12 }, (_, i) => [
  `SO${i}`,
  46_024 + i * 7,
  people[i % 3] ?? "",
  `客户${i % 5}`,
  100_000 + i * 1111,
]);
const results = sheetOf("实际值", [
  ["姓名", "指标", "期间", "实际值"],
  ["张三", "DSO", "2026Q1", 66],
  ["李四", "DSO", "2026Q1", 72],
]);

/** What is done to one row: another amount, day, person or customer; a new row; a row that goes. */
const edit = fc.record({
  what: fc.constantFrom("amount", "day", "person", "customer", "add", "remove"),
  at: fc.nat({ max: 11 }),
  to: fc.integer({ min: 1, max: 90 }),
});
type Edit = { readonly what: string; readonly at: number; readonly to: number };

function edited(rows: readonly (readonly CellValue[])[], { what, at, to }: Edit): readonly (readonly CellValue[])[] {
  const row = [`N${at}`, 46_024 + to, people[to % 3] ?? "", `客户${to % 9}`, to * 1000];
  if (what === "add") return [...rows, row];
  const place = at % rows.length;
  if (what === "remove") return rows.length < 4 ? rows : rows.filter((_, i) => i !== place);
  const column = { amount: 4, day: 1, person: 2, customer: 3 }[what] ?? 4;
  return rows.map((one, i) => (i === place ? one.map((value, j) => (j === column ? (row[j] ?? value) : value)) : one));
}

/** The workbook with other rows; rows that are the same stay the same objects, as the session keeps them. */
function withRows(before: SheetContent, rows: readonly (readonly CellValue[])[]): SheetContent {
  const fresh = sheetOf("订单", [head, ...rows]);
  const known = new Map(before.rows.map((row) => [JSON.stringify(row), row]));
  return { ...fresh, rows: fresh.rows.map((row) => known.get(JSON.stringify(row)) ?? row) };
}

const options: ReadOptions = { language: "en-US", plan: examplePlan };

/** Everything that cells ask of these people in some periods. */
function everything(answers: Answers): unknown {
  return ["2026Q1", "2026-02", "2026"].map((text) => {
    const period = answers.period(text);
    if (!period.ok) throw new Error(text);
    const ranked = answers.ranked(period.value, "all").map(({ rank, score }) => [rank, score]);
    return answers.model.people.map((person) => [
      ranked,
      answers.score(person, period.value),
      answers.bonus(person, period.value).amount,
      answers.model.catalogue
        .filter(({ id }) => ["revenue", "new-customers", "dso", "orders", "active-customers"].includes(id))
        .map((kpi) => [answers.figures(person, kpi, period.value).actual, answers.progress(person, kpi, period.value)]),
    ]);
  });
}

describe("Answers that are kept over an edit", () => {
  it("are what the workbook read anew answers, whatever rows were edited", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const open = createSheetsOpener();
        let rows = firstRows;
        let orders = sheetOf("订单", [head, ...rows]);
        let answers = createAnswers(open([orders, results], options).model);
        everything(answers);
        for (const one of edits) {
          rows = edited(rows, one);
          orders = withRows(orders, rows);
          answers = answers.after(open([orders, results], options).model);
          const anew = createAnswers(openSheets([orders, results], options).model);
          expect(everything(answers)).toEqual(everything(anew));
        }
      }),
      runs(8),
    );
  });

  it("that looked at rows themselves are worked out again where those were touched", () => {
    const open = createSheetsOpener();
    const orders = sheetOf("订单", [head, ...firstRows]);
    const { model } = open([orders, results], options);
    const amountsOf = (engine: FactEngine) => (code: number) => {
      const found = engine.rowsOf("sales", [code]);
      return found?.rows.map((row) => found.table.numbers.amount?.[row]);
    };
    const keeper = keepAnswers(model.engine);
    const ask = keeper.kept("amounts", amountsOf(keeper.engine), String);
    const before = [ask(0), ask(1)];
    const after = keeper.after(model.engine, { people: new Set([0]), hasMoved: false });
    const again = after.kept("amounts", amountsOf(after.engine), String);
    expect([again(0) === before[0], again(1) === before[1]]).toEqual([false, true]);
  });

  it("are not worked out again for people whose rows nobody touched", () => {
    const open = createSheetsOpener();
    const orders = sheetOf("订单", [head, ...firstRows]);
    const before = createAnswers(open([orders, results], options).model);
    const quarter = before.period("2026Q1");
    if (!quarter.ok) throw new Error("2026Q1");
    const scores = before.model.people.map((person) => before.score(person, quarter.value));
    const changed = withRows(orders, edited(firstRows, { what: "amount", at: 0, to: 5 }));
    const after = before.after(open([changed, results], options).model);
    const now = after.model.people.map((person) => after.score(person, quarter.value));
    expect(now.map((score, i) => score === scores[i])).toEqual([false, true, true]);
  });
});
