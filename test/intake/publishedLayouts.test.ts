import { codesOf, day, factsOf, fieldsOf, kindsOf, read, sheet } from "./workbookOf";

const soldBy = (result: ReturnType<typeof read>): unknown[] =>
  factsOf(result, "sales").map(({ person, amount }) => [person, amount]);

describe("Layouts of well-known sample databases and reports", () => {
  it("a Chinese store's orders belong to the regional managers of a second sheet", () => {
    const result = read([
      sheet("订单", [
        ["订单 ID", "订单日期", "邮寄方式", "客户名称", "细分", "城市", "省/自治区", "地区", "销售额"],
        ["CN-1", day("2025-03-01"), "二级", "曾惠", "公司", "杭州", "浙江", "华东", 129.7],
        ["CN-2", day("2025-03-02"), "标准级", "许安", "消费者", "内江", "四川", "西南", 125.44],
        ["CN-3", day("2025-03-03"), "标准级", "宋良", "公司", "镇江", "江苏", "华东", 31.92],
      ]),
      sheet("销售人员", [
        ["地区经理", "地区"],
        ["杨健", "华东"],
        ["白德伟", "西南"],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["sales", "roster"]);
    expect(soldBy(result)).toEqual([
      ["杨健", 129.7],
      ["白德伟", 125.44],
      ["杨健", 31.92],
    ]);
  });

  it("a column that sorts things is nobody's, however its texts repeat", () => {
    const result = read([
      sheet("Orders", [
        ["Order No", "Order Date", "Sales Channel", "Payment Tier Status", "Amount"],
        ["1", day("2025-03-01"), "In-Store", "gold", 10],
        ["2", day("2025-03-02"), "Online", "blue", 20],
        ["3", day("2025-03-03"), "In-Store", "gold", 30],
      ]),
    ]);
    expect(soldBy(result).map((row) => (row as unknown[])[0])).toEqual([null, null, null]);
    expect(codesOf(result)).toContain("person-column-missing");
  });

  it("sales teams of one are people, found by their number", () => {
    const result = read([
      sheet("Sales Orders Sheet", [
        ["OrderNumber", "OrderDate", "_SalesTeamID", "Order Quantity", "Discount Applied", "Unit Price"],
        ["SO - 1", day("2025-03-01"), 6, 5, 0.1, 100],
        ["SO - 2", day("2025-03-02"), 14, 3, 0, 20],
      ]),
      sheet("Sales Team Sheet", [
        ["_SalesTeamID", "Sales Team", "Region"],
        [6, "Joshua Bennett", "Northeast"],
        [14, "Paul Holmes", "South"],
      ]),
    ]);
    expect(soldBy(result)).toEqual([
      ["Joshua Bennett", 450],
      ["Paul Holmes", 60],
    ]);
  });

  it("teams that are teams stay teams", () => {
    const result = read([
      sheet("Teams", [
        ["Sales Team ID", "Sales Team"],
        [1, "North Team"],
        [2, "South Team"],
      ]),
    ]);
    expect(fieldsOf(result)).not.toMatchObject({ "Sales Team": "person" });
  });

  it("departments that read like names are nobody", () => {
    const result = read([
      sheet("Orders", [
        ["Order No", "Order Date", "Department", "Amount"],
        ["1", day("2025-03-01"), "Key Accounts", 10],
        ["2", day("2025-03-02"), "Field Force", 20],
      ]),
      sheet("Departments", [
        ["Department ID", "Department", "Head Count"],
        [1, "Key Accounts", 5],
        [2, "Field Force", 9],
      ]),
    ]);
    expect(fieldsOf(result)).toMatchObject({ Department: "team" });
  });

  it("measures by day that read like names are nobody beside the sales amount", () => {
    const result = read([
      sheet("Sales", [
        ["Date", "Revenue", "Foot Traffic", "Basket Size"],
        [day("2025-03-01"), 100, 40, 2.5],
        [day("2025-03-02"), 120, 50, 2.4],
      ]),
    ]);
    expect(result.facts.tables.manual).toBeUndefined();
  });

  it("quotas dated by the first day of each quarter are the quarter's, under the numbers of the orders", () => {
    const result = read([
      sheet("SalesOrderHeader", [
        ["SalesOrderID", "OrderDate", "SalesPersonID", "TotalDue"],
        [43659, day("2025-01-31"), 279, 20565.62],
        [43660, day("2025-02-28"), 276, 1294.25],
      ]),
      sheet("SalesPersonQuotaHistory", [
        ["BusinessEntityID", "QuotaDate", "SalesQuota"],
        [276, day("2025-01-01"), 28000],
        [276, day("2025-04-01"), 7000],
        [279, day("2025-01-01"), 91000],
      ]),
      sheet("Person", [
        ["BusinessEntityID", "FirstName", "LastName"],
        [276, "Linda", "Mitchell"],
        [279, "Tsvi", "Reiter"],
      ]),
    ]);
    expect(result.targets.map(({ person, period, value }) => [person, period, value])).toEqual([
      ["Linda Mitchell", "2025Q1", 28000],
      ["Linda Mitchell", "2025Q2", 7000],
      ["Tsvi Reiter", "2025Q1", 91000],
    ]);
  });

  it.each([
    [
      ["2025-01-01", "2026-01-01"],
      ["2025", "2026"],
    ],
    [
      ["2025-01-01", "2025-02-01"],
      ["2025-01", "2025-02"],
    ],
  ])("targets dated %j are those of %j", (dates, periods) => {
    const result = read([
      sheet("Targets", [
        ["Sales Rep", "Date", "Sales Target"],
        ["Ann Lee", day(dates[0] ?? ""), 100],
        ["Ann Lee", day(dates[1] ?? ""), 120],
      ]),
    ]);
    expect(result.targets.map(({ period }) => period)).toEqual(periods);
  });

  it("a half-year's table of targets, results and rates gives both", () => {
    const result = read([
      sheet("业绩统计", [
        ["2026年上半年销售业绩统计表（万元）"],
        ["姓名", "1月目标", "1月完成", "1月完成率", "2月目标", "2月完成", "2月完成率"],
        ["张伟", 46, 39.89, 0.867, 54, 44.47, 0.82],
        ["李娜", 30, 33, 1.1, 20, 18, 0.9],
      ]),
    ]);
    expect(result.targets.map(({ person, period, value }) => [person, period, value])).toEqual([
      ["张伟", "2026-01", 460000],
      ["张伟", "2026-02", 540000],
      ["李娜", "2026-01", 300000],
      ["李娜", "2026-02", 200000],
    ]);
    expect(factsOf(result, "manual").map(({ person, value }) => [person, value])).toEqual([
      ["张伟", 398900],
      ["张伟", 444700],
      ["李娜", 330000],
      ["李娜", 180000],
    ]);
    expect(Object.values(fieldsOf(result))).toEqual(["person", "target", "value", "target", "value"]);
  });

  it.each([
    ["2026年一季度", "value", [["2026Q1", 600000]]],
    [
      "2026年一季度销售目标",
      "target",
      [
        ["2026-01", 170000],
        ["2026-02", 200000],
      ],
    ],
  ])("months beside a quarter's target in the sheet %s are of the kind %s", (name, field, targets) => {
    const result = read([
      sheet(name, [
        ["员工编号", "姓名", "1月销售额(元)", "2月销售额(元)", "一季度合计", "季度目标(万元)", "完成率"],
        ["E001", "张伟", 170000, 200000, 370000, 60, 0.62],
      ]),
    ]);
    expect(fieldsOf(result)).toMatchObject({ "1月销售额(元)": field, "2月销售额(元)": field });
    expect(result.targets.map(({ period, value }) => [period, value])).toEqual(targets);
    const results = result.facts.tables.manual ? factsOf(result, "manual").map(({ value }) => value) : [];
    expect(results).toEqual(field === "value" ? [170000, 200000] : []);
  });

  it("a report grouped by its owners gives each the rows under her name, and no one is called Count", () => {
    const result = read([
      sheet("Report Details", [
        ["Opportunity Owner", "Opportunity Name", "Stage", "Amount", "Close Date"],
        ["Ann Lee", "Deal 1", "Closed Won", 100, day("2026-01-05")],
        [null, "Deal 2", "Closed Lost", 50, day("2026-01-06")],
        ["Subtotal", null, null, 150],
        ["Count", 2],
        ["Bob Stone", "Deal 3", "Closed Won", 70, day("2026-02-05")],
        [null, "Deal 4", "Closed Won", 30, day("2026-02-06")],
        ["Subtotal", null, null, 100],
        ["Count", 2],
        ["Total", null, null, 250],
        ["Count", 4],
      ]),
    ]);
    expect(factsOf(result, "opportunities").map(({ person, amount }) => [person, amount])).toEqual([
      ["Ann Lee", 100],
      ["Ann Lee", 50],
      ["Bob Stone", 70],
      ["Bob Stone", 30],
    ]);
  });

  it.each([
    ["1.5", "2026年1月销售明细", ["2026-01-05"]],
    [1.15, "2026年1月销售明细", ["2026-01-15"]],
    ["1月5日", "1月销售明细", []],
    [1.15, "1月销售明细", []],
  ])("a day typed as %j under the title %s", (typed, title, days) => {
    const result = read([
      sheet("明细", [
        [title],
        ["日期", "客户", "产品", "数量", "单价", "金额", "业务员"],
        [typed, "甲", "A", 1, 100, 100, "张伟"],
        [typed, "乙", "A", 2, 100, 200, "李娜"],
      ]),
    ]);
    expect([...new Set(factsOf(result, "sales").map(({ date }) => date))]).toEqual(days);
    expect(codesOf(result).includes("date-year-missing")).toBe(days.length === 0);
  });

  it("an address behind a name is none of it, and No owner is nobody", () => {
    const result = read([
      sheet("hubspot-crm-exports-all-deals", [
        ["Record ID", "Deal Stage", "Close Date", "Deal owner", "Amount"],
        ["1", "Closed Won", "2026-01-05 14:02", "Ann Lee (ann@acme.com)", 100],
        ["2", "Closed Lost", "2026-01-06 14:02", "Ann Lee", 50],
        ["3", "Closed Won", "2026-01-07 14:02", "No owner", 70],
      ]),
    ]);
    expect(factsOf(result, "opportunities").map(({ person }) => person)).toEqual(["Ann Lee", "Ann Lee", null]);
    expect(codesOf(result)).toContain("person-missing");
  });

  it("an invoice's contributions share its total", () => {
    const result = read([
      sheet("Sales Invoice", [
        ["ID", "Posting Date", "Customer", "Sales Person", "Contribution %", "Grand Total"],
        ["SINV-1", day("2026-01-05"), "Acme", "Ann Lee", 60, 100],
        ["SINV-1", day("2026-01-05"), "Acme", "Bob Stone", 40, 100],
        ["SINV-2", day("2026-01-06"), "Acme", "Bob Stone", 100, 50],
      ]),
    ]);
    expect(soldBy(result)).toEqual([
      ["Ann Lee", 60],
      ["Bob Stone", 40],
      ["Bob Stone", 50],
    ]);
  });

  const pivot = sheet("Sheet3", [
    ["Sum of Revenue", "Column Labels"],
    ["Row Labels", "2026-01", "2026-02", "Grand Total"],
    ["Ann Lee", 100, null, 100],
    ["Bob Stone", 50, 70, 120],
    ["Grand Total", 150, 70, 220],
  ]);

  it("a pivot table of people and months gives their results", () => {
    expect(factsOf(read([pivot]), "manual").map(({ person, date, value, kpi }) => [person, date, value, kpi])).toEqual([
      ["Ann Lee", "2026-01-01", 100, "revenue"],
      ["Bob Stone", "2026-01-01", 50, "revenue"],
      ["Bob Stone", "2026-02-01", 70, "revenue"],
    ]);
  });

  it("a pivot table of products is nobody's", () => {
    const products = read([
      sheet("Sheet3", [
        ["Row Labels", "2026-01", "2026-02"],
        ["valve-2", 1, 2],
        ["pump-7", 3, 4],
      ]),
    ]);
    expect(products.facts.tables.manual).toBeUndefined();
  });

  it("a shop's days with its people in columns are results of each", () => {
    const result = read([
      sheet("3月", [
        ["2026年3月门店销售额日报"],
        ["日期", "张伟", "王芳", "李娜", "合计"],
        [day("2026-03-01"), 10, 20, 30, 60],
        [day("2026-03-02"), 20, null, 30, 50],
        ["合计", 30, 20, 60, 110],
      ]),
    ]);
    expect(factsOf(result, "manual").map(({ person, date, value }) => [person, date, value])).toEqual([
      ["张伟", "2026-03-01", 10],
      ["王芳", "2026-03-01", 20],
      ["李娜", "2026-03-01", 30],
      ["张伟", "2026-03-02", 20],
      ["李娜", "2026-03-02", 30],
    ]);
  });

  it("an opportunity report ends in its grand totals, and a state beside a city is a place", () => {
    const result = read([
      sheet("report1761960000", [
        ["Opportunity Report"],
        ["As of 2026-11-01 09:12:33"],
        [],
        ["Opportunity Owner", "Opportunity Name", "Stage", "Amount", "Close Date", "City", "State"],
        ["Ann Lee", "Deal 1", "Closed Won", 100, day("2026-01-05"), "Henderson", "Kentucky"],
        ["Bob Stone", "Deal 2", "Closed Lost", 50, day("2026-02-05"), "Concord", "Ohio"],
        ["Grand Totals (2 records)", null, null, 150],
        [],
        ["Confidential Information - Do Not Distribute"],
      ]),
    ]);
    expect(factsOf(result, "opportunities").map(({ person, amount }) => [person, amount])).toEqual([
      ["Ann Lee", 100],
      ["Bob Stone", 50],
    ]);
    expect(fieldsOf(result)).not.toHaveProperty("State");
  });
});
