import { findKpi, nameKey } from "../../../src/domain/kpi/findKpi";
import { nearestKpi } from "../../../src/domain/kpi/nearestKpi";
import { standardCatalogue } from "../../../src/domain/kpi/standardCatalogue";

const find = (text: string): string | undefined => findKpi(standardCatalogue, text)?.id;

describe("A KPI is found by what people call it", () => {
  it.each([
    ["revenue", "revenue"],
    ["销售额", "revenue"],
    ["营业收入", "revenue"],
    ["Win Rate", "win-rate"],
    ["ＷＩＮ－ＲＡＴＥ", "win-rate"],
    ["win_rate", "win-rate"],
    ["Gross margin", "gross-margin-rate"],
    ["gross margin %", "gross-margin-rate"],
    ["回款率", "collection-rate"],
    ["订单回款率", "collection-rate-of-orders"],
    ["DSO", "dso"],
    ["crm 录入 规范", "crm-hygiene"],
    ["Manager’s rating", "manager-rating"],
    ["AOV", "average-order-value"],
    ["销售额（万元）", "revenue"],
    ["Sales cycle (days)", "sales-cycle"],
    ["", undefined],
    ["%", undefined],
    ["constructor", undefined],
    ["星期", undefined],
  ])("%s is %s", (text, id) => {
    expect(find(text)).toBe(id);
  });

  it("by every id, name and alias of the catalogue, none of which two KPIs share", () => {
    for (const kpi of standardCatalogue) {
      for (const name of [kpi.id, kpi.name.en, kpi.name.zh, ...kpi.aliases]) {
        expect([name, find(name)]).toEqual([name, kpi.id]);
      }
    }
  });

  it("without regard to case, width, spaces and punctuation", () => {
    expect(nameKey(" Ｃustomer-Satisfaction ")).toBe(nameKey("customer satisfaction"));
  });
});

describe("A mistyped KPI is guessed", () => {
  it.each([
    ["revenu", "revenue"],
    ["win-rte", "win-rate"],
    ["销售金鄂", "revenue"],
    ["zzzzzz", undefined],
    ["", undefined],
  ])("%s: did you mean %s", (text, id) => {
    expect(nearestKpi(standardCatalogue, text)?.id).toBe(id);
  });
});
