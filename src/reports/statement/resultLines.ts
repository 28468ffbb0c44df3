import { multiplyExactly } from "../../domain/numbers/multiplyExactly";
import { roundHalfAway } from "../../domain/numbers/roundHalfAway";
import { sumExactly } from "../../domain/numbers/sumExactly";
import type { BonusPayment } from "../../domain/plan/bonusPlan";
import { formatDay } from "../../i18n/formats/formatDay";
import { formulaNumber, formulaText } from "../cells/formulaText";
import { addStep, lineCell, wordsOf, type Line, type LinePlace, type Running } from "./lines";
import { statementFormats } from "./statementFormats";
import type { StatementPart } from "./statementInput";

/** Decimals of money that is paid out. */
const cents = 2;

/** A bonus to the end: its lines, and the cells that the pool and the summary stand on. */
export interface PartLines {
  readonly lines: readonly Line[];
  /** Own bonus before the pool, and what is given to it; absent without a pool. */
  readonly pooled?: { readonly own: string; readonly given: string; readonly value: number | null };
  /** Bonus, and what was taken back of it (≤ 0); the second absent where nothing was. */
  readonly bonus: string;
  readonly takenBack: readonly string[];
}

/** Rounds to the cent, shares in the team, and takes back what fell away. */
export function resultLines(soFar: Running, part: StatementPart, place: LinePlace): PartLines {
  const { lines: words } = wordsOf(place);
  const own = rounded(soFar, part.pool === undefined ? words.bonus : words.own, place, soFar.value);
  if (part.pool === undefined) return withClawbacks(own, own.cell, part, place);
  const pooled = poolLines(own, part, place);
  const bonus = rounded(pooled.running, words.bonus, place, part.amount);
  const { value } = own;
  return { ...withClawbacks(bonus, bonus.cell, part, place), pooled: { own: own.cell, given: pooled.given, value } };
}

/** A result line: the bonus so far to the cent, never below 0; a sign where it is missing. */
function rounded(soFar: Running, step: string, place: LinePlace, value: number | null): Running {
  const { missing } = wordsOf(place);
  const shown = value === null ? null : roundHalfAway(Math.max(0, value), cents);
  const formula = `IF(ISNUMBER(${soFar.cell}),ROUND(MAX(0,${soFar.cell}),${cents}),${formulaText(missing)})`;
  const line: Line = { step, after: { formula, value: shown ?? missing }, kind: "result" };
  return { lines: [...soFar.lines, line], cell: lineCell(soFar, place, "after"), value: shown };
}

/** What goes into the team's pool, and what comes out of it. */
function poolLines(own: Running, part: StatementPart, place: LinePlace): { running: Running; given: string } {
  const { lines: words } = wordsOf(place);
  const { teamShare = 0 } = part.bonus;
  const given = givenOf(part, own.value);
  const received = receivedOf(part, own.value);
  const share = lineCell(own, place, "rate");
  const afterGiving = own.value === null ? null : sumExactly([own.value, -(given ?? 0)]);
  const giving = addStep(
    own,
    place,
    { step: words.given, rate: { value: teamShare, style: { numberFormat: statementFormats.share } } },
    { formula: `-ROUND(${own.cell}*${share},${cents})`, change: given === null ? null : -given },
    afterGiving,
  );
  const taking = addStep(
    giving,
    place,
    { step: words.received },
    { formula: place.receivedCell, change: received },
    afterGiving === null ? null : sumExactly([afterGiving, received ?? 0]),
  );
  return { running: taking, given: lineCell(own, place, "amount") };
}

/** What a bonus puts into the pool, to the cent; null where the bonus is missing. */
export const givenOf = ({ bonus }: StatementPart, own: number | null): number | null =>
  own === null ? null : roundHalfAway(multiplyExactly([own, bonus.teamShare ?? 0]), cents);

/** What comes out of the pool; where nothing could be shared, what was put in. */
export function receivedOf(part: StatementPart, own: number | null): number | null {
  const step = part.steps.find(({ code }) => code === "team");
  return own === null ? null : step ? Number(step.params["received"]) : givenOf(part, own);
}

/** Takes back what fell away: a line each, and what is left. */
function withClawbacks(soFar: Running, bonus: string, part: StatementPart, place: LinePlace): PartLines {
  const back = part.payments.filter(({ kind }) => kind === "clawed-back");
  const first = part.payments.find(({ kind }) => kind === "paid");
  const taken = back.reduce((running, payment) => takeBack(running, payment, first, place), soFar);
  if (back.length === 0) return { lines: taken.lines, bonus, takenBack: [] };
  const left: Line = {
    step: wordsOf(place).lines.left,
    after: { formula: taken.cell, value: taken.value ?? wordsOf(place).missing },
    kind: "result",
  };
  const takenBack = back.map((_, index) => lineCell(soFar, place, "amount", index));
  return { lines: [...taken.lines, left], bonus, takenBack };
}

/** One thing taken back: at the rate first paid where that is what was entered, else as entered. */
function takeBack(soFar: Running, payment: BonusPayment, first: BonusPayment | undefined, place: LinePlace): Running {
  const { lines: words, missing } = wordsOf(place);
  const basisCell = lineCell(soFar, place, "basis");
  const rateCell = lineCell(soFar, place, "rate");
  const paidOn = first?.basis;
  const due =
    payment.basis === undefined || first === undefined || !paidOn
      ? null
      : roundHalfAway(multiplyExactly([payment.basis, first.amount]) / paidOn, cents);
  const byRate = due === payment.amount && first !== undefined;
  const after = soFar.value === null ? null : sumExactly([soFar.value, -payment.amount]);
  const told = [payment.on === undefined ? "" : formatDay(payment.on, place.language), payment.reason ?? ""];
  const own = lineCell(soFar, place, "amount");
  const added: Line = {
    step: words.takenBack(told.filter((text) => text !== "").join(" ")),
    ...(payment.basis === undefined
      ? {}
      : { basis: { value: payment.basis, style: { numberFormat: statementFormats.money } } }),
    ...(byRate
      ? {
          rate: {
            formula: `${formulaNumber(first.amount)}/${formulaNumber(paidOn ?? 1)}`,
            value: first.amount / (paidOn ?? 1),
            style: { numberFormat: "0.0000%" },
          },
        }
      : {}),
    amount: byRate
      ? { formula: `-ROUND(${basisCell}*${rateCell},${cents})`, value: -payment.amount }
      : { value: -payment.amount },
    after: {
      formula: `IF(ISNUMBER(${soFar.cell}),${soFar.cell}+${own},${formulaText(missing)})`,
      value: after ?? missing,
    },
    kind: "step",
  };
  return { lines: [...soFar.lines, added], cell: lineCell(soFar, place, "after"), value: after };
}
