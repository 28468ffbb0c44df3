import type { ColumnField, TableKind } from "./columnField";

const party: readonly ColumnField[] = ["person", "personId", "customer", "customerId"];
const money: readonly ColumnField[] = [
  "cost",
  "profit",
  "unitCost",
  "listAmount",
  "unitPrice",
  "listPrice",
  "quantity",
  "product",
  "discount",
  "currency",
];

const sale: readonly ColumnField[] = [
  "order",
  "orderDate",
  "date",
  "payDate",
  "dueDate",
  "period",
  ...party,
  "amount",
  "received",
  ...money,
  "status",
  "team",
];

/** The fields that matter in a table of each kind; other columns stay texts for filters. */
export const fieldsOfKind: Readonly<Record<TableKind, readonly ColumnField[]>> = {
  sales: sale,
  returns: sale,
  lines: ["order", "amount", ...money],
  receipts: ["order", "payDate", "date", "period", ...party, "received", "amount", "currency", "status"],
  opportunities: [
    "order",
    "openDate",
    "closeDate",
    "date",
    ...party,
    "amount",
    "stage",
    "outcome",
    "product",
    "currency",
    "team",
  ],
  visits: ["date", "period", ...party, "count", "status", "team"],
  surveys: ["date", "period", ...party, "score", "order", "team"],
  complaints: ["date", "period", ...party, "count", "order", "status", "team"],
  trainings: ["date", "period", "person", "personId", "score", "done", "planned", "status", "team"],
  credits: ["order", "person", "personId", "share"],
  manual: ["date", "period", "person", "personId", "kpi", "value", "target", "team"],
  targets: ["period", "date", "person", "personId", "kpi", "target", "team", "title"],
  roster: ["person", "personId", "title", "team", "manager", "joined", "left", "status"],
  customers: ["customer", "customerId", "person", "personId", "from", "to", "team"],
  products: ["product", "unitPrice", "listPrice", "unitCost"],
  other: [],
};
