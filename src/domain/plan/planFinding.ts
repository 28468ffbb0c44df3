import type { IncentivesProblemCode } from "../incentives/incentivesProblem";
import type { Problem, ProblemParams, Severity } from "../problem";
import type { ScoringProblemCode } from "../scoring/scoringProblem";
import type { PlanProblemCode } from "./planProblem";

/** A problem of a plan, with the path of what to mend. */
export type PlanFinding = Problem<PlanProblemCode | ScoringProblemCode | IncentivesProblemCode>;

/**
 * A problem at a place of the plan.
 *
 * @param argument - path of the field, such as `weights[3].kpi`
 */
export const finding = (
  code: PlanProblemCode,
  severity: Severity,
  argument: string,
  params: ProblemParams = {},
): PlanFinding => ({ code, severity, at: { argument }, params });

/** An error in a bonus plan or a payment at its place. */
export const incentiveFinding = (
  code: IncentivesProblemCode,
  argument: string,
  params: ProblemParams,
): PlanFinding => ({ code, severity: "error", at: { argument }, params });

/**
 * Every id that a list has a second time, at its place.
 *
 * @param list - name of the list in the plan, such as `roles`
 */
export function duplicateIds(list: string, items: readonly { readonly id: string }[]): readonly PlanFinding[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [finding("id-duplicate", "error", `${list}[${i}].id`, { list, value: id })];
  });
}

/** What two spellings of a name in a plan share: width, case and spaces around and inside do not matter. */
export const nameAsKey = (name: string): string => name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();

/**
 * Names that several ids share, with the place of the second one.
 *
 * @returns name, its ids in the order of the list, and the index of the second
 */
export function sharedNames(
  items: readonly { readonly id: string; readonly names: readonly string[] }[],
): readonly { readonly name: string; readonly ids: readonly string[]; readonly second: number }[] {
  const holders = new Map<string, { readonly name: string; readonly places: number[] }>();
  items.forEach(({ names }, place) => {
    for (const name of names) {
      const key = nameAsKey(name);
      const holder = holders.get(key) ?? { name, places: [] };
      if (!holder.places.some((other) => items[other]?.id === items[place]?.id)) holder.places.push(place);
      holders.set(key, holder);
    }
  });
  return [...holders.values()].flatMap(({ name, places }) => {
    const second = places[1];
    const ids = places.flatMap((place) => items[place]?.id ?? []);
    return second === undefined ? [] : [{ name, ids, second }];
  });
}
