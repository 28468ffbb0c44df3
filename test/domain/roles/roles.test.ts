import fc from "fast-check";
import { standardCatalogue } from "../../../src/domain/kpi/standardCatalogue";
import { guessRole } from "../../../src/domain/roles/guessRole";
import { roleTemplates } from "../../../src/domain/roles/roleTemplates";
import { scaleToHundred, shareEvenly } from "../../../src/domain/roles/scaleToHundred";
import { familyTotals, weightTotal } from "../../../src/domain/roles/weightTotals";
import { runs } from "../../helpers/runs";

describe("Role templates", () => {
  it.each(roleTemplates.map((template) => [template.id, template] as const))(
    "%s: weights total 100 %, span all four families and name KPIs that exist",
    (_, { weights, id }) => {
      expect(
        weightTotal(
          weights.map((row) => row.weight),
          100,
        ),
      ).toMatchObject({ total: 100, isWhole: true });
      expect([...familyTotals(weights, standardCatalogue).values()].every((share) => share > 0)).toBe(true);
      const known = new Set(standardCatalogue.map((kpi) => kpi.id));
      expect(weights.filter((row) => !known.has(row.kpi) || row.role !== id)).toEqual([]);
      expect(new Set(weights.map((row) => row.kpi)).size).toBe(weights.length);
    },
  );

  it("measures a key-account manager on relationships and a channel representative on volume", () => {
    const share = (role: string, kpis: readonly string[]): number =>
      roleTemplates
        .flatMap((template) => (template.id === role ? template.weights : []))
        .reduce((sum, row) => sum + (kpis.includes(row.kpi) ? row.weight : 0), 0);
    const relationships = ["retention-rate", "satisfaction", "repeat-purchase-rate", "visits"];
    const volume = ["revenue", "orders", "order-frequency", "collected"];
    expect(share("key-account-manager", relationships)).toBeGreaterThanOrEqual(50);
    expect(share("channel-representative", volume)).toBeGreaterThanOrEqual(60);
    expect(share("channel-representative", volume)).toBeGreaterThan(share("key-account-manager", volume));
  });

  it("measures a sales manager on her team", () => {
    const manager = roleTemplates.find((template) => template.id === "sales-manager");
    const ofTeam = manager?.weights.filter((row) => row.scope === "team").map((row) => row.weight) ?? [];
    expect(weightTotal(ofTeam).total).toBe(95);
  });
});

describe("A role is guessed from a title or a team", () => {
  it.each([
    ["Key Account Manager", "key-account-manager"],
    ["大客户经理", "key-account-manager"],
    ["渠道经理", "channel-representative"],
    ["Channel Partner Rep", "channel-representative"],
    ["外勤销售", "field-representative"],
    ["Field Sales Rep", "field-representative"],
    ["电销一组", "inside-sales"],
    ["Inside Sales", "inside-sales"],
    ["客户成功部", "customer-success"],
    ["Customer Success Manager", "customer-success"],
    ["销售总监", "sales-manager"],
    ["Sales Manager (APAC)", "sales-manager"],
    ["VP Sales", "sales-manager"],
    ["渠道部主管", "sales-manager"],
    ["Sales Rep", "sales-representative"],
    ["业务员", "sales-representative"],
    ["East", undefined],
    ["Kansas", undefined],
    ["Head Office", undefined],
    ["", undefined],
  ])("%s: %s", (title, role) => {
    expect(guessRole(title)?.id).toBe(role);
  });
});

describe("A role's weights", () => {
  it.each([
    [[72.68, 10.93, 2.73, 13.66], true, 0],
    [[0.4, 0.2, 0.25, 0.1, 0.05], true, 0],
    [[33.333, 33.333, 33.333], true, -0.00001],
    [[33.33, 33.33, 33.33], false, -0.0001],
    [[50, 45], false, -0.05],
    [[0.6, 0.45], false, 0.05],
    [[], false, -1],
  ])("%j total 100 %%: %s", (weights, isWhole, over) => {
    const total = weightTotal(weights);
    expect(total.isWhole).toBe(isWhole);
    expect(total.over).toBeCloseTo(over, 10);
  });

  it("scale to 100 % by largest remainder, locked ones stay", () => {
    expect(scaleToHundred([50, 30, 15], [true, false, false])).toEqual({ ok: true, value: [50, 33.33, 16.67] });
  });

  it("that already total 100 % keep what is finer than 0.01 %", () => {
    expect(scaleToHundred([33.3333, 66.6667])).toEqual({ ok: true, value: [33.3333, 66.6667] });
  });

  it("cannot be scaled when the locked ones exceed 100 %, or when all are locked", () => {
    expect(scaleToHundred([80, 30, 10], [true, true])).toMatchObject({
      problem: { code: "weights-locked-above", params: { total: 1.1 } },
    });
    expect(scaleToHundred([50, 30], [true, true])).toMatchObject({
      problem: { code: "weights-locked-short", params: { total: 0.8 } },
    });
  });

  it("shared evenly leave the odd hundredth to the first", () => {
    expect(shareEvenly([1, 2, 3])).toEqual({ ok: true, value: [33.34, 33.33, 33.33] });
    expect(shareEvenly([40, 2, 3], [true])).toEqual({ ok: true, value: [40, 30, 30] });
  });

  it("always total exactly 100 after scaling, and unlocked ones move in hundredths", () => {
    const weight = fc.integer({ min: 0, max: 5000 }).map((n) => n / 100);
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 12 }), (weights) => {
        const scaled = scaleToHundred(weights);
        if (!scaled.ok) throw new Error(scaled.problem.code);
        expect(weightTotal(scaled.value, 100).over).toBe(0);
        expect(scaled.value.every((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6)).toBe(true);
      }),
      runs(200),
    );
  });
});
