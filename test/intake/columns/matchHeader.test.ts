import { isHeaderText, matchHeader } from "../../../src/intake/columns/matchHeader";
import { tidyHeader } from "../../../src/intake/columns/tidyHeader";

const fieldOf = (header: string): string | null => matchHeader(tidyHeader(header))[0]?.field ?? null;

describe("a header names its field", () => {
  it.each([
    ["业务员", "person"],
    ["销售代表姓名", "person"],
    ["客户经理", "person"],
    ["Sales Rep", "person"],
    ["SALES  REP", "person"],
    ["ＳａｌｅｓＰｅｒｓｏｎ", "person"],
    ["Account Manager", "person"],
    ["Opportunity Owner", "person"],
    ["Order #", "order"],
    ["Customer #", "customerId"],
    ["SupportRepId", "personId"],
    ["Order Date\n(下单日期)", "orderDate"],
    ["下单日期 / Order Date", "orderDate"],
    ["Date Ordered", "orderDate"],
    ["开票日期", "orderDate"],
    ["应收日期", "dueDate"],
    ["Payment Due Date", "dueDate"],
    ["销售额（万元）", "amount"],
    ["Amount ($)", "amount"],
    ["Total Invoice Amount", "amount"],
    ["本月实际销售额", "amount"],
    ["成交金额/元", "amount"],
    ["已收金额", "received"],
    ["Buy Price", "unitCost"],
    ["MSRP", "listPrice"],
    ["汇报对象", "manager"],
    ["Hire Date", "joined"],
    ["满意度评分", "score"],
  ])("%s is the %s", (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });

  it.each([
    "Required Date",
    "要求交货日期",
    "Credit Limit",
    "未回款金额",
    "Outstanding Amount",
    "回款占比",
    "去年销售额",
    "Supplier Name",
    "",
  ])("%s is none of the fields", (header) => {
    expect(fieldOf(header)).toBeNull();
  });

  it("a percentage is never an amount of money", () => {
    expect(fieldOf("销售额(%)")).toBeNull();
  });

  it("known headers are told from names and titles", () => {
    expect(isHeaderText("备注")).toBe(true);
    expect(isHeaderText("Barry Jones")).toBe(false);
    expect(isHeaderText("2003年度销售台账")).toBe(false);
  });

  it("the unit of a header is taken apart from its name", () => {
    expect(tidyHeader("回款额（万元）")).toMatchObject({ keys: ["回款额"], unit: 10000 });
    expect(tidyHeader("Amount (USD)")).toMatchObject({ keys: ["amount"], currency: "USD" });
  });
});
