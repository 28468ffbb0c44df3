import type { Kpi, Measure } from "./kpi";
import {
  either,
  ledgerSales,
  manualMean,
  manualRate,
  manualSum,
  ofSales,
  ratio,
  receipts,
  receivedOnOrders,
  sum,
  type MeasuredRows,
} from "./measures";

const revenueOf: Measure = ofSales((rows) => sum("amount", rows));

/**
 * A measure of cash against sales: receipts of a table of their own against whatever holds the sales, else the receipts
 * that the order rows carry against those orders.
 */
const cashAgainstSales = (measure: (cash: Measure, rows: MeasuredRows) => Measure): readonly Measure[] => [
  ofSales((rows) => measure(receipts, rows)),
  measure(receivedOnOrders, ledgerSales),
];

/** What customers owe at the period's end (all sales so far less all cash so far) over the revenue of the period, × its days. */
const daysOutstanding = (cash: Measure, rows: MeasuredRows): Measure => ({
  op: "ratio",
  numerator: { op: "balance", in: sum("amount", rows), out: cash },
  denominator: sum("amount", rows),
  timesDays: true,
});

/** Money: what was sold, what came in, what it earned (domain rules §1, family `financial`). */
export const financialKpis: readonly Kpi[] = [
  {
    id: "revenue",
    name: { en: "Revenue", zh: "销售额" },
    aliases: [
      ...[
        "sales",
        "sales amount",
        "sales revenue",
        "net sales",
        "total sales",
        "turnover",
        "won amount",
        "won revenue",
      ],
      ...["销售金额", "销售收入", "销售业绩", "业绩", "营业额", "营业收入", "营收", "成交额", "成交金额", "签单额"],
    ],
    family: "financial",
    unit: "money",
    direction: "higher",
    kind: "flow",
    measure: either(revenueOf, manualSum("revenue")),
  },
  {
    id: "collected",
    name: { en: "Cash collected", zh: "回款额" },
    aliases: [
      ...["collections", "cash received", "receipts", "payments received", "amount collected", "collected amount"],
      ...["回款", "回款金额", "收款", "收款额", "收款金额", "到账金额", "到款额", "实收金额", "实际回款"],
    ],
    family: "financial",
    unit: "money",
    direction: "higher",
    kind: "flow",
    measure: either(receipts, receivedOnOrders, manualSum("collected")),
  },
  {
    id: "collection-rate",
    name: { en: "Collection rate", zh: "回款率" },
    aliases: [
      ...["collection %", "collection ratio", "cash collection rate", "payment collection rate"],
      ...["收款率", "回款比例", "回款比率", "资金回笼率"],
    ],
    family: "financial",
    unit: "percent",
    direction: "higher",
    kind: "level",
    measure: either(
      ...cashAgainstSales((cash, rows) => ratio(cash, sum("amount", rows))),
      manualRate("collection-rate"),
    ),
  },
  {
    id: "collection-rate-of-orders",
    name: { en: "Collection rate of orders", zh: "订单回款率" },
    aliases: [
      ...["order collection rate", "collection rate of the orders", "collection rate on orders"],
      ...["当期订单回款率", "本期订单回款率", "订单收款率"],
    ],
    family: "financial",
    unit: "percent",
    direction: "higher",
    kind: "level",
    measure: either(
      ratio(sum("received", ledgerSales), sum("amount", ledgerSales)),
      manualRate("collection-rate-of-orders"),
    ),
  },
  {
    id: "collection-rate-due",
    name: { en: "Collection rate of amounts due", zh: "到期回款率" },
    aliases: [
      ...["due collection rate", "collection rate of due orders", "collected of amounts due"],
      ...["应收到期回款率", "到期应收回款率", "到期收款率"],
    ],
    family: "financial",
    unit: "percent",
    direction: "higher",
    kind: "level",
    measure: either(
      ratio(
        { op: "sum", of: "received", from: "sales", by: "dueDate" },
        { op: "sum", of: "amount", from: "sales", by: "dueDate" },
      ),
      manualRate("collection-rate-due"),
    ),
  },
  {
    id: "gross-margin-rate",
    name: { en: "Gross margin %", zh: "毛利率" },
    aliases: [
      ...["gross margin rate", "gross profit margin", "margin rate", "margin %", "margin", "gp %", "gm %"],
      ...["销售毛利率", "毛利润率", "综合毛利率"],
    ],
    family: "financial",
    unit: "percent",
    direction: "higher",
    kind: "level",
    measure: either(
      ofSales((rows) =>
        ratio({ op: "difference", of: sum("amount", rows), less: sum("cost", rows) }, sum("amount", rows)),
      ),
      manualRate("gross-margin-rate"),
    ),
  },
  {
    id: "dso",
    name: { en: "Days sales outstanding", zh: "应收周转天数" },
    aliases: [
      ...["days sales outstanding (DSO)", "average collection period", "receivable days"],
      ...["应收账款周转天数", "应收天数", "回款天数", "平均回款天数", "账期天数"],
    ],
    family: "financial",
    unit: "days",
    direction: "lower",
    kind: "level",
    measure: either(...cashAgainstSales(daysOutstanding), manualMean("dso")),
  },
  {
    id: "discount-rate",
    name: { en: "Average discount", zh: "折扣率" },
    aliases: [
      ...["discount", "discount %", "avg discount", "discount given", "average discount rate"],
      ...["折扣", "平均折扣", "平均折扣率", "让利率", "优惠率"],
    ],
    family: "financial",
    unit: "percent",
    direction: "lower",
    kind: "level",
    measure: either(
      ofSales((rows) => ({
        op: "ratio",
        numerator: sum("amount", rows),
        denominator: sum("listAmount", rows),
        complement: true,
      })),
      manualRate("discount-rate"),
    ),
  },
];
