import type {
  Condition,
  Kpi,
  KpiDirection,
  KpiFamily,
  KpiId,
  KpiUnit,
  Measure,
  SourceKind,
} from "../../domain/kpi/kpi";
import type { KeyField, NumberField } from "../../domain/kpi/kpi";
import type { Plan } from "../../domain/plan/plan";

/** What the manager says of a KPI of her own: rows, what is counted or added up in them, and which of them. */
export interface OwnKpi {
  readonly name: string;
  readonly family: KpiFamily;
  readonly from: SourceKind;
  readonly how: "sum" | "mean" | "count" | "distinct";
  /** Of `sum` and `mean`. */
  readonly number: NumberField | null;
  /** Of `distinct`. */
  readonly key: KeyField | null;
  /** Only rows whose column holds one of these; null: all of them. */
  readonly filter: Pick<Condition, "column" | "values"> | null;
  /** As a share of what the same gives over all rows. */
  readonly isShare: boolean;
  readonly unit: KpiUnit;
  readonly direction: KpiDirection;
}

/**
 * The measure that the manager described, or null while something is missing.
 *
 * @example measureOf({ how: "sum", number: "amount", filter: { column: "Region", values: ["East"] }, … })
 *   // { op: "sum", of: "amount", from: "sales", where: [{ column: "Region", op: "in", values: ["East"] }] }
 */
export function measureOf(own: OwnKpi): Measure | null {
  const filtered = own.filter !== null && own.filter.values.length > 0;
  const where: readonly Condition[] = filtered && own.filter ? [{ ...own.filter, op: "in" }] : [];
  const part = rowsMeasure(own, where);
  if (!part || !own.isShare) return part;
  const whole = rowsMeasure(own, []);
  return whole && filtered ? { op: "ratio", numerator: part, denominator: whole } : null;
}

/**
 * A plan with a KPI of the manager's own; null while it has no name or no measure.
 *
 * Sums and counts add up over time; a mean or a share is a level, distinct things are neither.
 *
 * @param id - of the KPI that becomes this one; null: it is a new one
 * @returns the plan and the id the KPI has
 */
export function setOwnKpi(
  plan: Plan,
  own: OwnKpi,
  id: KpiId | null,
): { readonly plan: Plan; readonly kpi: KpiId } | null {
  const measure = measureOf(own);
  const name = own.name.trim();
  if (measure === null || name === "") return null;
  const kpis = plan.kpis ?? [];
  const old = kpis.find((one) => one.id === id);
  const kpi: Kpi = {
    id: old?.id ?? freeId(plan),
    // A KPI that is called otherwise in one language only came from a plan file: both are renamed when its name is.
    name: old && shownName(old) === name ? old.name : { en: name, zh: name },
    aliases: old?.aliases ?? [],
    family: own.family,
    unit: own.isShare ? "percent" : own.unit,
    direction: own.direction,
    kind: own.isShare || own.how === "mean" ? "level" : own.how === "distinct" ? "distinct" : "flow",
    measure,
  };
  return { plan: { ...plan, kpis: old ? kpis.map((one) => (one === old ? kpi : one)) : [...kpis, kpi] }, kpi: kpi.id };
}

/** What the manager once said of a KPI; null where its measure is one that can only be typed into the plan's sheet. */
export function ownKpiOf(kpi: Kpi): OwnKpi | null {
  const { measure, family, unit, direction } = kpi;
  const isShare = measure.op === "ratio";
  const part = isShare ? measure.numerator : measure;
  if (part.op !== "sum" && part.op !== "mean" && part.op !== "count" && part.op !== "distinct") return null;
  const [only] = part.where ?? [];
  const own: OwnKpi = {
    name: shownName(kpi),
    family,
    from: part.from,
    how: part.op,
    number: part.op === "sum" || part.op === "mean" ? part.of : null,
    key: part.op === "distinct" ? part.of : null,
    filter: only ? { column: only.column, values: only.values } : null,
    isShare,
    unit,
    direction,
  };
  return JSON.stringify(measureOf(own)) === JSON.stringify(measure) ? own : null;
}

const shownName = ({ name }: Kpi): string => name.zh;

/** A plan without one of the manager's own KPIs, and without its weights, targets, gates and buffer. */
export function removeOwnKpi(plan: Plan, kpi: KpiId): Plan {
  const others = <Row extends { readonly kpi?: KpiId }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.kpi !== kpi);
  const buffers = Object.entries(plan.buffers ?? {}).filter(([id]) => id !== kpi);
  return {
    ...plan,
    kpis: (plan.kpis ?? []).filter(({ id }) => id !== kpi),
    weights: others(plan.weights),
    targets: others(plan.targets),
    ...(plan.gates ? { gates: others(plan.gates) } : {}),
    ...(plan.buffers ? { buffers: Object.fromEntries(buffers) } : {}),
  };
}

function rowsMeasure({ how, number, key, from }: OwnKpi, where: readonly Condition[]): Measure | null {
  const rows = { from, ...(where.length > 0 ? { where } : {}) };
  if (how === "count") return { op: "count", ...rows };
  if (how === "distinct") return key === null ? null : { op: "distinct", of: key, ...rows };
  return number === null ? null : { op: how, of: number, ...rows };
}

function freeId({ kpis = [] }: Plan): KpiId {
  const taken = new Set(kpis.map(({ id }) => id));
  let number = 1;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}
