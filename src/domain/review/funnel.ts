/** What became of the opportunities that were seen at one step of the way to a deal, or are there now. */
export interface StepCount {
  /** The step in the sheet's own words. */
  readonly step: string;
  /** Still open and at this step. */
  readonly open: number;
  /** Lost while at this step. */
  readonly lost: number;
}

/** A step of the funnel, from the first to the last before the decision. */
export interface FunnelStep extends StepCount {
  /** Opportunities that came at least this far. */
  readonly reached: number;
  /** Share of them that came further: to the next step, or were won. Null where nobody came this far. */
  readonly conversion: number | null;
  /** Won ÷ (won + lost) of those that came this far and are decided; null where none is. */
  readonly winRate: number | null;
}

/**
 * Stage-to-stage conversion: whoever is at a later step, or was won, has passed the ones before.
 *
 * @param steps - in their order, first to last; counts ≥ 0
 * @param won - opportunities that were won, ≥ 0
 * @returns one entry a step, in the same order; `reached` never rises from one step to the next
 *
 * @example funnelSteps([{ step: "lead", open: 5, lost: 1 }, { step: "offer", open: 2, lost: 2 }], 4)
 * // lead: reached 14, conversion 8/14, win rate 4/7; offer: reached 8, conversion 4/8, win rate 4/6
 */
export function funnelSteps(steps: readonly StepCount[], won: number): readonly FunnelStep[] {
  let reached = won;
  let lost = 0;
  const fromTheEnd = [...steps].reverse().map((step): FunnelStep => {
    const further = reached;
    reached += step.open + step.lost;
    lost += step.lost;
    return { ...step, reached, conversion: share(further, reached), winRate: share(won, won + lost) };
  });
  return fromTheEnd.reverse();
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** What the speed of sales is reckoned from. */
export interface VelocityFigures {
  /** Opportunities that are open. */
  readonly open: number;
  /** Share of decided ones that were won, 0–1; null where none is decided. */
  readonly winRate: number | null;
  /** Mean amount of those won, money; null where none says. */
  readonly averageWon: number | null;
  /** Mean days from opening to winning; null where none says. */
  readonly cycleDays: number | null;
}

/**
 * Sales velocity: what the open opportunities bring in a day, `open × win rate × average amount ÷ days of the cycle`.
 *
 * @returns money a day; null where a figure is missing or the cycle takes no time
 * @example salesVelocity({ open: 20, winRate: 0.25, averageWon: 10_000, cycleDays: 50 }) // 1000
 */
export function salesVelocity({ open, winRate, averageWon, cycleDays }: VelocityFigures): number | null {
  if (winRate === null || averageWon === null || cycleDays === null || cycleDays <= 0) return null;
  return (open * winRate * averageWon) / cycleDays;
}
