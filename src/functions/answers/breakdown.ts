import type { Period, PeriodLevel } from "../../domain/calendar/period";
import { periodsWithin } from "../../domain/calendar/periodsWithin";
import { countDays } from "../../domain/calendar/workingDays";
import type { Kpi } from "../../domain/kpi/kpi";
import { findTarget } from "../../domain/plan/findTarget";
import type { TargetScope } from "../../domain/plan/plan";
import { scopeTarget } from "../../domain/plan/scopeTarget";
import type { Basis } from "../../domain/targets/basis";
import { breakDown } from "../../domain/targets/breakDown";
import { rowOf, type BrokenDownTarget } from "../../domain/targets/brokenDownTarget";
import { monthlyActuals } from "../../session/monthlyActuals";
import { findKpiNamed, findPerson, findPeriod, kpiName } from "../arguments/findNamed";
import { readChoice, readText, single } from "../arguments/readValue";
import { isProblem, oneCell, problemCell, type Answer, type CellProblem, type Matrix } from "../cellAnswer";
import type { Desk } from "../desk";
import { readLevel } from "./calendar";
import { spill } from "./spill";

type Method = "plan" | "equal" | "days" | "workdays" | "last-year" | "seasonal";

const methods = new Map<string, Method>(
  (["plan", "equal", "days", "workdays", "last-year", "seasonal"] as const).map((method) => [method, method]),
);

/** What KPIBREAKDOWN is asked for. */
export interface BreakdownArguments {
  readonly scope: Matrix;
  readonly kpi: Matrix;
  readonly year: Matrix;
  readonly level: Matrix;
  readonly method: Matrix;
  readonly headers: Matrix;
}

/**
 * KPIBREAKDOWN: the targets of a year, period by period.
 *
 * `plan` (when nothing is said): as the plan holds them; where it lacks a period, split by working days. Other methods
 * split the year's target anew, around what the plan holds locked.
 */
export function breakdown(desk: Desk, args: BreakdownArguments): Answer {
  if (!desk.hasPlan) return oneCell(problemCell("no-plan", {}));
  const scope = findScope(desk, single(args.scope));
  if (isProblem(scope)) return oneCell(scope);
  const kpi = findKpiNamed(desk, single(args.kpi));
  if (isProblem(kpi)) return oneCell(kpi);
  const year = findPeriod(desk, single(args.year));
  if (isProblem(year)) return oneCell(year);
  const level = readLevel(single(args.level), "quarter");
  if (isProblem(level)) return oneCell(level);
  const method = readChoice(single(args.method), "method", methods, "plan" as const);
  if (isProblem(method)) return oneCell(method);
  const rows = rowsOf(desk, { scope, kpi, year, level, method });
  if (isProblem(rows)) return oneCell(rows);
  return spill(
    desk,
    "breakdown",
    args.headers,
    rows.map(({ period, start, end, value }) => [period, start, end, countDays({ from: start, to: end }), value]),
  );
}

interface Asked {
  readonly scope: TargetScope;
  readonly kpi: Kpi;
  readonly year: Period;
  readonly level: PeriodLevel;
  readonly method: Method;
}

function rowsOf(desk: Desk, asked: Asked): readonly BrokenDownTarget[] | CellProblem {
  const { scope, kpi, year, level, method } = asked;
  const { model } = desk.answers;
  const { calendar, holidays, plan } = model;
  const periods = periodsWithin(calendar, year, level);
  if (method === "plan") {
    const held = periods.flatMap((period) => {
      const value = valueFor(desk, scope, kpi, period);
      return value === undefined ? [] : [rowOf(scope, period, value)];
    });
    if (held.length === periods.length) return held;
  }
  const total = valueFor(desk, scope, kpi, year);
  const words = { person: readScope(desk, scope), kpi: kpiName(kpi, desk.language), period: year.id };
  if (total === undefined) return problemCell("no-target", words);
  const locked = plan.targets.filter((target) => target.scope === scope && target.kpi === kpi.id && target.locked);
  const inside = new Set(
    (["half", "quarter", "month", "week"] as const).flatMap((each) =>
      periodsWithin(calendar, year, each).map(({ id }) => id),
    ),
  );
  const result = breakDown({
    scope,
    kind: kpi.kind,
    total,
    period: year,
    level,
    calendar,
    holidays,
    basis: basisOf(desk, asked),
    step: kpi.unit === "money" ? plan.settings.roundingUnit : 1,
    locked: new Map(
      locked.flatMap(({ period, value }) =>
        value !== undefined && inside.has(period) ? [[period, value] as const] : [],
      ),
    ),
  });
  return result.ok ? result.value.targets : { problem: result.problem };
}

function basisOf({ answers: { model } }: Desk, { method, kpi }: Asked): Basis {
  if (method === "equal" || method === "days") return { kind: method };
  if (method === "plan" || method === "workdays") return { kind: "workdays" };
  return { kind: method, actuals: monthlyActuals(model, kpi, model.calendar) };
}

function valueFor(desk: Desk, scope: TargetScope, kpi: Kpi, period: Period): number | undefined {
  const { plan, calendar, people } = desk.answers.model;
  const person = people.find(({ id }) => scope === `person:${id}`);
  if (!person) return scopeTarget(plan.targets, scope, { kpi, period, calendar })?.value;
  const role = desk.answers.role(person, period);
  return findTarget(plan, { person: person.id, role, team: person.team, kpi, period, calendar })?.value;
}

const companyWords = new Set(["", "company", "公司", "全公司"]);

/** The scope that a cell names: the company, a team, a role or a person. Problem: `function-scope-unknown`. */
function findScope(desk: Desk, value: unknown): TargetScope | CellProblem {
  const text = readText(value).trim();
  const key = text.normalize("NFKC").toLowerCase();
  if (companyWords.has(key)) return "company";
  const { people, plan } = desk.answers.model;
  const team = people.find((one) => one.team?.toLowerCase() === key)?.team;
  if (team !== undefined) return `team:${team}`;
  const role = plan.roles.find(({ id, name }) => id.toLowerCase() === key || name.toLowerCase() === key);
  if (role) return `role:${role.id}`;
  const person = findPerson(desk, text, "scope");
  if (!isProblem(person)) return `person:${person.id}`;
  return person.problem.params["suggestion"] === "" ? problemCell("function-scope-unknown", { value: text }) : person;
}

const readScope = (desk: Desk, scope: TargetScope): string =>
  desk.answers.model.people.find(({ id }) => scope === `person:${id}`)?.name ?? scope.replace(/^\w+:/, "");
