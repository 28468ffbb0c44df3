/** What may be wrong with generated sheets that people edited: the KPI Plan, and target breakdowns. */
export type ReportProblemCode =
  | "plan-table-missing"
  | "plan-column-missing"
  | "plan-cell-missing"
  | "plan-cell-unreadable"
  | "plan-setting-unknown"
  | "plan-version-unreadable"
  /** A target cell holds no number of 0 or more. */
  | "target-cell-unreadable"
  /** A target was cleared: not assigned, or 0? */
  | "target-cell-blank"
  /** A target of a closed period was typed over. */
  | "target-closed"
  /** A row of a breakdown that the plan has no target for. */
  | "target-row-unknown"
  /** Targets typed into a breakdown sheet count from now on. */
  | "targets-taken-over";
