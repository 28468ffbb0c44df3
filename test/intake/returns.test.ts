import { codesOf, day, factsOf, kindsOf, read, sheet } from "./workbookOf";

const salesOf = (result: ReturnType<typeof read>) =>
  factsOf(result, "sales").map(({ person, amount, order }) => [person, amount, order]);

describe("Returned sales are taken off", () => {
  it("when a column of document types says so and the amounts have no sign; a return is no order", () => {
    const result = read([
      sheet("销售明细", [
        ["日期", "单号", "单据类型", "客户", "业务员", "金额"],
        [day("2026-01-05"), "A1", "销售出库单", "甲", "张伟", 100],
        [day("2026-01-06"), "A2", "销售退货单", "甲", "张伟", 30],
        [day("2026-01-07"), "A3", "销售出库单", "乙", "李娜", 50],
      ]),
    ]);
    expect(salesOf(result)).toEqual([
      ["张伟", 100, "A1"],
      ["张伟", -30, undefined],
      ["李娜", 50, "A3"],
    ]);
    expect(codesOf(result)).toEqual(["returns-subtracted"]);
  });

  it("once: amounts that are negative already stay as they are", () => {
    const result = read([
      sheet("Transactions", [
        ["Type", "Num", "Date", "Customer", "Rep", "Amount"],
        ["Invoice", "1", day("2026-01-05"), "Acme", "Ann Lee", 100],
        ["Credit Memo", "2", day("2026-01-06"), "Acme", "Ann Lee", -30],
      ]),
    ]);
    expect(salesOf(result)).toEqual([
      ["Ann Lee", 100, "1"],
      ["Ann Lee", -30, undefined],
    ]);
    expect(codesOf(result)).toEqual([]);
  });

  it("from the person of the order, when a sheet of returns names none", () => {
    const result = read([
      sheet("销售单", [
        ["日期", "单号", "客户", "业务员", "金额"],
        [day("2026-01-05"), "A1", "甲", "张伟", 100],
        [day("2026-01-06"), "A2", "乙", "李娜", 80],
      ]),
      sheet("退货单", [
        ["退货日期", "订单号", "客户", "退货金额"],
        [day("2026-02-01"), "A2", "乙", 15],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["sales", "returns"]);
    expect(salesOf(result)[2]).toEqual(["李娜", -15, undefined]);
  });

  it("and a list of returned orders without amounts says that nothing was taken off", () => {
    const result = read([
      sheet("Orders", [
        ["Order ID", "Order Date", "Customer", "Rep", "Sales"],
        ["1", day("2026-01-05"), "Acme", "Ann Lee", 100],
        ["2", day("2026-01-06"), "Globex", "Bob Stone", 50],
      ]),
      sheet("Returns", [
        ["Order ID", "Returned"],
        ["2", "Yes"],
      ]),
    ]);
    expect(salesOf(result).map(([, amount]) => amount)).toEqual([100, 50]);
    expect(codesOf(result)).toEqual(["returns-not-counted"]);
  });

  it("while the state of an order (已退货) is no document: the order counts until the plan filters it", () => {
    const result = read([
      sheet("订单", [
        ["日期", "单号", "客户", "业务员", "金额", "订单状态"],
        [day("2026-01-05"), "A1", "甲", "张伟", 100, "已完成"],
        [day("2026-01-06"), "A2", "乙", "张伟", 30, "已退货"],
      ]),
    ]);
    expect(salesOf(result).map(([, amount]) => amount)).toEqual([100, 30]);
  });
});
