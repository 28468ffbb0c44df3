import { checkPlan } from "../../../src/domain/plan/checkPlan";
import { defaultSettings, emptyPlan } from "../../../src/domain/plan/defaultPlan";
import type { BonusPayment, BonusPlan } from "../../../src/domain/plan/bonusPlan";
import type { Plan } from "../../../src/domain/plan/plan";
import { roleTemplates } from "../../../src/domain/roles/roleTemplates";
import { planProblemTexts } from "../../../src/i18n/problems/plan";

const sound: Plan = {
  ...emptyPlan,
  roles: [{ id: "rep", name: "Rep" }],
  weights: [
    { role: "rep", kpi: "revenue", weight: 60 },
    { role: "rep", kpi: "win-rate", weight: 40 },
  ],
  people: [
    { id: "A", name: "张三", manager: "B" },
    { id: "B", name: "Bo" },
  ],
  assignments: [
    { person: "A", role: "rep" },
    { person: "B", role: "rep" },
  ],
  targets: [
    { scope: "person:A", kpi: "revenue", period: "2026Q1", value: 100 },
    { scope: "role:rep", kpi: "win-rate", period: "2026", value: 0.6 },
    { scope: "team:East", kpi: "revenue", period: "2026Q1" },
    { scope: "company", kpi: "revenue", period: "2026Q1", value: 1 },
  ],
};

const found = (change: Partial<Plan>): string[] =>
  checkPlan({ ...sound, ...change }).map((problem) => `${problem.severity} ${problem.code} ${problem.at?.argument}`);

const [A, B] = sound.people as [Plan["people"][number], Plan["people"][number]];
const [heavy, light] = sound.weights as [Plan["weights"][number], Plan["weights"][number]];
const [first] = sound.targets as [Plan["targets"][number]];

describe("A sound plan", () => {
  it("has no problem, and neither has an empty one", () => {
    expect(found({})).toEqual([]);
    expect(checkPlan(emptyPlan)).toEqual([]);
  });

  it("may be made of the templates", () => {
    const roles = roleTemplates.map(({ id, name }) => ({ id, name: name.en }));
    expect(checkPlan({ ...emptyPlan, roles, weights: roleTemplates.flatMap(({ weights }) => weights) })).toEqual([]);
  });

  it("may weigh one role in percent and another in shares", () => {
    const roles = [...sound.roles, { id: "key", name: "Key" }];
    expect(found({ roles, weights: [heavy, light, { role: "key", kpi: "revenue", weight: 1 }] })).toEqual([]);
  });
});

const commission: BonusPlan = {
  id: "c",
  role: "rep",
  per: "month",
  mode: "tiers",
  kpi: "revenue",
  tiers: [{ from: 0, rate: 0.01 }],
};
const paid: BonusPayment = { kind: "paid", bonus: "c", person: "A", period: "2026-01", amount: 740, basis: 38_000 };

