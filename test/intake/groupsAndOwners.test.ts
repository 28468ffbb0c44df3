import { codesOf, day, factsOf, read, sheet } from "./workbookOf";

const header = ["业务员", "日期", "订单号", "客户", "金额"];
const peopleOf = (result: ReturnType<typeof read>): unknown[] => factsOf(result, "sales").map(({ person }) => person);

describe("Lists that say something once for several rows", () => {
  it("carries a name down its block where every name heads one block, and says so", () => {
    const result = read([
      sheet("明细", [
        header,
        ["周明", day("2025-01-01"), "A1", "甲公司", 1],
        [null, day("2025-01-02"), "A2", "乙公司", 2],
        [null, day("2025-01-03"), "A3", "丙公司", 3],
        ["韩丽", day("2025-01-04"), "A4", "甲公司", 4],
        [null, day("2025-01-05"), "A5", "丁公司", 5],
      ]),
    ]);
    expect(peopleOf(result)).toEqual(["周明", "周明", "周明", "韩丽", "韩丽"]);
    expect(codesOf(result)).toContain("rows-grouped");
  });

  it("leaves a name missing where names come back with gaps between: it was forgotten", () => {
    const result = read([
      sheet("明细", [
        header,
        ["周明", day("2025-01-01"), "A1", "甲公司", 1],
        [null, day("2025-01-02"), "A2", "乙公司", 2],
        ["周明", day("2025-01-03"), "A3", "丙公司", 3],
        ["韩丽", day("2025-01-04"), "A4", "甲公司", 4],
      ]),
    ]);
    expect(peopleOf(result)).toEqual(["周明", null, "周明", "韩丽"]);
    expect(codesOf(result)).toContain("person-missing");
  });

  it("gives rows to the name that stands alone above them", () => {
    const result = read([
      sheet("明细", [
        header,
        ["周明"],
        [null, day("2025-01-01"), "A1", "甲公司", 1],
        [null, day("2025-01-02"), "A2", "乙公司", 2],
        ["韩丽"],
        [null, day("2025-01-04"), "A4", "甲公司", 4],
      ]),
    ]);
    expect(peopleOf(result)).toEqual(["周明", "周明", "韩丽"]);
  });

  it("continues a document whose number, day, customer and person stand beside its first line only", () => {
    const result = read([
      sheet("销售出库单", [
        ["日期", "单据编号", "购货单位", "业务员", "物料名称", "实发数量", "金额"],
        [day("2025-01-01"), "X1", "甲公司", "周明", "螺栓", 2, 20],
        [null, null, null, null, "轴承", 1, 30],
        [day("2025-01-02"), "X2", "乙公司", "韩丽", "电机", 1, 40],
        [null, null, null, null, "螺栓", 3, 30],
      ]),
    ]);
    const facts = factsOf(result, "sales");
    expect(facts.map(({ order, person, amount }) => [order, person, amount])).toEqual([
      ["X1", "周明", 20],
      ["X1", "周明", 30],
      ["X2", "韩丽", 40],
      ["X2", "韩丽", 30],
    ]);
    expect(codesOf(result)).toContain("rows-grouped");
  });
});

describe("Tables that belong to one person as a whole", () => {
  const rows = (order: string): (string | number | { readonly day: string })[][] => [
    ["日期", "单号", "客户", "金额"],
    [day("2025-01-01"), `${order}1`, "甲公司", 10],
    [day("2025-01-02"), `${order}2`, "乙公司", 20],
  ];

  it("gives each sheet to the person it is named after, and says so", () => {
    const result = read([sheet("周明", rows("A")), sheet("韩丽", rows("B"))]);
    expect(peopleOf(result)).toEqual(["周明", "周明", "韩丽", "韩丽"]);
    expect(codesOf(result)).toContain("person-from-title");
    expect(codesOf(result)).not.toContain("person-column-missing");
  });

  it("reads the person from a title that says so", () => {
    const result = read([sheet("Sheet1", [["业务员：周明"], ...rows("A")])]);
    expect(peopleOf(result)).toEqual(["周明", "周明"]);
  });

  it("takes no region for a person", () => {
    const result = read([sheet("华东", rows("A")), sheet("华南", rows("B"))]);
    expect(peopleOf(result)).toEqual([null, null, null, null]);
    expect(codesOf(result)).toContain("person-column-missing");
  });

  it("gives a region's rows to the one person of the region, and says so", () => {
    const result = read([
      sheet("Orders", [
        ["Order ID", "Order Date", "Customer Name", "Region", "Sales"],
        ["A1", day("2025-01-01"), "Acme", "West", 10],
        ["A2", day("2025-01-02"), "Globex", "East", 20],
      ]),
      sheet("People", [
        ["Regional Manager", "Region"],
        ["Ann Lee", "West"],
        ["Bob Stone", "East"],
      ]),
    ]);
    expect(peopleOf(result)).toEqual(["Ann Lee", "Bob Stone"]);
    expect(codesOf(result)).toContain("person-from-team");
  });

  it("gives nobody the rows of a region with several people", () => {
    const result = read([
      sheet("Orders", [
        ["Order ID", "Order Date", "Customer Name", "Region", "Sales"],
        ["A1", day("2025-01-01"), "Acme", "West", 10],
        ["A2", day("2025-01-02"), "Globex", "West", 20],
      ]),
      sheet("People", [
        ["Person", "Region"],
        ["Ann Lee", "West"],
        ["Bob Stone", "West"],
      ]),
    ]);
    expect(peopleOf(result)).toEqual([null, null]);
  });
});

describe("One person under several spellings", () => {
  const orders = (who: string[]) => [
    ["Date", "Order No", "Rep", "Customer", "Amount"],
    ...who.map((name, i) => [day(`2025-01-0${i + 1}`), `A${i}`, name, "Acme", 10]),
  ];

  it.each([
    ["a code under the heading Rep", ["R01", "R02"], ["Code", "Rep name", "Region"], "R01", "R02"],
    [
      "the address somebody signs in with",
      ["ann@x.com", "bob@x.com"],
      ["Email", "Name", "Title"],
      "ann@x.com",
      "bob@x.com",
    ],
  ])("knows %s", (_, who, head, first, second) => {
    const people = sheet("Reps", [head, [first, "Ann Lee", "Sales"], [second, "Bob Stone", "Sales"]]);
    expect(peopleOf(read([sheet("Sales", orders(who)), people]))).toEqual(["Ann Lee", "Bob Stone"]);
  });

  it("knows the last name written first", () => {
    const staff = sheet("Staff", [
      ["Name", "Job title"],
      ["Ann Lee", "Sales Rep"],
      ["Bob Stone", "Sales Rep"],
    ]);
    expect(peopleOf(read([sheet("Sales", orders(["Lee, Ann", "Stone, Bob"])), staff]))).toEqual([
      "Ann Lee",
      "Bob Stone",
    ]);
  });
});
