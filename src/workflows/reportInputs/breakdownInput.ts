import { rangeOf } from "../../domain/calendar/neighbourPeriods";
import type { Period } from "../../domain/calendar/period";
import { periodsWithin } from "../../domain/calendar/periodsWithin";
import type { Kpi } from "../../domain/kpi/kpi";
import { sumExactly } from "../../domain/numbers/sumExactly";
import type { RoleKpi } from "../../domain/plan/plan";
import { scopeTarget } from "../../domain/plan/scopeTarget";
import { rolesDuring } from "../../domain/roster/rolesDuring";
import type { Language } from "../../i18n/problemText";
import type { BreakdownInput, BreakdownPeriod, BreakdownRow } from "../../reports/reportInput";
import { actualOf, measuredPeople } from "../../session/actuals";
import type { Model, ModelPerson } from "../../session/model";
import { personTargets, type PeriodTargets } from "./personTargets";
import { reportHeader } from "./reportHeader";

/**
 * What the target breakdown of a year shows: a row for every person and KPI that has a target in it, the vacancy that
 * people's targets leave of a company target, and the company's own targets.
 */
export function breakdownInput(model: Model, year: Period, language: Language): BreakdownInput {
  const { periods, parts } = breakdownPeriods(model, year);
  const people = model.people.flatMap((person) => personRows(model, person, year, parts));
  const kpis = model.catalogue.filter(
    (kpi) => people.some((row) => row.kpi.id === kpi.id) || hasCompanyTarget(model, kpi),
  );
  const company = kpis.flatMap((kpi) => companyRows(model, kpi, year, parts));
  const vacancies = company.flatMap((row) => vacancyRow(row, people, parts));
  return {
    header: reportHeader(model, year, language),
    yearLabel: year.id,
    periods,
    rows: [...people, ...vacancies, ...company],
  };
}

/** One person's own targets of a year, without anybody else's and without the company's. */
export function ownBreakdownInput(model: Model, person: ModelPerson, year: Period, language: Language): BreakdownInput {
  const { periods, parts } = breakdownPeriods(model, year);
  const rows = personRows(model, person, year, parts);
  return { header: reportHeader(model, year, language), yearLabel: year.id, periods, rows };
}

/** The quarters of a year with their months: as columns, and as periods. */
function breakdownPeriods(model: Model, year: Period) {
  const quarters = periodsWithin(model.calendar, year, "quarter");
  const months = quarters.map((quarter) => periodsWithin(model.calendar, quarter, "month"));
  const periods = quarters.flatMap((quarter, index): readonly BreakdownPeriod[] => [
    { id: quarter.id, label: quarter.id, level: "quarter" },
    ...(months[index] ?? []).map((month) => ({
      id: month.id,
      label: month.id,
      level: "month" as const,
      parent: quarter.id,
    })),
  ]);
  return { periods, parts: [...quarters, ...months.flat()] };
}

function personRows(
  model: Model,
  person: ModelPerson,
  year: Period,
  parts: readonly Period[],
): readonly BreakdownRow[] {
  const role = rolesDuring(model.plan.assignments, person.id, rangeOf(year)).at(-1)?.role;
  const rules = model.plan.weights.filter((rule) => rule.role === role);
  const all = rules.reduce((sum, rule) => sum + rule.weight, 0);
  const roleName = model.plan.roles.find((candidate) => candidate.id === role)?.name;
  return rules.flatMap((rule): readonly BreakdownRow[] => {
    const kpi = model.catalogue.find((candidate) => candidate.id === rule.kpi);
    // A manager's sums are the people's rows added up; a row of her own would count them twice.
    if (!kpi || (rule.scope === "team" && kpi.kind !== "level")) return [];
    const targets = personTargets(model, person, rule, kpi, year, parts);
    if (!targets) return [];
    return [
      {
        scope: "person",
        name: person.name,
        ...(person.team === undefined ? {} : { team: person.team }),
        ...(roleName === undefined ? {} : { role: roleName }),
        kpi,
        weight: all === 0 ? null : rule.weight / all,
        ...targets,
        actual: yearActual(model, person, rule, kpi, year),
      },
    ];
  });
}

const yearActual = (model: Model, person: ModelPerson, rule: RoleKpi, kpi: Kpi, year: Period): number | null =>
  actualOf(model, kpi, measuredPeople(model, person, rule), rangeOf(year)).value;

const hasCompanyTarget = (model: Model, kpi: Kpi): boolean =>
  model.plan.targets.some((target) => target.scope === "company" && target.kpi === kpi.id);

function companyRows(model: Model, kpi: Kpi, year: Period, parts: readonly Period[]): readonly BreakdownRow[] {
  const targetIn = (period: Period): number | null =>
    scopeTarget(model.plan.targets, "company", { kpi, period, calendar: model.calendar })?.value ?? null;
  const values = new Map(parts.flatMap((part) => withValue(part.id, targetIn(part))));
  const total = targetIn(year) ?? null;
  if (total === null && values.size === 0) return [];
  const buffer = model.plan.buffers?.[kpi.id];
  return [
    {
      scope: "company",
      name: "",
      kpi,
      weight: null,
      total,
      values,
      locked: new Set(),
      actual: actualOf(model, kpi, "everybody", rangeOf(year)).value,
      ...(buffer === undefined ? {} : { buffer }),
    },
  ];
}

/** What a company target leaves after the people's targets; only for sums, and only where something is left. */
function vacancyRow(
  company: BreakdownRow,
  people: readonly BreakdownRow[],
  parts: readonly Period[],
): readonly BreakdownRow[] {
  const { kpi, total, values, buffer = 0 } = company;
  const own = people.filter((row) => row.kpi.id === kpi.id);
  if (kpi.kind !== "flow" || total === null || buffer !== 0 || own.length === 0) return [];
  const left = (
    target: number | undefined,
    taken: (row: PeriodTargets) => number | null | undefined,
  ): number | undefined =>
    target === undefined ? undefined : sumExactly([target, ...own.map((row) => -(taken(row) ?? 0))]);
  const rest = new Map(
    parts.flatMap((part) => withValue(part.id, left(values.get(part.id), (row) => row.values.get(part.id)) ?? null)),
  );
  const all = left(total, (row) => row.total) ?? 0;
  const isFilled = all <= 0 || [...rest.values()].some((value) => value < 0);
  return isFilled
    ? []
    : [{ scope: "vacancy", name: "", kpi, weight: null, total: all, values: rest, locked: new Set(), actual: null }];
}

const withValue = (id: string, value: number | null): readonly (readonly [string, number])[] =>
  value === null ? [] : [[id, value]];
