import { previousPeriod, rangeOf } from "../domain/calendar/neighbourPeriods";
import type { DayRange, Period, SerialDay } from "../domain/calendar/period";
import { ledgerSales, sum } from "../domain/kpi/measures";
import { sumExactly } from "../domain/numbers/sumExactly";
import type { Model, ModelPerson } from "./model";

/** What a customer brought, and how that differs from the period before. */
export interface CustomerMove {
  /** Null: rows that name no customer, together. */
  readonly customer: string | null;
  /** Money, in the period and in the one before. */
  readonly revenue: number;
  readonly before: number;
  /** `revenue − before` */
  readonly change: number;
}

/**
 * The customers that moved people's revenue from one period to the next, the largest move first.
 *
 * Revenue is that of the sales ledger, else of won opportunities, as the KPI's. A running period is compared with as many
 * days of the one before.
 *
 * @returns customers without a move are left out; the changes add up to the people's change of revenue
 */
export function customersBehind(
  model: Model,
  people: readonly ModelPerson[] | "everybody",
  period: Period,
): readonly CustomerMove[] {
  const { asOf } = model;
  if (asOf === null || period.start > asOf) return [];
  const now = { from: period.start, to: Math.min(period.end, asOf) };
  const previous = rangeOf(previousPeriod(model.calendar, period));
  const isRunning = now.to < period.end;
  const then = isRunning
    ? { from: previous.from, to: Math.min(previous.to, previous.from + now.to - now.from) }
    : previous;
  const [here, there] = [now, then].map((days) => revenueByCustomer(model, people, days));
  const names = new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])]);
  return [...names]
    .map((customer): CustomerMove => {
      const [revenue, before] = [here?.get(customer) ?? 0, there?.get(customer) ?? 0];
      return { customer, revenue, before, change: sumExactly([revenue, -before]) };
    })
    .filter(({ change }) => change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

const ledgerRevenue = sum("amount", ledgerSales);

/** As the KPI chooses: the sales ledger where it states amounts, else won opportunities. */
function revenueByCustomer(
  { engine }: Model,
  people: readonly ModelPerson[] | "everybody",
  { from, to }: DayRange,
): ReadonlyMap<string | null, number> {
  const codes = people === "everybody" ? "all" : people.flatMap((person) => person.codes);
  const found = engine.rowsOf(engine.canMeasure(ledgerRevenue) ? "sales" : "opportunities", codes);
  if (!found) return new Map();
  const { table, rows } = found;
  const { stage, customer } = table.keys;
  const won = table.kind === "opportunities" ? (stage?.values.indexOf("won") ?? -1) : null;
  const days = won === null ? table.dates.date : table.dates.closeDate;
  const amounts = new Map<string | null, number[]>();
  for (const row of rows) {
    const day: SerialDay = days?.[row] ?? 0;
    const amount = table.numbers.amount?.[row] ?? NaN;
    if (day < from || day > to || Number.isNaN(amount)) continue;
    if (won !== null && stage?.codes[row] !== won) continue;
    const name = customer?.values[customer.codes[row] ?? -1] ?? null;
    const own = amounts.get(name);
    if (own) own.push(amount);
    else amounts.set(name, [amount]);
  }
  return new Map([...amounts].map(([name, all]) => [name, sumExactly(all)]));
}
