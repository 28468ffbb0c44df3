import { rangeOf } from "../domain/calendar/neighbourPeriods";
import type { Period } from "../domain/calendar/period";
import { sumExactly } from "../domain/numbers/sumExactly";
import { funnelSteps, salesVelocity, type FunnelStep } from "../domain/review/funnel";
import { stepRank } from "../intake/columns/stepRank";
import { nameKey } from "../intake/values/readName";
import type { Model, ModelPerson } from "./model";
import { isInPlay, opportunitiesOf, type Opportunity } from "./opportunities";

/** A step of the funnel with what lies there. */
export interface FunnelRow extends FunnelStep {
  /** Money of the open ones at this step that state it. */
  readonly openAmount: number;
  /** Mean days since they were opened; null where none says. */
  readonly age: number | null;
}

/** The way of opportunities to a deal, of one person, several, or everybody. */
export interface Funnel {
  /** The open steps of the whole workbook in their order, also those where nothing lies. */
  readonly steps: readonly FunnelRow[];
  readonly won: number;
  readonly wonAmount: number;
  readonly lost: number;
  /** Lost ones whose sheet does not say at which step; they are counted at the last one. */
  readonly lostAnywhere: number;
  /** Won ÷ (won + lost); null where nothing is decided. */
  readonly winRate: number | null;
  /** Mean days from opening to winning; null where none says both. */
  readonly cycleDays: number | null;
  /** Money a day that the open opportunities bring; null where a figure is missing. */
  readonly velocity: number | null;
}

/**
 * The funnel of a period: what was won or lost in it and, while it runs, what is open; without a period everything.
 *
 * @returns null when the workbook has no opportunities
 */
export function funnelOf(model: Model, people: readonly ModelPerson[] | "everybody", period?: Period): Funnel | null {
  const all = opportunitiesOf(model, people);
  if (!all) return null;
  const days = period && rangeOf(period);
  const seen = days ? all.filter((one) => isInPlay(one, days, model.asOf)) : all;
  return funnelFrom(model, seen, stepsInOrder(opportunitiesOf(model, "everybody") ?? []));
}

/** A step by the key that spellings share, under the name it is first written with; both empty: the sheet does not say. */
export interface NamedStep {
  readonly key: string;
  readonly name: string;
}

/**
 * The steps at which anything is open, from the first to the last: by the numbers in their names where all have one, else
 * by what such steps are usually called, unknown names last, in the sheet's order. Those that state none come first.
 */
export function stepsInOrder(opportunities: readonly Opportunity[]): readonly NamedStep[] {
  const found = new Map<string, string>();
  for (const { stage, step } of opportunities) {
    if (stage !== "open") continue;
    const key = nameKey(step ?? "");
    if (!found.has(key)) found.set(key, step ?? "");
  }
  const steps = [...found].map(([key, name]) => ({ key, name, rank: stepRank(name) }));
  const scale = steps.every(({ key, rank }) => key === "" || rank?.by === "number") ? "number" : "words";
  const place = ({ key, rank, name }: (typeof steps)[number]): number => {
    if (key === "") return -Infinity;
    const own = rank?.by === scale ? rank : stepRank(name.replace(/[\d%]+/gu, ""));
    return own?.by === scale ? own.rank : Infinity;
  };
  return steps
    .map((step) => ({ step, at: place(step) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ step: { key, name } }) => ({ key, name }));
}

/** The step that a lost one was at, where its own words name it (`丢单-报价`, `Lost at Proposal`). */
export const stepOfLost = ({ step }: Opportunity, steps: readonly NamedStep[]): NamedStep | undefined => {
  const words = nameKey(step ?? "");
  return steps.find(({ key }) => key !== "" && words.includes(key));
};

function funnelFrom(model: Model, seen: readonly Opportunity[], steps: readonly NamedStep[]): Funnel {
  const open = seen.filter(({ stage }) => stage === "open");
  const [won, lost] = [seen.filter(({ stage }) => stage === "won"), seen.filter(({ stage }) => stage === "lost")];
  const placed = lost.map((one) => stepOfLost(one, steps));
  const anywhere = placed.filter((step) => step === undefined).length;
  const counted = steps.map(({ key, name }, i) => ({
    step: name,
    open: open.filter(({ step }) => nameKey(step ?? "") === key).length,
    lost: placed.filter((step) => step?.key === key).length + (i === steps.length - 1 ? anywhere : 0),
  }));
  const wonAmount = sumExactly(won.flatMap(({ amount }) => amount ?? []));
  const worth = won.filter(({ amount }) => amount !== null).length;
  const winRate = won.length + lost.length === 0 ? null : won.length / (won.length + lost.length);
  const cycleDays = cycleOf(won);
  return {
    steps: funnelSteps(counted, won.length).map((row, i) => ({
      ...row,
      ...lyingAt(
        open.filter(({ step }) => nameKey(step ?? "") === steps[i]?.key),
        model.asOf,
      ),
    })),
    won: won.length,
    wonAmount,
    lost: lost.length,
    lostAnywhere: anywhere,
    winRate,
    cycleDays,
    velocity: salesVelocity({
      open: open.length,
      winRate,
      averageWon: worth === 0 ? null : wonAmount / worth,
      cycleDays,
    }),
  };
}

const lyingAt = (open: readonly Opportunity[], asOf: number | null) => ({
  openAmount: sumExactly(open.flatMap(({ amount }) => amount ?? [])),
  age: mean(open.flatMap(({ opened }) => (opened === null || asOf === null ? [] : [asOf - opened]))),
});

/** Mean days from opening to winning, of those that say both; null where none does. */
export const cycleOf = (won: readonly Opportunity[]): number | null =>
  mean(won.flatMap(({ opened, closes }) => (opened === null || closes === null ? [] : [closes - opened])));

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
