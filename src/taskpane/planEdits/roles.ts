import type { Assignment, PersonId, Plan, RoleId } from "../../domain/plan/plan";
import type { RoleTemplate } from "../../domain/roles/roleTemplate";
import { roleTemplates } from "../../domain/roles/roleTemplates";
import type { Language } from "../../i18n/problemText";
import { copyRules } from "./roleWeights";

/** The template a role was made from; null for a role of the manager's own. */
export const templateOf = (role: RoleId): RoleTemplate | null =>
  roleTemplates.find((template) => template.id === role) ?? null;

/** A plan with a role more, made from a template; the same plan when it has the role already. */
export function addRole(plan: Plan, template: RoleTemplate, language: Language): Plan {
  if (plan.roles.some((role) => role.id === template.id)) return plan;
  const name = language === "zh-CN" ? template.name.zh : template.name.en;
  return copyRules({ ...plan, roles: [...plan.roles, { id: template.id, name }] }, template.id, template.weights);
}

/** A plan with an empty role of the manager's own. @returns the plan and the role's id, which no other role has */
export function addOwnRole(plan: Plan, name: string): { readonly plan: Plan; readonly role: RoleId } {
  const taken = new Set(plan.roles.map(({ id }) => id));
  let number = 1;
  while (taken.has(`role-${number}`)) number += 1;
  const role = `role-${number}`;
  return { plan: { ...plan, roles: [...plan.roles, { id: role, name }] }, role };
}

/** A plan in which a role is called otherwise; two roles may share a name. */
export const renameRole = (plan: Plan, role: RoleId, name: string): Plan => ({
  ...plan,
  roles: plan.roles.map((one) => (one.id === role ? { ...one, name } : one)),
});

/** A plan without a role and all that is only there for it: weights, targets, red lines, bonuses; whoever had it has none. */
export function removeRole(plan: Plan, role: RoleId): Plan {
  const isOfOthers = (row: { readonly role?: RoleId }): boolean => row.role !== role;
  const { gates, bonuses, vacancies } = plan;
  return {
    ...plan,
    roles: plan.roles.filter(({ id }) => id !== role),
    weights: plan.weights.filter(isOfOthers),
    assignments: plan.assignments.filter(isOfOthers),
    targets: plan.targets.filter((target) => target.scope !== `role:${role}`),
    ...(gates && { gates: gates.filter(isOfOthers) }),
    ...(bonuses && { bonuses: bonuses.filter(isOfOthers) }),
    ...(vacancies && { vacancies: vacancies.filter(isOfOthers) }),
  };
}

/** The role each person has last; people without one are not in it. */
export const rolesByPerson = (assignments: readonly Assignment[]): ReadonlyMap<PersonId, RoleId> =>
  new Map(assignments.map(({ person, role }) => [person, role]));

/**
 * A plan in which a person's last assignment is to another role, its dates kept.
 *
 * @param role - null takes all of the person's roles away
 */
export function assignRole(plan: Plan, person: PersonId, role: RoleId | null): Plan {
  const own = plan.assignments.findLast((assignment) => assignment.person === person);
  if (role === null) {
    return { ...plan, assignments: plan.assignments.filter((assignment) => assignment.person !== person) };
  }
  const assignments = own
    ? plan.assignments.map((assignment) => (assignment === own ? { ...own, role } : assignment))
    : [...plan.assignments, { person, role }];
  return { ...plan, assignments };
}
