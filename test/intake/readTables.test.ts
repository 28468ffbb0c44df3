import { codesOf, day, factsOf, fieldsOf, kindsOf, read, sheet, type HandCell } from "./workbookOf";

const header = ["Order No", "Order Date", "Sales Rep", "Customer", "Amount"];
const orders = (rows: readonly (readonly HandCell[])[], names: readonly HandCell[] = header) =>
  sheet("Orders", [names, ...rows]);
const sale = (order: HandCell, person: HandCell, amount: HandCell, date: HandCell = day("2026-01-05")): HandCell[] => [
  order,
  date,
  person,
  "Acme",
  amount,
];

describe("rows that cannot be counted", () => {
  it("a row without amount or date is left out with its cell, never counted as 0", () => {
    const result = read([orders([sale(1, "Ann Lee", 10), sale(2, "Ann Lee", null), sale(3, "Ann Lee", 5, null)])]);
    expect(factsOf(result, "sales")).toHaveLength(1);
    expect(result.rowsLeftOut).toEqual([
      { sheet: "Orders", cell: "E3", reason: "amount-missing" },
      { sheet: "Orders", cell: "B4", reason: "date-missing" },
    ]);
  });

  it("a row that names nobody counts for everybody together", () => {
    const result = read([orders([sale(1, "Ann Lee", 10), sale(2, null, 20)])]);
    expect(factsOf(result, "sales").map(({ person }) => person)).toEqual(["Ann Lee", null]);
    expect(result.problems).toMatchObject([{ code: "person-missing", at: { cell: "C3" } }]);
  });

  it("a table without a column of people says so once", () => {
    const result = read([
      sheet("Sales", [
        ["Order No", "Order Date", "Amount"],
        [1, day("2026-01-05"), 10],
        [2, day("2026-01-06"), 20],
      ]),
    ]);
    expect(result.problems.map(({ code }) => code)).toEqual(["person-column-missing"]);
  });
});

describe("people", () => {
  it("spellings that differ in case and spaces are one person, shown as most rows write it", () => {
    const result = read([orders([sale(1, "ann  lee", 1), sale(2, "Ann Lee", 2), sale(3, "Ann Lee", 3)])]);
    expect(result.facts.people).toEqual(["Ann Lee"]);
    expect(result.ledger).toMatchObject([{ change: "name-merged", count: 1, example: { cell: "C2", to: "Ann Lee" } }]);
  });

  it("an alias of the plan is the person of the plan", () => {
    const people = [{ id: "ann", name: "Ann Lee", aliases: ["A. Lee"] }];
    const result = read([orders([sale(1, "A. Lee", 1), sale(2, "Ann Lee", 2)])], { people });
    expect(result.facts.people).toEqual(["Ann Lee"]);
  });

  it("misspelt names stay two people with a warning", () => {
    const result = read([orders([sale(1, "Jane Peacock", 1), sale(2, "Jane Peackock", 2)])]);
    expect(result.facts.people).toHaveLength(2);
    expect(codesOf(result)).toEqual(["person-similar"]);
  });
});

describe("units", () => {
  const inTenThousands = [...header.slice(0, 4), "金额（万元）"];

  it("a column in 万元 is scaled exactly; a cell that names 元 or 万元 itself is not scaled twice", () => {
    const result = read([
      orders([sale(1, "Ann Lee", 1.269219), sale(2, "Ann Lee", "500元"), sale(3, "Ann Lee", "2万元")], inTenThousands),
    ]);
    expect(factsOf(result, "sales").map(({ amount }) => amount)).toEqual([12692.19, 500, 20000]);
  });

  it("a cell in 万元 inside a column in 元 is scaled alone", () => {
    const result = read([orders([sale(1, "Ann Lee", "1.02万元"), sale(2, "Ann Lee", 500)])]);
    expect(factsOf(result, "sales").map(({ amount }) => amount)).toEqual([10200, 500]);
  });
});

describe("the plan corrects what was guessed", () => {
  it("a mapped column beats its header, an ignored one takes no part", () => {
    const names = [...header.slice(0, 4), "Total", "Net"];
    const rows = [
      [1, day("2026-01-05"), "Ann Lee", "Acme", 100, 80],
      [2, day("2026-01-06"), "Bob Ray", "Acme", 200, 160],
    ];
    const mapping = {
      columns: [
        { sheet: "Orders", column: "net", field: "amount" },
        { sheet: "Orders", column: "Customer", field: "ignore" },
      ],
    };
    const result = read([orders(rows, names)], { mapping });
    expect(factsOf(result, "sales").map(({ amount }) => amount)).toEqual([80, 160]);
    expect(fieldsOf(result)).not.toHaveProperty("Customer");
    expect(result.tables[0]?.columns.find(({ header }) => header === "Net")).toMatchObject({
      evidence: ["plan"],
      confidence: 1,
    });
  });

  it("an ignored sheet gives no facts", () => {
    const mapping = { sheets: [{ sheet: "Orders", kind: "ignore" }] };
    expect(codesOf(read([orders([sale(1, "Ann Lee", 10)])], { mapping }))).toContain("no-sales-table");
  });
});

