import { codesOf, day, factsOf, fieldsOf, kindsOf, read, serial, sheet, type HandCell } from "./workbookOf";

const orders = (amount: string, ...cells: HandCell[]) =>
  sheet("Orders", [
    ["Order date", "Order no", "Customer", "Rep", amount],
    ...cells.map((cell, i) => [day(`2025-01-0${i + 1}`), `A${i}`, `C${i}`, i % 2 ? "Ann Lee" : "Bob Stone", cell]),
  ]);
const amounts = (result: ReturnType<typeof read>): unknown[] => factsOf(result, "sales").map(({ amount }) => amount);

describe("Amounts", () => {
  it("a lone letter in brackets is a unit in a column of money", () => {
    expect(amounts(read([orders("Revenue (M)", 1.5, 2)]))).toEqual([1_500_000, 2_000_000]);
    expect(amounts(read([orders("Revenue (k)", 1.5, 2)]))).toEqual([1500, 2000]);
  });

  it("a gross amount is the amount where there is no other, and is said to be a guess", () => {
    const result = read([orders("Gross Sales", 10, 20)]);
    expect(amounts(result)).toEqual([10, 20]);
    expect(codesOf(result)).toContain("column-guessed");
  });

  it("8折 and 85折 say what remains of the price", () => {
    const result = read([
      sheet("销售", [
        ["日期", "订单号", "业务员", "客户", "数量", "单价", "折扣"],
        [day("2025-01-01"), "A1", "周明", "甲公司", 2, 100, "8折"],
        [day("2025-01-02"), "A2", "韩丽", "乙公司", 1, 100, "85折"],
      ]),
    ]);
    expect(amounts(result)).toEqual([160, 85]);
  });

  const order = (n: number): HandCell[] => [
    `S${n}`,
    day("2025-01-05"),
    n % 2 ? "Ann Lee" : "Bob Stone",
    n * 100,
    n * 113,
  ];
  const lines = sheet("Lines", [
    ["Order No", "Product", "Qty", "Unit Price"],
    ...[1, 2, 3, 4, 5, 6].map((n) => [`S${n}`, "Bolt", n, 100]),
  ]);

  it("of two totals of an order, the one its lines add up to is the amount, and the other is named", () => {
    const head = ["Order No", "Order Date", "Rep", "SubTotal", "TotalDue"];
    const result = read([sheet("Orders", [head, ...[1, 2, 3, 4, 5, 6].map(order)]), lines]);
    expect(amounts(result)).toEqual([100, 200, 300, 400, 500, 600]);
    expect(codesOf(result)).toEqual(["column-ambiguous"]);
  });

  it("no column is guessed to be the amount when the lines say otherwise", () => {
    const head = ["Order No", "Order Date", "Rep", "ShipVia"];
    const rows = [1, 2, 3, 4, 5, 6].map((n) => [...order(n).slice(0, 3), (n % 3) + 1]);
    const result = read([sheet("Orders", [head, ...rows]), lines]);
    expect(amounts(result)).toEqual([100, 200, 300, 400, 500, 600]);
  });

  it("takes the unit cost from the list of products where the lines have none", () => {
    const result = read([
      sheet("Sales", [
        ["Order No", "Order Date", "Rep", "Customer", "Product Code", "Qty", "Amount"],
        ["S1", day("2025-01-01"), "Ann Lee", "Acme", "P-1", 3, 90],
        ["S2", day("2025-01-02"), "Bob Stone", "Globex", "P-2", 1, 50],
      ]),
      sheet("Products", [
        ["Product Code", "Product Name", "Buy Price"],
        ["P-1", "Bolt", 20],
        ["P-2", "Nut", 30],
      ]),
    ]);
    expect(factsOf(result, "sales").map(({ cost }) => cost)).toEqual([60, 30]);
  });
});

describe("Days", () => {
  it("3月5日 and a bare day take year and month from the sheet's name", () => {
    const rows = (first: HandCell, second: HandCell) => [
      ["日期", "单号", "客户", "业务员", "金额"],
      [first, "A1", "甲公司", "周明", 1],
      [second, "A2", "乙公司", "韩丽", 2],
    ];
    for (const cells of [rows("3月5日", "3月16日"), rows(5, 16)]) {
      const result = read([sheet("2025年3月", cells)]);
      expect(factsOf(result, "sales").map(({ date }) => date)).toEqual(["2025-03-05", "2025-03-16"]);
    }
  });

  it("25.1.6 is written year first", () => {
    const result = read([
      sheet("销售", [
        ["日期", "单号", "客户", "业务员", "金额"],
        ["25.1.6", "A1", "甲公司", "周明", 1],
        ["25.11.20", "A2", "乙公司", "韩丽", 2],
      ]),
    ]);
    expect(factsOf(result, "sales").map(({ date }) => date)).toEqual(["2025-01-06", "2025-11-20"]);
  });

  it("the hoped-for close date of an open opportunity has not happened", () => {
    const result = read([
      sheet("Opportunities", [
        ["Owner", "Account", "Stage", "Created Date", "Close Date", "Amount"],
        ["Ann Lee", "Acme", "Closed Won", day("2025-01-02"), day("2025-02-03"), 10],
        ["Bob Stone", "Globex", "Closed Lost", day("2025-01-03"), day("2025-02-04"), 10],
        ["Bob Stone", "Initech", "Proposal", day("2025-02-01"), day("2026-12-31"), 10],
      ]),
    ]);
    expect(result.facts.span).toEqual({ from: serial("2025-01-02"), to: serial("2025-02-04") });
  });

  it("says when won opportunities have no close date", () => {
    const result = read([
      sheet("Opportunities", [
        ["Owner", "Account", "Stage", "Created Date", "Close Date", "Amount"],
        ["Ann Lee", "Acme", "Closed Won", day("2025-01-02"), day("2025-02-03"), 10],
        ["Bob Stone", "Globex", "Closed Won", day("2025-01-03"), null, 10],
      ]),
    ]);
    expect(codesOf(result)).toContain("close-date-missing");
  });
});

