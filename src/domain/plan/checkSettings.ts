import { parsePeriod } from "../calendar/parsePeriod";
import type { Plan, PlanSettings } from "./plan";
import { planCalendar } from "./planCalendar";
import { finding, type PlanFinding } from "./planFinding";

/** What each number of the settings may be. */
const bounds: readonly (readonly [keyof PlanSettings, lowest: number, highest: number])[] = [
  ["fiscalStart", 1, 12],
  ["minimumCoverage", 0, 1],
  ["scoreDecimals", 0, 10],
  ["roundingUnit", Number.MIN_VALUE, Number.MAX_VALUE],
  ["shortfallLimit", 1, 100],
];

/** Settings that are whole numbers. */
const wholeSettings: ReadonlySet<string> = new Set(["fiscalStart", "scoreDecimals"]);

/**
 * What is wrong with a plan's settings, buffers and gates.
 *
 * Problems: `setting-out-of-range`, `plan-period-unknown`, `gate-without-condition`, `gate-without-value`.
 */
export function checkSettings({ settings, gates = [], buffers = {} }: Plan): readonly PlanFinding[] {
  const found: PlanFinding[] = [];
  for (const [setting, lowest, highest] of bounds) {
    if (settings[setting] === undefined) continue;
    const value = Number(settings[setting]);
    const isWhole = Number.isInteger(value) || !wholeSettings.has(setting);
    if (value >= lowest && value <= highest && isWhole) continue;
    const params = { setting, value, lowest, highest };
    found.push(finding("setting-out-of-range", "error", `settings.${setting}`, params));
  }
  for (const [kpi, value] of Object.entries(buffers)) {
    const params = { setting: `buffers.${kpi}`, value, lowest: 0, highest: 10 };
    if (!(value >= 0 && value <= 10)) found.push(finding("setting-out-of-range", "error", `buffers.${kpi}`, params));
  }
  const { reviewPeriod } = settings;
  if (reviewPeriod !== undefined && !parsePeriod(reviewPeriod, { calendar: planCalendar(settings) }).ok) {
    found.push(finding("plan-period-unknown", "error", "settings.reviewPeriod", { value: reviewPeriod }));
  }
  gates.forEach((gate, i) => {
    if (gate.below === undefined && gate.above === undefined) {
      found.push(finding("gate-without-condition", "error", `gates[${i}]`, { kpi: gate.kpi }));
    }
    if (gate.effect !== "zero" && gate.value === undefined) {
      found.push(finding("gate-without-value", "error", `gates[${i}].value`, { kpi: gate.kpi, effect: gate.effect }));
    }
  });
  return found;
}
