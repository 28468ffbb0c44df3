import fc from "fast-check";
import { standardCatalogue } from "../../src/domain/kpi/standardCatalogue";
import { createMemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import type { Desk } from "../../src/functions/desk";
import { planSheet } from "../../src/reports/plan/planSheet";
import { createAnswers } from "../../src/session/liveAnswers";
import type { SheetContent } from "../../src/workbook/sheetContent";
import { openSheets } from "../../src/workflows/readWorkbook";
import { writeSnapshot } from "../../src/workflows/snapshotText";
import { runs } from "../helpers/runs";
import { exampleDesk, sheetOf } from "./exampleDesk";
import { examplePlan, exampleRows } from "./exampleWorkbook";
import { plainCalls } from "./plainCalls";
import { openSessionTrial } from "./sessionTrial";

const people = ["张三", "李四", "王五", "赵六"] as const;
const orderRows = Array.from({ length: 18 }, (_, i) => [
  `SO${i}`,
  46_024 + i * 9,
  people[i % 3] ?? "",
  `客户${i % 7}`,
  60_000 + i * 12_345,
]);

/** Orders, ready results, a sheet for the cells that ask, and the plan. */
async function startSheets(): Promise<readonly SheetContent[]> {
  const results = exampleRows.filter(([, kpi]) => kpi !== "销售额" && kpi !== "新客户数");
  const book = createMemoryWorkbook([
    sheetOf("订单", [["订单号", "下单日期", "销售员", "客户", "销售额"], ...orderRows]),
    sheetOf("实际值", results),
    sheetOf("Cells", []),
  ]);
  const input = { plan: examplePlan, planLabel: "v1", kpis: standardCatalogue, generated: [], writeSnapshot };
  await book.addSheets([planSheet(input, "en-US", { sheet: "KPI Plan", tables: [] })]);
  return book.readSheets();
}

const edits = fc.record({
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constant("amount") },
    { weight: 3, arbitrary: fc.constant("plan") },
    { weight: 4, arbitrary: fc.constantFrom("result", "day", "seller", "customer", "new order", "no order") },
  ),
  at: fc.nat(),
  share: fc.integer({ min: 1, max: 20 }),
  origin: fc.constantFrom("local" as const, "remote" as const),
});

interface NumberPlace {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** Numbers above 0 in some columns of a sheet. */
const numbersIn = (sheets: readonly SheetContent[], name: string, ...columns: readonly number[]): NumberPlace[] =>
  (sheets.find((sheet) => sheet.name === name)?.rows ?? []).flatMap(({ index, values }) =>
    columns.flatMap((column) => {
      const value = values[column];
      return typeof value === "number" && value > 0 ? [{ row: index, column, value }] : [];
    }),
  );

describe("After any of 500 edits of facts, plan and targets", () => {
  it("every cell shows what a full recompute gives, and as many were marked as depend on the edit", async () => {
    const trial = await openSessionTrial(await startSheets(), plainCalls);
    const deskNow = (): Desk => {
      const reading = openSheets(trial.sheets(), { language: "en-US" });
      return { ...exampleDesk(), ...reading, answers: createAnswers(reading.model) };
    };
    let before = trial.shownAt(deskNow());
    expect(trial.shown()).toEqual(before);
    for (const { what, at, share, origin } of fc.sample(edits, { ...runs(500), seed: 11 })) {
      const pick = <Item>(items: readonly Item[]): Item => items[at % items.length] as Item;
      const scale = (name: string, ...columns: number[]): Promise<void> => {
        const { row, column, value } = pick(numbersIn(trial.sheets(), name, ...columns));
        return trial.type(name, row, column, [Math.round(value * share * 10) / 100], origin);
      };
      const row = 1 + (at % 18);
      if (what === "amount") await scale("订单", 4);
      else if (what === "result") await scale("实际值", 3);
      else if (what === "plan") await scale("KPI Plan", 4, 6);
      else if (what === "day") await trial.type("订单", row, 1, [46_024 + (at % 200)], origin);
      else if (what === "seller") await trial.type("订单", row, 2, [pick(people)], origin);
      else if (what === "customer") await trial.type("订单", row, 3, [`客户${at % 11}`], origin);
      else if (what === "no order") await trial.type("订单", 19 + (at % 6), 0, [null, null, null, null, null], origin);
      else {
        const order = [`N${at % 6}`, 46_024 + (at % 80), pick(people), `客户${at % 9}`, 1000 * share];
        await trial.type("订单", 19 + (at % 6), 0, order, origin);
      }
      const now = trial.shownAt(deskNow());
      const depending = now.filter((shown, i) => shown !== before[i]).length;
      expect([what, at, trial.shown(), trial.markedCells()]).toEqual([what, at, now, depending]);
      before = now;
    }
  });
});
