import { codesOf, day, factsOf, fieldsOf, kindsOf, read, sheet } from "./workbookOf";

const peopleOf = (result: ReturnType<typeof read>): unknown[] => factsOf(result, "sales").map(({ person }) => person);
const amountsOf = (result: ReturnType<typeof read>): unknown[] => factsOf(result, "sales").map(({ amount }) => amount);

describe("Exports in unusual layouts", () => {
  it("SAP: names go before employee numbers, and Name 1 is the customer", () => {
    const result = read([
      sheet("Data", [
        ["Sales Doc.", "Created on", "Name 1", "Sales employee", "Name of employee", "Net value"],
        ["4711", day("2026-01-05"), "Acme", 7001, "Ann Lee", 100],
        ["4712", day("2026-01-06"), "Globex", 7002, "Bob Stone", 50],
      ]),
    ]);
    expect(fieldsOf(result)).toEqual({
      "Sales Doc.": "order",
      "Created on": "orderDate",
      "Name 1": "customer",
      "Sales employee": "personId",
      "Name of employee": "person",
      "Net value": "amount",
    });
    expect(peopleOf(result)).toEqual(["Ann Lee", "Bob Stone"]);
  });

  it("管家婆: 经手人全名 sells, 制单人 only typed it in", () => {
    const rows = [[day("2026-01-05"), "XS-1", "甲公司", "张伟", "管理员", 100]];
    const header = ["单据日期", "单据编号", "往来单位全名", "经手人全名", "制单人", "金额"];
    expect(peopleOf(read([sheet("Sheet1", [header, ...rows])]))).toEqual(["张伟"]);
    const without = read([sheet("Sheet1", [header.filter((_, i) => i !== 3), ["2026-01-05", "X", "甲", "管理员", 1]])]);
    expect(codesOf(without)).toContain("person-may-be-clerk");
  });

  it("Shopify: Name is the order's number, and its further lines add nothing to its total", () => {
    const header = ["Name", "Created at", "Total", "Lineitem quantity", "Lineitem name", "Lineitem price", "Employee"];
    const result = read([
      sheet("orders_export_1", [
        header,
        ["#1001", "2026-01-05 10:00:00 +0800", 108, 1, "Pump", 60, "Ann Lee"],
        ["#1001", "2026-01-05 10:00:00 +0800", null, 2, "Valve", 20, null],
        ["#1002", "2026-01-06 10:00:00 +0800", 58, 1, "Valve", 50, "Bob Stone"],
        ["#1002", "2026-01-06 10:00:00 +0800", null, 1, "Gift", 0, null],
      ]),
    ]);
    expect(factsOf(result, "sales").map(({ person, order, amount }) => [person, order, amount])).toEqual([
      ["Ann Lee", "#1001", 108],
      ["Ann Lee", "#1001", 0],
      ["Bob Stone", "#1002", 58],
      ["Bob Stone", "#1002", 0],
    ]);
  });

  it("a column of units scales its row: 1.5 with 万元 beside it is 15,000", () => {
    const result = read([
      sheet("订单", [
        ["单号", "日期", "客户", "业务员", "金额", "单位"],
        ["A1", day("2026-01-05"), "甲", "张伟", 1.5, "万元"],
        ["A2", day("2026-01-06"), "乙", "李娜", 80, "元"],
      ]),
    ]);
    expect(amountsOf(result)).toEqual([15000, 80]);
  });

  it("one block a person under a line with the name, each with its own header", () => {
    const header = ["日期", "单号", "客户", "金额"];
    const result = read([
      sheet("明细", [
        ["业务员：张伟"],
        header,
        [day("2026-01-05"), "A1", "甲", 10],
        ["小计", null, null, 10],
        ["业务员：李娜"],
        header,
        [day("2026-01-06"), "A2", "乙", 20],
        ["小计", null, null, 20],
      ]),
    ]);
    expect(peopleOf(result)).toEqual(["张伟", "李娜"]);
    expect(amountsOf(result)).toEqual([10, 20]);
  });

  it("QuickBooks: names stand alone above their rows, left of the table", () => {
    const result = read([
      sheet("Sheet1", [
        ["Sales by Rep Detail"],
        [],
        [null, "Date", "Transaction Type", "Num", "Customer", "Amount"],
        ["Ann Lee"],
        [null, day("2026-01-05"), "Invoice", "1", "Acme", 10],
        [null, day("2026-01-06"), "Invoice", "2", "Globex", 20],
        ["Total for Ann Lee", null, null, null, null, 30],
        ["Bob Stone"],
        [null, day("2026-01-07"), "Invoice", "3", "Acme", 5],
        ["Total for Bob Stone", null, null, null, null, 5],
        ["TOTAL", null, null, null, null, 35],
      ]),
    ]);
    expect(peopleOf(result)).toEqual(["Ann Lee", "Ann Lee", "Bob Stone"]);
  });

  it("a sheet a person whose name stands inside its title", () => {
    const of = (name: string) =>
      sheet(name.split(" ")[0] ?? "", [
        [`Sales report – ${name}`],
        ["Acme Trading"],
        ["Date", "Order #", "Customer", "Amount (USD)"],
        [day("2026-01-05"), name[0], "Initech", 10],
      ]);
    expect(peopleOf(read([of("Ann Lee"), of("Bob Stone")]))).toEqual(["Ann Lee", "Bob Stone"]);
  });

  it("two header rows with groups of one column between merged ones", () => {
    const merged = (top: number, left: number, right: number) => ({ top, bottom: top, left, right });
    const result = read([
      {
        ...sheet("明细", [
          ["订单信息", null, null, "人员", "金额", null],
          ["日期", "单号", "客户", "业务员", "不含税", "含税"],
          [day("2026-01-05"), "A1", "甲", "张伟", 100, 113],
          [day("2026-01-06"), "A2", "乙", "李娜", 200, 226],
        ]),
        merges: [merged(0, 0, 2), merged(0, 4, 5)],
      },
    ]);
    expect(peopleOf(result)).toEqual(["张伟", "李娜"]);
    expect(amountsOf(result)).toEqual([113, 226]);
  });

  it("a list of customers with their salesperson, whatever it is called, says whose their orders are", () => {
    const result = read([
      sheet("客户档案", [
        ["客户名称", "地区", "业务员"],
        ["甲", "华东", "张伟"],
        ["乙", "华北", "李娜"],
      ]),
      sheet("销售", [
        ["日期", "单号", "客户名称", "金额"],
        [day("2026-01-05"), "A1", "乙", 10],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["customers", "sales"]);
    expect(peopleOf(result)).toEqual(["李娜"]);
  });

  it.each(["Won?", "是否成交"])("opportunities whose column %s answers yes or no are won or lost", (header) => {
    const result = read([
      sheet("Pipeline", [
        ["Opportunity", "Account", "Owner", "Value", "Created", "Close date", header],
        ["O1", "Acme", "Ann Lee", 10, day("2026-01-01"), day("2026-02-01"), header === "Won?" ? "Y" : "是"],
        ["O2", "Globex", "Ann Lee", 20, day("2026-01-01"), day("2026-02-01"), header === "Won?" ? "N" : "否"],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["opportunities"]);
    expect(factsOf(result, "opportunities").map(({ stage }) => stage)).toEqual(["won", "lost"]);
  });

  it("a shop's database: store_id is no amount, and a list price is what each piece cost where no other price stands", () => {
    const result = read([
      sheet("orders", [
        ["order_id", "customer_id", "order_status", "order_date", "store_id", "staff_id"],
        [1, 7, 4, "2026-01-05", 1, 2],
        [2, 8, 4, "2026-01-06", 1, 3],
      ]),
      sheet("order_items", [
        ["order_id", "item_id", "product_id", "quantity", "list_price", "discount"],
        [1, 1, 20, 1, 600, 0.2],
        [1, 2, 8, 2, 100, 0],
        [2, 1, 10, 1, 1500, 0.05],
      ]),
      sheet("staffs", [
        ["staff_id", "first_name", "last_name", "email", "store_id"],
        [2, "Ann", "Lee", "a@b.shop", 1],
        [3, "Bob", "Stone", "b@b.shop", 1],
      ]),
    ]);
    expect(factsOf(result, "sales").map(({ person, amount }) => [person, amount])).toEqual([
      ["Ann Lee", 680],
      ["Bob Stone", 1425],
    ]);
  });
});
