import type { Target } from "../../domain/plan/plan";
import type { Language } from "../../i18n/problemText";
import { texts } from "../../i18n/texts";
import { kpiNames } from "../cells/kpiNames";
import type { PlanSheetInput } from "../reportInput";

/** Names beside the ids of a plan; undefined where nothing has the id. */
export interface PlanNames {
  readonly role: (id: string) => string | undefined;
  readonly person: (id: string) => string | undefined;
  readonly kpi: (id: string) => string | undefined;
  readonly scope: (scope: Target["scope"]) => string | undefined;
}

/** The names that a plan and its catalogue give to ids. */
export function planNames({ plan, kpis }: PlanSheetInput, language: Language): PlanNames {
  const roles = new Map(plan.roles.map((role) => [role.id, role.name]));
  const people = new Map(plan.people.map((person) => [person.id, person.name]));
  const byKpi = kpiNames([...kpis, ...(plan.kpis ?? [])], language);
  const rest = (scope: string): string => scope.slice(scope.indexOf(":") + 1);
  return {
    role: (id) => roles.get(id),
    person: (id) => people.get(id),
    kpi: (id) => byKpi.get(id),
    scope: (scope) => {
      if (scope === "company") return texts(language).general.company;
      if (scope.startsWith("person:")) return people.get(rest(scope));
      return scope.startsWith("role:") ? roles.get(rest(scope)) : rest(scope);
    },
  };
}
