import { payoutShare } from "../../domain/incentives/payoutShare";
import { scoreCoefficient } from "../../domain/incentives/scoreCoefficient";
import { tierParts, tierRate, type Tier } from "../../domain/incentives/tieredAmount";
import { multiplyExactly } from "../../domain/numbers/multiplyExactly";
import { sumExactly } from "../../domain/numbers/sumExactly";
import type { BonusPlan } from "../../domain/plan/bonusPlan";
import type { DraftCell } from "../../workbook/sheetDraft";
import { curveFormula, stepFormula } from "../cells/curveFormula";
import { formulaNumber } from "../cells/formulaText";
import { shownPlace, type Figure, type FigureLines } from "./figureLines";
import { lineCell, where, wordsOf, type Line, type LinePlace, type Running } from "./lines";
import { statementFormats } from "./statementFormats";
import type { StatementPart } from "./statementInput";

/** What tiers, payout curve or coefficients pay, and what they would pay on another amount, as a formula. */
export interface Earned {
  readonly running: Running;
  /** What an actual (tiers) or an attainment (payouts) earns. */
  readonly at: (place: string) => string;
}

/**
 * The lines of what a bonus earns, below its figures: a line for each tier whose part is paid, else one line.
 *
 * Tiers, curves and coefficients are numbers of the formulas; rates of marginal tiers are cells.
 */
export function earnedLines(part: StatementPart, figures: FigureLines, place: LinePlace): Earned {
  const { mode, tierMode = "marginal", tiers = [] } = part.bonus;
  if (mode === "tiers" && tierMode === "marginal" && tiers.length > 0) return tierLines(part, figures, place);
  return wholeLine(part, figures, place);
}

const cellOf = ({ cells }: FigureLines, figure: Figure): string => cells[figure] ?? "";

const isByTarget = ({ tiersBy = "amount" }: BonusPlan): boolean => tiersBy === "attainment";

/** Where a tier starts, as a formula: an amount, or a share of the target. */
const startOf = (bonus: BonusPlan, from: number, target: string): string =>
  isByTarget(bonus) ? `${formulaNumber(from)}*${target}` : formulaNumber(from);

/** Cells without which nothing is earned. */
const neededCells = ({ bonus }: StatementPart, figures: FigureLines): readonly string[] =>
  isByTarget(bonus) ? [cellOf(figures, "actual"), cellOf(figures, "target")] : [cellOf(figures, "actual")];

/** Tiers in the actual's unit; null without the target they are shares of. */
function scaledTiers({ bonus, figures }: StatementPart): readonly Tier[] | null {
  const { tiers = [] } = bonus;
  if (!isByTarget(bonus)) return tiers;
  const { target } = figures;
  return target === null ? null : tiers.map(({ from, rate }) => ({ from: multiplyExactly([from, target]), rate }));
}

function tierLines(part: StatementPart, figures: FigureLines, place: LinePlace): Earned {
  const { bonus } = part;
  const { tiers = [] } = bonus;
  const target = cellOf(figures, "target");
  const scaled = scaledTiers(part);
  const { actual } = part.figures;
  const parts = actual === null || scaled === null ? null : tierParts(actual, scaled);
  const partIn = (amount: string, index: number): string => {
    const from = startOf(bonus, tiers[index]?.from ?? 0, target);
    const next = tiers[index + 1];
    const reached = next ? `MIN(${amount},${startOf(bonus, next.from, target)})` : amount;
    return `MAX(0,${reached}-${from})`;
  };
  const rateCell = (index: number): string => lineCell(figures, place, "rate", index);
  let sum = parts === null ? null : 0;
  const lines = tiers.map((tier, index): Line => {
    const found = parts?.[index];
    sum = sum === null ? null : sumExactly([sum, found?.earned ?? 0]);
    const before = index === 0 ? null : lineCell(figures, place, "after", index - 1);
    const amount = lineCell(figures, place, "amount", index);
    const basis = lineCell(figures, place, "basis", index);
    const covered = found ? sumExactly([found.to, -found.from]) : 0;
    return {
      step: wordsOf(place).lines.tier(startWords(bonus, tier.from, place)),
      basis: money(where(neededCells(part, figures), partIn(cellOf(figures, "actual"), index)), parts && covered),
      rate: { value: tier.rate, style: { numberFormat: statementFormats.rate } },
      amount: money(where([basis], `${basis}*${rateCell(index)}`), parts && (found?.earned ?? 0)),
      after: money(before === null ? where([amount], amount) : where([amount], `${before}+${amount}`), sum),
      kind: "step",
    };
  });
  return {
    running: {
      lines: [...figures.lines, ...lines],
      cell: lineCell(figures, place, "after", tiers.length - 1),
      value: sum,
    },
    at: (amount) => tiers.map((_, index) => `${partIn(amount, index)}*${rateCell(index)}`).join("+"),
  };
}