describe("What is managed by a plan", () => {
  it.each<[string, Partial<Plan>, string[]]>([
    ["a sound bonus plan", { bonuses: [commission] }, []],
    [
      "tiers without tiers",
      { bonuses: [{ id: "c", role: "rep", per: "month", mode: "tiers", kpi: "revenue" }] },
      ["error bonus-part-missing bonuses[0].tiers"],
    ],
    [
      "a payout without a base",
      { bonuses: [{ ...commission, mode: "payout", payouts: [{ attainment: 1, payout: 1 }] }] },
      ["error bonus-part-missing bonuses[0].base"],
    ],
    [
      "a falling payout curve",
      {
        bonuses: [
          {
            ...commission,
            mode: "payout",
            base: 1,
            payouts: [
              { attainment: 0, payout: 1 },
              { attainment: 1, payout: 0 },
            ],
          },
        ],
      },
      ["error payouts-falling bonuses[0].payouts"],
    ],
    [
      "a team share of 120 %",
      { bonuses: [{ ...commission, teamShare: 1.2 }] },
      ["error setting-out-of-range bonuses[0].teamShare"],
    ],
    [
      "a bonus of an unknown role and KPI",
      { bonuses: [{ ...commission, role: "x", kpi: "y" }] },
      ["error kpi-unknown bonuses[0].kpi", "error role-unknown bonuses[0].role"],
    ],
    ["a bonus taken back in full", { bonuses: [commission], payments: [paid, { ...paid, kind: "clawed-back" }] }, []],
    [
      "more taken back than was paid",
      { bonuses: [commission], payments: [paid, { ...paid, kind: "clawed-back", amount: 740.01 }] },
      ["error clawback-above-paid payments[1].amount"],
    ],
    ["a payment under no bonus plan", { payments: [paid] }, ["error bonus-unknown payments[0].bonus"]],
    [
      "a rate twice",
      {
        rates: [
          { currency: "USD", rate: 7 },
          { currency: "USD", rate: 7.1 },
        ],
      },
      ["error rate-duplicate rates[1]"],
    ],
    ["a rate of 0", { rates: [{ currency: "USD", rate: 0 }] }, ["error setting-out-of-range rates[0].rate"]],
    [
      "a vacancy that ends before it begins",
      { vacancies: [{ id: "v", role: "rep", from: 46_100, to: 46_000 }] },
      ["error vacancy-reversed vacancies[0].to"],
    ],
    [
      "feedback for somebody unknown, in no period",
      { feedback: [{ person: "Z", period: "soon", state: "open" }] },
      ["error person-not-in-plan feedback[0].person", "error plan-period-unknown feedback[0].period"],
    ],
    [
      "an action on an unknown KPI",
      { actions: [{ person: "A", period: "2026Q1", kpi: "x", action: "y" }] },
      ["error kpi-unknown actions[0].kpi"],
    ],
    [
      "a version based on none",
      { versions: [{ id: "v2", state: "draft", basedOn: "v1", at: "2026-01-01", snapshot: emptyPlan }] },
      ["warning version-base-unknown versions[0].basedOn"],
    ],
    [
      "a limit below the plan",
      { settings: { ...defaultSettings, shortfallLimit: 0.9 } },
      ["error setting-out-of-range settings.shortfallLimit"],
    ],
  ])("%s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });
});

describe("A plan's problem is named with its place", () => {
  it.each<[string, Partial<Plan>, string[]]>([
    ["weights at 95 %", { weights: [heavy, { ...light, weight: 35 }] }, ["error weights-not-whole roles[0]"]],
    ["a role without weights", { weights: [] }, ["warning role-without-weights roles[0]"]],
    ["an unknown KPI", { weights: [{ ...heavy, kpi: "revenu" }, light] }, ["error kpi-unknown weights[0].kpi"]],
    [
      "a weight below 0",
      {
        weights: [
          { ...heavy, weight: 110 },
          { ...light, weight: -10 },
        ],
      },
      ["error role-weight-negative weights[1].weight"],
    ],
    ["a KPI weighed twice", { weights: [heavy, { ...heavy, weight: 40 }] }, ["error weight-duplicate weights[1]"]],
    [
      "weights of an unknown role",
      { weights: [heavy, light, { ...light, role: "x" }] },
      ["error role-unknown weights[2].role"],
    ],
    ["a cap of 0", { weights: [{ ...heavy, cap: 0 }, light] }, ["error cap-not-positive weights[0].cap"]],
    [
      "a falling curve",
      {
        weights: [
          {
            ...heavy,
            curve: [
              { attainment: 0.5, points: 9 },
              { attainment: 1, points: 8 },
            ],
          },
          light,
        ],
      },
      ["error curve-falling weights[0].curve"],
    ],
    ["a role id twice", { roles: [...sound.roles, ...sound.roles] }, ["error id-duplicate roles[1].id"]],
    [
      "two roles of one name",
      { roles: [...sound.roles, { id: "r2", name: "rep" }] },
      ["warning role-name-shared roles[1].name", "warning role-without-weights roles[1]"],
    ],
    [
      "two people of one name",
      { people: [A, { ...B, aliases: [" 张三"] }] },
      ["warning person-name-shared people[1].name"],
    ],
    [
      "a person without a role",
      { assignments: sound.assignments.slice(0, 1) },
      ["warning person-without-role people[1]"],
    ],
    ["an unknown manager", { people: [{ ...A, manager: "Z" }, B] }, ["warning manager-unknown people[0].manager"]],
    [
      "managers in a circle",
      { people: [A, { ...B, manager: "A" }] },
      ["error manager-circle people[0].manager", "error manager-circle people[1].manager"],
    ],
    [
      "an assignment of nobody",
      { assignments: [...sound.assignments, { person: "Z", role: "rep" }] },
      ["error person-not-in-plan assignments[2].person"],
    ],
    [
      "an assignment to no role",
      { assignments: [...sound.assignments.slice(0, 1), { person: "B", role: "z" }] },
      ["error role-unknown assignments[1].role"],
    ],
    [
      "overlapping assignments",
      { assignments: [...sound.assignments, { person: "A", role: "rep", from: 46082 }] },
      ["warning assignments-overlap assignments[2]"],
    ],
    [
      "a gap",
      {
        assignments: [
          ...sound.assignments.slice(1),
          { person: "A", role: "rep", to: 46082 },
          { person: "A", role: "rep", from: 46090 },
        ],
      },
      ["warning assignments-gap people[0]"],
    ],
    [
      "an assignment that ends before it begins",
      { assignments: [...sound.assignments.slice(1), { person: "A", role: "rep", from: 46082, to: 46080 }] },
      ["error assignment-reversed assignments[1].to"],
    ],
    [
      "an FTE of 80",
      { assignments: [{ person: "A", role: "rep", fte: 80 }, ...sound.assignments.slice(1)] },
      ["error setting-out-of-range assignments[0].fte"],
    ],
    [
      "a target of nobody",
      { targets: [{ ...first, scope: "person:Z" }] },
      ["error person-not-in-plan targets[0].scope"],
    ],
    ["a target of no role", { targets: [{ ...first, scope: "role:Z" }] }, ["error role-unknown targets[0].scope"]],
    [
      "a target of no scope",
      { targets: [{ ...first, scope: "A" as "company" }] },
      ["error target-scope-unknown targets[0].scope"],
    ],
    [
      "a target of no period",
      { targets: [{ ...first, period: "soon" }] },
      ["error plan-period-unknown targets[0].period"],
    ],
    ["a target twice", { targets: [first, first] }, ["error target-duplicate targets[1]"]],
    ["a reversed range", { targets: [{ ...first, low: 2, high: 1 }] }, ["error target-range-reversed targets[0].high"]],
    [
      "a negative tolerance",
      { targets: [{ ...first, low: 1, high: 2, tolerance: -1 }] },
      ["error tolerance-negative targets[0].tolerance"],
    ],
    ["a target of an unknown KPI", { targets: [{ ...first, kpi: "销售额" }] }, ["error kpi-unknown targets[0].kpi"]],
    [
      "a month 13",
      { settings: { ...defaultSettings, fiscalStart: 13 } },
      ["error setting-out-of-range settings.fiscalStart"],
    ],
    [
      "a review period that is none",
      { settings: { ...defaultSettings, reviewPeriod: "x" } },
      ["error plan-period-unknown settings.reviewPeriod"],
    ],
    [
      "a gate without a condition",
      { gates: [{ kpi: "complaints", effect: "zero" }] },
      ["error gate-without-condition gates[0]"],
    ],
    [
      "a gate without a value",
      { gates: [{ kpi: "complaints", above: 3, effect: "cap" }] },
      ["error gate-without-value gates[0].value"],
    ],
    ["a buffer of an unknown KPI", { buffers: { constructor: 0.05 } }, ["error kpi-unknown buffers.constructor"]],
  ])("%s", (_, change, expected) => {
    expect(found(change)).toEqual(expected);
  });

  it("in a sentence that names the value and the next step", () => {
    const [problem] = checkPlan({ ...sound, weights: [heavy, { ...light, weight: 35 }] });
    expect(problem?.params).toEqual({ role: "rep", total: 0.95, over: -0.05 });
    expect(planProblemTexts["en-US"]["weights-not-whole"](problem?.params ?? {})).toBe(
      'Weights of role "rep" total 95%, short by 5%: change one of them, or scale to 100 %.',
    );
    expect(planProblemTexts["zh-CN"]["weights-not-whole"](problem?.params ?? {})).toBe(
      "角色“rep”的权重合计 95%，还差 5%。请调整其中一项，或按比例调整到 100%。",
    );
  });

  it("asks whether another KPI was meant", () => {
    const [problem] = checkPlan({ ...sound, weights: [{ ...heavy, kpi: "销售金额" }, light] });
    expect(problem?.params).toEqual({ value: "销售金额", suggestion: "revenue" });
  });
});
