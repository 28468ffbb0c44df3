import type { Period, PeriodId, PeriodLevel } from "../../domain/calendar/period";
import { breakDown } from "../../domain/targets/breakDown";
import type { BrokenDownTarget } from "../../domain/targets/brokenDownTarget";
import type { Model } from "../../session/model";

/**
 * A total of a period over its parts by working days, exactly: what a sheet shows where the plan says no more.
 *
 * A target finer than the plan's step keeps its own digits, so that the parts still add up to it.
 *
 * @param locked - parts whose amounts are known
 * @returns the parts in order of time; none where the total is no number that can be split
 */
export function workdayShares(
  { calendar, holidays, plan }: Pick<Model, "calendar" | "holidays" | "plan">,
  whole: Period,
  total: number,
  level: PeriodLevel,
  locked: ReadonlyMap<PeriodId, number> = new Map(),
): readonly BrokenDownTarget[] {
  const { roundingUnit } = plan.settings;
  const step = Number.isInteger(total / roundingUnit) ? roundingUnit : 0.01;
  const basis = { kind: "workdays" } as const;
  const cut = { period: whole, level, basis, calendar, holidays };
  const broken = breakDown({ scope: "company", kind: "flow", total, step, locked, ...cut });
  return broken.ok ? broken.value.targets : [];
}
