import type { BorderLine } from "./cellStyle";

/** The kinds of border lines by their names in .xlsx files; the place in the list is Univer's number. */
export const BORDER_KINDS = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
] as const;
export type BorderKind = (typeof BORDER_KINDS)[number];

const LINES: Readonly<Record<BorderKind, readonly [style: string, weight: string]>> = {
  none: ["None", "Thin"],
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  dashDot: ["DashDot", "Thin"],
  dashDotDot: ["DashDotDot", "Thin"],
  double: ["Double", "Thick"],
  medium: ["Continuous", "Medium"],
  mediumDashed: ["Dash", "Medium"],
  mediumDashDot: ["DashDot", "Medium"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  thick: ["Continuous", "Thick"],
};

/** The line of a kind, in the words of the object model. */
export function borderLine(kind: BorderKind, color: string): BorderLine {
  const [style, weight] = LINES[kind];
  return { style, weight, color, tintAndShade: 0 };
}

/** The kind that comes nearest to a line. */
export function borderKind(line: BorderLine): BorderKind {
  const same = (kind: BorderKind): boolean => LINES[kind][0] === line.style;
  const exact = BORDER_KINDS.find((kind) => same(kind) && LINES[kind][1] === line.weight);
  return exact ?? BORDER_KINDS.find(same) ?? "thin";
}
