import { multiplyExactly } from "../numbers/multiplyExactly";
import type { NumbersProblemCode } from "../numbers/numbersProblem";
import { splitExactly } from "../numbers/splitExactly";
import { sumExactly } from "../numbers/sumExactly";
import { succeed, type Result } from "../result";

/** A period (or a person) among which a shortfall is redistributed. */
export interface RedistributionPart {
  readonly id: string;
  /** Its target as planned. */
  readonly plan: number;
  /** What it came to: it is closed. Absent: it is still to come. */
  readonly actual?: number;
  /** Its target stays as it is. */
  readonly locked?: boolean;
}

/** How a shortfall is redistributed. */
export interface RedistributionRules {
  /** Smallest step of a target, > 0. */
  readonly step: number;
  /** Highest target of a part as a multiple of its plan, ≥ 1; `shortfallLimit` when absent. */
  readonly limit?: number;
  /** A surplus lowers what is to come; not when absent. */
  readonly lowers?: boolean;
}

/** A part after a redistribution. */
export interface RedistributedPart {
  readonly id: string;
  readonly plan: number;
  /** Its new target; of a closed part what it came to. */
  readonly target: number;
  /** Neither closed nor locked. */
  readonly isOpen: boolean;
}

/** What becomes of each part. */
export interface Redistribution {
  /** In the order of the parts: closed ones at their actual, locked ones at their plan. */
  readonly parts: readonly RedistributedPart[];
  /** Planned less reached in the closed parts; negative: a surplus. */
  readonly shortfall: number;
  /** What no part could take. */
  readonly unplaced: number;
}

/** What a period may be raised to when nothing else is set, as a multiple of its plan. */
export const shortfallLimit = 1.3;

/**
 * Redistributes what closed parts fell short of over those to come (domain rules §6).
 *
 * Closed parts are fixed at their actuals, locked ones stay; the rest takes the shortfall by the plan's weights. No part
 * goes above `limit` × its plan, floored to the step; what that frees is shared again among the others, and what nobody
 * can take is reported. A surplus lowers nothing unless asked. For flows of which more is better.
 *
 * @returns targets and what could not be placed: together with the actuals they total the plan
 *
 * Problems: those of `splitExactly`.
 *
 * @example redistribute([Q1 276 reached 240, Q2 264, Q3 312, Q4 348], { step: 1 }) // 240, 274, 324, 362
 * @example redistribute([Q1 276 reached 0, Q2 264 locked, Q3 312, Q4 348], { step: 1 }) // 0, 264, 405, 452; 79 unplaced
 */
export function redistribute(
  parts: readonly RedistributionPart[],
  rules: RedistributionRules,
): Result<Redistribution, NumbersProblemCode> {
  const shortfall = sumExactly(parts.flatMap(({ plan, actual }) => (actual === undefined ? [] : [plan, -actual])));
  const open = parts.filter(({ actual, locked }) => actual === undefined && !locked);
  const placed = shortfall > 0 ? raise(open, shortfall, rules) : lower(open, rules.lowers ? -shortfall : 0, rules);
  if (!placed.ok) return placed;
  const { targets, unplaced } = placed.value;
  const targetOf = (part: RedistributionPart): number => part.actual ?? targets.get(part) ?? part.plan;
  return succeed({
    parts: parts.map((part) => ({
      id: part.id,
      plan: part.plan,
      target: targetOf(part),
      isOpen: open.includes(part),
    })),
    shortfall,
    unplaced,
  });
}

interface Placed {
  readonly targets: ReadonlyMap<RedistributionPart, number>;
  readonly unplaced: number;
}

/** Raises parts by their weight; whoever would go above the limit has just that, and the others share the rest. */
function raise(
  open: readonly RedistributionPart[],
  amount: number,
  { step, limit = shortfallLimit }: RedistributionRules,
): Result<Placed, NumbersProblemCode> {
  const most = new Map(open.map((part) => [part, mostOf(part.plan, limit, step)]));
  const targets = new Map<RedistributionPart, number>();
  for (;;) {
    const taking = open.filter((part) => !targets.has(part));
    const held = sumExactly([...targets].flatMap(([{ plan }, target]) => [target, -plan]));
    const left = sumExactly([amount, -held]);
    if (taking.length === 0) return succeed({ targets, unplaced: left });
    const shares = splitExactly(
      left,
      taking.map(({ plan }) => Math.max(0, plan)),
      step,
    );
    if (!shares.ok) return shares;
    const raised = taking.map((part, i) => [part, sumExactly([part.plan, shares.value[i] ?? 0])] as const);
    const above = raised.filter(([part, target]) => target > (most.get(part) ?? target));
    if (above.length === 0) return succeed({ targets: new Map([...targets, ...raised]), unplaced: 0 });
    for (const [part] of above) targets.set(part, most.get(part) ?? part.plan);
  }
}

/** The limit floored to the step, but never below the plan itself. */
const mostOf = (plan: number, limit: number, step: number): number =>
  Math.max(plan, multiplyExactly([Math.floor(multiplyExactly([plan, limit]) / step + 1e-9), step]));

/** Takes a surplus off what is to come, down to nothing; 0 changes nothing. */
function lower(
  open: readonly RedistributionPart[],
  surplus: number,
  { step }: RedistributionRules,
): Result<Placed, NumbersProblemCode> {
  if (surplus === 0 || open.length === 0) return succeed({ targets: new Map(), unplaced: 0 - surplus });
  const planned = sumExactly(open.map(({ plan }) => plan));
  const left = Math.max(0, sumExactly([planned, -surplus]));
  const shares = splitExactly(
    left,
    open.map(({ plan }) => Math.max(0, plan)),
    step,
  );
  if (!shares.ok) return shares;
  const targets = new Map(open.map((part, i) => [part, shares.value[i] ?? 0]));
  return succeed({ targets, unplaced: Math.min(0, sumExactly([planned, -surplus])) });
}
