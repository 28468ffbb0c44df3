import { findKpi } from "../kpi/findKpi";
import { catalogueWith } from "../kpi/standardCatalogue";
import type { Assignment, Person, Plan, RoleId, TargetScope } from "./plan";
import { nameAsKey } from "./planFinding";

/**
 * A plan whose references are ids: people may be named by name or alias, roles by name, KPIs by any of their names.
 *
 * An id always means itself, and a name that several share stays as it is, for `checkPlan` to name. A plan that lists
 * no people has those of its assignments.
 *
 * @example tieReferences({ people: [{ id: "p1", name: "张三" }], targets: [{ scope: "person:张三", … }], … }) // scope "person:p1"
 */
export function tieReferences(plan: Plan): Plan {
  const people = plan.people.length > 0 ? plan.people : peopleOf(plan.assignments);
  const person = idFinder(people.map(({ id, name, aliases = [] }) => ({ id, names: [name, ...aliases] })));
  const role = idFinder(plan.roles.map(({ id, name }) => ({ id, names: [name] })));
  const catalogue = catalogueWith(plan.kpis);
  const known = new Set(catalogue.map(({ id }) => id));
  const kpi = (named: string): string => (known.has(named) ? named : (findKpi(catalogue, named)?.id ?? named));
  const tied = tieRows({ person, role, kpi });
  const { gates, buffers, vacancies, bonuses, payments, feedback, actions } = plan;
  return {
    ...plan,
    people: people.map((row) => (row.manager === undefined ? row : { ...row, manager: person(row.manager) })),
    assignments: tied(plan.assignments),
    weights: tied(plan.weights),
    targets: plan.targets.map((row) => ({ ...row, scope: scopeWith(row.scope, person, role), kpi: kpi(row.kpi) })),
    ...(gates ? { gates: tied(gates) } : {}),
    ...(buffers
      ? { buffers: Object.fromEntries(Object.entries(buffers).map(([named, share]) => [kpi(named), share])) }
      : {}),
    ...(vacancies ? { vacancies: tied(vacancies) } : {}),
    ...(bonuses ? { bonuses: tied(bonuses) } : {}),
    ...(payments ? { payments: tied(payments) } : {}),
    ...(feedback ? { feedback: tied(feedback) } : {}),
    ...(actions ? { actions: tied(actions) } : {}),
  };
}

/** What a row of a plan may refer to. */
interface References {
  readonly person?: string;
  readonly role?: string;
  readonly kpi?: string;
}

/** Rows whose people, roles and KPIs are ids. */
const tieRows =
  (find: Readonly<Record<keyof References, FindId>>) =>
  <Row extends References>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => ({
      ...row,
      ...(row.person === undefined ? {} : { person: find.person(row.person) }),
      ...(row.role === undefined ? {} : { role: find.role(row.role) }),
      ...(row.kpi === undefined ? {} : { kpi: find.kpi(row.kpi) }),
    }));

type FindId = (named: string) => string;

const peopleOf = (assignments: readonly Assignment[]): readonly Person[] =>
  [...new Set(assignments.map(({ person }) => person))].map((name) => ({ id: name, name }));

function idFinder(items: readonly { readonly id: RoleId; readonly names: readonly string[] }[]): FindId {
  const ids = new Set(items.map(({ id }) => id));
  const holders = new Map<string, string | null>();
  for (const { id, names } of items) {
    for (const name of [id, ...names]) {
      const key = nameAsKey(name);
      const holder = holders.get(key);
      holders.set(key, holder === undefined || holder === id ? id : null);
    }
  }
  return (named) => (ids.has(named) ? named : (holders.get(nameAsKey(named)) ?? named));
}

/** `Person: 张三` and `COMPANY` are what they seem. */
function scopeWith(scope: TargetScope, person: FindId, role: FindId): TargetScope {
  const [, kind = "", named = ""] = /^\s*(company|person|role|team)\s*(?:[:：]\s*(.+?))?\s*$/is.exec(scope) ?? [];
  switch (kind.toLowerCase()) {
    case "company":
      return named === "" ? "company" : scope;
    case "person":
      return named === "" ? scope : `person:${person(named)}`;
    case "role":
      return named === "" ? scope : `role:${role(named)}`;
    case "team":
      return named === "" ? scope : `team:${named}`;
    default:
      return scope;
  }
}
