import fc from "fast-check";
import { yearPeriod } from "../../src/domain/calendar/calendarPeriods";
import { planCalendar } from "../../src/domain/plan/planCalendar";
import type { BonusPlan } from "../../src/domain/plan/bonusPlan";
import type { Assignment, Plan, PlanSettings, RoleKpi, Target } from "../../src/domain/plan/plan";
import { createMemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import type { IntakeResult } from "../../src/intake/intakeResult";
import { sampleWorkbook } from "../../src/sample/sampleWorkbook";
import { openModel } from "../../src/session/openModel";
import type { Model } from "../../src/session/model";
import { draftPlan } from "../../src/workflows/draftPlan";
import { planHolidays, readWorkbook } from "../../src/workflows/readWorkbook";
import { everyReport } from "../../src/workflows/reportChoice";
import { describeReports } from "../../src/workflows/writeReports";
import { convertAll, describeWithLibreOffice, libreOfficeTimeout } from "../helpers/libreOffice";
import { recalculatedDifferences } from "../helpers/recalculatedDifferences";
import { runs } from "../helpers/runs";

let base: Plan;
let intake: IntakeResult;
beforeAll(async () => {
  const port = createMemoryWorkbook(readWorkbookFile(newWorkbook(sampleWorkbook("en-US"))));
  const { model } = await readWorkbook(port, { language: "en-US" });
  intake = model.intake;
  base = draftPlan(model, "en-US");
});

const settings: fc.Arbitrary<Partial<PlanSettings>> = fc.record({
  fiscalStart: fc.constantFrom(1, 2, 4, 7, 10),
  calendar: fc.constantFrom("month" as const, "445" as const, "454" as const, "544" as const),
  yearNamedBy: fc.constantFrom("end" as const, "start" as const),
  holidays: fc.constantFrom("CN" as const, "none" as const),
  minimumCoverage: fc.constantFrom(0, 0.6, 1),
  scoreDecimals: fc.integer({ min: 0, max: 3 }),
  missing: fc.constantFrom("reweight" as const, "zero" as const),
  displayUnit: fc.constantFrom(1 as const, 10000 as const),
  roundingUnit: fc.constantFrom(1, 0.01, 100),
});

/** What makes points of an attainment: a line with or without a cap, a curve, a threshold, a deduction. */
const rule: fc.Arbitrary<Partial<RoleKpi>> = fc.oneof(
  fc.constant({}),
  fc.record({ cap: fc.constantFrom(1, 1.1, 1.5), threshold: fc.constantFrom(0.5, 0.8) }),
  fc.constant({
    curve: [
      { attainment: 0.8, points: 60 },
      { attainment: 1, points: 100 },
      { attainment: 1.2, points: 120 },
    ],
  }),
  fc.record({ deduction: fc.constantFrom(5, 20), required: fc.boolean() }),
);

/** A target as it is, doubled, of 0, negative, or as a range. */
const targetChange: fc.Arbitrary<(target: Target) => Target> = fc.oneof(
  { weight: 4, arbitrary: fc.constant((target: Target) => target) },
  fc.constant(({ value = 1, ...target }: Target) => ({ ...target, value: value * 2 })),
  fc.constant((target: Target) => ({ ...target, value: 0 })),
  fc.constant(({ value = 1, ...target }: Target) => ({
    ...target,
    low: value * 0.9,
    high: value,
    tolerance: value / 2,
  })),
  fc.constant(({ value = 1, ...target }: Target) => ({ ...target, value, threshold: value / 2 })),
);

interface RandomPlan {
  readonly settings: Partial<PlanSettings>;
  readonly rules: readonly Partial<RoleKpi>[];
  readonly changes: readonly ((target: Target) => Target)[];
  /** Who of the sample's 25 is in the plan. */
  readonly people: readonly number[];
  /** People who take another's role in the middle of the year's second half of data. */
  readonly movers: readonly number[];
  readonly gate: "none" | "zero" | "cap" | "deduct";
  /** How bonuses come about, by role. */
  readonly bonuses: readonly Omit<BonusPlan, "id" | "role">[];
  readonly language: "zh-CN" | "en-US";
  /** Smallest periods of the breakdown. */
  readonly level: "quarter" | "month" | "week";
}

const tiers = [
  { from: 0, rate: 0.0025 },
  { from: 300_000, rate: 0.005 },
  { from: 900_000, rate: 0.0125 },
];

/** Tiers, payout curves and coefficients, with and without cap, accelerator and a share for the team. */
const bonus: fc.Arbitrary<Omit<BonusPlan, "id" | "role">> = fc
  .tuple(
    fc.oneof(
      fc.record({
        mode: fc.constant("tiers" as const),
        kpi: fc.constant("revenue"),
        tiers: fc.constant(tiers),
        tierMode: fc.constantFrom("marginal" as const, "whole" as const, "interpolated" as const),
      }),
      fc.record({
        mode: fc.constant("tiers" as const),
        kpi: fc.constant("revenue"),
        tiersBy: fc.constant("attainment" as const),
        tiers: fc.constant(tiers.map(({ rate }, index) => ({ from: index * 0.6, rate }))),
        tierMode: fc.constantFrom("marginal" as const, "whole" as const, "interpolated" as const),
      }),
      fc.record({
        mode: fc.constant("payout" as const),
        kpi: fc.constantFrom("revenue", "collected"),
        base: fc.constantFrom(20_000, 3333.33),
        payouts: fc.constant([
          { attainment: 0.75, payout: 0.5 },
          { attainment: 1, payout: 1 },
          { attainment: 1.5, payout: 3 },
        ]),
      }),
      fc.record({
        mode: fc.constant("score" as const),
        base: fc.constantFrom(20_000, 3333.33),
        coefficients: fc.constant([
          { score: 95, coefficient: 1.5 },
          { score: 70, coefficient: 1 },
          { score: 60, coefficient: 0.7 },
        ]),
      }),
    ),
    fc.record({ per: fc.constantFrom("month" as const, "quarter" as const) }),
    fc.oneof(fc.constant({}), fc.constant({ cap: 5000 })),
    fc.oneof(fc.constant({}), fc.constant({ teamShare: 0.3 })),
    fc.oneof(fc.constant({}), fc.constant({ acceleratesFrom: 0.8, accelerator: 1.5 })),
  )
  .map(([mode, per, cap, share, faster]) => ({ ...mode, ...per, ...cap, ...share, ...faster }));

const randomPlan: fc.Arbitrary<RandomPlan> = fc.record({
  settings,
  rules: fc.array(rule, { minLength: 7, maxLength: 7 }),
  changes: fc.array(targetChange, { minLength: 11, maxLength: 11 }),
  people: fc.uniqueArray(fc.integer({ min: 0, max: 24 }), { minLength: 3, maxLength: 7 }),
  movers: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 3 }),
  gate: fc.constantFrom("none", "zero", "cap", "deduct"),
  bonuses: fc.array(bonus, { minLength: 1, maxLength: 4 }),
  language: fc.constantFrom("zh-CN", "en-US"),
  level: fc.constantFrom("quarter", "month", "week"),
});

