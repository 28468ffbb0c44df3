import { codesOf, day, factsOf, kindsOf, read, sheet, type HandCell } from "./workbookOf";

const header = ["订单号", "订单日期", "客户", "业务员", "金额"];
const orders: HandCell[][] = [
  ["A1", day("2026-01-05"), "甲", "张伟", 10],
  ["A2", day("2026-01-06"), "乙", "李娜", 20],
  ["A3", day("2026-01-07"), "丙", "张伟", 30],
  ["A4", day("2026-01-08"), "甲", "李娜", 40],
];
const amountsOf = (result: ReturnType<typeof read>): unknown[] => factsOf(result, "sales").map(({ amount }) => amount);

describe("Documents that follow orders are not counted beside them", () => {
  it("invoices that name the order, and deliveries under its number", () => {
    const result = read([
      sheet("销售订单", [header, ...orders]),
      sheet("开票明细", [
        ["发票号", "开票日期", "订单号", "客户", "业务员", "开票金额"],
        ...orders.map(([no, date, customer, person, amount], i) => [`F${i}`, date, no, customer, person, amount]),
      ]),
      sheet("发货单", [
        ["订单号", "发货日期", "客户", "业务员", "发货金额"],
        ...orders.map(([no, , ...rest]) => [no, day("2026-02-01"), ...rest]),
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["sales", "other", "other"]);
    expect(amountsOf(result)).toEqual([10, 20, 30, 40]);
    expect(codesOf(result)).toEqual(["orders-followed"]);
  });

  it("but numbers that begin again every year are other orders, and so are the months of one contract", () => {
    const other = orders.map(([no, , , person, amount], i) => [
      no,
      day(`2025-03-0${i + 1}`),
      `老客户${i}`,
      person,
      amount,
    ]);
    expect(
      kindsOf(read([sheet("2026", [header, ...orders]), sheet("2025旧表", [[...header, "备注"], ...other])])),
    ).toEqual(["sales", "sales"]);
    const february = orders.map(([no, , ...rest]) => [no, day("2026-02-05"), ...rest]);
    expect(kindsOf(read([sheet("1月", [header, ...orders]), sheet("2月", [header, ...february])]))).toEqual([
      "sales",
      "sales",
    ]);
  });

  it("quotations, purchases and expenses are no sales, whatever customers and people they name", () => {
    const result = read([
      sheet("销售订单", [header, ...orders]),
      sheet("报价单", [["报价单号", "报价日期", "客户", "业务员", "金额"], ...orders]),
      sheet("费用报销", [
        ["日期", "报销人", "客户", "费用类型", "金额"],
        ...orders.map(([, d, c, p, a]) => [d, p, c, "差旅", a]),
      ]),
      sheet("Sheet4", [["Quote No", "Quote Date", "Customer", "Rep", "Amount"], ...orders]),
      sheet("采购订单", [["采购单号", "日期", "供应商", "采购员", "金额"], ...orders]),
    ]);
    expect(kindsOf(result)).toEqual(["sales", ...Array<string>(4).fill("other")]);
    expect(amountsOf(result)).toEqual([10, 20, 30, 40]);
  });

  it("while 销售费用 in the name of a sales ledger, or a customer's purchases, do not hide it", () => {
    expect(kindsOf(read([sheet("销售及费用明细", [header, ...orders])]))).toEqual(["sales"]);
    expect(kindsOf(read([sheet("客户采购明细", [header, ...orders])]))).toEqual(["sales"]);
  });

  it("a month written as its first day places the results of people", () => {
    const result = read([
      sheet("Monthly", [
        ["Salesperson", "Month", "Revenue", "Orders"],
        ["Ann Lee", day("2026-01-01"), 100, 5],
        ["Ann Lee", day("2026-02-01"), 200, 6],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["manual"]);
    expect(factsOf(result, "manual")).toHaveLength(4);
  });
});
