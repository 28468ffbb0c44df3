import type { BilingualName, KpiFamily } from "./kpi";

/** The four families in the order of a scorecard. */
export const kpiFamilies: readonly KpiFamily[] = ["financial", "customer", "process", "capability"];

/** Names of the four families. @example familyNames.customer.zh // "客户关系类" */
export const familyNames: Readonly<Record<KpiFamily, BilingualName>> = {
  financial: { en: "Financial", zh: "财务类" },
  customer: { en: "Customer relationship", zh: "客户关系类" },
  process: { en: "Sales process", zh: "销售流程类" },
  capability: { en: "Personal ability", zh: "个人能力类" },
};
