import { roleTemplate, type RoleTemplate } from "./roleTemplate";

/** Keeps and grows a few large customers: measured on relationships. */
const keyAccountManager = roleTemplate(
  "key-account-manager",
  { en: "Key-account manager", zh: "大客户经理" },
  { en: "Keeps and grows a few large customers", zh: "维护并深耕少数大客户" },
  [
    ["revenue", 20],
    ["collection-rate", 10],
    ["gross-margin-rate", 10],
    ["retention-rate", 20],
    ["satisfaction", 15],
    ["repeat-purchase-rate", 5],
    ["visits", 10],
    ["manager-rating", 5],
    ["product-exam", 5],
  ],
);

/** Moves goods through dealers: measured on volume. */
const channelRepresentative = roleTemplate(
  "channel-representative",
  { en: "Channel representative", zh: "渠道代表" },
  { en: "Moves volume through dealers and partners", zh: "通过经销商与合作伙伴走量" },
  [
    ["revenue", 30],
    ["collected", 10],
    ["new-customers", 10],
    ["active-customers", 10],
    ["orders", 20],
    ["order-frequency", 10],
    ["training", 5],
    ["crm-hygiene", 5],
  ],
);

/** Wins customers on the road: measured on visits and what comes of them. */
const fieldRepresentative = roleTemplate(
  "field-representative",
  { en: "Field representative", zh: "外勤销售代表" },
  { en: "Wins and serves customers on site", zh: "上门拜访，开发并服务客户" },
  [
    ["revenue", 25],
    ["collection-rate", 10],
    ["new-customers", 15],
    ["satisfaction", 5],
    ["visits", 15],
    ["orders", 10],
    ["win-rate", 10],
    ["product-exam", 5],
    ["crm-hygiene", 5],
  ],
);

/** Sells by telephone and online: measured on the pipeline and its speed. */
const insideSales = roleTemplate(
  "inside-sales",
  { en: "Inside sales", zh: "电话与线上销售" },
  { en: "Qualifies and closes by telephone and online", zh: "通过电话与线上渠道筛选并成交商机" },
  [
    ["revenue", 20],
    ["discount-rate", 5],
    ["new-customers", 20],
    ["opportunities", 15],
    ["win-rate", 15],
    ["sales-cycle", 10],
    ["training", 5],
    ["crm-hygiene", 10],
  ],
);

/** Looks after customers once they have bought: measured on whether they stay. */
const customerSuccess = roleTemplate(
  "customer-success",
  { en: "Customer success", zh: "客户成功经理" },
  { en: "Keeps customers content and buying again", zh: "让客户满意、留存并复购" },
  [
    ["revenue", 10],
    ["retention-rate", 25],
    ["satisfaction", 25],
    ["repeat-purchase-rate", 10],
    ["complaints", 10],
    ["visits", 10],
    ["training", 5],
    ["knowledge-sharing", 5],
  ],
);

/** Leads a team: measured on the sum of her reports. */
const salesManager = roleTemplate(
  "sales-manager",
  { en: "Sales manager", zh: "销售经理" },
  { en: "Leads a team to its target", zh: "带领团队完成目标" },
  [["manager-rating", 5]],
  [
    ["revenue", 30],
    ["collection-rate", 10],
    ["gross-margin-rate", 10],
    ["new-customers", 10],
    ["retention-rate", 5],
    ["opportunities", 5],
    ["win-rate", 10],
    ["sales-cycle", 5],
    ["training", 5],
    ["crm-hygiene", 5],
  ],
);

/** Sells, without a narrower duty. */
const salesRepresentative = roleTemplate(
  "sales-representative",
  { en: "Sales representative", zh: "销售代表" },
  { en: "Sells to new and existing customers", zh: "面向新老客户销售" },
  [
    ["revenue", 40],
    ["collection-rate", 15],
    ["new-customers", 15],
    ["orders", 10],
    ["win-rate", 10],
    ["product-exam", 5],
    ["crm-hygiene", 5],
  ],
);

/** Roles to start from. Their weights span all four families and total 100 %. */
export const roleTemplates: readonly RoleTemplate[] = [
  keyAccountManager,
  channelRepresentative,
  fieldRepresentative,
  insideSales,
  customerSuccess,
  salesManager,
  salesRepresentative,
];
