import { rangeOf } from "../domain/calendar/neighbourPeriods";
import type { Period, SerialDay } from "../domain/calendar/period";
import { sumExactly } from "../domain/numbers/sumExactly";
import { funnelSteps } from "../domain/review/funnel";
import { nameKey } from "../intake/values/readName";
import { cycleOf, stepOfLost, stepsInOrder, type NamedStep } from "./funnel";
import type { Model, ModelPerson } from "./model";
import { opportunitiesOf, type Opportunity } from "./opportunities";

/** What is open at one step and should close in the period. */
export interface PipelineStep {
  readonly step: string;
  readonly count: number;
  /** Money. */
  readonly amount: number;
  /** Of everybody's decided opportunities that came this far, the share that was won; null where none is decided. */
  readonly winRate: number | null;
  /** `amount × winRate` */
  readonly expected: number;
}

/** What the open opportunities should still bring in a period. */
export interface Pipeline {
  readonly steps: readonly PipelineStep[];
  /** Σ over the steps, money. */
  readonly expected: number;
  /** Open ones that state no amount and were taken to be worth what the person's won ones were worth on average. */
  readonly estimated: number;
  /** Open ones that should have closed before the period began; not counted. */
  readonly overdue: number;
  /** Open ones of which nothing says when they close; not counted. */
  readonly undated: number;
}

/**
 * What people's open opportunities should bring in a period: each amount × the win rate of its step, of those that close
 * in it (domain rules §6; add the actual for the forecast).
 *
 * One that states no day is expected a usual cycle after it was opened, tomorrow at the earliest.
 *
 * @returns null without opportunities, without an as-of date, and for periods that are over
 */
export function pipelineOf(model: Model, people: readonly ModelPerson[], period: Period): Pipeline | null {
  const own = opportunitiesOf(model, people);
  const { asOf } = model;
  if (!own || asOf === null || period.end <= asOf) return null;
  const { steps, rates, averageWon, cycle } = experienceOf(model);
  const usual = meanAmount(own.filter(({ stage }) => stage === "won")) ?? averageWon;
  const expectedDay = dayExpected(cycle, asOf);
  const days = rangeOf(period);
  const open = own.filter(({ stage }) => stage === "open").map((one) => ({ one, day: expectedDay(one) }));
  const closing = open.filter(({ day }) => day !== null && day >= days.from && day <= days.to).map(({ one }) => one);
  const rows = steps.map(({ key, name }): PipelineStep => {
    const here = closing.filter(({ step }) => nameKey(step ?? "") === key);
    const amount = sumExactly(here.map((one) => one.amount ?? usual ?? 0));
    const winRate = rates.get(key) ?? null;
    return { step: name, count: here.length, amount, winRate, expected: amount * (winRate ?? 0) };
  });
  return {
    steps: rows,
    expected: sumExactly(rows.map(({ expected }) => expected)),
    estimated: closing.filter(({ amount }) => amount === null).length,
    overdue: open.filter(({ day }) => day !== null && day < days.from).length,
    undated: open.filter(({ day }) => day === null).length,
  };
}

/** What everybody's decided opportunities teach. */
interface Experience {
  readonly steps: readonly NamedStep[];
  /** Win rate by the key of a step. */
  readonly rates: ReadonlyMap<string, number | null>;
  readonly averageWon: number | null;
  readonly cycle: number | null;
}

const known = new WeakMap<Model, Experience>();

function experienceOf(model: Model): Experience {
  const before = known.get(model);
  if (before) return before;
  const all = opportunitiesOf(model, "everybody") ?? [];
  const steps = stepsInOrder(all);
  const won = all.filter(({ stage }) => stage === "won");
  const found = { steps, rates: winRates(all, steps), averageWon: meanAmount(won), cycle: cycleOf(won) };
  known.set(model, found);
  return found;
}

function winRates(all: readonly Opportunity[], steps: readonly NamedStep[]): ReadonlyMap<string, number | null> {
  const lost = all.filter(({ stage }) => stage === "lost").map((one) => stepOfLost(one, steps) ?? steps.at(-1));
  const counts = steps.map(({ key, name }) => ({
    step: name,
    open: 0,
    lost: lost.filter((step) => step?.key === key).length,
  }));
  const won = all.filter(({ stage }) => stage === "won").length;
  return new Map(funnelSteps(counts, won).map(({ winRate }, i) => [steps[i]?.key ?? "", winRate]));
}

const dayExpected =
  (cycle: number | null, asOf: SerialDay) =>
  ({ opened, closes }: Opportunity): SerialDay | null =>
    closes ?? (opened === null || cycle === null ? null : Math.max(asOf + 1, opened + Math.round(cycle)));

function meanAmount(opportunities: readonly Opportunity[]): number | null {
  const amounts = opportunities.flatMap(({ amount }) => amount ?? []);
  return amounts.length === 0 ? null : sumExactly(amounts) / amounts.length;
}
