/** The columns of a scorecard's table, in order. */
export const scorecardColumns = [
  "family",
  "kpi",
  "unit",
  "actual",
  "target",
  "attainment",
  "points",
  "weight",
  "weighted",
  "available",
  "mark",
  "previous",
  "change",
  "yearAgo",
  "comments",
] as const;

/** A column of a scorecard's table. */
export type ScorecardColumn = (typeof scorecardColumns)[number];

/** The 0-based place of a column. @example columnOf("actual") // 3 */
export const columnOf = (column: ScorecardColumn): number => scorecardColumns.indexOf(column);
