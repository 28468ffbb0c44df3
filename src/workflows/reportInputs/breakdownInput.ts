import { rangeOf } from "../../domain/calendar/neighbourPeriods";
import { calendarOf, periodContaining } from "../../domain/calendar/calendarPeriods";
import type { DayRange, Period } from "../../domain/calendar/period";
import type { Kpi } from "../../domain/kpi/kpi";
import { sumExactly } from "../../domain/numbers/sumExactly";
import { scopeTarget } from "../../domain/plan/scopeTarget";
import { rolesDuring } from "../../domain/roster/rolesDuring";
import type { Language } from "../../i18n/problemText";
import type { BreakdownInput, BreakdownRow } from "../../reports/reportInput";
import { actualOf, measuredPeople } from "../../session/actuals";
import type { Model, ModelPerson } from "../../session/model";
import { breakdownColumns, type BreakdownColumn, type BreakdownLevel } from "./breakdownColumns";
import { lockedColumns, personTargets, type PeriodTargets } from "./personTargets";
import { reportHeader } from "./reportHeader";
import { rowOverColumns } from "./rowOverColumns";

/**
 * What a target breakdown shows: a row for every person and KPI that has a target in the year, the vacancy that people's
 * targets leave of a company target, the teams' and the company's own targets.
 *
 * @param whole - what the sheet is about: a year or one of its quarters
 * @param level - its smallest periods
 */
export function breakdownInput(
  model: Model,
  whole: Period,
  language: Language,
  level: BreakdownLevel = "month",
): BreakdownInput {
  const { calendar } = model;
  const year = periodContaining(calendarOf(calendar, whole), "year", whole.start);
  const columns = breakdownColumns(calendar, whole, level);
  const weeks = columns.filter((column) => column.level === "week");
  const parts = [...breakdownColumns(calendar, year, "month"), ...weeks];
  const asked = { year, parts, days: rangeOf(whole) };
  const people = model.people.flatMap((person) => personRows(model, person, asked));
  const kpis = model.catalogue.filter(
    (kpi) => people.some((row) => row.kpi.id === kpi.id) || hasSharedTarget(model, kpi),
  );
  const company = kpis.flatMap((kpi) => sharedRows(model, kpi, "company", asked));
  const vacancies = company.flatMap((row) => vacancyRow(row, people, parts));
  const teams = teamsOf(model).flatMap((team) => kpis.flatMap((kpi) => sharedRows(model, kpi, `team:${team}`, asked)));
  return {
    header: reportHeader(model, year, language),
    yearLabel: whole.id,
    periods: columns,
    rows: [...people, ...vacancies, ...teams, ...company].map((row) => rowOverColumns(model, row, whole, columns)),
  };
}

/** One person's own targets of a year, without anybody else's and without the company's. */
export function ownBreakdownInput(model: Model, person: ModelPerson, year: Period, language: Language): BreakdownInput {
  const parts = breakdownColumns(model.calendar, year, "month");
  const rows = personRows(model, person, { year, parts, days: rangeOf(year) });
  return {
    header: reportHeader(model, year, language),
    yearLabel: year.id,
    periods: parts,
    rows: rows.map((row) => rowOverColumns(model, row, year, parts)),
  };
}

/** The year that targets are looked up in, its columns, and the days whose actuals are shown. */
interface AskedYear {
  readonly year: Period;
  readonly parts: readonly BreakdownColumn[];
  readonly days: DayRange;
}

function personRows(model: Model, person: ModelPerson, { year, parts, days }: AskedYear): readonly BreakdownRow[] {
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
        target: `person:${person.id}`,
        name: person.name,
        ...(person.team === undefined ? {} : { team: person.team }),
        ...(roleName === undefined ? {} : { role: roleName }),
        kpi,
        weight: all === 0 ? null : rule.weight / all,
        ...targets,
        actual: actualOf(model, kpi, measuredPeople(model, person, rule), days).value,
      },
    ];
  });
}

const hasSharedTarget = (model: Model, kpi: Kpi): boolean =>
  model.plan.targets.some(({ scope, kpi: id }) => id === kpi.id && (scope === "company" || scope.startsWith("team:")));

const teamsOf = ({ people }: Model): readonly string[] => [...new Set(people.flatMap(({ team }) => team ?? []))];

/** The targets that the plan sets for a team, or for the company, beside what its people's add up to. */
function sharedRows(
  model: Model,
  kpi: Kpi,
  scope: "company" | `team:${string}`,
  { year, parts, days }: AskedYear,
): readonly BreakdownRow[] {
  const { calendar, plan, people } = model;
  const targetIn = (period: Period): number | null =>
    scopeTarget(plan.targets, scope, { kpi, period, calendar })?.value ?? null;
  const values = new Map(parts.flatMap(({ id, period }) => withValue(id, targetIn(period))));
  const total = targetIn(year) ?? null;
  if (total === null && values.size === 0) return [];
  const team = scope === "company" ? null : scope.slice("team:".length);
  const measured = team === null ? "everybody" : people.filter((person) => person.team === team);
  const buffer = team === null ? plan.buffers?.[kpi.id] : undefined;
  return [
    {
      ...(team === null ? { scope: "company" as const, name: "" } : { scope: "team" as const, name: team, team }),
      target: scope,
      kpi,
      weight: null,
      total,
      values,
      locked: lockedColumns(plan, scope, kpi.id),
      actual: actualOf(model, kpi, measured, days).value,
      ...(buffer === undefined ? {} : { buffer }),
    },
  ];
}

/** What a company target leaves after the people's targets; only for sums, and only where something is left. */
function vacancyRow(
  company: BreakdownRow,
  people: readonly BreakdownRow[],
  parts: readonly BreakdownColumn[],
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
