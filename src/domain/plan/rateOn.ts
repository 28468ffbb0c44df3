import { parsePeriod } from "../calendar/parsePeriod";
import type { FiscalCalendar, Period, SerialDay } from "../calendar/period";
import type { PlanRate } from "./plan";

/** Tells the plan's rate of a currency on a day; null where the plan gives none. */
export type RateOn = (currency: string, day: SerialDay) => PlanRate | null;

/**
 * A look-up of the plan's currency rates.
 *
 * The rate of the shortest period that holds the day goes before those of longer ones, these before the rate that names
 * no period. Codes differ neither by case nor by spaces; a period that cannot be read names none.
 *
 * @param rates - of the plan, in any order; of two with the same period the first holds
 * @example rateOn([{ currency: "USD", rate: 7.2 }], calendar)("usd", 46000)?.rate // 7.2
 */
export function rateOn(rates: readonly PlanRate[], calendar: FiscalCalendar): RateOn {
  const byCurrency = new Map<string, { readonly rate: PlanRate; readonly period: Period | null }[]>();
  for (const rate of rates) {
    const parsed = rate.period === undefined ? null : parsePeriod(rate.period, { calendar });
    if (parsed && !parsed.ok) continue;
    const key = codeOf(rate.currency);
    byCurrency.set(key, [...(byCurrency.get(key) ?? []), { rate, period: parsed ? parsed.value : null }]);
  }
  const length = (period: Period | null): number => (period ? period.end - period.start : Infinity);
  for (const known of byCurrency.values()) known.sort((a, b) => lengthOrder(length(a.period), length(b.period)));
  return (currency, day) =>
    byCurrency
      .get(codeOf(currency))
      ?.find(({ period }) => period === null || (period.start <= day && day <= period.end))?.rate ?? null;
}

const codeOf = (currency: string): string => currency.trim().toUpperCase();

const lengthOrder = (one: number, other: number): number => (one === other ? 0 : one - other);
