import { rangeOf } from "../calendar/neighbourPeriods";
import type { Period, PeriodLevel } from "../calendar/period";
import { periodLevels, periodsWithin } from "../calendar/periodsWithin";
import { countDays, countWorkingDays } from "../calendar/workingDays";
import { splitAroundLocks } from "../numbers/splitAroundLocks";
import { sumExactly } from "../numbers/sumExactly";
import { fail, succeed, type Result } from "../result";
import type { BreakDownProblemCode, BreakDownRequest } from "./breakDownRequest";
import { weighPeriods } from "./weighPeriods";

/** A period's target and those of the periods inside it, which add up to it. */
export interface TargetNode {
  readonly period: Period;
  readonly value: number;
  readonly children: readonly TargetNode[];
}

/** What the tree needs to know of a request. */
export type TreeRequest = Pick<
  BreakDownRequest,
  "total" | "period" | "level" | "basis" | "via" | "weekBasis" | "step" | "locked" | "calendar" | "holidays"
>;

/**
 * Splits the total of a flow level by level, down to the wanted one.
 *
 * A period whose parts are all held is held at their sum. A held half (or a held quarter, where months are split at
 * once) is taken out first; its parts share what it is held at, the others share the rest.
 *
 * @returns the whole period as the root; the leaves are of the wanted level, or of a shorter one that adds up to it
 *
 * Problems: those of `splitAroundLocks` with the period as `at.argument`, of `weighPeriods`, `lock-not-in-breakdown`.
 */
export function splitTree(request: TreeRequest): Result<TargetNode, BreakDownProblemCode> {
  const stray = strayLock(request);
  if (stray !== null) {
    const params = { period: stray, within: request.period.id };
    return fail({ code: "lock-not-in-breakdown", severity: "error", params });
  }
  return splitNode(request, request.period, request.total, levelsBelow(request));
}

/** The smallest periods of a tree, in order of time. */
export const leavesOf = (node: TargetNode): TargetNode[] =>
  node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);

/** The levels that are split one inside the other. @example quarter, month, week for weeks by way of quarters */
function levelsBelow(request: TreeRequest): PeriodLevel[] {
  const { period, level, via = "quarters" } = request;
  const isShorter = (own: PeriodLevel, than: PeriodLevel): boolean =>
    periodLevels.indexOf(own) > periodLevels.indexOf(than);
  if (level === period.level) return [];
  const first: PeriodLevel = via === "quarters" ? "quarter" : "month";
  const steps: PeriodLevel[] = via === "quarters" ? ["quarter", "month", "week"] : ["month", "week"];
  const held = shortestHeld(request);
  const isNeeded = (step: PeriodLevel): boolean =>
    step === first || !isShorter(step, level) || (held !== null && !isShorter(step, held));
  return steps.filter((step) => isShorter(step, period.level) && isNeeded(step));
}

/** The shortest level at which a period is held: the split goes down to it even where longer ones are wanted. */
const shortestHeld = ({ calendar, period, locked }: TreeRequest): PeriodLevel | null =>
  locked?.size
    ? ((["week", "month"] as const).find((level) =>
        wholeParts(calendar, period, level).some((part) => locked.has(part.id)),
      ) ?? null)
    : null;

/** The periods of a level inside a period, weeks inside its months; without clipped weeks, which share their ids. */
const wholeParts = (calendar: TreeRequest["calendar"], period: Period, level: PeriodLevel): Period[] => {
  const parts =
    level === "week"
      ? periodsWithin(calendar, period, "month").flatMap((month) => periodsWithin(calendar, month, "week"))
      : periodsWithin(calendar, period, level);
  return parts.filter(isWhole);
};

