import { codesOf, day, factsOf, fieldsOf, read, sheet } from "./workbookOf";

const won = ["Won", "Lost", "Open"];

describe("Columns that only together say something", () => {
  it("makes one person of first and last name, known by the number that orders carry", () => {
    const result = read([
      sheet("Orders", [
        ["Order No", "Order Date", "Employee No", "Customer", "Amount"],
        ["A1", day("2025-01-05"), 7, "Acme", 100],
        ["A2", day("2025-01-06"), 8, "Globex", 50],
      ]),
      sheet("Employees", [
        ["Employee No", "LastName", "FirstName", "Title"],
        [7, "Moreau", "Lucie", "Sales Representative"],
        [8, "Okafor", "Chidi", "Sales Representative"],
      ]),
    ]);
    expect(factsOf(result, "sales").map(({ person }) => person)).toEqual(["Lucie Moreau", "Chidi Okafor"]);
  });

  it("writes a Chinese name family name first and without a space", () => {
    const result = read([
      sheet("人员", [
        ["工号", "名", "姓", "职务"],
        [1, "小明", "周", "销售代表"],
        [2, "丽", "韩", "销售代表"],
      ]),
      sheet("订单", [
        ["订单号", "日期", "工号", "客户", "金额"],
        ["A1", day("2025-01-05"), 1, "甲公司", 100],
        ["A2", day("2025-01-06"), 2, "乙公司", 100],
      ]),
    ]);
    expect(factsOf(result, "sales").map(({ person }) => person)).toEqual(["周小明", "韩丽"]);
  });

  it("reads year, month and day of three columns as one day", () => {
    const result = read([
      sheet("Data", [
        ["Year", "Month", "Day", "Rep", "Customer", "Revenue"],
        [2024, 11, 30, "Ann Lee", "Acme", 10],
        [2024, 12, 1, "Bob Stone", "Globex", 20],
      ]),
    ]);
    expect(factsOf(result, "sales").map(({ date }) => date)).toEqual(["2024-11-30", "2024-12-01"]);
  });

  it("does not count a year's sales in January because the month stands in a column of its own", () => {
    const result = read([
      sheet("数据", [
        ["年份", "月份", "业务员", "客户", "销售额"],
        [2024, "3月", "周明", "甲公司", 10],
        [2024, "11月", "韩丽", "乙公司", 20],
      ]),
    ]);
    expect(factsOf(result, "sales").map(({ date }) => date)).toEqual(["2024-03-01", "2024-11-01"]);
    expect(codesOf(result)).not.toContain("period-too-long");
  });

  it("says that months are not right where the sheet names only quarters", () => {
    const result = read([
      sheet("Data", [
        ["Year", "Quarter", "Rep", "Customer", "Revenue"],
        [2024, "Q2", "Ann Lee", "Acme", 10],
        [2024, "Q3", "Bob Stone", "Globex", 20],
      ]),
    ]);
    expect(factsOf(result, "sales").map(({ date }) => date)).toEqual(["2024-04-01", "2024-07-01"]);
    expect(codesOf(result)).toContain("period-too-long");
  });

  it("leaves year and month alone where the table has whole dates", () => {
    const result = read([
      sheet("Data", [
        ["Order Date", "YEAR", "MONTH", "Rep", "Customer", "Revenue"],
        [day("2024-11-30"), 2024, 11, "Ann Lee", "Acme", 10],
        [day("2024-12-01"), 2024, 12, "Bob Stone", "Globex", 20],
      ]),
    ]);
    expect(factsOf(result, "sales").map(({ date }) => date)).toEqual(["2024-11-30", "2024-12-01"]);
  });

  it("closes an opportunity on the day it was won or the day it was lost", () => {
    const result = read([
      sheet("Deals", [
        ["Owner", "Organization", "Status", "Deal created", "Won time", "Lost time", "Value"],
        ["Ann Lee", "Acme", "Won", day("2025-01-02"), day("2025-02-03"), null, 10],
        ["Bob Stone", "Globex", "Lost", day("2025-01-04"), null, day("2025-03-05"), 20],
      ]),
    ]);
    expect(factsOf(result, "opportunities").map(({ closeDate }) => closeDate)).toEqual(["2025-02-03", "2025-03-05"]);
  });

  it("takes the actual amount and day of an opportunity, the expected ones while it is open", () => {
    const rows = won.map((stage, i) => [
      "周明",
      `客户${i}`,
      stage,
      500,
      day("2025-06-30"),
      stage === "Open" ? null : 400,
      stage === "Open" ? null : day("2025-05-20"),
    ]);
    const result = read([
      sheet("商机", [
        ["负责人", "客户名称", "商机阶段", "预计成交金额", "预计成交日期", "实际成交金额", "结单日期"],
        ...rows,
      ]),
    ]);
    const facts = factsOf(result, "opportunities");
    expect(facts.map(({ amount }) => amount)).toEqual([400, 400, 500]);
    expect(facts.map(({ closeDate }) => closeDate)).toEqual(["2025-05-20", "2025-05-20", "2025-06-30"]);
  });

  it("takes the amount of an opportunity, not its amount weighted by probability", () => {
    const result = read([
      sheet("Export", [
        ["Owner", "Account", "Stage", "Close Date", "Expected Revenue", "Amount"],
        ["Ann Lee", "Acme", "Closed Won", day("2025-02-03"), 20, 100],
        ["Bob Stone", "Globex", "Closed Lost", day("2025-02-04"), 20, 100],
      ]),
    ]);
    expect(factsOf(result, "opportunities").map(({ amount }) => amount)).toEqual([100, 100]);
  });

  it("leaves columns apart that the plan gives a meaning", () => {
    const people = sheet("People", [
      ["First name", "Last name", "Job title"],
      ["Lucie", "Moreau", "Sales Rep"],
      ["Chidi", "Okafor", "Sales Rep"],
    ]);
    const mapping = { columns: [{ sheet: "People", column: "Last name", field: "person" }] };
    expect(fieldsOf(read([people], { mapping }))).toMatchObject({ "Last name": "person" });
  });
});
