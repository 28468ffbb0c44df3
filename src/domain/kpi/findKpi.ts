import type { Kpi } from "./kpi";

/**
 * The KPI that a text names: its id, its name in either language, or an alias.
 *
 * Case, full and half width, spaces, hyphens and punctuation are forgiven, and so is a unit in parentheses at the end.
 *
 * @param catalogue - searched in order; ids and names go before aliases
 * @param text - as typed in a cell or read from a header; blank finds nothing
 * @returns the KPI, or null when no KPI is called that
 *
 * @example findKpi(standardCatalogue, "Ｗin-Rate")?.id // "win-rate"
 * @example findKpi(standardCatalogue, "销售额(万元)")?.id // "revenue"
 */
export function findKpi(catalogue: readonly Kpi[], text: string): Kpi | null {
  const wide = text.normalize("NFKC");
  return findExactly(catalogue, wide) ?? findExactly(catalogue, wide.replace(/[([【][^()[\]【】]*[)\]】]\s*$/u, ""));
}

/**
 * A name without what people vary when they type it: case, width, spaces, punctuation.
 *
 * @example nameKey("CRM 录入-规范") // "crm录入规范"
 */
export const nameKey = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

function findExactly(catalogue: readonly Kpi[], text: string): Kpi | null {
  const names = namesOf.get(catalogue) ?? collectNames(catalogue);
  return names.get(nameKey(text)) ?? null;
}

/** A catalogue is asked for every row of a sheet: its names are collected once. */
const namesOf = new WeakMap<readonly Kpi[], ReadonlyMap<string, Kpi>>();

function collectNames(catalogue: readonly Kpi[]): ReadonlyMap<string, Kpi> {
  const names = new Map<string, Kpi>();
  const add = (name: string, kpi: Kpi): void => {
    const key = nameKey(name);
    if (key !== "" && !names.has(key)) names.set(key, kpi);
  };
  for (const kpi of catalogue) [kpi.id, kpi.name.en, kpi.name.zh].forEach((name) => add(name, kpi));
  for (const kpi of catalogue) kpi.aliases.forEach((alias) => add(alias, kpi));
  namesOf.set(catalogue, names);
  return names;
}
