import { codesOf, day, factsOf, read, sheet } from "./workbookOf";

const salesOf = (result: ReturnType<typeof read>) =>
  factsOf(result, "sales").map(({ person, amount, order }) => [person, amount, order]);

describe("Sales that several people made together", () => {
  const header = ["单号", "日期", "客户", "业务员", "金额"];

  it("are divided equally among the names in one cell, which is said", () => {
    const result = read([
      sheet("订单", [
        header,
        ["A1", day("2026-01-05"), "甲", "张伟", 100],
        ["A2", day("2026-01-06"), "乙", "李娜", 50],
        ["A3", day("2026-01-07"), "丙", "张伟、李娜", 0.03],
      ]),
    ]);
    expect(salesOf(result).slice(2)).toEqual([
      ["张伟", 0.015, "A3"],
      ["李娜", 0.015, "A3"],
    ]);
    expect(codesOf(result)).toEqual(["credit-shared-equally"]);
    expect(result.rowsUsed).toBe(3);
  });

  it("are divided by the shares written behind the names, to the last cent", () => {
    const result = read([
      sheet("订单", [
        header,
        ["A1", day("2026-01-05"), "甲", "张伟", 100],
        ["A2", day("2026-01-06"), "乙", "李娜", 50],
        ["A3", day("2026-01-07"), "丙", "张伟60%/李娜40%", 99.99],
      ]),
    ]);
    expect(salesOf(result).slice(2)).toEqual([
      ["张伟", 59.994, "A3"],
      ["李娜", 39.996, "A3"],
    ]);
    expect(codesOf(result)).toEqual([]);
  });

  it("are divided by columns of second sellers and their shares", () => {
    const result = read([
      sheet("订单", [
        ["单号", "日期", "客户", "业务员1", "分成比例1", "业务员2", "分成比例2", "金额"],
        ["A1", day("2026-01-05"), "甲", "张伟", 0.7, "李娜", 0.3, 100],
        ["A2", day("2026-01-06"), "乙", "李娜", 1, null, null, 50],
        ["A3", day("2026-01-07"), "丙", "张伟", 1, null, null, 20],
      ]),
    ]);
    expect(salesOf(result)).toEqual([
      ["张伟", 70, "A1"],
      ["李娜", 30, "A1"],
      ["李娜", 50, "A2"],
      ["张伟", 20, "A3"],
    ]);
  });

  it("are divided by a sheet of splits, and so are the payments for them", () => {
    const result = read([
      sheet("Orders", [
        ["Order No", "Order Date", "Customer", "Amount"],
        ["A1", day("2026-01-05"), "Acme", 100],
        ["A2", day("2026-01-06"), "Globex", 50],
      ]),
      sheet("Sales Splits", [
        ["Order No", "Sales Rep", "Split %"],
        ["A1", "Ann Lee", "60%"],
        ["A1", "Bob Stone", "40%"],
        ["A2", "Bob Stone", "90%"],
      ]),
      sheet("Payments", [
        ["Payment Date", "Order No", "Amount received"],
        [day("2026-02-01"), "A1", 10],
      ]),
    ]);
    expect(salesOf(result)).toEqual([
      ["Ann Lee", 60, "A1"],
      ["Bob Stone", 40, "A1"],
      ["Bob Stone", 50, "A2"],
    ]);
    expect(factsOf(result, "receipts").map(({ person, amount }) => [person, amount])).toEqual([
      ["Ann Lee", 6],
      ["Bob Stone", 4],
    ]);
    expect(codesOf(result)).toEqual(["share-total"]);
  });

  it("count once, when each seller's row states the order's whole amount beside a share", () => {
    const result = read([
      sheet("订单", [
        ["单号", "日期", "客户", "业务员", "业绩占比", "金额"],
        ["A1", day("2026-01-05"), "甲", "张伟", "70%", 100],
        ["A1", day("2026-01-05"), "甲", "李娜", "30%", 100],
        ["A2", day("2026-01-06"), "乙", "李娜", "100%", 50],
      ]),
    ]);
    expect(salesOf(result).map(([, amount]) => amount)).toEqual([70, 30, 50]);
  });

  it("leave a name with a comma alone: Lee, Ann is one person", () => {
    const result = read([
      sheet("Orders", [
        ["Order No", "Date", "Customer", "Rep", "Amount"],
        ["A1", day("2026-01-05"), "Acme", "Lee, Ann", 100],
        ["A2", day("2026-01-06"), "Globex", "Stone, Bob", 50],
      ]),
    ]);
    expect(result.facts.people).toEqual(["Lee, Ann", "Stone, Bob"]);
  });

  it("a visit of two people counts for the first, which is said", () => {
    const result = read([
      sheet("拜访记录", [
        ["拜访日期", "业务员", "拜访客户"],
        [day("2026-01-05"), "张伟", "甲"],
        [day("2026-01-06"), "李娜", "乙"],
        [day("2026-01-07"), "张伟、李娜", "丙"],
      ]),
    ]);
    expect(factsOf(result, "visits").map(({ person }) => person)).toEqual(["张伟", "李娜", "张伟"]);
    expect(codesOf(result)).toEqual(["credit-to-first"]);
  });
});

describe("One person in several spellings", () => {
  it("a number or a remark in brackets does not make another person of somebody who stands alone elsewhere", () => {
    const result = read([
      sheet("订单", [
        ["单号", "日期", "客户", "业务员", "金额"],
        ["A1", day("2026-01-05"), "甲", "张伟", 1],
        ["A2", day("2026-01-06"), "乙", "张伟(10023)", 2],
        ["A3", day("2026-01-07"), "丙", "李娜（离职）", 3],
        ["A4", day("2026-01-08"), "丙", "李娜", 4],
        ["A5", day("2026-01-09"), "丙", "张伟（华东）", 5],
      ]),
    ]);
    expect(factsOf(result, "sales").map(({ person }) => person)).toEqual([
      ...["张伟", "张伟", "李娜", "李娜"],
      "张伟（华东）",
    ]);
  });
});