/** 15 May 2026, inside the last quarter of the sample. */
const moveDay = 46157;

function moved(
  assignment: Assignment,
  index: number,
  plan: RandomPlan,
  all: readonly Assignment[],
): readonly Assignment[] {
  const next = all[(index + 1) % all.length];
  if (!plan.movers.includes(index) || !next || next.role === assignment.role) return [assignment];
  return [
    { ...assignment, to: moveDay - 1 },
    { person: assignment.person, role: next.role, from: moveDay, fte: 0.8 },
  ];
}

function planOf(random: RandomPlan): Plan {
  const { gate } = random;
  const people = base.people.filter((_, index) => random.people.includes(index));
  const chosen = new Set(people.map(({ id }) => id));
  const assignments = base.assignments.filter(({ person }) => chosen.has(person));
  const condition = { kpi: "revenue", below: 1_000_000, effect: gate, value: 60 } as const;
  return {
    ...base,
    people,
    settings: { ...base.settings, ...random.settings },
    weights: base.weights.map((row, i) => ({ ...row, ...random.rules[i % random.rules.length] })),
    targets: base.targets.map((target, i) => (random.changes[i % random.changes.length] ?? ((same) => same))(target)),
    assignments: assignments.flatMap((assignment, i, all) => moved(assignment, i, random, all)),
    bonuses: random.bonuses.flatMap((own, i) => {
      const role = base.roles[i % base.roles.length]?.id;
      return role === undefined ? [] : [{ ...own, id: `bonus ${i}`, role }];
    }),
    ...(gate === "none"
      ? {}
      : {
          gates: [
            { ...condition, effect: gate },
            { kpi: "orders", below: 20, effect: gate, value: gate === "deduct" ? 0.15 : 4000, affects: "bonus" },
          ],
        }),
  };
}

/** Of the sheets that were tried. */
const kinds = new Set<string>();

async function written(random: RandomPlan): Promise<Uint8Array> {
  const plan = planOf(random);
  const model: Model = openModel(intake, { plan, holidays: planHolidays(plan) });
  const year = yearPeriod(planCalendar(plan.settings), 2026);
  const choice = { ...everyReport, breakdown: { level: random.level } };
  const { drafts } = await describeReports(createMemoryWorkbook([]), model, year, random.language, choice);
  for (const { kind } of drafts) kinds.add(kind);
  return newWorkbook(drafts);
}

describeWithLibreOffice("Whatever the plan, a spreadsheet computes what we wrote", () => {
  it(
    "fiscal years, weeks of 4-4-5, curves, caps, ranges, gates, bonuses, changes of role: no cell differs, none is an error",
    async () => {
      const { numRuns } = runs(20);
      const plans = fc.sample(randomPlan, { numRuns: numRuns * (process.env["KPI_LONG"] ? 5 : 1), seed: 20260217 });
      const batch = 50;
      for (let first = 0; first < plans.length; first += batch) {
        const some = plans.slice(first, first + batch);
        const files = await Promise.all(some.map(written));
        const recalculated = await convertAll(files, "xlsx");
        files.forEach((file, i) => {
          const { wrong, compared } = recalculatedDifferences(file, recalculated[i] ?? new Uint8Array());
          expect([wrong.slice(0, 5), wrong.length > 0 ? JSON.stringify(some[i]) : ""]).toEqual([[], ""]);
          expect(compared).toBeGreaterThan(500);
        });
      }
      expect([...kinds].sort()).toEqual([
        "breakdown",
        "check",
        "dashboard",
        "incentives",
        "leaderboard",
        "plan",
        "scorecard",
        "talk",
      ]);
    },
    process.env["KPI_LONG"] ? 50 * libreOfficeTimeout : 3 * libreOfficeTimeout,
  );
});