describe("Headers", () => {
  it("loses no row where there is no header", () => {
    const rows = [1, 2, 3, 4].map((n): HandCell[] => [
      day(`2025-01-0${n}`),
      `T-${n}`,
      n % 2 ? "Ann Lee" : "Bob Stone",
      n % 2 ? "Acme" : "Globex",
      n * 10.5,
    ]);
    expect(amounts(read([sheet("Sheet1", rows)]))).toEqual([10.5, 21, 31.5, 42]);
  });

  it("reads abbreviations, traditional characters and two languages in one word", () => {
    const sale = [day("2025-01-01"), "A1", "甲公司", "周明", 10];
    const other = [day("2025-01-02"), "A2", "乙公司", "韩丽", 20];
    const expected = ["orderDate", "order", "customer", "person", "amount"];
    for (const head of [
      ["Ord Dt", "Order Nr.", "Cust. Name", "Acct Mgr", "Amt"],
      ["下單日期", "訂單編號", "客戶名稱", "業務員", "銷售額"],
      ["订单Date", "Order号", "客户Name", "Sales", "Total金额"],
    ]) {
      expect(Object.values(fieldsOf(read([sheet("Sheet1", [head, sale, other])])))).toEqual(expected);
    }
  });

  it("does not count lost opportunities as sales under a header it does not know", () => {
    const result = read([
      sheet("Sheet1", [
        ["Date closed", "Owner", "Account", "Wie", "Amount"],
        [day("2025-01-01"), "Ann Lee", "Acme", "Won", 10],
        [day("2025-01-02"), "Bob Stone", "Globex", "Lost", 20],
        [day("2025-01-03"), "Bob Stone", "Initech", "Lost", 30],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["opportunities"]);
  });
});

describe("Tables of results and targets", () => {
  it("reads people as columns, of KPIs and of months", () => {
    const result = read([
      sheet("2025Q1考核", [
        ["指标", "周明", "韩丽"],
        ["产品考试", 88, 90],
        ["主管评分", 4, 5],
      ]),
      sheet("2025年目标", [
        ["月份", "周明", "韩丽", "合计"],
        ["1月", 100, 200, 300],
        ["2月", 110, 210, 320],
      ]),
    ]);
    const manual = factsOf(result, "manual").map(({ person, kpi, value }) => [person, kpi, value]);
    expect(manual).toContainEqual(["韩丽", "product-exam", 90]);
    expect(manual).toHaveLength(4);
    expect(result.targets.map(({ person, period, value }) => [person, period, value])).toEqual([
      ["周明", "2025-01", 100],
      ["韩丽", "2025-01", 200],
      ["周明", "2025-02", 110],
      ["韩丽", "2025-02", 210],
    ]);
  });

  it("reads results beside targets as results and never as targets", () => {
    const result = read([
      sheet("2025年Q1绩效", [
        ["姓名", "销售额目标", "销售额实际", "回款额目标", "回款额实际"],
        ["周明", 100, 90, 80, 70],
        ["韩丽", 100, 95, 80, 75],
      ]),
    ]);
    expect(result.targets.map(({ kpi, period, value }) => `${kpi} ${period} ${value}`)).toEqual([
      "revenue 2025Q1 100",
      "collected 2025Q1 80",
      "revenue 2025Q1 100",
      "collected 2025Q1 80",
    ]);
    expect(factsOf(result, "manual").map(({ kpi, value }) => `${String(kpi)} ${String(value)}`)).toEqual([
      "revenue 90",
      "collected 70",
      "revenue 95",
      "collected 75",
    ]);
  });

  it("reads names and KPI columns under a title with a quarter as results, not as a list of customers", () => {
    const result = read([
      sheet("2025Q1考核数据", [
        ["姓名", "产品考试", "主管评分"],
        ["周明", 88, 4],
        ["韩丽", 90, 5],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["manual"]);
    expect(factsOf(result, "manual").map(({ date }) => date)).toEqual(Array(4).fill("2025-01-01"));
  });
});
