import type { Kpi, Measure } from "../../../src/domain/kpi/kpi";
import { catalogueWith, standardCatalogue } from "../../../src/domain/kpi/standardCatalogue";

const ids = (family: Kpi["family"]): string[] =>
  standardCatalogue.filter((kpi) => kpi.family === family).map((kpi) => kpi.id);

const measureOf = (id: string): Measure | undefined => standardCatalogue.find((kpi) => kpi.id === id)?.measure;

/** The ops of a measure's alternatives, manual actuals left out. */
function alternatives(measure: Measure | undefined): Measure[] {
  if (!measure) return [];
  if (measure.op === "either") return measure.of.flatMap(alternatives);
  return [measure];
}

/** Every table a measure reads. */
function tablesOf(measure: Measure): string[] {
  switch (measure.op) {
    case "either":
      return measure.of.flatMap(tablesOf);
    case "ratio":
      return [...tablesOf(measure.numerator), ...tablesOf(measure.denominator)];
    case "balance":
      return [...tablesOf(measure.in), ...tablesOf(measure.out)];
    case "difference":
      return [...tablesOf(measure.of), ...tablesOf(measure.less)];
    default:
      return [measure.from];
  }
}

describe("The standard catalogue", () => {
  it("holds the KPIs of the four families", () => {
    expect(ids("financial")).toEqual(
      "revenue collected collection-rate collection-rate-of-orders collection-rate-due gross-margin-rate dso discount-rate".split(
        " ",
      ),
    );
    expect(ids("customer")).toEqual(
      "new-customers active-customers satisfaction retention-rate repeat-purchase-rate complaints".split(" "),
    );
    expect(ids("process")).toEqual(
      "orders order-frequency visits opportunities win-rate sales-cycle average-order-value".split(" "),
    );
    expect(ids("capability")).toEqual("training product-exam crm-hygiene manager-rating knowledge-sharing".split(" "));
  });

  it("takes fewer days, complaints and discounts for better, and more of everything else", () => {
    const lower = standardCatalogue.filter((kpi) => kpi.direction === "lower").map((kpi) => kpi.id);
    expect(lower).toEqual(["dso", "discount-rate", "complaints", "sales-cycle"]);
  });

  it("reads manual actuals for every KPI that no ledger of the workbook holds", () => {
    const without = standardCatalogue.filter((kpi) => !tablesOf(kpi.measure).includes("manual"));
    expect(without.map((kpi) => kpi.id)).toEqual([]);
  });

  it("prefers a ledger to manual actuals", () => {
    for (const kpi of standardCatalogue) {
      const tables = alternatives(kpi.measure).map((measure) => tablesOf(measure).includes("manual"));
      expect([kpi.id, tables.indexOf(true)]).toEqual([kpi.id, tables.length - tables.filter(Boolean).length]);
    }
  });

  it("takes won opportunities for the sales of a company that has only a CRM", () => {
    for (const id of [
      "revenue",
      "orders",
      "new-customers",
      "active-customers",
      "average-order-value",
      "retention-rate",
    ]) {
      const sources = alternatives(measureOf(id)).map((measure) => [...new Set(tablesOf(measure))].join());
      expect([id, sources.includes("sales"), sources.includes("opportunities")]).toEqual([id, true, true]);
    }
  });

  it("never takes the two halves of a ratio from different tables of sales", () => {
    for (const kpi of standardCatalogue) {
      for (const measure of alternatives(kpi.measure)) {
        const tables = new Set(tablesOf(measure));
        expect([kpi.id, tables.has("sales") && tables.has("opportunities")]).toEqual([kpi.id, false]);
      }
    }
  });

  it("counts won over closed opportunities by close date as the win rate", () => {
    expect(alternatives(measureOf("win-rate"))[0]).toMatchObject({
      op: "ratio",
      numerator: { op: "count", from: "opportunities", by: "closeDate", where: [{ column: "stage", values: ["won"] }] },
      denominator: { op: "count", by: "closeDate", where: [{ column: "stage", values: ["won", "lost"] }] },
    });
  });

  it("gives a manager's own KPI the place of the standard one with its id", () => {
    const [revenue] = standardCatalogue;
    const own = { ...revenue, name: { en: "Net revenue", zh: "净销售额" } } as Kpi;
    const catalogue = catalogueWith([own]);
    expect(catalogue).toHaveLength(standardCatalogue.length);
    expect(catalogue.find((kpi) => kpi.id === "revenue")?.name.en).toBe("Net revenue");
  });
});
