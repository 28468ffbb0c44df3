import * as z from "zod/mini";
import { day, flag, listOf, maybe, number, oneOf, period, strict, text } from "./fileValues";
import { managedShape, recordShape, versionShape } from "./managementSchema";
import { conditionShape, measureSchema } from "./measureSchema";

const holiday = strict({ date: day, isOffDay: flag, name: maybe(text) });

const settings = strict({
  fiscalStart: maybe(number),
  calendar: maybe(
    z.union([z.enum(["month", "445", "454", "544"]), z.literal([445, 454, 544])], "month | 445 | 454 | 544"),
  ),
  yearNamedBy: maybe(oneOf("end", "start")),
  holidays: maybe(
    z
      .union([z.enum(["CN", "none"]), z.array(z.union([day, holiday]))], "CN | none | [{ date, isOffDay }]")
      .check(
        z.describe("CN, none, or a list of days: { date, isOffDay } (false: a make-up working day), or dates off"),
      ),
  ),
  minimumCoverage: maybe(number),
  scoreDecimals: maybe(number),
  missing: maybe(oneOf("reweight", "zero", "error")),
  asOf: maybe(day),
  reviewPeriod: maybe(period),
  currency: maybe(text),
  displayUnit: maybe(z.literal([1, 10000, 100000000], "1 | 10000 | 100000000")),
  roundingUnit: maybe(number),
  grades: maybe(listOf(strict({ grade: text, from: number }))),
  closedTo: maybe(day),
  shortfallLimit: maybe(number),
});

const curvePoint = z.union(
  [z.tuple([z.number(), z.number()]), z.strictObject({ attainment: z.number(), points: z.number() })],
  "[attainment, points]",
);

const weight = strict({
  role: text,
  kpi: text,
  weight: number,
  cap: maybe(number.check(z.describe("highest attainment that earns points, 1.2 = 120 %; from 10 on it is percent"))),
  curve: maybe(listOf(curvePoint)),
  threshold: maybe(number),
  scope: maybe(oneOf("own", "team")),
  required: maybe(flag),
  deduction: maybe(number),
});

const person = strict({
  id: text,
  name: maybe(text),
  aliases: maybe(listOf(text)),
  team: maybe(text),
  manager: maybe(text),
});

const assignment = strict({
  person: text,
  role: text,
  from: maybe(day),
  to: maybe(day),
  fte: maybe(number),
  ramp: maybe(number),
});

const target = strict({
  scope: text.check(z.describe("person:<id or name>, role:<id or name>, team:<name> or company")),
  kpi: text,
  period,
  within: maybe(period),
  value: maybe(number),
  low: maybe(number),
  high: maybe(number),
  tolerance: maybe(number),
  threshold: maybe(number),
  stretch: maybe(number),
  locked: maybe(flag),
  origin: maybe(oneOf("allocated", "override", "bottom-up", "imported")),
  reason: maybe(text),
});

const family = oneOf("financial", "customer", "process", "capability");

const kpi = strict({
  id: text,
  name: strict({ en: text, zh: text }),
  aliases: maybe(listOf(text)),
  family,
  unit: oneOf("money", "count", "percent", "score", "days"),
  direction: oneOf("higher", "lower", "range"),
  kind: oneOf("flow", "level", "distinct"),
  measure: measureSchema,
});

const gate = strict({
  kpi: text,
  role: maybe(text),
  below: maybe(number),
  above: maybe(number),
  effect: oneOf("zero", "cap", "deduct"),
  value: maybe(number),
  affects: maybe(oneOf("score", "bonus")),
});

const mapping = strict({
  columns: maybe(
    listOf(
      strict({
        sheet: text,
        column: text,
        field: text,
        unit: maybe(number),
        dateOrder: maybe(oneOf("ymd", "dmy", "mdy")),
      }),
    ),
  ),
  sheets: maybe(listOf(strict({ sheet: text, kind: text, headerRow: maybe(number) }))),
});

const role = strict({ id: text, name: maybe(text), duties: maybe(listOf(strict({ name: text, family }))) });

const snapshotShape = {
  version: maybe(number),
  settings: maybe(settings),
  roles: maybe(listOf(role)),
  weights: maybe(listOf(weight)),
  people: maybe(listOf(person)),
  assignments: maybe(listOf(assignment)),
  targets: maybe(listOf(target)),
  kpis: maybe(listOf(kpi)),
  gates: maybe(listOf(gate)),
  mapping: maybe(mapping),
  filters: maybe(
    listOf(
      strict({ ...conditionShape, sheet: maybe(text) }).check(
        z.describe(
          'Only rows that meet every filter count. Without cancelled orders: { "column": "Status", "op": "not-in", "values": ["Cancelled"] }',
        ),
      ),
    ),
  ),
  buffers: maybe(z.record(z.string(), number, "object")),
  ...managedShape,
};

const snapshotSchema = strict(snapshotShape);

/** The plan as it stands in a JSON file of the present version. Only a role's, a person's and a KPI's own values must be there. */
export const planFileSchema = strict({
  ...snapshotShape,
  ...recordShape,
  versions: maybe(listOf(strict({ ...versionShape, snapshot: snapshotSchema }))),
});

/** A plan's file that fits {@link planFileSchema}. */
export type PlanFile = z.infer<typeof planFileSchema>;

/** What a plan's file says without records and history: also the snapshot of a version. */
export type SnapshotFile = z.infer<typeof snapshotSchema>;

/**
 * The JSON Schema (draft 2020-12) of a plan's file, for editors and for whoever writes plans by program.
 *
 * @returns a plain object, ready for `JSON.stringify`
 */
export const planJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(planFileSchema, { io: "input" }),
  title: "KPI Desk plan",
});