/** Where a tier starts, in words. */
const startWords = (bonus: BonusPlan, from: number, place: LinePlace): string => {
  const shown = shownPlace(from, isByTarget(bonus), place);
  return isByTarget(bonus) ? wordsOf(place).ofTarget(shown) : shown;
};

const money = (formula: string, value: number | null): DraftCell => ({ formula, value: value ?? "" });

/** One amount at one rate: the actual at its tier's, or the base at the payout or the coefficient. */
function wholeLine(part: StatementPart, figures: FigureLines, place: LinePlace): Earned {
  const { mode, base = 0 } = part.bonus;
  const { lines: words } = wordsOf(place);
  const step = { tiers: words.whole, payout: words.payout, score: words.coefficient }[mode];
  const presence = cellOf(figures, "presence");
  const needed =
    mode === "tiers" ? neededCells(part, figures) : [cellOf(figures, mode === "payout" ? "attainment" : "score")];
  const rate = rateOf(part);
  const own = mode === "tiers" ? part.figures.actual : multiplyExactly([base, part.figures.presence]);
  const amount = rate === null || own === null ? null : multiplyExactly([own, rate]);
  const basisFormula = mode === "tiers" ? cellOf(figures, "actual") : `${formulaNumber(base)}*${presence}`;
  const cell = (column: "basis" | "rate" | "amount"): string => lineCell(figures, place, column);
  const numberFormat =
    mode === "score" ? statementFormats.times : mode === "payout" ? statementFormats.share : statementFormats.rate;
  const line: Line = {
    step,
    basis: money(where(needed, basisFormula), amount === null ? null : own),
    rate: {
      ...money(where(needed, rateFormula(part.bonus, needed[0] ?? "", cellOf(figures, "target"))), rate),
      style: { numberFormat },
    },
    amount: money(where([cell("basis")], `${cell("basis")}*${cell("rate")}`), amount),
    after: money(where([cell("amount")], cell("amount")), amount),
    kind: "step",
  };
  return {
    running: { lines: [...figures.lines, line], cell: lineCell(figures, place, "after"), value: amount },
    at: (at) =>
      mode === "tiers"
        ? `(${at})*${rateFormula(part.bonus, `(${at})`, cellOf(figures, "target"))}`
        : `${formulaNumber(base)}*${presence}*${rateFormula(part.bonus, at, "")}`,
  };
}

/** The rate of all that was reached; null where a figure is missing. */
function rateOf(part: StatementPart): number | null {
  const { bonus, figures } = part;
  if (bonus.mode === "score") {
    return figures.score === null ? null : scoreCoefficient(bonus.coefficients ?? [], figures.score);
  }
  if (bonus.mode === "payout") {
    return figures.attainment === null ? null : payoutShare(bonus.payouts ?? [], figures.attainment);
  }
  const { tierMode = "marginal" } = bonus;
  const tiers = scaledTiers(part);
  if (figures.actual === null || tiers === null) return null;
  return tierMode === "marginal" ? 0 : tierRate(figures.actual, tiers, tierMode);
}

/** @param at - the actual, the attainment or the score, by the bonus plan's mode */
function rateFormula(bonus: BonusPlan, at: string, target: string): string {
  const { mode, payouts = [], coefficients = [], tiers = [], tierMode } = bonus;
  if (mode === "payout") {
    return curveFormula(
      payouts.map(({ attainment, payout }) => ({ at: attainment, value: payout })),
      at,
    );
  }
  if (mode === "score") {
    return stepFormula(
      coefficients.map(({ score, coefficient }) => ({ at: score, value: coefficient })),
      at,
    );
  }
  const starts = tiers.map(({ from, rate }) => ({ at: from, value: rate }));
  // Of a target of 0 every share is 0: whatever is not negative has passed them all.
  const reached = isByTarget(bonus) ? `IF(${target}=0,IF(${at}<0,-1,1E+99),${at}/${target})` : at;
  return tierMode === "interpolated" ? curveFormula(starts, reached) : stepFormula(starts, reached);
}