describe("nothing is counted twice", () => {
  it("a daily summary beside the orders it sums up is not counted, and said", () => {
    const summary = sheet("Daily", [
      ["Date", "Sales Rep", "Amount"],
      [day("2026-01-05"), "Ann Lee", 30],
    ]);
    const result = read([orders([sale(1, "Ann Lee", 10), sale(2, "Ann Lee", 20)]), summary]);
    expect(factsOf(result, "sales")).toHaveLength(2);
    expect(codesOf(result)).toEqual(["summary-not-counted"]);
  });

  it("lines that repeat the day and the person of their order stay lines", () => {
    const lines = sheet("Lines", [
      ["Order No", "Order Date", "Sales Rep", "Product", "Amount"],
      ["1", day("2026-01-05"), "Ann Lee", "X", 4],
      ["1", day("2026-01-05"), "Ann Lee", "Y", 6],
    ]);
    const result = read([orders([sale(1, "Ann Lee", 10)]), lines]);
    expect(kindsOf(result)).toEqual(["sales", "lines"]);
    expect(factsOf(result, "sales").map(({ amount }) => amount)).toEqual([10]);
  });

  it("of two amounts that claim the field alike the first is taken, and the other is named", () => {
    const names = [...header.slice(0, 4), "Sales Amount", "Order Value"];
    const result = read([orders([[1, day("2026-01-05"), "Ann Lee", "Acme", 10.5, 12.5]], names)]);
    expect(factsOf(result, "sales")).toMatchObject([{ amount: 10.5 }]);
    expect(result.problems).toMatchObject([
      { code: "column-ambiguous", params: { column: "Sales Amount", other: "Order Value" } },
    ]);
  });

  it("a list of returns is no list of sales: its amounts are taken off, and that is said", () => {
    const returns = { ...orders([sale(9, "Ann Lee", 4)]), name: "退货明细" };
    const result = read([orders([sale(1, "Ann Lee", 10)]), returns]);
    expect(factsOf(result, "sales").map(({ amount, order }) => [amount, order])).toEqual([
      [10, "1"],
      [-4, undefined],
    ]);
    expect(codesOf(result)).toEqual(["returns-subtracted"]);
  });

  it("a register of receipts stays one when its dates are called document dates", () => {
    const receipts = sheet("收款单列表", [
      ["单据日期", "单据编号", "客户", "业务员", "金额"],
      [day("2026-01-03"), "SK1", "甲", "张三", 1000],
    ]);
    expect(kindsOf(read([receipts]))).toEqual(["receipts"]);
  });

  it("sheets that the add-in generated are never read as data", () => {
    const generated = { ...orders([sale(1, "Ann Lee", 10)]), name: "Leaderboard", generated: "leaderboard" };
    expect(read([generated, orders([sale(2, "Ann Lee", 5)])]).rowsUsed).toBe(1);
  });
});

describe("numbers that stand for people", () => {
  it("a sale that names a number belongs to the person whose list carries it, under whatever header", () => {
    const result = read([
      sheet("Sales", [
        ["Date", "SalesPersonID", "Total"],
        [day("2026-01-03"), 279, 10],
        [day("2026-01-04"), 282, 20],
      ]),
      sheet("Staff", [
        ["BusinessEntityID", "Full Name", "Job Title"],
        [279, "Tsvi Reiter", "Sales Rep"],
        [282, "José Saraiva", "Sales Rep"],
      ]),
    ]);
    expect(factsOf(result, "sales").map(({ person }) => person)).toEqual(["Tsvi Reiter", "José Saraiva"]);
  });
});

describe("headers in another language", () => {
  it("cells decide where no header is known, and every guess is said", () => {
    const result = read([
      sheet("Umsatz", [
        ["Auftrag", "Datum", "Verkäufer", "Kunde", "Betrag"],
        ["A1", day("2026-01-06"), "Hans Meier", "Siemens", 95.5],
        ["A2", day("2026-01-07"), "Hans Meier", "Bosch", 45.25],
        ["A3", day("2026-01-09"), "Eva Kurz", "Siemens", 15.75],
      ]),
    ]);
    expect(factsOf(result, "sales")[0]).toMatchObject({
      person: "Hans Meier",
      date: "2026-01-06",
      order: "A1",
      customer: "Siemens",
      amount: 95.5,
    });
    expect(result.problems.map(({ code }) => code)).toEqual(Array<string>(5).fill("column-guessed"));
  });
});
