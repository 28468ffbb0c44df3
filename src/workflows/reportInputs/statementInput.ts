import type { Period } from "../../domain/calendar/period";
import type { Kpi } from "../../domain/kpi/kpi";
import type { BonusPlan } from "../../domain/plan/bonusPlan";
import type { Language } from "../../i18n/problemText";
import type {
  StatementInput,
  StatementPart,
  StatementPerson,
  StatementRule,
} from "../../reports/statement/statementInput";
import { bonusBill, type PeriodBonus, type PersonBonus } from "../../session/bonuses";
import type { Model, ModelPerson } from "../../session/model";
import { reportHeader } from "./reportHeader";
import { targetRange } from "./targetRange";

/** The period that bonuses are stated for, with everybody's. */
export interface StatedBonuses {
  readonly period: Period;
  readonly people: readonly PersonBonus[];
}

/**
 * The first of some periods that pays a bonus, else the first that bonuses are reckoned by.
 *
 * @returns null where the plan has no bonuses by periods this short
 */
export function statedBonuses(model: Model, periods: readonly Period[]): StatedBonuses | null {
  if ((model.plan.bonuses ?? []).length === 0) return null;
  const bills = periods.map((period) => ({ period, people: bonusBill(model, period).people }));
  const withParts = bills.filter(({ people }) => people.some(({ parts }) => parts.length > 0));
  return withParts.find(({ people }) => people.some(({ amount }) => amount !== null)) ?? withParts[0] ?? null;
}

/** The statement of one person's bonuses, which names nobody else; null where she has none in the period. */
export function ownStatementInput(
  model: Model,
  person: ModelPerson,
  year: Period,
  { period, people }: StatedBonuses,
  language: Language,
): StatementInput | null {
  const own = people.filter((bonus) => bonus.person.id === person.id && bonus.parts.length > 0);
  if (own.length === 0) return null;
  return { ...statementInput(model, year, { period, people: own }, language), isHandedOut: true };
}

/** What the incentive statement of a period shows: everybody with a bonus, in the plan's order. */
export function statementInput(
  model: Model,
  year: Period,
  { period, people }: StatedBonuses,
  language: Language,
): StatementInput {
  const stated = people.filter(({ parts }) => parts.length > 0);
  const used = new Set(stated.flatMap(({ parts }) => parts.map(({ bonus }) => bonus)));
  return {
    header: reportHeader(model, year, language),
    periodLabel: period.id,
    rules: (model.plan.bonuses ?? []).filter((bonus) => used.has(bonus)).map((bonus) => ruleOf(model, bonus)),
    people: stated.map((person) => personOf(model, person)),
  };
}

const ruleOf = (model: Model, bonus: BonusPlan): StatementRule => {
  const kpi = kpiOf(model, bonus.kpi);
  return { bonus, role: roleName(model, bonus.role), ...(kpi ? { kpi } : {}) };
};

const roleName = ({ plan }: Model, id: string): string => plan.roles.find((role) => role.id === id)?.name ?? id;

const kpiOf = ({ catalogue }: Model, id: string | undefined): Kpi | undefined =>
  catalogue.find((candidate) => candidate.id === id);

function personOf(model: Model, { person, parts }: PersonBonus): StatementPerson {
  const told = new Set<string>();
  return {
    person: person.name,
    role: roleName(model, parts.at(-1)?.bonus.role ?? ""),
    ...(person.team === undefined ? {} : { team: person.team }),
    parts: parts.map((part) => {
      // Whoever left the role and came back has two parts of one bonus; what was paid is told once.
      const key = JSON.stringify([part.bonus.id, part.period.id]);
      const isFirst = !told.has(key);
      told.add(key);
      return partOf(model, person, part, isFirst);
    }),
  };
}

function partOf(model: Model, person: ModelPerson, part: PeriodBonus, hasPayments: boolean): StatementPart {
  const { bonus, period, figures, kpi: row, gates, steps, amount } = part;
  const { low, high } = row?.target ?? {};
  const isRange = row?.target && (low !== undefined || high !== undefined);
  const isPooled = (bonus.teamShare ?? 0) > 0 && person.team !== undefined;
  const payments = (model.plan.payments ?? []).filter(
    (payment) => payment.bonus === bonus.id && payment.person === person.id && payment.period === period.id,
  );
  return {
    bonus,
    role: roleName(model, bonus.role),
    ...(row ? { kpi: row.kpi } : {}),
    period: period.id,
    figures,
    ...(isRange ? { range: targetRange(row.target) } : {}),
    gates: gates.flatMap(({ gate: { kpi: id, role: _role, affects: _affects, ...gate }, actual }) => {
      const kpi = kpiOf(model, id);
      return kpi ? [{ ...gate, kpi, actual }] : [];
    }),
    ...(isPooled ? { pool: person.team } : {}),
    steps,
    amount,
    payments: hasPayments ? payments : [],
  };
}
