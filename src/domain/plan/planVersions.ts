import type { ChangeRecord, ChangedValue, VersionState } from "./planHistory";
import type { Plan, PlanSnapshot, PlanVersion } from "./plan";

/** Who takes a step, when and why. */
export interface Signature {
  readonly by?: string;
  /** ISO date and time. */
  readonly at: string;
  readonly reason?: string;
}

/** What a version keeps of a plan: all but records and history. */
export const snapshotOf = ({
  payments: _paid,
  feedback: _said,
  actions: _agreed,
  versions: _versions,
  changes: _changes,
  ...kept
}: Plan): PlanSnapshot => kept;

/**
 * Hands a plan in: its present state becomes a version that waits for approval. One that waited already is put away.
 *
 * @returns the plan with the new version last; based on the one in force
 */
export const submitPlan = (plan: Plan, signature: Signature): Plan => ({
  ...plan,
  versions: [...inState(plan.versions ?? [], "submitted", "archived"), newVersion(plan, "submitted", signature)],
});

/** Keeps the plan as it stands as a draft to compare with or to go back to. What waits and what is in force stay so. */
export const keepVersion = (plan: Plan, signature: Signature): Plan => ({
  ...plan,
  versions: [...(plan.versions ?? []), newVersion(plan, "draft", signature)],
});

/**
 * Goes back to a version: all that it kept counts again. What was paid, said and agreed since stays, and so does the history.
 *
 * @example goBackTo(plan, v1).targets // those of v1, with the payments of today
 */
export function goBackTo(plan: Plan, { snapshot }: PlanVersion): Plan {
  const { payments, feedback, actions, versions, changes } = plan;
  return {
    ...snapshot,
    ...(payments && { payments }),
    ...(feedback && { feedback }),
    ...(actions && { actions }),
    ...(versions && { versions }),
    ...(changes && { changes }),
  };
}

/**
 * Approves the version that waits, or the plan as it stands where none does: it is in force, and the one before is put away.
 *
 * @example approvePlan(submitPlan(plan, …), { by: "王总", at: "2026-01-05T09:00" }) // one approved version
 */
export function approvePlan(plan: Plan, signature: Signature): Plan {
  const waiting = plan.versions?.some(({ state }) => state === "submitted") ? plan : submitPlan(plan, signature);
  const versions = inState(waiting.versions ?? [], "approved", "archived").map((version): PlanVersion =>
    version.state === "submitted" ? { ...version, ...signature, state: "approved" } : version,
  );
  return { ...waiting, versions };
}

/** Sends the version that waits back: it is a draft again, with the reason. Without one, nothing changes. */
export const returnPlan = (plan: Plan, signature: Signature): Plan => ({
  ...plan,
  versions: (plan.versions ?? []).map((version): PlanVersion =>
    version.state === "submitted" ? { ...version, ...signature, state: "draft" } : version,
  ),
});

/** The version in force: the last approved one; null while there is none, and the draft counts. */
export const versionInForce = ({ versions = [] }: Pick<Plan, "versions">): PlanVersion | null =>
  versions.findLast(({ state }) => state === "approved") ?? null;

/**
 * May a plan take the place of the one in the workbook? Not when the workbook's has versions that this one never saw: a
 * colleague's newer plan is never overwritten.
 *
 * @param present - the plan in the workbook as it is now
 */
export const knowsAllOf = (plan: Plan, present: Plan): boolean => {
  const seen = new Set((plan.versions ?? []).map(({ id, at, state }) => `${id} ${at} ${state}`));
  return (present.versions ?? []).every(({ id, at, state }) => seen.has(`${id} ${at} ${state}`));
};

function newVersion(plan: Plan, state: VersionState, signature: Signature): PlanVersion {
  const basedOn = versionInForce(plan)?.id;
  return {
    id: nextId(plan.versions ?? []),
    state,
    ...(basedOn === undefined ? {} : { basedOn }),
    ...signature,
    snapshot: snapshotOf(plan),
  };
}

