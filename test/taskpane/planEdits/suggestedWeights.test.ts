import { standardCatalogue } from "../../../src/domain/kpi/standardCatalogue";
import type { RoleKpi } from "../../../src/domain/plan/plan";
import { comparedIn, pairsOf, suggestedWeights } from "../../../src/taskpane/planEdits/suggestedWeights";

const rule = (kpi: string, weight: number): RoleKpi => ({ role: "rep", kpi, weight });
const rules = [rule("revenue", 30), rule("collected", 10), rule("visits", 0), rule("orders", 0)];

describe("weights from comparing two by two", () => {
  it("go to families in the ratio that was judged, and within one stay in proportion", () => {
    const compared = comparedIn(rules, standardCatalogue);
    expect(compared).toEqual({ kind: "families", items: ["financial", "process"] });
    const found = compared && suggestedWeights(rules, standardCatalogue, compared, [3]);
    // 75 to 25; 30 : 10 within the first, alike within the second, whose KPIs weigh nothing yet.
    expect(found?.weights).toEqual([56.25, 18.75, 12.5, 12.5]);
    expect(found?.consistencyRatio).toBe(0);
  });

  it("go to KPIs where all are of one family", () => {
    const financial = rules.slice(0, 2);
    const compared = comparedIn(financial, standardCatalogue);
    expect(compared).toEqual({ kind: "kpis", items: ["revenue", "collected"] });
    expect(compared && suggestedWeights(financial, standardCatalogue, compared, [1 / 9])?.weights).toEqual([10, 90]);
  });

  it("say when the comparisons contradict each other, and are none while one is missing", () => {
    const three = [...rules, rule("satisfaction", 5)];
    const compared = comparedIn(three, standardCatalogue);
    if (!compared) throw new Error("three families can be compared");
    expect(pairsOf(3)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    expect(suggestedWeights(three, standardCatalogue, compared, [9, 1 / 9, 9])?.consistencyRatio).toBeGreaterThan(0.1);
    expect(suggestedWeights(three, standardCatalogue, compared, [9])).toBeNull();
    expect(comparedIn(rules.slice(0, 1), standardCatalogue)).toBeNull();
  });
});
