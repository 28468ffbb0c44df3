import { isGateMet } from "../../domain/scoring/applyGates";
import { multiplyExactly } from "../../domain/numbers/multiplyExactly";
import { sumExactly } from "../../domain/numbers/sumExactly";
import { formatNumber, formatPercent } from "../../i18n/formats/formatNumber";
import { texts } from "../../i18n/texts";
import { formulaNumber } from "../cells/formulaText";
import { sheetStyles } from "../cells/sheetStyles";
import { valueFormat } from "../cells/valueFormat";
import type { ScorecardGate } from "../reportInput";
import type { Earned } from "./earnedLines";
import { shownPlace, type FigureLines } from "./figureLines";
import { addStep, lineCell, where, wordsOf, type LinePlace, type Running, type Stage } from "./lines";
import { statementFormats } from "./statementFormats";
import type { StatementPart } from "./statementInput";

/** What is earned above an attainment counts several times: a line of its own where the bonus plan says so. */
export function acceleratorLine(earned: Earned, figures: FigureLines, part: StatementPart, place: LinePlace): Running {
  const { running } = earned;
  const { mode, accelerator, acceleratesFrom: from } = part.bonus;
  if (mode === "score" || accelerator === undefined || from === undefined) return running;
  const { attainment = "", target = "" } = figures.cells;
  const start = mode === "payout" ? formulaNumber(from) : `${formulaNumber(from)}*${target}`;
  // Without a target to take a share of, as where it is a range, nothing lies above.
  const isAbove = `N(${attainment})>${formulaNumber(from)}`;
  const condition = mode === "payout" ? isAbove : `AND(${isAbove},ISNUMBER(${target}))`;
  const above = `IF(${condition},${running.cell}-(${earned.at(start)}),0)`;
  const step = part.steps.find(({ code }) => code === "accelerator");
  const aboveValue = Number(step?.params["above"] ?? 0);
  const extra = Number(step?.params["extra"] ?? 0);
  const isKnown = running.value !== null;
  const basis = lineCell(running, place, "basis");
  return addStep(
    running,
    place,
    {
      step: wordsOf(place).lines.accelerator(shownPlace(from, true, place)),
      basis: { formula: where([running.cell], above), value: isKnown ? aboveValue : "" },
      rate: { value: sumExactly([accelerator, -1]), style: { numberFormat: statementFormats.times } },
    },
    { formula: `${basis}*${lineCell(running, place, "rate")}`, change: isKnown ? extra : null },
    running.value === null ? null : sumExactly([running.value, extra]),
  );
}

/** Deductions come first, then caps, then zero: the order in which gates act on a bonus. */
const effectOrder = { deduct: 0, cap: 1, zero: 2 } as const;

/** A line for each gate on the bonus, met or not. */
export const gateLines: Stage = (soFar, part, place) =>
  [...part.gates]
    .sort((one, other) => effectOrder[one.effect] - effectOrder[other.effect])
    .reduce((running, gate) => gateLine(running, gate, place), soFar);

function gateLine(running: Running, gate: ScorecardGate, place: LinePlace): Running {
  const { value } = running;
  const { lines: words } = wordsOf(place);
  const when = gateWords(gate, place);
  const step = { zero: words.gateZero(when), cap: words.gateCap(when), deduct: words.gateDeduct(when) }[gate.effect];
  const actual = lineCell(running, place, "basis");
  const limit = lineCell(running, place, "rate");
  const conditions = [
    ...(gate.below === undefined ? [] : [`${actual}<${formulaNumber(gate.below)}`]),
    ...(gate.above === undefined ? [] : [`${actual}>${formulaNumber(gate.above)}`]),
  ];
  const hasLimit = gate.effect !== "zero" && gate.value !== undefined;
  const taken = {
    zero: `-${running.cell}`,
    cap: hasLimit ? `MIN(0,${limit}-${running.cell})` : "0",
    deduct: hasLimit ? `-${running.cell}*${limit}` : "0",
  }[gate.effect];
  const formula = conditions.length === 0 ? "0" : `IF(AND(ISNUMBER(${actual}),OR(${conditions.join(",")})),${taken},0)`;
  const change = value === null ? null : isGateMet(gate, gate.actual) ? changeBy(gate, value) : 0;
  const numberFormat = valueFormat(gate.kpi, { ...place.header, displayUnit: 1 });
  return addStep(
    running,
    place,
    {
      step,
      basis: { value: gate.actual, style: { ...sheetStyles.input, numberFormat } },
      ...(hasLimit ? { rate: limitCell(gate) } : {}),
    },
    { formula, change },
    value === null || change === null ? null : sumExactly([value, change]),
  );
}

const limitCell = ({ effect, value = 0 }: ScorecardGate) => ({
  value,
  style: { numberFormat: effect === "cap" ? statementFormats.money : statementFormats.share },
});

function changeBy({ effect, value }: ScorecardGate, bonus: number): number {
  if (effect === "zero") return -bonus;
  if (value === undefined) return 0;
  return effect === "cap" ? Math.min(0, sumExactly([value, -bonus])) : -multiplyExactly([bonus, value]);
}

function gateWords(gate: ScorecardGate, place: LinePlace): string {
  const { gateBelow, gateAbove } = texts(place.language).scorecard;
  const name = place.nameOf(gate.kpi.id);
  const show = (value: number): string =>
    gate.kpi.unit === "percent" ? formatPercent(value, place.language) : formatNumber(value, place.language);
  return [
    ...(gate.below === undefined ? [] : [gateBelow(name, show(gate.below))]),
    ...(gate.above === undefined ? [] : [gateAbove(name, show(gate.above))]),
  ].join(" / ");
}

/** The bonus plan's cap, by presence: a line of its own, reached or not. */
export function capLine(running: Running, part: StatementPart, place: LinePlace, presence: string): Running {
  const { cap } = part.bonus;
  if (cap === undefined) return running;
  const { value } = running;
  const limit = multiplyExactly([cap, part.figures.presence]);
  const change = value === null ? null : Math.min(0, sumExactly([limit, -value]));
  return addStep(
    running,
    place,
    {
      step: wordsOf(place).lines.cap,
      basis: { formula: `${formulaNumber(cap)}*${presence}`, value: limit },
    },
    { formula: `MIN(0,${lineCell(running, place, "basis")}-${running.cell})`, change },
    value === null || change === null ? null : sumExactly([value, change]),
  );
}
