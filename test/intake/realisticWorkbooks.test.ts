import { codesOf, day, factsOf, fieldsOf, kindsOf, read, sheet } from "./workbookOf";

describe("Chinese ERP and CRM exports", () => {
  it("销售出库明细: every line is a sale with cost, and lines of one order are one order", () => {
    const result = read([
      sheet("销售出库明细表", [
        ["销售出库明细表"],
        [
          "单据日期",
          "单据编号",
          "往来单位",
          "业务员",
          "商品编码",
          "商品名称",
          "数量",
          "单价",
          "金额",
          "成本单价",
          "备注",
        ],
        [day("2026-01-05"), "XSCK-0001", "华东机电", "张三", "P01", "水泵", 2, 1500, 3000, 1000, null],
        [day("2026-01-05"), "XSCK-0001", "华东机电", "张三", "P02", "阀门", 10, 80, 800, 50.5, null],
        ["2026/1/9", "XSCK-0002", "南方电力", "李四", "P01", "水泵", "1", 1500, "1,500.00", 1000, "急"],
        ["合计", null, null, null, null, null, 13, null, 5300, null, null],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["sales"]);
    expect(factsOf(result, "sales")).toMatchObject([
      {
        person: "张三",
        date: "2026-01-05",
        order: "XSCK-0001",
        customer: "华东机电",
        amount: 3000,
        cost: 2000,
        product: "P01",
      },
      { person: "张三", amount: 800, cost: 505 },
      { person: "李四", date: "2026-01-09", amount: 1500, cost: 1000 },
    ]);
    expect(result.rowsLeftOut).toMatchObject([{ reason: "totals-row" }]);
  });

  it("回款登记表: payments in 万元 belong to the order's salesperson when they name none", () => {
    const result = read([
      sheet("合同台账", [
        ["合同编号", "签订日期", "客户名称", "客户经理", "合同金额（万元）"],
        ["HT-01", day("2026-02-01"), "中建一局", "王五", 12.5],
        ["HT-02", day("2026-02-11"), "城投集团", "赵六", 8],
      ]),
      sheet("回款登记表", [
        ["单位：万元"],
        ["到账日期", "合同编号", "付款单位", "到账金额"],
        [day("2026-03-01"), "HT-01", "中建一局", 5],
        [day("2026-03-15"), "HT-02", "城投集团", 2.25],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["sales", "receipts"]);
    expect(factsOf(result, "sales").map(({ amount }) => amount)).toEqual([125000, 80000]);
    expect(factsOf(result, "receipts")).toMatchObject([
      { person: "王五", date: "2026-03-01", amount: 50000 },
      { person: "赵六", date: "2026-03-15", amount: 22500 },
    ]);
  });

  it("商机表: 赢单 and 输单 end an opportunity, every other stage is open", () => {
    const result = read([
      sheet("商机", [
        ["商机名称", "客户", "负责人", "阶段", "预计金额", "创建日期", "预计成交日期"],
        ["一期项目", "甲公司", "张三", "赢单", 100000, day("2026-01-02"), day("2026-02-20")],
        ["二期项目", "乙公司", "张三", "输单", 50000, day("2026-01-08"), day("2026-02-28")],
        ["三期项目", null, "李四", "跟进中", null, day("2026-02-01"), null],
        ["四期项目", "丙公司", "李四", "谈判（待签约）", 70000, day("2026-02-03"), day("2026-04-01")],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["opportunities"]);
    expect(factsOf(result, "opportunities")).toMatchObject([
      { person: "张三", stage: "won", amount: 100000, openDate: "2026-01-02", closeDate: "2026-02-20" },
      { stage: "lost" },
      { person: "李四", stage: "open", openDate: "2026-02-01" },
      { stage: "open", amount: 70000 },
    ]);
  });

  it("拜访, 满意度, 投诉 and 培训 sheets feed their own KPIs", () => {
    const result = read([
      sheet("拜访记录", [
        ["拜访日期", "拜访人", "客户名称", "拜访方式", "拜访内容"],
        [day("2026-03-02"), "张三", "甲公司", "上门", "交流方案"],
        [day("2026-03-03"), "李四", "乙公司", "电话", "回访"],
      ]),
      sheet("客户满意度调查", [
        ["调查日期", "客户名称", "业务员", "满意度评分", "意见建议"],
        [day("2026-03-10"), "甲公司", "张三", 4.5, null],
        [day("2026-03-11"), "乙公司", "李四", 5, "好"],
      ]),
      sheet("投诉", [
        ["投诉日期", "投诉客户", "责任人", "投诉内容"],
        [day("2026-03-12"), "乙公司", "李四", "交货晚"],
      ]),
      sheet("培训记录", [
        ["培训日期", "姓名", "培训主题", "完成状态", "考试成绩"],
        [day("2026-03-20"), "张三", "新产品", "已完成", 92],
        [day("2026-03-20"), "李四", "新产品", "未完成", null],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["visits", "surveys", "complaints", "trainings"]);
    expect(factsOf(result, "visits")).toMatchObject([{ person: "张三", date: "2026-03-02" }, { person: "李四" }]);
    expect(factsOf(result, "surveys")).toMatchObject([{ score: 4.5 }, { score: 5, person: "李四" }]);
    expect(factsOf(result, "complaints")).toMatchObject([{ person: "李四", date: "2026-03-12" }]);
    expect(factsOf(result, "trainings")).toMatchObject([
      { person: "张三", planned: 1, done: 1, score: 92 },
      { person: "李四", planned: 1, done: 0 },
    ]);
  });

  it("员工花名册: sellers by title, managers and leavers with their dates", () => {
    const result = read([
      sheet("员工花名册", [
        ["工号", "姓名", "部门", "职位", "直属上级", "入职日期", "离职日期"],
        ["001", "钱总", "总经办", "总经理", null, day("2015-01-01"), null],
        ["002", "孙丽", "销售一部", "销售经理", "钱总", day("2018-05-01"), null],
        ["003", "张三", "销售一部", "销售代表", "孙丽", day("2020-03-01"), day("2026-02-28")],
        ["004", "周会计", "财务部", "会计", "钱总", day("2019-03-01"), null],
      ]),
      sheet("订单", [
        ["订单号", "下单日期", "业务员编号", "客户", "金额"],
        [1, day("2026-01-03"), "003", "甲", 10],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["roster", "sales"]);
    expect(factsOf(result, "sales")).toMatchObject([{ person: "张三", amount: 10 }]);
    expect(result.roster).toMatchObject([
      { name: "钱总", key: "001", sells: false },
      { name: "孙丽", sells: false, team: "销售一部", manager: "钱总" },
      { name: "张三", sells: true, manager: "孙丽", title: "销售代表", key: "003" },
      { name: "周会计", sells: false },
    ]);
    expect(result.roster[2]?.left).toBeDefined();
  });

  it("客户档案: orders that name only the customer go to the customer's salesperson", () => {
    const result = read([
      sheet("客户档案", [
        ["客户编号", "客户名称", "行业", "所属业务员", "建档日期", "累计成交额"],
        ["C01", "甲公司", "机械", "张三", day("2020-01-01"), 500000],
        ["C02", "乙公司", "电力", "李四", day("2021-01-01"), 900000],
      ]),
      sheet("订单", [
        ["订单编号", "订单日期", "客户编号", "订单金额"],
        ["S1", day("2026-01-03"), "C01", 1000],
        ["S2", day("2026-01-04"), "C02", 2000],
        ["S3", day("2026-01-05"), "C01", 3000],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["customers", "sales"]);
    expect(factsOf(result, "sales")).toMatchObject([
      { person: "张三", customer: "甲公司" },
      { person: "李四", customer: "乙公司" },
      { person: "张三", amount: 3000 },
    ]);
  });

  it("业务员×1月…12月 under a target title are monthly revenue targets in 万元", () => {
    const months = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);
    const result = read([
      sheet("目标", [
        ["2026年销售目标分解表（单位：万元）"],
        ["业务员", ...months, "合计"],
        ["张三", ...months.map((_, i) => 10 + i), 186],
        ["李四", ...months.map(() => 20), 240],
        ["合计", ...months.map((_, i) => 30 + i), 426],
      ]),
      sheet("订单", [
        ["订单号", "下单日期", "业务员", "客户", "金额"],
        [1, day("2026-01-03"), "张三", "甲", 10],
        [2, day("2026-01-03"), "李四", "甲", 10],
        [3, day("2026-01-04"), "李四", "乙", 12],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["targets", "sales"]);
    expect(result.targets).toHaveLength(24);
    expect(result.targets[0]).toMatchObject({ person: "张三", kpi: "revenue", period: "2026-01", value: 100000 });
    expect(result.targets[23]).toMatchObject({ person: "李四", kpi: "revenue", period: "2026-12", value: 200000 });
  });

  it("one row a person with a target column for each KPI", () => {
    const result = read([
      sheet("2026Q1考核目标", [
        ["姓名", "销售额目标（万元）", "回款目标（万元）", "新客户数目标", "拜访量目标"],
        ["张三", 120, 100, 10, 60],
        ["李四", 80, 70, 8, 50],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["targets"]);
    expect(result.targets.slice(0, 4)).toMatchObject([
      { person: "张三", kpi: "revenue", period: "2026Q1", value: 1200000 },
      { person: "张三", kpi: "collected", value: 1000000 },
      { person: "张三", kpi: "new-customers", value: 10 },
      { person: "张三", kpi: "visits", value: 60 },
    ]);
  });

  it("手工实绩: person × KPI × period in rows, or KPIs as columns", () => {
    const result = read([
      sheet("手工实绩", [
        ["姓名", "指标", "期间", "实际值"],
        ["张三", "培训完成率", "2026Q1", "85%"],
        ["张三", "主管评分", "2026Q1", 4.2],
        ["李四", "客户开心度", "2026Q1", 4.2],
      ]),
      sheet("能力评估", [
        ["姓名", "月份", "CRM录入规范", "产品考试", "分享次数"],
        ["张三", "2026年1月", 92, 88, 2],
        ["李四", "2026年1月", "78%", 91, 0],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["manual", "manual"]);
    expect(factsOf(result, "manual")).toMatchObject([
      { person: "张三", kpi: "training", value: 0.85, date: "2026-01-01" },
      { person: "张三", kpi: "manager-rating", value: 4.2 },
      { person: "张三", kpi: "crm-hygiene", value: 0.92 },
      { person: "张三", kpi: "product-exam", value: 88 },
      { person: "张三", kpi: "knowledge-sharing", value: 2 },
      { person: "李四", kpi: "crm-hygiene", value: 0.78 },
      { person: "李四", kpi: "product-exam", value: 91 },
      { person: "李四", kpi: "knowledge-sharing", value: 0 },
    ]);
    expect(result.rowsLeftOut).toEqual([{ sheet: "手工实绩", cell: "B4", reason: "kpi-not-recognised" }]);
  });

  it("应收明细: an order's due date, payment date and paid amount stay apart from the order date", () => {
    const result = read([
      sheet("应收明细", [
        [
          "开票日期",
          "发票号",
          "客户名称",
          "业务员",
          "开票金额",
          "应收日期",
          "要求交货日期",
          "已收金额",
          "收款日期",
          "未收金额",
        ],
        [day("2026-01-10"), "F1", "甲", "张三", 1000, day("2026-02-09"), day("2026-01-20"), 1000, day("2026-02-01"), 0],
        [day("2026-01-12"), "F2", "乙", "李四", 500, day("2026-02-11"), day("2026-01-22"), null, null, 500],
      ]),
    ]);
    expect(factsOf(result, "sales")).toMatchObject([
      { date: "2026-01-10", dueDate: "2026-02-09", amount: 1000, received: 1000, receivedDate: "2026-02-01" },
      { date: "2026-01-12", dueDate: "2026-02-11", amount: 500 },
    ]);
    expect(fieldsOf(result)).not.toHaveProperty("要求交货日期");
  });
});

describe("English ERP and CRM exports", () => {
  it("a Salesforce report: closed won and closed lost by owner", () => {
    const result = read([
      sheet("report1700000", [
        [
          "Opportunity Owner",
          "Account Name",
          "Opportunity Name",
          "Stage",
          "Amount",
          "Created Date",
          "Close Date",
          "Probability (%)",
        ],
        ["Ann Lee", "Acme", "Acme renewal", "Closed Won", 1200, day("2026-01-02"), day("2026-02-01"), 100],
        ["Bob Ray", "Beta", "Beta pilot", "Closed Lost", 800, day("2026-01-04"), day("2026-02-05"), 0],
        ["Bob Ray", "Core", "Core pilot", "Negotiation/Review", 500, day("2026-01-09"), day("2026-04-05"), 60],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["opportunities"]);
    expect(factsOf(result, "opportunities")).toMatchObject([
      {
        person: "Ann Lee",
        stage: "won",
        amount: 1200,
        openDate: "2026-01-02",
        closeDate: "2026-02-01",
        customer: "Acme",
      },
      { person: "Bob Ray", stage: "lost" },
      { stage: "open" },
    ]);
  });

  it("an Odoo sales export: the total counts, not the untaxed amount or the tax", () => {
    const result = read([
      sheet("sale.order", [
        [
          "Order Reference",
          "Creation Date",
          "Order Date",
          "Customer",
          "Salesperson",
          "Untaxed Amount",
          "Tax",
          "Total",
          "Status",
        ],
        [
          "S00011",
          day("2026-01-01"),
          day("2026-01-03"),
          "Azure Interior",
          "Mitchell Admin",
          100,
          15,
          115,
          "Sales Order",
        ],
        ["S00012", day("2026-01-02"), day("2026-01-04"), "Deco Addict", "Marc Demo", 200, 30, 230, "Cancelled"],
      ]),
    ]);
    expect(factsOf(result, "sales")).toMatchObject([
      { order: "S00011", person: "Mitchell Admin", date: "2026-01-03", amount: 115 },
      { person: "Marc Demo", date: "2026-01-04", amount: 230 },
    ]);
  });

  it("an ERPNext invoice register: credit notes reduce the revenue", () => {
    const result = read([
      sheet("Sales Register", [
        [
          "Invoice",
          "Posting Date",
          "Customer Name",
          "Sales Person",
          "Net Total",
          "Grand Total",
          "Outstanding Amount",
          "Due Date",
        ],
        ["SINV-1", day("2026-01-03"), "Acme", "Ann Lee", 100, 118, 0, day("2026-02-03")],
        ["SINV-1-CN", day("2026-01-09"), "Acme", "Ann Lee", -50, "(59.00)", 0, day("2026-02-09")],
      ]),
    ]);
    expect(factsOf(result, "sales").map(({ amount }) => amount)).toEqual([118, -59]);
  });

  it("orders with lines: quantity × price less discount, joined by number or text, employees by number", () => {
    const result = read([
      sheet("Orders", [
        ["OrderID", "CustomerID", "EmployeeID", "OrderDate", "RequiredDate", "ShippedDate", "Freight"],
        [10248, "VINET", 5, day("2026-07-04"), day("2026-08-01"), day("2026-07-16"), 32.38],
        [10249, "TOMSP", 6, day("2026-07-05"), day("2026-08-16"), day("2026-07-10"), 11.61],
      ]),
      sheet("Order Details", [
        ["OrderID", "ProductID", "UnitPrice", "Quantity", "Discount"],
        ["10248", 11, 14, 12, 0],
        ["10248", 42, 9.8, 10, 0.1],
        ["10249", 14, 18.6, 9, 0],
        ["10999", 14, 18.6, 9, 0],
      ]),
      sheet("Employees", [
        ["EmployeeID", "Full Name", "Title", "Reports To"],
        [2, "Andrew Fuller", "Vice President, Sales", null],
        [5, "Steven Buchanan", "Sales Representative", 2],
        [6, "Michael Suyama", "Sales Representative", 5],
      ]),
    ]);
    expect(kindsOf(result)).toEqual(["sales", "lines", "roster"]);
    expect(factsOf(result, "sales")).toMatchObject([
      { person: "Steven Buchanan", customer: "VINET", date: "2026-07-04", amount: 256.2 },
      { person: "Michael Suyama", amount: 167.4 },
    ]);
    expect(codesOf(result)).toEqual(["order-unknown"]);
  });

  it("orders whose stated total is not what their lines add up to are named; the stated total counts", () => {
    const result = read([
      sheet("Orders", [
        ["Order No", "Order Date", "Sales Rep", "Order Total"],
        ["A1", day("2026-01-03"), "Ann Lee", 100],
        ["A2", day("2026-01-04"), "Ann Lee", 50],
      ]),
      sheet("Lines", [
        ["Order No", "Item", "Qty", "Unit Price", "Unit Cost"],
        ["A1", "X", 10, 10, 4],
        ["A2", "Y", 3, 20, 8],
      ]),
    ]);
    expect(factsOf(result, "sales")).toMatchObject([
      { amount: 100, cost: 40 },
      { amount: 50, cost: 24 },
    ]);
    expect(result.problems).toMatchObject([
      {
        code: "lines-differ-from-order",
        at: { sheet: "Orders", cell: "D3" },
        params: { order: "A2", value: 50, expected: 60 },
      },
    ]);
  });

  it("a quota sheet by quarter, with a name that nobody bears", () => {
    const result = read([
      sheet("Quotas", [
        ["Sales Rep", "2026 Q1", "2026 Q2", "2026 Q3", "2026 Q4"],
        ["Ann Lee", 100, 110, 120, 130],
        ["Bob Rayy", 90, 95, 99, 120],
      ]),
      sheet("Sales", [
        ["Date", "Sales Rep", "Client", "Net Sales"],
        [day("2026-01-03"), "Ann Lee", "Acme", 10],
        [day("2026-01-04"), "Bob Ray", "Acme", 20],
      ]),
    ]);
    expect(result.targets[1]).toMatchObject({ person: "Ann Lee", kpi: "revenue", period: "2026Q2", value: 110 });
    expect(codesOf(result)).toEqual(["person-without-target", "target-person-unmatched"]);
  });

  it("one sheet a month without a date column counts in the month of its name", () => {
    const rows = (amount: number) => [
      ["业务员", "客户名称", "销售金额"],
      ["张三", "甲", amount],
      ["李四", "乙", amount * 2],
    ];
    const result = read([sheet("2026年1月", rows(10)), sheet("2026年2月", rows(30))]);
    expect(factsOf(result, "sales").map(({ date, amount }) => [date, amount])).toEqual([
      ["2026-01-01", 10],
      ["2026-01-01", 20],
      ["2026-02-01", 30],
      ["2026-02-01", 60],
    ]);
  });

  it("amounts in two currencies are never added: the rows of the rarer one are left out and named", () => {
    const result = read([
      sheet("Orders", [
        ["Order No", "Order Date", "Sales Rep", "Currency", "Amount"],
        [1, day("2026-01-03"), "Ann Lee", "USD", 100],
        [2, day("2026-01-04"), "Ann Lee", "USD", 200],
        [3, day("2026-01-05"), "Ann Lee", "EUR", 300],
      ]),
    ]);
    expect(factsOf(result, "sales").map(({ amount }) => amount)).toEqual([100, 200]);
    expect(result.rowsLeftOut).toEqual([{ sheet: "Orders", cell: "E4", reason: "currency-mixed" }]);
    expect(result.rowsUsed).toBe(2);
  });
});
