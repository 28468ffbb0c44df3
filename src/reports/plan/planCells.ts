import type { PlanTableKey } from "../../i18n/words/planWords";
import type { PlanColumnKey } from "./planColumns";

/** What a cell of the plan's tables holds; absent is blank. */
export type PlanCell = string | number | boolean | undefined;

/** Rows of one table by column. */
export type PlanRows<Table extends PlanTableKey> = readonly Readonly<Partial<Record<PlanColumnKey<Table>, PlanCell>>>[];

/** The rows of every table of the KPI Plan sheet. */
export type AllPlanRows = { readonly [Table in PlanTableKey]: PlanRows<Table> };
