import type { DraftRow } from "./draftRow";
import type { ReadLog } from "./readLog";

/**
 * Keep the rows of the workbook's main currency: amounts of several currencies are never added up.
 *
 * The main currency is the one most rows name. Rows that name none belong to it; rows of another are left out, each
 * reported with its cell, until the workbook states them in one currency.
 *
 * @returns the rows kept, in order
 */
export function keepOneCurrency(rows: readonly DraftRow[], log: ReadLog): readonly DraftRow[] {
  const counts = new Map<string, number>();
  for (const { currency } of rows) if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  if (counts.size < 2) return rows;
  const [main] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
  return rows.filter(({ currency, fact, cell, table }) => {
    if (currency === null || currency === main) return true;
    const place = { sheet: fact.sheet, cell };
    log.report("currency-mixed", "warning", place, { value: currency, main });
    log.leaveOut(place, "currency-mixed");
    log.use(table, -1);
    return false;
  });
}
