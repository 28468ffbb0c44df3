import type { Period, PeriodId } from "../domain/calendar/period";
import type { Kpi } from "../domain/kpi/kpi";
import { sumExactly } from "../domain/numbers/sumExactly";
import type { Plan } from "../domain/plan/plan";
import type { Seat } from "../domain/targets/seat";
import { bufferedTotal } from "../domain/targets/splitOverPeople";

/**
 * What nobody had in closed months stays vacant: nobody's target of them is raised any more.
 *
 * @param company - the company's targets of the closed months
 * @returns one vacancy that holds just that; none where nothing is left
 */
export function closedVacancy(
  { buffers, settings }: Plan,
  kpi: Kpi,
  period: Period,
  company: readonly (readonly [PeriodId, number])[],
  seats: readonly Seat[],
): readonly Seat[] {
  const { closedTo } = settings;
  if (closedTo === undefined || company.length === 0) return [];
  const left = company.flatMap(([month, amount]): readonly (readonly [PeriodId, number])[] => {
    const people = seats.flatMap(({ held }) => held?.get(month) ?? []);
    if (people.length === 0) return [];
    const rest = sumExactly([bufferedTotal(amount, buffers?.[kpi.id] ?? 0), ...people.map((own) => -own)]);
    return rest > 0 ? [[month, rest]] : [];
  });
  if (left.length === 0) return [];
  const whole = sumExactly(left.map(([, amount]) => amount));
  return [{ scope: "vacant", to: closedTo, fte: 0, weight: 0, held: new Map([...left, [period.id, whole]]) }];
}

/** Listed vacancies whose role carries the KPI; each weighs like an average colleague. */
export function vacantSeats(
  { vacancies = [] }: Plan,
  carriers: ReadonlySet<string>,
  seats: readonly Seat[],
): readonly Seat[] {
  const weights = seats.flatMap(({ weight }) => weight ?? []);
  const average = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return vacancies
    .filter(({ role }) => carriers.size === 0 || carriers.has(role))
    .map(({ from, to, fte, ramp }) => ({
      scope: "vacant",
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(fte === undefined ? {} : { fte }),
      ...(ramp === undefined ? {} : { ramp }),
      ...(weights.length === 0 ? {} : { weight: average }),
    }));
}
