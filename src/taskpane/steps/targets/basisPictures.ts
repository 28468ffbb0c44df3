import type { Basis } from "../../../domain/targets/basis";
import type { Model } from "../../../session/model";
import { breakDownTargets, type TargetRequest } from "../../../workflows/breakDownTargets";

/** The bases that can be chosen, the one most managers want first. */
export const bases: readonly Basis["kind"][] = ["seasonal", "last-year", "workdays", "equal", "capacity", "own"];

/** The months of a year as one basis would share them, in the year's order; null where it cannot be worked out. */
export type BasisPicture = readonly number[] | null;

/** A total that shows shares to four digits. */
const drawnTotal = 10_000;

/**
 * How each basis would share the year over its months, whatever is locked.
 *
 * @param request - whose KPI, year and own shares count
 */
export function basisPictures(model: Model, request: TargetRequest): ReadonlyMap<Basis["kind"], BasisPicture> {
  const free: Model = { ...model, plan: { ...model.plan, targets: [] } };
  return new Map(
    bases.map((basis) => {
      const shape = { basis, total: drawnTotal, step: 1, byPeople: false, level: "month" } as const;
      const drawn = breakDownTargets(free, { ...request, ...shape });
      return [basis, drawn.ok ? drawn.value.targets.map(({ value }) => value) : null] as const;
    }),
  );
}
