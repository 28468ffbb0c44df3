import { excelFormats, scoreFormat } from "../../i18n/formats/excelFormat";
import { texts } from "../../i18n/texts";
import type { DraftCell } from "../../workbook/sheetDraft";
import { formulaNoise } from "../cells/curveFormula";
import { formulaNumber, formulaText } from "../cells/formulaText";
import { gradeFormula } from "../cells/gradeFormula";
import { sheetStyles } from "../cells/sheetStyles";
import type { Scorecard } from "../reportInput";
import type { ScorecardPlace } from "./scorecardPlace";

type Row = readonly (DraftCell | undefined)[];

/** Name, role, team and manager in one row. */
export function personRow(card: Scorecard, place: Pick<ScorecardPlace, "language">): Row {
  const words = texts(place.language).scorecard;
  const label = (value: string): DraftCell => ({ value, style: { ...sheetStyles.label, align: "right" } });
  const value = (text: string | undefined): DraftCell => ({ value: text ?? "–", style: sheetStyles.value });
  const blank = undefined;
  return [
    label(words.person),
    value(card.person),
    blank,
    label(words.role),
    value(card.role),
    blank,
    label(words.team),
    value(card.team),
    blank,
    label(words.manager),
    value(card.manager),
  ];
}

/** Score, grade, rank, coverage, the score before rounding and earlier scores: their names, and below them the figures. */
export function figureRows(card: Scorecard, place: ScorecardPlace): readonly [Row, Row] {
  const words = texts(place.language).scorecard;
  const label = (value: string): DraftCell => ({ value, style: { ...sheetStyles.figureLabel, wrap: true } });
  const { score, beforeRounding } = place.cells;
  const figure = sheetStyles.figure;
  const numberFormat = scoreFormat(place.rules.scoreDecimals);
  const earlier = (value: number | null): DraftCell => ({
    value: value ?? words.noScore,
    style: { ...figure, size: 12, numberFormat },
  });
  const blank = undefined;
  return [
    [
      label(words.score),
      label(words.grade),
      blank,
      label(words.rank(card.of)),
      label(words.coverage),
      label(words.beforeRounding),
      label(words.previousScore),
      label(words.yearAgoScore),
    ],
    [
      {
        formula: `IF(ISNUMBER(${beforeRounding}),ROUND(${beforeRounding},${place.rules.scoreDecimals}),${formulaText(words.noScore)})`,
        value: card.scoreRounded ?? words.noScore,
        style: { ...figure, numberFormat },
      },
      {
        formula: gradeFormula(score, place.rules.grades, words.noScore),
        value: card.grade ?? words.noScore,
        style: figure,
      },
      blank,
      { value: card.rank ?? words.noScore, style: { ...figure, numberFormat: "0" } },
      {
        formula: coverageFormula(place),
        value: card.coverage,
        style: { ...figure, size: 12, numberFormat: excelFormats.ratio },
      },
      {
        formula: beforeRoundingFormula(place, words.noScore),
        value: card.score ?? words.noScore,
        style: { ...figure, size: 12, numberFormat: "0.0000" },
      },
      earlier(card.previousScore),
      earlier(card.yearAgoScore),
    ],
  ];
}

/** Weight with data over all weight; 0 without any weight. */
const coverageFormula = ({ ranges }: ScorecardPlace): string =>
  `IF(SUM(${ranges.weight})>0,SUMPRODUCT(--ISNUMBER(${ranges.actual}),${ranges.weight})/SUM(${ranges.weight}),0)`;

/** The score after gates, or the sign for none: nothing counts, too little has data, or the policy refuses gaps. */
function beforeRoundingFormula(place: ScorecardPlace, noScore: string): string {
  const { ranges, cells, rules } = place;
  const refusals = [
    `SUMPRODUCT(--ISNUMBER(${ranges.points}),${ranges.weight})<=0`,
    `${cells.coverage}<${formulaNumber(rules.minimumCoverage)}-${formulaNoise}`,
    ...(rules.missing === "error" ? [`SUMPRODUCT((${ranges.weight}>0)*(1-ISNUMBER(${ranges.points})))>0`] : []),
  ];
  return `IF(OR(${refusals.join(",")}),${formulaText(noScore)},MAX(0,${cells.lastScore}))`;
}
