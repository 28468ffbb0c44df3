import type { Kpi } from "./kpi";
import { countOf, either, manualMean, manualRate, manualSum, ofSales, ratio, sum } from "./measures";

/** Who buys, who stays, how content they are (domain rules §1, family `customer`). */
export const customerKpis: readonly Kpi[] = [
  {
    id: "new-customers",
    name: { en: "New customers", zh: "新客户数" },
    aliases: [
      ...["new customer", "new accounts", "new clients", "new logos", "customer acquisition", "customers acquired"],
      ...["新客户", "新增客户", "新增客户数", "客户获取数", "新开客户", "新开客户数", "开发客户数", "新客", "新客数"],
    ],
    family: "customer",
    unit: "count",
    direction: "higher",
    kind: "flow",
    measure: either(
      ofSales((rows) => ({ op: "new", of: "customer", ...rows })),
      manualSum("new-customers"),
    ),
  },
  {
    id: "active-customers",
    name: { en: "Active customers", zh: "活跃客户数" },
    aliases: [
      ...["active customer", "active accounts", "active clients", "customers", "customer count", "buying customers"],
      ...["活跃客户", "客户数", "客户数量", "成交客户数", "成交客户", "下单客户数"],
    ],
    family: "customer",
    unit: "count",
    direction: "higher",
    kind: "distinct",
    measure: either(
      ofSales((rows) => ({ op: "distinct", of: "customer", ...rows })),
      manualMean("active-customers"),
    ),
  },
  {
    id: "satisfaction",
    name: { en: "Customer satisfaction", zh: "客户满意度" },
    aliases: [
      ...["csat", "csat score", "satisfaction score", "customer satisfaction score", "survey score"],
      ...["满意度", "满意度评分", "客户满意度评分", "满意度得分", "客户评分"],
    ],
    family: "customer",
    unit: "score",
    direction: "higher",
    kind: "level",
    measure: either({ op: "mean", of: "score", from: "surveys" }, manualMean("satisfaction")),
  },
  {
    id: "retention-rate",
    name: { en: "Customer retention rate", zh: "客户留存率" },
    aliases: [
      ...["retention", "customer retention", "retention %", "account retention"],
      ...["留存率", "客户保留率", "保留率", "老客户留存率", "客户保有率"],
    ],
    family: "customer",
    unit: "percent",
    direction: "higher",
    kind: "level",
    measure: either(
      ofSales((rows) =>
        ratio({ op: "retained", of: "customer", ...rows }, { op: "previous", of: "customer", ...rows }),
      ),
      manualRate("retention-rate"),
    ),
  },
  {
    id: "repeat-purchase-rate",
    name: { en: "Repeat purchase rate", zh: "复购率" },
    aliases: [
      ...["repeat rate", "repurchase rate", "reorder rate", "repeat order rate", "repeat customer rate"],
      ...["客户复购率", "重复购买率", "回购率", "再次购买率"],
    ],
    family: "customer",
    unit: "percent",
    direction: "higher",
    kind: "level",
    measure: either(
      ofSales((rows) =>
        ratio(
          { op: "repeat", of: "customer", per: "order", atLeast: 2, ...rows },
          { op: "distinct", of: "customer", ...rows },
        ),
      ),
      manualRate("repeat-purchase-rate"),
    ),
  },
  {
    id: "complaints",
    name: { en: "Complaints", zh: "投诉数" },
    aliases: [
      ...["complaint", "customer complaints", "number of complaints", "complaint count"],
      ...["投诉", "投诉量", "投诉次数", "投诉件数", "客户投诉", "客户投诉数", "客诉", "客诉数"],
    ],
    family: "customer",
    unit: "count",
    direction: "lower",
    kind: "flow",
    measure: either(sum("quantity", { from: "complaints" }), countOf({ from: "complaints" }), manualSum("complaints")),
  },
];
