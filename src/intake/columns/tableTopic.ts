import { simplify } from "./plainHeader";

/** What a sheet's name, a title or a header says a table is about. */
export type TableTopic =
  | "sales"
  | "receipts"
  | "opportunities"
  | "visits"
  | "surveys"
  | "complaints"
  | "trainings"
  | "targets"
  | "roster"
  | "customers"
  | "products"
  | "returns"
  | "sold"
  | "unrelated";

const words: readonly (readonly [TableTopic, RegExp])[] = [
  ["targets", /目标|任务|预算|销售计划|target|quota|budget|goal/iu],
  ["receipts", /回款|收款|到账|回笼|来款|payment|receipt|collection|cash in/iu],
  ["opportunities", /商机|销售机会|线索|漏斗|opportunit|pipeline|deals?\b|leads?\b/iu],
  ["visits", /拜访|走访|外勤|巡店|visit|field call/iu],
  ["complaints", /投诉|客诉|complaint/iu],
  ["surveys", /满意度|调研|问卷|回访|评价|survey|csat|nps|satisfaction|feedback/iu],
  ["trainings", /培训|考试|课程|学习|training|exam|course|learning/iu],
  ["roster", /花名册|员工|人员|通讯录|团队|组织|employee|staff|roster|team|headcount|sales ?people|people/iu],
  [
    "customers",
    /客户档案|客户资料|客户信息|客户列表|客户清单|客户名单|客户一览|客户表|^客户$|客商|customer|account|client/iu,
  ],
  ["products", /产品|商品|物料|价格表|价目|product|item|price ?list|catalog/iu],
  // "Sales and returns" is a ledger with negative rows; "returns" alone would count them as sales.
  ["returns", /(?<![及和与含、])退货|(?<![及和与含、])退款|(?<!and )\breturns?\b|(?<!and )\brefunds?\b/iu],
  // Documents that have customers, people and amounts and are no sales.
  [
    "unrelated",
    /报价|询价|(?<!客户)采购(?!方|单位|商|集团)|供应商|费用|报销|库存|盘点|入库|工资|薪酬|提成|佣金|\bquot(?:es?|ations?)\b|\bpurchas(?:es?|ing)\b(?! (?:by|date))|\bsuppliers?\b|\bvendors?\b|\bexpenses?\b|\binventory\b|\bstock\b|\bpayroll\b|\bcommissions?\b/iu,
  ],
  ["sold", /销售|业绩|成交|\bsales\b|\brevenue\b|\bsold\b/iu],
  ["sales", /销售|订单|业绩|台账|出库|发票|开票|合同|成交|sales|order|invoice|revenue|booking/iu],
];

/**
 * The topics that texts around a table name.
 *
 * @param texts - sheet name, table name, titles; or headers
 * @example tableTopics(["2026年回款登记表"]) // Set { "receipts" }
 */
export function tableTopics(texts: readonly string[]): ReadonlySet<TableTopic> {
  const text = simplify(texts.join("\n").normalize("NFKC"));
  return new Set(words.filter(([, pattern]) => pattern.test(text)).map(([topic]) => topic));
}
