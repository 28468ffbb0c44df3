/** What may be wrong with a KPI Plan sheet that people edited. */
export type ReportProblemCode =
  | "plan-table-missing"
  | "plan-column-missing"
  | "plan-cell-missing"
  | "plan-cell-unreadable"
  | "plan-setting-unknown"
  | "plan-version-unreadable";
