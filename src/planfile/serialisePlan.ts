import type { Plan } from "../domain/plan/plan";
import { planToFile } from "./planToFile";

/** Keys in the order a person reads a plan; others follow by alphabet. */
const keyOrder = [
  ...["version", "settings", "roles", "weights", "people", "assignments", "targets", "kpis", "gates", "mapping"],
  ...["filters", "buffers", "vacancies", "rates", "bonuses", "payments", "feedback", "actions", "versions", "changes"],
  ...[
    "id",
    "state",
    "at",
    "kind",
    "bonus",
    "person",
    "role",
    "name",
    "sheet",
    "column",
    "scope",
    "kpi",
    "period",
    "within",
  ],
  ...["from", "to", "op", "of", "weight", "value", "low", "high", "tolerance"],
];

/**
 * A plan as JSON text: the same plan gives the same text, whatever order its objects were built in.
 *
 * @returns indented JSON that ends in a line break; `parsePlan` reads it back to an equal plan
 */
export const serialisePlan = (plan: Plan): string => `${JSON.stringify(inOrder(planToFile(plan)), null, 2)}\n`;

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}

const rank = (key: string): number => (keyOrder.includes(key) ? keyOrder.indexOf(key) : keyOrder.length);
