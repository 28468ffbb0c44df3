import type { NumberField } from "../../domain/kpi/kpi";
import { multiplyExactly } from "../../domain/numbers/multiplyExactly";
import { sumExactly } from "../../domain/numbers/sumExactly";
import type { PlanRate } from "../../domain/plan/plan";
import type { RateOn } from "../../domain/plan/rateOn";
import type { FactRow } from "../../facts/createFactTableBuilder";
import type { DraftRow } from "./draftRow";
import type { ReadLog } from "./readLog";

/** What the plan says of money in several currencies. */
export interface CurrencyRules {
  /** The plan's own currency, where it names one. */
  readonly currency?: string;
  readonly rateOn: RateOn;
}

const money: ReadonlySet<NumberField> = new Set(["amount", "cost", "listAmount", "received"] as const);

/**
 * State all rows in one currency: the plan's, or else the one most rows name. Amounts of several currencies are never
 * added up as they stand.
 *
 * A row of another currency is converted at the plan's rate of its day; what the market's rate makes of its amount beyond
 * that is kept apart as `fxEffect`. Without a rate the row is left out and reported with its cell. Rows that name no
 * currency are in the main one. Where all rows name one and the same other currency than the plan's and the plan has no
 * rate for it, they are kept as they are.
 *
 * @returns the rows in order, those without a rate left out
 */
export function convertCurrencies(
  rows: readonly DraftRow[],
  { currency: own, rateOn }: CurrencyRules,
  log: ReadLog,
): readonly DraftRow[] {
  const counts = new Map<string, number>();
  for (const { currency } of rows) if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const main = mainOf(counts, own);
  const hasOther = [...counts.keys()].some((currency) => currency !== main);
  if (main === null || !hasOther) return rows;
  const said = new Set<string>();
  return rows.flatMap((draft) => {
    const { currency, fact, cell, table } = draft;
    if (currency === null || currency === main) return [draft];
    const at = { sheet: fact.sheet, cell };
    const rate = rateOn(currency, fact.dates?.date ?? 0);
    if (rate) {
      if (!said.has(`${fact.sheet} ${currency}`)) {
        const params = { value: currency, main, rate: rate.rate };
        log.report("currency-converted", "info", at, params);
        said.add(`${fact.sheet} ${currency}`);
      }
      return [{ ...draft, currency: main, fact: converted(fact, rate) }];
    }
    // One currency throughout, and nothing to convert it by: nothing is mixed.
    if (counts.size === 1 && rows.every((row) => row.currency !== null)) return [draft];
    log.report("currency-mixed", "warning", at, { value: currency, main });
    log.leaveOut(at, "currency-mixed");
    log.use(table, -1);
    return [];
  });
}

function mainOf(counts: ReadonlyMap<string, number>, own: string | undefined): string | null {
  if (own !== undefined && own.trim() !== "") return own.trim().toUpperCase();
  if (counts.size === 0) return null;
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

function converted(fact: FactRow, { rate, actual = rate }: PlanRate): FactRow {
  const numbers = Object.entries(fact.numbers ?? {}).map(([field, number]) => {
    const isMoney = money.has(field as NumberField) && number !== null;
    return [field, isMoney ? multiplyExactly([number, rate]) : number] as const;
  });
  const amount = fact.numbers?.amount ?? null;
  const fxEffect = amount === null ? null : multiplyExactly([amount, sumExactly([actual, -rate])]);
  return { ...fact, numbers: { ...Object.fromEntries(numbers), fxEffect } };
}
