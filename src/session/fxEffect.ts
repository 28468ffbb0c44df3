import type { DayRange } from "../domain/calendar/period";
import { ofSales, sum } from "../domain/kpi/measures";
import type { Model, ModelPerson } from "./model";

const effect = ofSales((rows) => sum("fxEffect", rows));

/**
 * What the market's rates make of people's sales beyond the plan's rates (the FX effect, shown apart from the revenue).
 *
 * @returns money, above 0 when the market paid more than planned; null where no sale was converted
 */
export function fxEffectOf(
  { engine, asOf }: Model,
  people: readonly ModelPerson[] | "everybody",
  { from, to }: DayRange,
): number | null {
  if (asOf === null || from > asOf || !engine.canMeasure(effect)) return null;
  const codes = people === "everybody" ? "all" : people.flatMap((person) => person.codes);
  return engine.measure(effect, codes, { from, to: Math.min(to, asOf) }).value;
}
