import fc from "fast-check";
import { standardCatalogue } from "../../src/domain/kpi/standardCatalogue";
import { defaultSettings, emptyPlan, planVersion } from "../../src/domain/plan/defaultPlan";
import type { Plan, PlanSettings, PlanSnapshot } from "../../src/domain/plan/plan";
import { parsePlan } from "../../src/planfile/parsePlan";
import { serialisePlan } from "../../src/planfile/serialisePlan";
import { runs } from "../helpers/runs";

const name = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("张三", "__proto__", "constructor", "A B"));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const day = fc.integer({ min: 40_000, max: 50_000 });
const period = fc.constantFrom("2026", "2026H1", "2026Q3", "2026-03", "2026W05");
const kpi = fc.constantFrom(...standardCatalogue.map((known) => known.id));

/** Some of a row's optional fields. */
const some = <Row extends object>(fields: { [Key in keyof Row]: fc.Arbitrary<Row[Key]> }): fc.Arbitrary<Partial<Row>> =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<Row>>;

/** A row with all of its first fields and some of its second. */
const row = <Needed extends object, Extra extends object>(
  needed: fc.Arbitrary<Needed>,
  extra: fc.Arbitrary<Extra>,
): fc.Arbitrary<Needed & Extra> => fc.tuple(needed, extra).map(([all, more]) => ({ ...all, ...more }));

const holidayDays = fc.array(row(fc.record({ date: day, isOffDay: fc.boolean() }), some({ name })));

const settings: fc.Arbitrary<PlanSettings> = row(
  fc.record({ minimumCoverage: number, missing: fc.constantFrom("reweight" as const, "zero" as const) }),
  some({ asOf: day, closedTo: day, shortfallLimit: number, reviewPeriod: period, currency: name }),
).chain((chosen) =>
  fc.oneof(
    fc.constant({ ...defaultSettings, ...chosen }),
    holidayDays.map((days) => ({ ...defaultSettings, ...chosen, holidays: "custom" as const, holidayDays: days })),
  ),
);

const weights = row(
  fc.record({ role: name, kpi, weight: number }),
  some({
    cap: number,
    threshold: number,
    deduction: number,
    required: fc.boolean(),
    scope: fc.constantFrom("own" as const, "team" as const),
    curve: fc.array(fc.record({ attainment: number, points: number })),
  }),
);

const targets = row(
  fc.record({ scope: fc.constantFrom("company" as const, "person:张三" as const, "team:East" as const), kpi, period }),
  some({
    within: period,
    value: number,
    low: number,
    high: number,
    tolerance: number,
    threshold: number,
    stretch: number,
    locked: fc.boolean(),
    reason: name,
  }),
);

const gates = row(
  fc.record({ kpi, effect: fc.constantFrom("zero" as const, "cap" as const) }),
  some({ affects: fc.constantFrom("bonus" as const), role: name, below: number, above: number, value: number }),
);

const filters = row(
  fc.record({ column: name, op: fc.constantFrom("in" as const, "not-in" as const), values: fc.array(name) }),
  some({ sheet: name }),
);

const mapping = some({
  columns: fc.array(row(fc.record({ sheet: name, column: name, field: name }), some({ unit: number }))),
  sheets: fc.array(row(fc.record({ sheet: name, kind: name }), some({ headerRow: fc.nat() }))),
});

const bonuses = row(
  fc.record({
    id: name,
    role: name,
    per: fc.constantFrom("month" as const, "year" as const),
    mode: fc.constantFrom("tiers" as const, "payout" as const, "score" as const),
  }),
  some({
    kpi,
    base: number,
    tiers: fc.array(fc.record({ from: number, rate: number })),
    payouts: fc.array(fc.record({ attainment: number, payout: number })),
    coefficients: fc.array(fc.record({ score: number, coefficient: number })),
    teamShare: number,
  }),
);

const vacancies = row(fc.record({ id: name, role: name }), some({ team: name, from: day, to: day, fte: number }));

