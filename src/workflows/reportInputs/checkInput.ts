import type { Period } from "../../domain/calendar/period";
import { sumExactly } from "../../domain/numbers/sumExactly";
import { checkPlan } from "../../domain/plan/checkPlan";
import type { Problem } from "../../domain/problem";
import type { Language } from "../../i18n/problemText";
import type { BreakdownRow, CheckFinding, CheckInput, CheckTotal } from "../../reports/reportInput";
import type { Model } from "../../session/model";
import type { PersonScore } from "../../session/personScore";
import { scoreProblems } from "../scoreProblems";
import { breakdownInput } from "./breakdownInput";
import { reportHeader } from "./reportHeader";

/**
 * What the check sheet of a year shows: everything that is wrong with the plan, with the data and with people's scores,
 * and per KPI whether people's targets come to the company's.
 *
 * @param scored - scores of the period that is shown; null where there are none
 * @param sheets - names of the sheets that links may lead to
 */
export function checkInput(
  model: Model,
  year: Period,
  scored: { readonly period: Period; readonly scores: readonly PersonScore[] } | null,
  language: Language,
  sheets: Iterable<string>,
): CheckInput {
  const of = (kind: CheckFinding["kind"], problems: readonly Problem[]): readonly CheckFinding[] =>
    problems.filter(({ severity }) => severity !== "info").map((problem) => ({ kind, problem }));
  return {
    header: reportHeader(model, year, language),
    yearLabel: year.id,
    sheets: new Set(sheets),
    findings: [
      ...of("plan", [...checkPlan(model.plan, model.catalogue), ...model.problems]),
      ...of("data", model.intake.problems),
      ...of("score", scored ? scored.scores.flatMap((row) => scoreProblems(row, scored.period)) : []),
    ],
    totals: totalsOf(breakdownInput(model, year, language).rows),
  };
}

/** Of the KPIs that add up and have a company target. */
function totalsOf(rows: readonly BreakdownRow[]): readonly CheckTotal[] {
  return rows.flatMap(({ scope, kpi, total, buffer = 0 }): readonly CheckTotal[] => {
    if (scope !== "company" || kpi.kind !== "flow" || total === null) return [];
    const parts = rows.filter((row) => row.kpi.id === kpi.id && (row.scope === "person" || row.scope === "vacancy"));
    const assigned = sumExactly(parts.map((row) => row.total ?? 0));
    return [{ kpi, company: sumExactly([total, total * buffer]), assigned }];
  });
}