function splitNode(
  request: TreeRequest,
  period: Period,
  value: number,
  levels: readonly PeriodLevel[],
): Result<TargetNode, BreakDownProblemCode> {
  const [level, ...deeper] = levels;
  if (!level) return succeed({ period, value, children: [] });
  const parts = periodsWithin(request.calendar, period, level);
  const values = splitOver(request, period, value, parts, levels);
  if (!values.ok) return values;
  const children: TargetNode[] = [];
  for (const [index, part] of parts.entries()) {
    const child = splitNode(request, part, values.value[index] ?? 0, deeper);
    if (!child.ok) return child;
    children.push(child.value);
  }
  return succeed({ period, value, children });
}

/** Splits a value over the parts of a period, around held groups of parts and held parts. */
function splitOver(
  request: TreeRequest,
  period: Period,
  value: number,
  parts: readonly Period[],
  levels: readonly PeriodLevel[],
): Result<number[], BreakDownProblemCode> {
  const weights = weigh(request, parts);
  if (!weights.ok) return weights;
  const locks = parts.map((part) => heldAt(request, part, levels.slice(1)));
  for (const group of heldGroups(request, period, parts)) {
    const inside = parts.flatMap((part, index) => (isWithin(part, group) ? [index] : []));
    const amount = request.locked?.get(group.id) ?? 0;
    const shares = splitAroundLocks(
      amount,
      inside.map((index) => weights.value[index] ?? 0),
      request.step,
      inside.map((index) => locks[index] ?? null),
    );
    if (!shares.ok) return fail({ ...shares.problem, at: { argument: group.id } });
    inside.forEach((index, k) => (locks[index] = shares.value[k] ?? 0));
  }
  const values = splitAroundLocks(value, weights.value, request.step, locks);
  return values.ok ? values : fail({ ...values.problem, at: { argument: period.id } });
}

function weigh(request: TreeRequest, parts: readonly Period[]): Result<number[], BreakDownProblemCode> {
  if (parts[0]?.level !== "week") return weighPeriods(request.basis, parts, request);
  return succeed(
    parts.map((week) =>
      request.weekBasis === "days" ? countDays(rangeOf(week)) : countWorkingDays(request.holidays, rangeOf(week)),
    ),
  );
}

/** What a part is held at: by itself, or because all its own parts are. */
function heldAt(request: TreeRequest, part: Period, deeper: readonly PeriodLevel[]): number | null {
  const own = isWhole(part) ? request.locked?.get(part.id) : undefined;
  if (own !== undefined) return own;
  const [level, ...rest] = deeper;
  if (!level || !request.locked?.size) return null;
  const inside = periodsWithin(request.calendar, part, level).map((inner) => heldAt(request, inner, rest));
  const held = inside.flatMap((amount) => (amount === null ? [] : [amount]));
  return inside.length > 0 && held.length === inside.length ? sumExactly(held) : null;
}

/** Held periods longer than the parts and shorter than the period itself; the shortest first, as they are the firmest. */
const heldGroups = (request: TreeRequest, period: Period, parts: readonly Period[]): Period[] =>
  (["quarter", "half"] as const).flatMap((level) =>
    level === parts[0]?.level || level === period.level || parts[0]?.level === "week"
      ? []
      : periodsWithin(request.calendar, period, level).filter((group) => request.locked?.has(group.id)),
  );

const isWithin = (part: Period, group: Period): boolean => part.start >= group.start && part.end <= group.end;

/** Is this a whole period, not a week clipped to a month? A clipped one shares its id with the other slice. */
const isWhole = (part: Period): boolean => part.level !== "week" || part.end - part.start === 6;

/** The first held period that is not a part of this breakdown. */
function strayLock(request: TreeRequest): string | null {
  const { calendar, period, locked } = request;
  const levels = levelsBelow(request);
  const inside: PeriodLevel[] = levels.includes("week") ? ["month", "week"] : levels.includes("month") ? ["month"] : [];
  const longer: PeriodLevel[] = levels.length > 0 ? ["half", "quarter"] : [];
  const parts = [...longer, ...inside].flatMap((part) => wholeParts(calendar, period, part));
  const known = new Set(parts.map((part) => part.id));
  known.delete(period.id);
  return [...(locked?.keys() ?? [])].find((id) => !known.has(id)) ?? null;
}
