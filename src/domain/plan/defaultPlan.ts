import type { Plan, PlanSettings } from "./plan";

/** The version of the plan's form that this product writes. */
export const planVersion = 2;

/** Settings of a plan that says nothing of them (domain rules §2). */
export const defaultSettings: PlanSettings = {
  fiscalStart: 1,
  calendar: "month",
  yearNamedBy: "end",
  holidays: "CN",
  minimumCoverage: 0.6,
  scoreDecimals: 1,
  missing: "reweight",
  displayUnit: 1,
  roundingUnit: 1,
  grades: [
    { grade: "A", from: 95 },
    { grade: "B", from: 85 },
    { grade: "C", from: 70 },
    { grade: "D", from: 60 },
    { grade: "E", from: 0 },
  ],
};

/** A plan in which nothing is set up yet. */
export const emptyPlan: Plan = {
  version: planVersion,
  settings: defaultSettings,
  roles: [],
  weights: [],
  people: [],
  assignments: [],
  targets: [],
};
