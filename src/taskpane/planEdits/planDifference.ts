import type { Plan } from "../../domain/plan/plan";

/** A part of the plan by its key. */
export type PlanPart = Exclude<keyof Plan, "version">;

/** What another plan would change: parts that differ, and the names of roles and people that come or go. */
export interface PlanDifference {
  readonly parts: readonly PlanPart[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const parts: readonly PlanPart[] = [
  "settings",
  "roles",
  "weights",
  "people",
  "assignments",
  "targets",
  "kpis",
  "gates",
  "mapping",
  "filters",
  "buffers",
  "vacancies",
  "rates",
  "bonuses",
  "payments",
  "feedback",
  "actions",
  "versions",
  "changes",
];

/** What would change if one plan took another's place. Parts are compared by what they say, not by how they are built. */
export function planDifference(present: Plan, next: Plan): PlanDifference {
  const names = ({ roles, people }: Plan): readonly string[] => [...roles, ...people].map(({ name }) => name);
  const [before, after] = [new Set(names(present)), new Set(names(next))];
  return {
    parts: parts.filter((part) => JSON.stringify(present[part] ?? []) !== JSON.stringify(next[part] ?? [])),
    added: [...after].filter((name) => !before.has(name)),
    removed: [...before].filter((name) => !after.has(name)),
  };
}
