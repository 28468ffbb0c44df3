import { scores } from "../../src/functions/answers/score";
import type { Desk } from "../../src/functions/desk";
import { createAnswers } from "../../src/session/liveAnswers";
import { openSheets } from "../../src/workflows/readWorkbook";
import { exampleDesk, sheetOf } from "../functions/exampleDesk";
import { examplePlan } from "../functions/exampleWorkbook";
import type { BenchPart } from "./compare";
import { median, millisecondsOf, report, ROUNDS } from "./compare";
import { functionEdits } from "./functionEdits";

const people = Array.from({ length: 500 }, (_, i) => `Person ${i}`);

/** A desk over a plan of 500 people with a target and an actual each. */
function largeDesk(): Desk {
  const rows = [["姓名", "指标", "期间", "实际值"], ...people.map((name, i) => [name, "销售额", "2026Q1", 1000 + i])];
  const plan = {
    ...examplePlan,
    weights: examplePlan.weights.slice(0, 1),
    people: people.map((name) => ({ id: name, name })),
    assignments: people.map((person) => ({ person, role: "rep" })),
    targets: [{ scope: "role:rep" as const, kpi: "revenue", period: "2026Q1", value: 1200 }],
  };
  const { model } = openSheets([sheetOf("实际值", rows)], { language: "en-US", plan });
  return { ...exampleDesk(), answers: createAnswers(model) };
}

async function nanosecondsPerCall(calls: number, call: (i: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    times.push(
      await millisecondsOf(() => {
        for (let i = 0; i < calls; i += 1) call(i);
      }),
    );
  }
  return (median(times) * 1e6) / calls;
}

/** Calls that a ready session answers, against the one Map look-up that would be the ideal; and an edit under many cells. */
export const functionCalls: BenchPart = {
  name: "functions",
  async run() {
    const desk = largeDesk();
    const args = people.map((name) => [[name]]);
    const ideal = new Map(people.map((name, i) => [name, i]));
    const quarter = [["2026Q1"]];
    for (const calls of [10_000, 100_000]) {
      const ours = await nanosecondsPerCall(calls, (i) => scores(desk, args[i % people.length], quarter, null));
      const map = await nanosecondsPerCall(calls, (i) => ideal.get(people[i % people.length] ?? ""));
      report(
        `${calls.toLocaleString("en-US")} KPISCORE calls`,
        `${ours.toFixed(0)} ns a call, a Map look-up ${map.toFixed(0)} ns, ratio ${(ours / map).toFixed(0)}`,
      );
    }
    await functionEdits();
  },
};
