import fc from "fast-check";
import { defaultSettings, planVersion } from "../../../src/domain/plan/defaultPlan";
import type { Plan, PlanSettings } from "../../../src/domain/plan/plan";

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "",
    " ",
    "=1+1",
    "__proto__",
    '"',
    '""',
    "[]",
    "[1]",
    "a; b",
    "；",
    "TRUE",
    "12",
    "1e3",
    "'x",
    "_x0041_",
  ),
);
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => value + 0);
const anyDay = fc.integer({ min: 1, max: 73_000 });
const partly = <Fields extends object>(model: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) =>
  fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Partial<Fields>>;

const anySettings: fc.Arbitrary<PlanSettings> = fc
  .tuple(
    fc.record({
      missing: fc.constantFrom("reweight" as const, "zero" as const, "error" as const),
      minimumCoverage: fc.double({ min: 0, max: 1, noNaN: true }),
      grades: fc.array(fc.record({ grade: anyText, from: anyNumber }), { maxLength: 4 }),
    }),
    partly({ asOf: anyDay, closedTo: anyDay, shortfallLimit: anyNumber, reviewPeriod: anyText, currency: anyText }),
  )
  .map(([needed, optional]) => ({ ...defaultSettings, ...needed, ...optional }));

/** A list with something in it: the sheet cannot tell an empty list from none. */
const rowsOf = <Needed extends object, Optional extends object>(
  needed: { [Key in keyof Needed]: fc.Arbitrary<Needed[Key]> },
  optional: { [Key in keyof Optional]: fc.Arbitrary<Optional[Key]> },
): fc.Arbitrary<(Needed & Partial<Optional>)[]> =>
  fc.array(
    fc
      .tuple(fc.record(needed), partly<Optional>(optional))
      .map(([all, some]) => ({ ...all, ...some }) as Needed & Partial<Optional>),
    { minLength: 1, maxLength: 3 },
  );

const ofPerson = { person: anyText, period: anyText };
const anyValue = fc.oneof(anyText, anyNumber, fc.boolean(), fc.constant(null));

const anyRecords = {
  vacancies: rowsOf({ id: anyText, role: anyText }, { team: anyText, from: anyDay, to: anyDay, fte: anyNumber }),
  rates: rowsOf({ currency: anyText, rate: anyNumber }, { period: anyText, actual: anyNumber }),
  bonuses: rowsOf(
    {
      id: anyText,
      role: anyText,
      per: fc.constantFrom("month" as const, "half" as const),
      mode: fc.constantFrom("tiers" as const, "score" as const),
    },
    {
      kpi: anyText,
      base: anyNumber,
      tiers: fc.array(fc.record({ from: anyNumber, rate: anyNumber }), { maxLength: 3 }),
      payouts: fc.array(fc.record({ attainment: anyNumber, payout: anyNumber }), { maxLength: 3 }),
      coefficients: fc.array(fc.record({ score: anyNumber, coefficient: anyNumber }), { maxLength: 3 }),
      teamShare: anyNumber,
    },
  ),
  payments: rowsOf(
    { ...ofPerson, bonus: anyText, amount: anyNumber, kind: fc.constantFrom("paid" as const, "clawed-back" as const) },
    { basis: anyNumber, on: anyDay, reason: anyText },
  ),
  feedback: rowsOf(
    { ...ofPerson, state: fc.constantFrom("open" as const, "signed" as const) },
    { kpi: anyText, comment: anyText, selfRating: anyNumber, managerRating: anyNumber, by: anyText, on: anyDay },
  ),
  actions: rowsOf({ ...ofPerson, action: anyText }, { kpi: anyText, due: anyDay, done: fc.boolean() }),
  changes: rowsOf(
    { at: anyText, list: anyText, row: anyText, field: anyText, old: anyValue, new: anyValue },
    { by: anyText, reason: anyText },
  ),
};

/** Any plan, with texts that a cell could take for something else. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    settings: anySettings,
    roles: fc.array(fc.record({ id: anyText, name: anyText }), { maxLength: 3 }),
    people: fc.uniqueArray(
      fc
        .tuple(
          fc.record({ id: anyText, name: anyText }),
          partly({ aliases: fc.array(anyText, { minLength: 1, maxLength: 3 }), team: anyText, manager: anyText }),
        )
        .map(([needed, optional]) => ({ ...needed, ...optional })),
      { maxLength: 4, selector: ({ id }) => id },
    ),
    assignments: fc.array(
      fc
        .tuple(
          fc.record({ person: anyText, role: anyText }),
          partly({ from: anyDay, to: anyDay, fte: anyNumber, ramp: anyNumber }),
        )
        .map(([needed, optional]) => ({ ...needed, ...optional })),
      { maxLength: 4 },
    ),
    weights: fc.array(
      fc
        .tuple(
          fc.record({ role: anyText, kpi: anyText, weight: anyNumber }),
          partly({
            cap: anyNumber,
            required: fc.boolean(),
            curve: fc.array(fc.record({ attainment: anyNumber, points: anyNumber }), { maxLength: 4 }),
          }),
        )
        .map(([needed, optional]) => ({ ...needed, ...optional })),
      { maxLength: 4 },
    ),
    targets: fc.array(
      fc
        .tuple(
          fc.record({ scope: anyText.map((name) => `person:${name}` as const), kpi: anyText, period: anyText }),
          partly({ value: anyNumber, locked: fc.boolean(), reason: anyText, low: anyNumber, high: anyNumber }),
        )
        .map(([needed, optional]) => ({ ...needed, ...optional })),
      { maxLength: 4 },
    ),
  })
  .chain((parts) => partly(anyRecords).map((records) => ({ version: planVersion, ...parts, ...records })));
