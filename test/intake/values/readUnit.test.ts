import fc from "fast-check";
import { readStatedUnit, readUnit, readUnitToken } from "../../../src/intake/values/readUnit";
import { scaleByUnit } from "../../../src/intake/values/scaleByUnit";
import { runs } from "../../helpers/runs";

describe("the unit in a header is told from the header's name", () => {
  it.each([
    ["销售额（万元）", { unit: 10000, currency: "CNY", label: "销售额" }],
    ["回款万元", { unit: 10000, currency: "CNY", label: "回款" }],
    ["金额/元", { unit: 1, currency: "CNY", label: "金额" }],
    ["目标_万元", { unit: 10000, currency: "CNY", label: "目标" }],
    ["合同额 (万)", { unit: 10000, label: "合同额" }],
    ["单价(元/件)", { unit: 1, currency: "CNY", label: "单价" }],
    ["Revenue (USD k)", { unit: 1000, currency: "USD", label: "Revenue" }],
    ["Revenue (in millions)", { unit: 1000000, label: "Revenue" }],
    ["Amount in thousands", { unit: 1000, label: "Amount" }],
    ["Amount ('000)", { unit: 1000, label: "Amount" }],
    ["Amount\n($)", { currency: "USD", label: "Amount" }],
    ["完成率(%)", { percent: true, label: "完成率" }],
  ])("%j", (text, expected) => expect(readUnit(text)).toEqual(expected));

  it.each(["销售额", "Order No", "Item/m", "Credit Limit", "Order Date (下单日期)"])("%s names no unit", (text) =>
    expect(readUnit(text)).toEqual({ label: text }),
  );
});

describe("the unit that a title states for the whole table", () => {
  it.each([
    ["单位：元（注明“万元”者除外）", 1],
    ["编制：销售部　单位：万元", 10000],
    ["单位:人民币万元", 10000],
    ["2005年1-5月(万元)", 10000],
    ["Amounts in USD thousands", 1000],
  ])("%s", (text, unit) => expect(readStatedUnit(text)?.unit).toBe(unit));

  it.each(["2003年度销售台账（按订单）", "编制部门：销售管理部", "Sales 2021"])("%s states none", (text) =>
    expect(readStatedUnit(text)).toBeNull(),
  );
});

it("a cell of a units row names a unit and nothing else", () => {
  expect(readUnitToken("（万元）")).toEqual({ unit: 10000, currency: "CNY" });
  expect(readUnitToken("张三")).toBeNull();
});

describe("an amount in 万元 is shifted, not multiplied", () => {
  it.each([
    [1.269219, 10000, 12692.19],
    [0.183456, 10000, 1834.56],
    [-1e-7, 10000, -0.001],
    [3, 12, 36],
  ])("%d × %d = %d", (value, unit, expected) => expect(scaleByUnit(value, unit)).toBe(expected));

  it("any amount in cents comes back exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), (cents) => {
        const inTenThousands = Number(`${cents}e-6`);
        expect(scaleByUnit(inTenThousands, 10000)).toBe(cents === 0 ? 0 : cents / 100);
      }),
      runs(500),
    );
  });
});
