import type { BonusPlan } from "../../domain/plan/bonusPlan";
import type { Plan } from "../../domain/plan/plan";
import type { ChangedValue } from "../../domain/plan/planHistory";
import type { PlanSheetInput } from "../reportInput";
import type { PlanNames } from "./planNames";
import type { AllPlanRows, PlanCell, PlanRows } from "./planCells";
import { pairsToCell, textToCell } from "./planText";
import { versionParts } from "./versionParts";

/** Tables about bonuses, posts, feedback and the plan's history. */
type RecordTable =
  | "duties"
  | "bonuses"
  | "vacancies"
  | "rates"
  | "feedback"
  | "actions"
  | "payments"
  | "versions"
  | "changes"
  | "snapshots";

/** The rows of the tables about bonuses, posts, feedback and the plan's history. */
export function planRecordRows(
  { plan, writeSnapshot }: PlanSheetInput,
  names: PlanNames,
): Pick<AllPlanRows, RecordTable> {
  const { versions = [] } = plan;
  return {
    ...postRows(plan, names),
    ...feedbackRows(plan, names),
    bonuses: (plan.bonuses ?? []).map(bonusRow),
    rates: (plan.rates ?? []).map((row) => ({ ...row, ...textCells(row, "currency", "period") })),
    versions: versions.map(({ snapshot: _, ...row }) => ({
      ...row,
      ...textCells(row, "id", "basedOn", "by", "at", "reason"),
    })),
    changes: (plan.changes ?? []).map(({ old, new: now, ...row }) => ({
      ...textCells(row, "at", "by", "list", "reason"),
      row: row.row === "" ? undefined : textToCell(row.row),
      field: row.field === "" ? undefined : textToCell(row.field),
      old: valueCell(old),
      new: valueCell(now),
    })),
    snapshots: versions.flatMap(({ id, snapshot }) =>
      versionParts(writeSnapshot(snapshot)).map((text, index) => ({ version: textToCell(id), part: index + 1, text })),
    ),
  };
}

function postRows({ roles, vacancies = [] }: Plan, names: PlanNames): Pick<AllPlanRows, "duties" | "vacancies"> {
  return {
    duties: roles.flatMap(({ id, duties = [] }) =>
      duties.map(({ name, family }) => ({
        role: textToCell(id),
        roleName: names.role(id),
        name: textToCell(name),
        family,
      })),
    ),
    vacancies: vacancies.map((row) => ({
      ...row,
      ...textCells(row, "id", "role", "team"),
      roleName: names.role(row.role),
    })),
  };
}

function feedbackRows(plan: Plan, names: PlanNames): Pick<AllPlanRows, "feedback" | "actions" | "payments"> {
  const { feedback = [], actions = [], payments = [] } = plan;
  const named = <Row extends { readonly person: string; readonly kpi?: string }>(row: Row) => ({
    ...textCells<{ person: string; kpi?: string }, "person" | "kpi">(row, "person", "kpi"),
    personName: names.person(row.person),
    kpiName: row.kpi === undefined ? undefined : names.kpi(row.kpi),
  });
  return {
    feedback: feedback.map((row) => ({ ...row, ...named(row), ...textCells(row, "period", "comment", "by") })),
    actions: actions.map((row) => ({ ...row, ...named(row), ...textCells(row, "period", "action") })),
    payments: payments.map((row) => ({
      ...row,
      ...textCells(row, "bonus", "person", "period", "reason"),
      personName: names.person(row.person),
    })),
  };
}

const bonusRow = ({ tiers, payouts, coefficients, ...row }: BonusPlan): PlanRows<"bonuses">[number] => ({
  ...row,
  ...textCells(row, "id", "role", "kpi"),
  tiers: tiers && pairsToCell(tiers.map(({ from, rate }) => [from, rate])),
  payouts: payouts && pairsToCell(payouts.map(({ attainment, payout }) => [attainment, payout])),
  coefficients: coefficients && pairsToCell(coefficients.map(({ score, coefficient }) => [score, coefficient])),
});

const valueCell = (value: ChangedValue): PlanCell =>
  value === null ? undefined : typeof value === "string" ? textToCell(value) : value;

/** Texts of a row as their cells hold them; a field that is not there is a blank cell. */
function textCells<Row extends { readonly [Key in Field]?: string }, Field extends string>(
  row: Row,
  ...fields: readonly Field[]
): Partial<Record<Field, string>> {
  const cells: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const text = row[field];
    if (text !== undefined) cells[field] = textToCell(text);
  }
  return cells;
}
