import type { Kpi } from "./kpi";
import {
  closedOpportunities,
  countOf,
  either,
  manualMean,
  manualRate,
  manualSum,
  ofSales,
  orderCount,
  ratio,
  sum,
  wonOpportunities,
} from "./measures";

/** The work of selling: orders, visits, opportunities (domain rules §1, family `process`). */
export const processKpis: readonly Kpi[] = [
  {
    id: "orders",
    name: { en: "Orders", zh: "订单量" },
    aliases: [
      ...["order", "order count", "number of orders", "order volume", "won deals", "deals won", "won opportunities"],
      ...["订单", "订单数", "订单数量", "单量", "成交单数", "成交数", "签单数", "赢单数"],
    ],
    family: "process",
    unit: "count",
    direction: "higher",
    kind: "flow",
    measure: either(ofSales(orderCount), manualSum("orders")),
  },
  {
    id: "order-frequency",
    name: { en: "Order frequency", zh: "下单频率" },
    aliases: [
      ...["orders per customer", "purchase frequency", "ordering frequency", "buying frequency"],
      ...["下单频次", "订货频率", "购买频率", "购买频次", "客均订单数"],
    ],
    family: "process",
    unit: "count",
    direction: "higher",
    kind: "distinct",
    measure: either(
      ofSales((rows) => ratio(orderCount(rows), { op: "distinct", of: "customer", ...rows })),
      manualMean("order-frequency"),
    ),
  },
  {
    id: "visits",
    name: { en: "Visits", zh: "拜访量" },
    aliases: [
      ...[
        "visit",
        "customer visits",
        "client visits",
        "field visits",
        "visit count",
        "number of visits",
        "sales calls",
      ],
      ...["拜访", "拜访数", "拜访次数", "客户拜访", "客户拜访量", "客户拜访数", "客户拜访次数", "走访量"],
    ],
    family: "process",
    unit: "count",
    direction: "higher",
    kind: "flow",
    measure: either(sum("quantity", { from: "visits" }), countOf({ from: "visits" }), manualSum("visits")),
  },
  {
    id: "opportunities",
    name: { en: "Opportunities", zh: "商机数" },
    aliases: [
      ...["opportunity", "new opportunities", "opportunity count", "opportunities opened", "opportunities created"],
      ...["商机", "商机量", "商机数量", "新增商机", "新增商机数", "销售机会", "销售机会数"],
    ],
    family: "process",
    unit: "count",
    direction: "higher",
    kind: "flow",
    measure: either(countOf({ from: "opportunities", by: "openDate" }), manualSum("opportunities")),
  },
  {
    id: "win-rate",
    name: { en: "Win rate", zh: "赢单率" },
    aliases: [
      ...["win %", "win ratio", "close rate", "closing rate", "conversion rate", "opportunity win rate"],
      ...["成交率", "胜率", "中标率", "转化率", "商机转化率", "商机赢单率", "成单率"],
    ],
    family: "process",
    unit: "percent",
    direction: "higher",
    kind: "level",
    measure: either(ratio(countOf(wonOpportunities), countOf(closedOpportunities)), manualRate("win-rate")),
  },
  {
    id: "sales-cycle",
    name: { en: "Sales cycle", zh: "销售周期" },
    aliases: [
      ...["sales cycle length", "average sales cycle", "avg sales cycle", "sales cycle days", "days to close"],
      ...["平均销售周期", "成交周期", "平均成交周期", "成单周期", "赢单周期", "销售周期天数"],
    ],
    family: "process",
    unit: "days",
    direction: "lower",
    kind: "level",
    measure: either(
      { op: "duration", start: "openDate", end: "closeDate", ...wonOpportunities },
      manualMean("sales-cycle"),
    ),
  },
  {
    id: "average-order-value",
    name: { en: "Average order value", zh: "客单价" },
    aliases: [
      ...["aov", "avg order value", "average order size", "average deal size", "average deal value", "avg deal size"],
      ...["平均订单金额", "平均订单额", "平均客单价", "单均金额", "平均成交金额", "每单金额"],
    ],
    family: "process",
    unit: "money",
    direction: "higher",
    kind: "level",
    measure: either(
      ofSales((rows) => ratio(sum("amount", rows), orderCount(rows))),
      manualMean("average-order-value"),
    ),
  },
];
