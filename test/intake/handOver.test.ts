import { day, factsOf, kindsOf, read, sheet } from "./workbookOf";

const sales = sheet("销售", [
  ["日期", "单号", "客户名称", "金额"],
  [day("2025-12-05"), "A0", "甲", 5],
  [day("2026-01-05"), "A1", "甲", 10],
  [day("2026-03-01"), "A2", "甲", 20],
  [day("2026-03-02"), "A3", "乙", 30],
]);

describe("A customer who was handed over", () => {
  it("belongs to whoever had her on the day of the sale", () => {
    const result = read([
      sheet("客户归属", [
        ["客户名称", "业务员", "接手日期"],
        ["甲", "张伟", day("2026-01-01")],
        ["甲", "李娜", day("2026-03-01")],
        ["乙", "王芳", day("2026-01-01")],
      ]),
      sales,
    ]);
    expect(kindsOf(result)).toEqual(["customers", "sales"]);
    expect(factsOf(result, "sales").map(({ person }) => person)).toEqual(["张伟", "张伟", "李娜", "王芳"]);
  });

  it("and a payment that names only the customer goes by the day it came in", () => {
    const result = read([
      sheet("Account owners", [
        ["Customer", "Sales Rep", "Owner from", "Owner to"],
        ["Acme", "Ann Lee", day("2026-01-01"), day("2026-01-31")],
        ["Acme", "Bob Stone", day("2026-02-01"), null],
      ]),
      sheet("Payments", [
        ["Payment Date", "Customer", "Amount received"],
        [day("2026-01-31"), "Acme", 1],
        [day("2026-02-01"), "Acme", 2],
      ]),
    ]);
    expect(factsOf(result, "receipts").map(({ person }) => person)).toEqual(["Ann Lee", "Bob Stone"]);
  });

  it("a list with the day each customer was won has one owner each, whatever the day", () => {
    const result = read([
      sheet("客户", [
        ["客户名称", "业务员", "开始日期"],
        ["甲", "张伟", day("2026-02-01")],
        ["乙", "李娜", day("2026-02-01")],
      ]),
      sales,
    ]);
    expect(factsOf(result, "sales").map(({ person }) => person)).toEqual(["张伟", "张伟", "张伟", "李娜"]);
  });
});
