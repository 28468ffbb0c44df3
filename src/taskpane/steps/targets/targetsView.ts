import { periodContaining, yearPeriod } from "../../../domain/calendar/calendarPeriods";
import type { Period } from "../../../domain/calendar/period";
import type { Kpi } from "../../../domain/kpi/kpi";
import type { Result } from "../../../domain/result";
import type { BreakDownProblemCode } from "../../../domain/targets/breakDownRequest";
import { readNumber } from "../../../intake/values/readNumber";
import { sumExactly } from "../../../domain/numbers/sumExactly";
import type { Model } from "../../../session/model";
import type { TargetRequest } from "../../../workflows/breakDownTargets";
import { handSetTargets } from "../../../workflows/handSetTargets";
import { seatsOf } from "../../../workflows/seatsOf";
import { shareTargets, type SharedTargets } from "../../../workflows/shareTargets";
import { suggestTotal, yearToPlan } from "../../../workflows/suggestTotal";
import type { TargetsForm } from "../../state/paneState";

/** What the Targets tab shows, worked out from the form and the workbook. */
export interface TargetsView {
  readonly model: Model;
  readonly year: Period;
  /** KPIs whose targets are divided: sums. */
  readonly kpis: readonly Kpi[];
  readonly kpi: Kpi | null;
  /** Null: what was typed is no number, or nothing was typed and the data suggests nothing. */
  readonly total: number | null;
  readonly request: TargetRequest | null;
  readonly shared: Result<SharedTargets, BreakDownProblemCode> | null;
}

/**
 * The targets as they would be with what the manager chose so far.
 *
 * What was not chosen is suggested by the data: year, KPI, total.
 */
export function targetsView(model: Model, form: TargetsForm): TargetsView {
  const year = yearShown(model, form);
  const kpis = dividedKpis(model);
  const kpi = kpis.find(({ id }) => id === form.kpi) ?? kpis[0] ?? null;
  const total = form.total === null ? kpi && startTotal(model, kpi, year) : typedTotal(form.total);
  const request = kpi && total !== null ? requestOf(model, form, kpi, total, year) : null;
  return { model, year, kpis, kpi, total, request, shared: request && shareTargets(model, request) };
}

/** What the people's own targets come to where each who carries the KPI has one, else what the data suggests. */
function startTotal(model: Model, kpi: Kpi, year: Period): number | null {
  const { plan, calendar } = model;
  const own = handSetTargets(plan, kpi, year, calendar);
  const carriers = own.size === 0 ? [] : seatsOf(model, kpi, year, calendar, "equal");
  const isComplete = carriers.length > 0 && carriers.every(({ scope }) => own.has(scope.replace(/^person:/, "")));
  const isPlanned = plan.targets.some(({ scope, kpi: id }) => scope === "company" && id === kpi.id);
  return isComplete && !isPlanned ? sumExactly([...own.values()]) : suggestTotal(model, kpi, year);
}

/** The year that is planned: the chosen one, else the one the data suggests. */
export const yearShown = ({ calendar, asOf }: Model, { year }: TargetsForm): Period =>
  year === null ? yearToPlan(calendar, asOf ?? 0) : yearPeriod(calendar, year);

/** Sums that some role carries, and so can be divided among people. */
function dividedKpis({ plan, catalogue }: Model): readonly Kpi[] {
  const carried = new Set(plan.weights.filter(({ scope }) => scope !== "team").map(({ kpi }) => kpi));
  return catalogue.filter(({ id, kind }) => kind === "flow" && carried.has(id));
}

function requestOf(model: Model, form: TargetsForm, kpi: Kpi, total: number, year: Period): TargetRequest {
  return {
    kpi,
    total,
    year,
    calendar: model.calendar,
    basis: form.basis,
    level: "month",
    via: "quarters",
    weekBasis: "workdays",
    byPeople: true,
    step: kpi.unit === "money" ? model.plan.settings.roundingUnit : 1,
    shares: form.shares.map((share) => typedTotal(share) ?? 0),
  };
}

/** A number as people type it, such as 12,000,000 or 1200万; null for anything else. */
export function typedTotal(text: string): number | null {
  const read = readNumber(text);
  return read.kind === "number" && read.value >= 0 ? read.value : null;
}

/** The number in a year's name. */
export const yearNumber = (year: Period): number => Number(year.id.replace("FY", ""));

/** The years around the data that may be planned: from the data's first to the one after the next. */
export function yearsToChoose({ calendar, intake, asOf }: Model): readonly Period[] {
  const years: Period[] = [];
  const last = asOf ?? 0;
  for (let day = intake.facts.span?.from ?? last; years.length < 30;) {
    const year = periodContaining(calendar, "year", day);
    years.push(year);
    if (year.start > last + 366) break;
    day = year.end + 1;
  }
  return years;
}
