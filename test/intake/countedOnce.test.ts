import { codesOf, day, factsOf, kindsOf, read, sheet, type HandCell } from "./workbookOf";

const amountsOf = (result: ReturnType<typeof read>): unknown[] => factsOf(result, "sales").map(({ amount }) => amount);

describe("An order's amount that stands beside each of its lines counts once", () => {
  const header = ["Order ID", "Order Date", "Customer", "Sales Rep", "Order Total", "Product", "Qty"];
  const line = (order: number, total: number | null, product: string, pieces: number): HandCell[] => [
    `SO-${order}`,
    day("2026-01-05"),
    "Acme",
    "Ann Lee",
    total,
    product,
    pieces,
  ];

  it("when exports repeat it in every row: it stays in the order's first row, and that is said", () => {
    const result = read([
      sheet("Orders", [
        header,
        line(1, 100, "Pump", 1),
        line(1, 100, "Valve", 2),
        line(2, 250, "Pump", 3),
        line(2, 250, "Valve", 1),
        line(3, 80, "Pump", 2),
        line(3, 80, "Motor", 5),
        line(4, 60, "Motor", 1),
      ]),
    ]);
    expect(amountsOf(result)).toEqual([100, 0, 250, 0, 80, 0, 60]);
    expect(codesOf(result)).toEqual(["amount-per-order"]);
  });

  it("when quantity × price adds up to it, each row has its own part", () => {
    const priced = (order: number, total: number, product: string, pieces: number, price: number): HandCell[] => [
      ...line(order, total, product, pieces),
      price,
    ];
    const result = read([
      sheet("Orders", [
        [...header, "Unit Price"],
        priced(1, 100, "Pump", 1, 60),
        priced(1, 100, "Valve", 2, 20),
        priced(2, 250, "Pump", 3, 60),
        priced(2, 250, "Valve", 1, 70),
        priced(3, 90, "Pump", 1, 40),
        priced(3, 90, "Motor", 2, 25),
      ]),
    ]);
    expect(amountsOf(result)).toEqual([60, 40, 180, 70, 40, 50]);
  });

  it("when a column of line totals adds up to it, that column is the amount", () => {
    const both = (order: number, total: number, own: number, product: string): HandCell[] => [
      ...line(order, total, product, own),
      own,
    ];
    const result = read([
      sheet("Orders", [
        [...header, "Line Total"],
        both(1, 100, 60, "Pump"),
        both(1, 100, 40, "Valve"),
        both(2, 250, 180, "Pump"),
        both(2, 250, 70, "Valve"),
        both(3, 90, 40, "Pump"),
        both(3, 90, 50, "Motor"),
      ]),
    ]);
    expect(amountsOf(result)).toEqual([60, 40, 180, 70, 40, 50]);
  });

  it("when only the order's first row states it, the other rows are its lines and add nothing", () => {
    const blank = [null, null, null, null, null];
    const result = read([
      sheet("Orders", [
        [...header, "Unit Price"],
        [...line(1, 108, "Pump", 1), 60],
        [...blank, "Valve", 2, 20],
        [...line(2, 258, "Pump", 3), 60],
        [...blank, "Valve", 1, 70],
      ]),
    ]);
    expect(amountsOf(result)).toEqual([108, 0, 258, 0]);
    expect(factsOf(result, "sales").map(({ person, order }) => [person, order])).toEqual([
      ["Ann Lee", "SO-1"],
      ["Ann Lee", "SO-1"],
      ["Ann Lee", "SO-2"],
      ["Ann Lee", "SO-2"],
    ]);
  });

  it("but lines that have amounts of their own count each, and so does a row that was pasted twice", () => {
    const lines = [line(1, 10, "Pump", 1), line(1, 20, "Valve", 2), line(2, 30, "Pump", 3), line(2, 30, "Pump", 3)];
    const result = read([sheet("Orders", [header, ...lines, line(3, 5, "Pump", 1), line(3, 7, "Motor", 1)])]);
    expect(amountsOf(result)).toEqual([10, 20, 30, 30, 5, 7]);
    expect(codesOf(result)).toEqual(["order-duplicate"]);
  });
});

describe("Rows that stand in two sheets count once", () => {
  const header = ["日期", "单号", "客户", "业务员", "金额"];
  const rows: HandCell[][] = [
    [day("2026-01-05"), "A1", "甲", "张伟", 10],
    [day("2026-01-06"), "A2", "乙", "李娜", 20],
    [day("2026-01-07"), "A3", "丙", "张伟", 30],
    [day("2026-01-08"), "A4", "甲", "张伟", 40],
    [day("2026-01-09"), "A5", "甲", "李娜", 50],
    [day("2026-01-10"), "A6", "甲", "李娜", 60],
  ];
  const ofPerson = (name: string): HandCell[][] => rows.filter((row) => row[3] === name);

  it("a backup of the whole sheet is left out, with the sheet that has its rows", () => {
    const result = read([sheet("订单", [header, ...rows]), sheet("订单备份", [header, ...rows])]);
    expect(kindsOf(result)).toEqual(["sales", "other"]);
    expect(result.problems).toMatchObject([
      { code: "rows-copied", at: { sheet: "订单备份" }, params: { other: "订单" } },
    ]);
  });

  it("sheets of one person copied out of the whole list are left out", () => {
    const result = read([
      sheet("总表", [header, ...rows]),
      sheet("张伟", [header, ...ofPerson("张伟")]),
      sheet("李娜", [header, ...ofPerson("李娜")]),
    ]);
    expect(kindsOf(result)).toEqual(["sales", "other", "other"]);
    expect(amountsOf(result)).toEqual([10, 20, 30, 40, 50, 60]);
  });

  it("a whole list that names nobody goes before sheets that say whose the orders are", () => {
    const nameless = (row: HandCell[]): HandCell[] => row.filter((_, i) => i !== 3);
    const result = read([
      sheet("总表", [nameless(header), ...rows.map(nameless)]),
      sheet("张伟", [nameless(header), ...ofPerson("张伟").map(nameless)]),
      sheet("李娜", [nameless(header), ...ofPerson("李娜").map(nameless)]),
    ]);
    expect(kindsOf(result)).toEqual(["other", "sales", "sales"]);
    expect(factsOf(result, "sales").map(({ person }) => person)).toEqual([
      ...["张伟", "张伟", "张伟"],
      ...["李娜", "李娜", "李娜"],
    ]);
  });

  it("sheets that share only some rows both count, and each double row is said", () => {
    const result = read([
      sheet("一月", [header, ...rows]),
      sheet("二月", [header, ...rows.slice(4), ["2026-02-01", "B1", "甲", "张伟", 5]]),
    ]);
    expect(kindsOf(result)).toEqual(["sales", "sales"]);
    expect(codesOf(result)).toContain("order-duplicate");
  });
});
