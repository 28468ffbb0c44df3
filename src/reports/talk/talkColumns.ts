/** The columns of a talk page's table, in order. */
export const talkColumns = [
  "family",
  "kpi",
  "actual",
  "target",
  "attainment",
  "points",
  "weight",
  "mark",
  "self",
  "manager",
  "comments",
] as const;

/** Narrowest and widest of them, in characters: together a portrait page in readable type. */
export const talkLimits = [
  [12, 14],
  [13, 18],
  [10, 14],
  [10, 14],
  [10, 11],
  [9, 10],
  [9, 10],
  [14, 14],
  [9, 10],
  [9, 10],
  [20, 24],
] as const;

/** The 0-based place of a column. */
export const talkColumnOf = (column: (typeof talkColumns)[number]): number => talkColumns.indexOf(column);
