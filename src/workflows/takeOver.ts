import type { DayRange, FiscalCalendar } from "../domain/calendar/period";
import { countDays } from "../domain/calendar/workingDays";
import { splitExactly } from "../domain/numbers/splitExactly";
import { sumExactly } from "../domain/numbers/sumExactly";
import type { Plan, Target } from "../domain/plan/plan";
import { planCalendar } from "../domain/plan/planCalendar";
import { targetDays } from "../domain/plan/targetDays";
import type { EditedTargets, StatedTarget } from "./handEdits";

/**
 * A plan that says what people typed into its breakdown sheets.
 *
 * Of a row that was edited, the plan holds every target that the row states, the edited ones as set by hand. Where the
 * plan is finer than what was typed (months under a quarter or a total), the new amount is shared over its parts as they
 * were, exactly, unless some of these were typed over too. What is locked, and targets of other periods, stay.
 *
 * @param reason - why, in the manager's words; kept with each target that changes
 */
export function takeOver(plan: Plan, rows: readonly EditedTargets[], reason?: string): Plan {
  return rows.reduce((before, row) => ({ ...before, targets: targetsWith(before, row, reason) }), plan);
}

interface DatedTarget {
  readonly target: Target;
  readonly days: DayRange;
}

function targetsWith(plan: Plan, row: EditedTargets, reason: string | undefined): readonly Target[] {
  const calendar = planCalendar(plan.settings);
  const isOwn = (target: Target): boolean => target.scope === row.scope && target.kpi === row.kpi;
  const own = plan.targets.filter(isOwn).flatMap((target): readonly DatedTarget[] => {
    const days = targetDays(target, calendar);
    return days ? [{ target, days }] : [];
  });
  const gone = new Set<Target>();
  const added = row.stated.flatMap((stated): readonly Target[] => {
    const edit = row.edits.find((one) => isSamePeriod(one, stated));
    const days = targetDays(stated, calendar);
    if (!days) return [];
    const same = own.filter((one) => one.days.from === days.from && one.days.to === days.to);
    const parts = own.filter((one) => !same.includes(one) && isInside(one.days, days));
    if (!edit) return same.length > 0 || parts.length > 0 ? [] : [targetOf(row, stated, "allocated")];
    for (const { target } of same) gone.add(target);
    const shared = hasFinerEdits(row, edit, days, calendar) ? null : sharedOver(parts, edit.value, days, plan.settings);
    for (const { target } of shared ? parts : []) gone.add(target);
    if (shared) return shared.map((target) => withReason({ ...target, origin: "override" }, reason));
    const [before] = same;
    return [withReason({ ...before?.target, ...targetOf(row, edit, "override") }, reason)];
  });
  return [...plan.targets.filter((target) => !gone.has(target)), ...added];
}

/** Where parts of a period were typed over too, they say themselves what they are. */
const hasFinerEdits = (row: EditedTargets, edit: StatedTarget, days: DayRange, calendar: FiscalCalendar): boolean =>
  row.edits.some((other) => {
    const inner = isSamePeriod(other, edit) ? null : targetDays(other, calendar);
    return inner !== null && isInside(inner, days);
  });

const isSamePeriod = (a: StatedTarget, b: StatedTarget): boolean => a.period === b.period && a.within === b.within;

const isInside = (inner: DayRange, outer: DayRange): boolean => inner.from >= outer.from && inner.to <= outer.to;

const targetOf = ({ scope, kpi }: EditedTargets, stated: StatedTarget, origin: Target["origin"] & string): Target => ({
  scope,
  kpi,
  period: stated.period,
  ...(stated.within === undefined ? {} : { within: stated.within }),
  value: stated.value,
  origin,
});

const withReason = (target: Target, reason: string | undefined): Target =>
  reason === undefined ? target : { ...target, reason };

/**
 * The parts of a period with the new amount among them, as the old one was: closed ones stay, the others take the rest.
 *
 * @returns null where the parts do not make up the period, or are all closed
 */
function sharedOver(
  parts: readonly DatedTarget[],
  value: number,
  days: DayRange,
  { roundingUnit: step, closedTo = -Infinity }: Plan["settings"],
): readonly Target[] | null {
  const isClosed = (part: DatedTarget): boolean => part.days.to <= closedTo;
  const smallest = parts.filter(
    ({ days: outer }) => !parts.some(({ days: inner }) => inner !== outer && isInside(inner, outer)),
  );
  if (smallest.length === 0 || sumExactly(smallest.map((part) => countDays(part.days))) !== countDays(days))
    return null;
  const [closed, open] = [smallest.filter(isClosed), smallest.filter((part) => !isClosed(part))];
  const rest = sumExactly([value, ...closed.map(({ target }) => -(target.value ?? 0))]);
  const weights = open.map(({ target }) => Math.max(0, target.value ?? 0));
  const shares = splitExactly(rest, weights, Number.isInteger(rest / step) ? step : 0.01);
  if (!shares.ok || open.length === 0) return null;
  return [
    ...closed.map(({ target }) => target),
    ...open.map(({ target }, index) => ({ ...target, value: shares.value[index] ?? 0 })),
  ];
}