const managed = {
  bonuses: fc.array(bonuses),
  rates: fc.array(row(fc.record({ currency: name, rate: number }), some({ period, actual: number }))),
  vacancies: fc.array(vacancies),
};

const personAndPeriod = { person: name, period };

const records = {
  payments: fc.array(
    row(
      fc.record({
        ...personAndPeriod,
        bonus: name,
        amount: number,
        kind: fc.constantFrom("paid" as const, "clawed-back" as const),
      }),
      some({ basis: number, on: day, reason: name }),
    ),
  ),
  feedback: fc.array(
    row(
      fc.record({ ...personAndPeriod, state: fc.constantFrom("open" as const, "appealed" as const) }),
      some({ kpi, comment: name, selfRating: number, by: name, on: day }),
    ),
  ),
  actions: fc.array(row(fc.record({ ...personAndPeriod, action: name }), some({ due: day, done: fc.boolean() }))),
  changes: fc.array(
    row(
      fc.record({
        at: name,
        list: name,
        row: name,
        field: name,
        old: fc.oneof(name, number, fc.constant(null)),
        new: fc.oneof(number, fc.boolean(), fc.constant(null)),
      }),
      some({ by: name, reason: name }),
    ),
  ),
};

const snapshot: fc.Arbitrary<PlanSnapshot> = row(
  fc.record({
    version: fc.constant(planVersion),
    settings,
    roles: fc.array(
      row(
        fc.record({ id: name, name }),
        some({ duties: fc.array(fc.record({ name, family: fc.constantFrom("customer" as const) }), { maxLength: 2 }) }),
      ),
    ),
    weights: fc.array(weights),
    people: fc.array(row(fc.record({ id: name, name }), some({ aliases: fc.array(name), team: name, manager: name }))),
    assignments: fc.array(
      row(fc.record({ person: name, role: name }), some({ from: day, to: day, fte: number, ramp: number })),
    ),
    targets: fc.array(targets),
  }),
  some({
    kpis: fc.subarray([...standardCatalogue]),
    gates: fc.array(gates),
    filters: fc.array(filters),
    mapping,
    buffers: fc.dictionary(kpi, number),
    ...managed,
  }),
);

const small: fc.Arbitrary<PlanSnapshot> = fc
  .record({ vacancies: fc.array(vacancies), bonuses: fc.array(bonuses) })
  .map((lists) => ({ ...emptyPlan, ...lists }));

const plan: fc.Arbitrary<Plan> = row(
  snapshot,
  some({
    ...records,
    versions: fc.array(
      row(
        fc.record({
          id: name,
          state: fc.constantFrom("draft" as const, "approved" as const),
          at: name,
          snapshot: small,
        }),
        some({ basedOn: name, by: name, reason: name }),
      ),
      { maxLength: 2 },
    ),
  }),
);

/** Neither prototypes nor the order of keys are part of a plan. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("A plan written to a file", () => {
  it("reads back as the same plan", () => {
    fc.assert(
      fc.property(plan, (original) => {
        const read = parsePlan(serialisePlan(original));
        expect(read.problems).toEqual([]);
        expect(plain(read.plan)).toEqual(plain(original));
      }),
      runs(100),
    );
  });

  it("is the same text whatever order its parts were set in", () => {
    const reversed = Object.fromEntries(Object.entries(emptyPlan).reverse()) as unknown as Plan;
    expect(serialisePlan(reversed)).toBe(serialisePlan(emptyPlan));
    expect(serialisePlan(emptyPlan).startsWith('{\n  "version": 2,\n  "settings"')).toBe(true);
  });

  it("shows days as dates and curves as pairs", () => {
    const text = serialisePlan({
      ...emptyPlan,
      settings: { ...defaultSettings, asOf: 46053 },
      weights: [{ role: "rep", kpi: "revenue", weight: 100, curve: [{ attainment: 0.8, points: 60 }] }],
    });
    expect(JSON.parse(text)).toMatchObject({ settings: { asOf: "2026-01-31" }, weights: [{ curve: [[0.8, 60]] }] });
  });
});
