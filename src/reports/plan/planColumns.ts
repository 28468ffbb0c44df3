import type { PlanTableKey } from "../../i18n/words/planWords";

/**
 * What a column of the plan holds. `pairs` are two numbers each, such as the points of a curve; a `value` is a text, a
 * number or a flag; a `long` text is not shown in full. `label` and `note` are for the reader and not read back; an array
 * lists the choices.
 */
export type PlanColumnType =
  | "text"
  | "number"
  | "flag"
  | "day"
  | "list"
  | "pairs"
  | "measure"
  | "setting"
  | "value"
  | "long"
  | "label"
  | "note"
  | readonly string[];

/** Families, units … as the plan names them; checked against the types where they are read. */
export const planChoices = {
  family: ["financial", "customer", "process", "capability"],
  unit: ["money", "count", "percent", "score", "days"],
  direction: ["higher", "lower", "range"],
  kind: ["flow", "level", "distinct"],
  scope: ["own", "team"],
  origin: ["allocated", "override", "bottom-up", "imported"],
  effect: ["zero", "cap", "deduct"],
  affects: ["score", "bonus"],
  per: ["month", "quarter", "half", "year"],
  bonusMode: ["tiers", "payout", "score"],
  tierMode: ["marginal", "whole", "interpolated"],
  tiersBy: ["amount", "attainment"],
  payment: ["paid", "clawed-back"],
  feedback: ["open", "discussed", "signed", "appealed"],
  version: ["draft", "submitted", "approved", "archived"],
  mapped: ["column", "sheet"],
  dateOrder: ["ymd", "dmy", "mdy"],
  op: ["in", "not-in"],
  calendar: ["month", "445", "454", "544"],
  yearNamedBy: ["end", "start"],
  holidays: ["CN", "none", "custom"],
  missing: ["reweight", "zero", "error"],
} as const;

/** The tables of the KPI Plan sheet from top to bottom; targets come last, where they can grow. */
export const planColumns = {
  settings: { key: "text", value: "setting", meaning: "note" },
  roles: { id: "text", name: "text" },
  duties: { role: "text", roleName: "label", name: "text", family: planChoices.family },
  kpis: {
    id: "text",
    zh: "text",
    en: "text",
    aliases: "list",
    family: planChoices.family,
    unit: planChoices.unit,
    direction: planChoices.direction,
    kind: planChoices.kind,
    measure: "measure",
  },
  weights: {
    role: "text",
    roleName: "label",
    kpi: "text",
    kpiName: "label",
    weight: "number",
    cap: "number",
    threshold: "number",
    scope: planChoices.scope,
    required: "flag",
    deduction: "number",
    curve: "pairs",
  },
  gates: {
    kpi: "text",
    kpiName: "label",
    role: "text",
    below: "number",
    above: "number",
    effect: planChoices.effect,
    value: "number",
    affects: planChoices.affects,
  },
  bonuses: {
    id: "text",
    role: "text",
    per: planChoices.per,
    mode: planChoices.bonusMode,
    kpi: "text",
    base: "number",
    tiers: "pairs",
    tierMode: planChoices.tierMode,
    tiersBy: planChoices.tiersBy,
    payouts: "pairs",
    coefficients: "pairs",
    acceleratesFrom: "number",
    accelerator: "number",
    cap: "number",
    teamShare: "number",
  },
  buffers: { kpi: "text", kpiName: "label", share: "number" },
  people: { id: "text", name: "text", team: "text", manager: "text" },
  aliases: { person: "text", personName: "label", alias: "text" },
  assignments: {
    person: "text",
    personName: "label",
    role: "text",
    roleName: "label",
    from: "day",
    to: "day",
    fte: "number",
    ramp: "number",
  },
  vacancies: {
    id: "text",
    role: "text",
    roleName: "label",
    team: "text",
    from: "day",
    to: "day",
    fte: "number",
    ramp: "number",
  },
  rates: { currency: "text", period: "text", rate: "number", actual: "number" },
  mapping: {
    what: planChoices.mapped,
    sheet: "text",
    column: "text",
    field: "text",
    unit: "number",
    dateOrder: planChoices.dateOrder,
    headerRow: "number",
  },
  filters: { sheet: "text", column: "text", op: planChoices.op, values: "list" },
  calendar: { date: "day", isOffDay: "flag", name: "text" },
  feedback: {
    person: "text",
    personName: "label",
    period: "text",
    kpi: "text",
    kpiName: "label",
    comment: "text",
    selfRating: "number",
    managerRating: "number",
    state: planChoices.feedback,
    by: "text",
    on: "day",
  },
  actions: {
    person: "text",
    personName: "label",
    period: "text",
    kpi: "text",
    kpiName: "label",
    action: "text",
    due: "day",
    done: "flag",
  },
  payments: {
    kind: planChoices.payment,
    bonus: "text",
    person: "text",
    personName: "label",
    period: "text",
    amount: "number",
    basis: "number",
    on: "day",
    reason: "text",
  },
  versions: {
    id: "text",
    state: planChoices.version,
    basedOn: "text",
    by: "text",
    at: "text",
    reason: "text",
  },
  changes: {
    at: "text",
    by: "text",
    list: "text",
    row: "text",
    field: "text",
    old: "value",
    new: "value",
    reason: "text",
  },
  snapshots: { version: "text", part: "number", text: "long" },
  generated: { sheet: "text", kind: "text", period: "text", hash: "text" },
  targets: {
    scope: "text",
    scopeName: "label",
    kpi: "text",
    kpiName: "label",
    period: "text",
    within: "text",
    value: "number",
    low: "number",
    high: "number",
    tolerance: "number",
    threshold: "number",
    stretch: "number",
    locked: "flag",
    origin: planChoices.origin,
    reason: "text",
  },
} as const satisfies Record<PlanTableKey, Readonly<Record<string, PlanColumnType>>>;

/** The tables' keys from top to bottom. */
export const planTableKeys = Object.keys(planColumns) as readonly PlanTableKey[];

/** A column of one of the tables. */
export type PlanColumnKey<Table extends PlanTableKey> = keyof (typeof planColumns)[Table] & string;

/** The name of a table in the workbook before it is made unique. @example planTableName("roles") // "KpiPlanRoles" */
export const planTableName = (table: PlanTableKey): string =>
  `KpiPlan${table.charAt(0).toUpperCase()}${table.slice(1)}`;
