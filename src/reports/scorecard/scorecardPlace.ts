import type { Language } from "../../i18n/problemText";
import { cellAddress, columnRange } from "../cells/cellAddress";
import type { ReportHeader, Scorecard, ScoringRules } from "../reportInput";
import { columnOf, type ScorecardColumn } from "./scorecardColumns";

/** Rows of a scorecard before its table: title, sources, legend, blank, person, blank, figures (2), blank. */
const rowsAbove = 9;

/** Where the parts of one scorecard stand, 0-based, and the addresses its formulas use. */
export interface ScorecardPlace {
  readonly language: Language;
  readonly header: ReportHeader;
  readonly rules: ScoringRules;
  readonly periodLabel: string;
  readonly top: number;
  readonly figuresRow: number;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalRow: number;
  /** First gate, when there is one. */
  readonly gatesRow: number;
  /** First family score. */
  readonly familyRow: number;
  readonly ranges: Readonly<Record<"family" | "actual" | "points" | "weight" | "weighted", string>>;
  readonly cells: Readonly<Record<"score" | "coverage" | "beforeRounding" | "lastScore", string>>;
}

/** Places a scorecard whose first row is `top`. */
export function scorecardPlace(
  card: Scorecard,
  top: number,
  context: Pick<ScorecardPlace, "language" | "header" | "rules" | "periodLabel">,
): ScorecardPlace {
  const figuresRow = top + 7;
  const headerRow = top + rowsAbove;
  const firstRow = headerRow + 1;
  const lastRow = headerRow + Math.max(1, card.kpis.length);
  const totalRow = lastRow + 1;
  const gatesRow = totalRow + 2;
  const gates = card.gates.length;
  const range = (column: ScorecardColumn): string => columnRange(columnOf(column), firstRow, lastRow);
  const lastScoreRow = gates > 0 ? gatesRow + gates : totalRow;
  return {
    ...context,
    top,
    figuresRow,
    headerRow,
    firstRow,
    lastRow,
    totalRow,
    gatesRow: gatesRow + 1,
    familyRow: (gates > 0 ? gatesRow + gates + 2 : totalRow + 2) + 1,
    ranges: {
      family: range("family"),
      actual: range("actual"),
      points: range("points"),
      weight: range("weight"),
      weighted: range("weighted"),
    },
    cells: {
      score: cellAddress(figuresRow, 0),
      coverage: cellAddress(figuresRow, 4),
      beforeRounding: cellAddress(figuresRow, 5),
      lastScore: cellAddress(lastScoreRow, columnOf("weighted")),
    },
  };
}
