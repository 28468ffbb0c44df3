import { compareWeights, weightFairness } from "../../src/session/fairWeights";
import { examplePlan } from "../functions/exampleWorkbook";
import { exampleModel, periodOf } from "./exampleModel";

describe("What if the weights were others", () => {
  const bonuses = [
    { id: "b", role: "rep", per: "quarter", mode: "score", base: 1000, coefficients: [{ score: 90, coefficient: 1 }] },
  ] as const;
  const model = exampleModel({ bonuses });
  const quarter = periodOf(model, "2026Q1");

  it("nothing moves where they are the same", () => {
    const same = compareWeights(model, examplePlan.weights, quarter);
    expect([same.moved, same.difference]).toEqual([0, 0]);
    expect(same.people.map(({ score, otherScore }) => score === otherScore)).toEqual([true, true, true]);
  });

  it("scores, and the bonus bill with them, follow the weights", () => {
    const onDso = compareWeights(model, [{ role: "rep", kpi: "dso", weight: 1 }], quarter);
    expect(onDso.people[0]).toMatchObject({ rank: 1, otherRank: 1, otherScore: 90 });
    const onSatisfaction = compareWeights(model, [{ role: "rep", kpi: "collection-rate", weight: 1 }], quarter);
    expect(onSatisfaction.people.map(({ otherScore }) => otherScore && Math.round(otherScore))).toEqual([90, 80, null]);
    expect([onDso.bill, onDso.otherBill, onDso.difference]).toEqual([1000, 1000, 0]);
  });

  it("says which duty no KPI shows", () => {
    const roles = [{ id: "rep", name: "销售代表", duties: [{ name: "带新人", family: "capability" }] }] as const;
    expect(weightFairness(exampleModel({ roles }), quarter).map(({ code }) => code)).toEqual(["duty-without-kpi"]);
  });
});
