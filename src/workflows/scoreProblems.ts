import type { Period } from "../domain/calendar/period";
import type { Problem, ProblemParams } from "../domain/problem";
import type { UsageProblemCode } from "../i18n/problems/usage";
import type { PersonScore } from "../session/personScore";

/** Why a person has no score in a period, as far as the plan is the cause, or why the score may not be meant so. */
export const scoreProblems = (row: PersonScore, period: Period): readonly Problem<UsageProblemCode>[] => [
  ...notInData(row),
  ...whyNoScore(row, period),
];

/** A name that no row has is scored on sums of 0: most often it is only spelt another way. */
const notInData = ({ person, role }: PersonScore): readonly Problem<UsageProblemCode>[] =>
  person.codes.length > 0 || role === null ? [] : [warning("person-not-in-data", { person: person.name })];

/** Why a person of the plan has no score, as far as the plan is the cause. */
export function whyNoScore(
  { person, role, score, segments }: PersonScore,
  period: Period,
): readonly Problem<UsageProblemCode>[] {
  if (score !== null) return [];
  const params = { person: person.name, period: period.id };
  if (role === null) return [warning("person-unassigned", params)];
  const hasTarget = segments.some((segment) => segment.kpis.some((row) => row.target !== null));
  return hasTarget ? [] : [warning("person-without-targets", params)];
}

const warning = (code: UsageProblemCode, params: ProblemParams): Problem<UsageProblemCode> => ({
  code,
  severity: "warning",
  params,
});
