import type { Kpi, KpiFamily, KpiId } from "../kpi/kpi";
import type { Role } from "../plan/plan";
import type { Problem } from "../problem";
import type { FairnessProblemCode } from "./fairnessProblem";

/** What everybody in a role came to on one KPI; null where there is none. Lists are in one order of people. */
export interface RoleKpiResults {
  readonly kpi: Pick<Kpi, "id" | "family">;
  readonly weight: number;
  readonly points: readonly (number | null)[];
  /** Highest points that the KPI can earn. */
  readonly mostPoints: number;
}

/** Fewer people say nothing about a KPI. */
const fewestPeople = 5;
/** Nearly all. */
const nearlyAll = 0.8;
/** From here on two KPIs measure the same thing. */
const correlated = 0.9;
/** Points closer than this are the same. */
const samePoints = 1e-9;

/**
 * What about a role's weights is unfair, or says nothing.
 *
 * A weight warns when everybody has the same points under it, so it cannot change a rank; a KPI when four in five are at its
 * cap; two KPIs when their points correlate at 0.9 or more; a duty when the role weighs no KPI of its family. Points of
 * fewer than five people warn of nothing.
 *
 * Problems (warnings): `weight-changes-nothing`, `kpi-at-cap`, `kpis-correlate`, `duty-without-kpi`.
 */
export function weightWarnings(
  role: Pick<Role, "id" | "duties">,
  results: readonly RoleKpiResults[],
): readonly Problem<FairnessProblemCode>[] {
  const weighed = results.filter(({ weight }) => weight > 0);
  return [
    ...weighed.flatMap((row) => sameForAll(role.id, row)),
    ...weighed.flatMap((row) => atCap(role.id, row)),
    ...weighed.flatMap((row, i) => weighed.slice(i + 1).flatMap((other) => together(role.id, row, other))),
    ...dutiesWithout(role, weighed),
  ];
}

const warning = (code: FairnessProblemCode, params: Problem["params"]): Problem<FairnessProblemCode> => ({
  code,
  severity: "warning",
  params,
});

const known = ({ points }: RoleKpiResults): readonly number[] => points.filter((value) => value !== null);

function sameForAll(role: string, row: RoleKpiResults): readonly Problem<FairnessProblemCode>[] {
  const values = known(row);
  if (values.length < fewestPeople || Math.max(...values) - Math.min(...values) > samePoints) return [];
  return [warning("weight-changes-nothing", { role, kpi: row.kpi.id, people: values.length })];
}

function atCap(role: string, row: RoleKpiResults): readonly Problem<FairnessProblemCode>[] {
  const values = known(row);
  const capped = values.filter((value) => value >= row.mostPoints - samePoints).length;
  if (values.length < fewestPeople || capped < nearlyAll * values.length) return [];
  return [warning("kpi-at-cap", { role, kpi: row.kpi.id, capped, people: values.length })];
}

function together(role: string, a: RoleKpiResults, b: RoleKpiResults): readonly Problem<FairnessProblemCode>[] {
  const value = correlation(a.points, b.points);
  return value === null || value < correlated
    ? []
    : [warning("kpis-correlate", { role, kpi: a.kpi.id, other: b.kpi.id, value })];
}

/**
 * Pearson's correlation of two lists over the places where both have a value.
 *
 * @returns −1–1; null with fewer than five pairs, or where one of them never changes
 * @example correlation([1, 2, 3, 4, 5], [2, 4, 6, 8, 10]) // 1
 */
export function correlation(a: readonly (number | null)[], b: readonly (number | null)[]): number | null {
  const pairs = a.flatMap((x, i) => {
    const y = b[i] ?? null;
    return x === null || y === null ? [] : [[x, y] as const];
  });
  if (pairs.length < fewestPeople) return null;
  const mean = (at: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const shared = pairs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const spread = Math.sqrt(
    pairs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0) * pairs.reduce((sum, [, y]) => sum + (y - meanY) ** 2, 0),
  );
  return spread < samePoints ? null : shared / spread;
}

function dutiesWithout(
  { id, duties = [] }: Pick<Role, "id" | "duties">,
  weighed: readonly { readonly kpi: { readonly id: KpiId; readonly family: KpiFamily } }[],
): readonly Problem<FairnessProblemCode>[] {
  const families = new Set(weighed.map(({ kpi }) => kpi.family));
  return duties
    .filter(({ family }) => !families.has(family))
    .map(({ name, family }) => warning("duty-without-kpi", { role: id, duty: name, family }));
}
