import { formatNumber } from "../../i18n/formats/formatNumber";
import type { DraftCell } from "../../workbook/sheetDraft";
import { attainmentFormula } from "../cells/attainmentFormula";
import { cellAddress } from "../cells/cellAddress";
import { sheetStyles } from "../cells/sheetStyles";
import { rangeWords, valueFormat } from "../cells/valueFormat";
import { lineColumns, wordsOf, type Line, type LinePlace } from "./lines";
import { statementFormats } from "./statementFormats";
import type { StatementPart } from "./statementInput";

/** What a bonus may be reckoned from. */
export type Figure = "actual" | "target" | "attainment" | "score" | "presence";

/** The figures of a bonus as lines, and the address of each that it has. */
export interface FigureLines {
  readonly lines: readonly Line[];
  readonly cells: Readonly<Partial<Record<Figure, string>>>;
}

/** The figures that a bonus is reckoned from, one a line: the cells to type over. */
export function figureLines(part: StatementPart, place: LinePlace): FigureLines {
  const shown = figuresOf(part);
  const cellOf = (figure: Figure): string => cellAddress(place.top + shown.indexOf(figure), lineColumns.basis);
  const lines = shown.map((figure): Line => ({
    step: stepOf(figure, part, place),
    basis: basisOf(figure, part, place, cellOf),
    kind: "figure",
  }));
  return { lines, cells: Object.fromEntries(shown.map((figure) => [figure, cellOf(figure)])) };
}

function figuresOf({ bonus }: StatementPart): readonly Figure[] {
  const { mode, tiersBy = "amount", accelerator, acceleratesFrom, cap } = bonus;
  const isFaster = mode !== "score" && accelerator !== undefined && acceleratesFrom !== undefined;
  const byAttainment = mode === "payout" || isFaster;
  const needed: Readonly<Record<Figure, boolean>> = {
    actual: mode !== "score",
    target: byAttainment || (mode === "tiers" && tiersBy === "attainment"),
    attainment: byAttainment,
    score: mode === "score",
    presence: mode !== "tiers" || cap !== undefined,
  };
  const order: readonly Figure[] = ["actual", "target", "attainment", "score", "presence"];
  return order.filter((figure) => needed[figure]);
}

function stepOf(figure: Figure, { kpi }: StatementPart, place: LinePlace): string {
  const { lines } = wordsOf(place);
  const name = kpi ? place.nameOf(kpi.id) : "";
  return { ...lines, actual: lines.actual(name), target: lines.target(name) }[figure];
}

function basisOf(figure: Figure, part: StatementPart, place: LinePlace, cellOf: (figure: Figure) => string): DraftCell {
  const { kpi, figures, range } = part;
  const typed = (value: number | null, numberFormat: string): DraftCell => ({
    value,
    style: { ...sheetStyles.input, numberFormat },
  });
  const inUnit = kpi ? valueFormat(kpi, { ...place.header, displayUnit: 1, moneyDecimals: 2 }) : statementFormats.money;
  if (figure === "score") return typed(figures.score, statementFormats.score);
  if (figure === "presence") return typed(figures.presence, "0.00##%");
  if (figure === "actual") return typed(figures.actual, inUnit);
  if (figure === "target") {
    const words = kpi && range ? rangeWords(kpi, range, place.language) : null;
    return words === null ? typed(figures.target, inUnit) : { value: words, style: sheetStyles.number };
  }
  return {
    formula: attainmentFormula(kpi?.direction ?? "higher", cellOf("actual"), cellOf("target"), range),
    value: figures.attainment ?? "",
    style: { ...sheetStyles.number, numberFormat: "0.00##%" },
  };
}

/** An amount or an attainment of a bonus plan in words. */
export const shownPlace = (value: number, isShare: boolean, { language }: Pick<LinePlace, "language">): string =>
  isShare ? `${formatNumber(value * 100, language, 4)}%` : formatNumber(value, language, 4);
