import { isGateMet } from "../../domain/scoring/applyGates";
import { excelFormats } from "../../i18n/formats/excelFormat";
import { formatNumber, formatPercent } from "../../i18n/formats/formatNumber";
import { texts } from "../../i18n/texts";
import type { DraftCell } from "../../workbook/sheetDraft";
import { cellAddress } from "../cells/cellAddress";
import { formulaNumber } from "../cells/formulaText";
import { sheetStyles } from "../cells/sheetStyles";
import { valueFormat } from "../cells/valueFormat";
import type { Scorecard, ScorecardGate } from "../reportInput";
import { columnOf } from "./scorecardColumns";
import type { ScorecardPlace } from "./scorecardPlace";

/** Deductions come first, then caps, then zero: the order in which gates act (domain rules §4). */
const effectOrder = { deduct: 0, cap: 1, zero: 2 } as const;

/**
 * The gates of a scorecard, each with its actual and the score after it as a formula on the row above.
 *
 * @param weighted - the score before gates
 * @returns no rows without gates
 */
export function gateRows(
  card: Scorecard,
  weighted: number,
  place: ScorecardPlace,
  nameOf: (kpi: string) => string,
): readonly (readonly (DraftCell | undefined)[])[] {
  if (card.gates.length === 0) return [];
  const words = texts(place.language).scorecard;
  const gates = [...card.gates].sort((one, other) => effectOrder[one.effect] - effectOrder[other.effect]);
  const rows: (readonly (DraftCell | undefined)[])[] = [
    [
      { value: words.gates, style: sheetStyles.section },
      ...Array.from({ length: 7 }, () => undefined),
      { value: words.gateResult, style: { ...sheetStyles.label, wrap: true } },
    ],
  ];
  let score = weighted;
  gates.forEach((gate, index) => {
    const at = place.gatesRow + index;
    const before = cellAddress(index === 0 ? place.totalRow : at - 1, columnOf("weighted"));
    score = isGateMet(gate, gate.actual) ? after(gate, score) : score;
    const cells = Array.from({ length: columnOf("weighted") + 1 }, (): DraftCell | undefined => undefined);
    cells[0] = { value: gateWords(gate, place, nameOf(gate.kpi.id)) };
    cells[columnOf("actual")] = {
      value: gate.actual,
      style: { ...sheetStyles.number, numberFormat: valueFormat(gate.kpi, place.header) },
    };
    cells[columnOf("target")] = {
      value: words.gateEffects[gate.effect](formatNumber(gate.value ?? 0, place.language)),
    };
    cells[columnOf("weighted")] = {
      formula: gateFormula(gate, cellAddress(at, columnOf("actual")), before),
      value: score,
      style: { ...sheetStyles.total, numberFormat: excelFormats.points },
    };
    rows.push(cells);
  });
  return [...rows, []];
}

function after(gate: ScorecardGate, score: number): number {
  if (gate.effect === "zero") return 0;
  if (gate.value === undefined) return score;
  return gate.effect === "cap" ? Math.min(score, gate.value) : score - gate.value;
}

function gateFormula(gate: ScorecardGate, actual: string, before: string): string {
  const conditions = [
    ...(gate.below === undefined ? [] : [`${actual}<${formulaNumber(gate.below)}`]),
    ...(gate.above === undefined ? [] : [`${actual}>${formulaNumber(gate.above)}`]),
  ];
  const value = gate.value === undefined ? undefined : formulaNumber(gate.value);
  const capped = value === undefined ? before : `MIN(${before},${value})`;
  const effects = { zero: "0", cap: capped, deduct: `${before}-${value ?? "0"}` };
  if (conditions.length === 0) return before;
  return `IF(AND(ISNUMBER(${actual}),OR(${conditions.join(",")})),${effects[gate.effect]},${before})`;
}

function gateWords(gate: ScorecardGate, place: ScorecardPlace, name: string): string {
  const words = texts(place.language).scorecard;
  const show = (value: number): string =>
    gate.kpi.unit === "percent" ? formatPercent(value, place.language) : formatNumber(value, place.language);
  return [
    ...(gate.below === undefined ? [] : [words.gateBelow(name, show(gate.below))]),
    ...(gate.above === undefined ? [] : [words.gateAbove(name, show(gate.above))]),
  ].join(" / ");
}
