import { countEdits } from "./countEdits";
import { findKpi, nameKey } from "./findKpi";
import type { Kpi } from "./kpi";

/** Share of a name's letters that a typing mistake may touch before it is another word. */
const forgiven = 0.4;

/**
 * The KPI a mistyped name most likely means, for "did you mean …".
 *
 * @param text - a name that is no KPI's id; a name or an alias of one finds it at once
 * @returns the KPI whose id, name or alias takes the fewest edits, or null when every one takes too many
 *
 * @example nearestKpi(standardCatalogue, "revenu")?.id // "revenue": one letter short
 */
export function nearestKpi(catalogue: readonly Kpi[], text: string): Kpi | null {
  const named = findKpi(catalogue, text);
  if (named) return named;
  const typed = nameKey(text);
  let best: Kpi | null = null;
  let fewest = forgiven;
  for (const kpi of catalogue) {
    for (const name of [kpi.id, kpi.name.en, kpi.name.zh, ...kpi.aliases]) {
      const key = nameKey(name);
      const share = countEdits(typed, key) / Math.max(typed.length, key.length, 1);
      if (share < fewest) [best, fewest] = [kpi, share];
    }
  }
  return best;
}