const inState = (versions: readonly PlanVersion[], from: VersionState, to: VersionState): readonly PlanVersion[] =>
  versions.map((version) => (version.state === from ? { ...version, state: to } : version));

const nextId = (versions: readonly PlanVersion[]): string =>
  `v${1 + Math.max(0, ...versions.map(({ id }) => Number(/^v(\d+)$/.exec(id)?.[1] ?? 0)))}`;

/** One value that two plans do not share. */
export type PlanChange = Pick<ChangeRecord, "list" | "row" | "field" | "old" | "new">;

/** What tells the rows of each list apart. */
const keys: Readonly<Record<string, readonly string[]>> = {
  roles: ["id"],
  weights: ["role", "kpi"],
  people: ["id"],
  assignments: ["person", "role", "from"],
  targets: ["scope", "kpi", "period", "within"],
  kpis: ["id"],
  gates: ["kpi", "role", "effect"],
  filters: ["sheet", "column"],
  vacancies: ["id"],
  rates: ["currency", "period"],
  bonuses: ["id"],
};

/**
 * Two plans compared value by value.
 *
 * @returns in the order of the plan's lists; a row that came or went is one change with an empty field. Reasons of targets
 * are values like any other
 *
 * @example comparePlans(before, after) // [{ list: "targets", row: "person:张三 · revenue · 2026-03", field: "value", old: 100, new: 120 }]
 */
export function comparePlans(before: PlanSnapshot, after: PlanSnapshot): readonly PlanChange[] {
  const [old, now] = [before, after].map((plan) => new Map(Object.entries(plan)));
  const lists = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].filter((list) => list !== "version");
  return lists.flatMap((list) => compareRows(list, rowsOf(list, old?.get(list)), rowsOf(list, now?.get(list))));
}

type Rows = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Rows by their own names; rows that share theirs are told apart by their order. */
function rowsOf(list: string, value: unknown): Rows {
  const found = new Map<string, Readonly<Record<string, unknown>>>();
  if (!Array.isArray(value)) {
    if (isRow(value)) found.set("", value);
    return found;
  }
  for (const row of value as readonly unknown[]) {
    if (!isRow(row)) continue;
    const name = (keys[list] ?? [])
      .flatMap((key) => (typeof row[key] === "string" || typeof row[key] === "number" ? [row[key]] : []))
      .join(" · ");
    let free = name;
    for (let number = 2; found.has(free); number++) free = `${name} (${number})`;
    found.set(free, row);
  }
  return found;
}

function compareRows(list: string, before: Rows, after: Rows): readonly PlanChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((row): readonly PlanChange[] => {
    const [old, now] = [before.get(row), after.get(row)];
    if (!old || !now) return [{ list, row, field: "", old: old ? shown(old) : null, new: now ? shown(now) : null }];
    return [...new Set([...Object.keys(old), ...Object.keys(now)])]
      .map((field) => ({ list, row, field, old: shown(old[field]), new: shown(now[field]) }))
      .filter((change) => change.old !== change.new);
  });
}

/** A value as a cell can hold it; what is no single value is its JSON. */
function shown(value: unknown): ChangedValue {
  if (value === undefined || value === null) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : JSON.stringify(value);
}

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/**
 * A changed plan with every changed value in its change log.
 *
 * @param plan - as it was, with its log
 * @param next - as it shall be
 * @returns `next` with the log of `plan` and one record a changed value; nothing changed leaves the log as it is
 */
export function recordChanges(plan: Plan, next: Plan, signature: Signature): Plan {
  const found = comparePlans(snapshotOf(plan), snapshotOf(next)).map((change): ChangeRecord => ({
    ...signature,
    ...change,
  }));
  const changes = [...(plan.changes ?? []), ...found];
  return changes.length === 0 ? next : { ...next, changes };
}
