import { serialDay } from "../../src/domain/calendar/serialDay";
import { defaultSettings, emptyPlan } from "../../src/domain/plan/defaultPlan";
import { parsePlan } from "../../src/planfile/parsePlan";
import { migratePlan, versionAfter, migrations } from "../../src/planfile/migrations/migratePlan";
import { planVersion } from "../../src/domain/plan/defaultPlan";
import { planJsonSchema } from "../../src/planfile/planFileSchema";

const problems = (input: unknown): string[] =>
  parsePlan(input).problems.map(({ code, at, params }) =>
    [code, at?.argument, params["value"] ?? params["key"], params["expected"]]
      .filter((part) => part !== undefined)
      .join(" "),
  );

describe("A plan's file", () => {
  it("that says nothing is an empty plan with the default settings", () => {
    expect(parsePlan("{}")).toEqual({ plan: emptyPlan, problems: [], readOnly: false });
  });

  it("may begin with a byte-order mark, and null means left out", () => {
    expect(
      parsePlan('\uFEFF{"roles":null,"targets":[{"scope":"company","kpi":"revenue","period":"2026","value":null}]}')
        .plan,
    ).toEqual({
      ...emptyPlan,
      targets: [{ scope: "company", kpi: "revenue", period: "2026" }],
    });
  });

  it("keeps what the settings say and fills in the rest", () => {
    const settings = {
      fiscalStart: 4,
      calendar: 445,
      holidays: "none",
      minimumCoverage: 0,
      asOf: "2026-01-31",
      missing: "zero",
    };
    expect(parsePlan({ settings }).plan?.settings).toEqual({
      ...defaultSettings,
      ...settings,
      calendar: "445",
      asOf: serialDay(2026, 1, 31),
    });
  });

  it("may carry a holiday calendar of its own", () => {
    const holidays = [
      { date: "2026-01-01", isOffDay: true, name: "元旦" },
      { date: 46026, isOffDay: false },
    ];
    expect(parsePlan({ settings: { holidays } }).plan?.settings).toMatchObject({
      holidays: "custom",
      holidayDays: [
        { date: 46023, isOffDay: true, name: "元旦" },
        { date: 46026, isOffDay: false },
      ],
    });
  });

  it("may write a curve as pairs or as points", () => {
    const row = { role: "rep", kpi: "revenue", weight: 100 };
    const curves = [
      [
        [0.8, 60],
        [1, 100],
      ],
      [
        { attainment: 0.8, points: 60 },
        { attainment: 1, points: 100 },
      ],
    ];
    const [pairs, points] = curves.map((curve) => parsePlan({ weights: [{ ...row, curve }] }).plan?.weights[0]);
    expect(pairs).toEqual({ ...row, curve: curves[1] });
    expect(points).toEqual(pairs);
  });

  it("may write days as ISO text or as serials, and periods in any spelling", () => {
    const plan = parsePlan({
      assignments: [{ person: "A", role: "rep", from: "2026-02-16", to: 46112 }],
      targets: [
        { scope: "company", kpi: "revenue", period: "2026年一季度" },
        { scope: "company", kpi: "revenue", period: 202603 },
      ],
      settings: { reviewPeriod: "Q1 2026" },
    }).plan;
    expect(plan?.assignments).toEqual([{ person: "A", role: "rep", from: serialDay(2026, 2, 16), to: 46112 }]);
    expect(plan?.targets.map((target) => target.period)).toEqual(["2026Q1", "2026-03"]);
    expect(plan?.settings.reviewPeriod).toBe("2026Q1");
  });

  it("takes the id for the name where there is none", () => {
    const plan = parsePlan({ roles: [{ id: "rep" }], people: [{ id: "A", aliases: ["a"] }] }).plan;
    expect(plan?.roles).toEqual([{ id: "rep", name: "rep" }]);
    expect(plan?.people).toEqual([{ id: "A", name: "A", aliases: ["a"] }]);
  });
});

describe("What is managed by a plan's file", () => {
  it("may write tiers, payouts and coefficients as pairs or by their names", () => {
    const bonus = { id: "b", role: "rep", per: "quarter", mode: "tiers" };
    const pairs = { tiers: [[0, 0.01]], payouts: [[0.75, 0.5]], coefficients: [[95, 1.5]] };
    const named = {
      tiers: [{ from: 0, rate: 0.01 }],
      payouts: [{ attainment: 0.75, payout: 0.5 }],
      coefficients: [{ score: 95, coefficient: 1.5 }],
    };
    const read = [pairs, named].map((curves) => parsePlan({ bonuses: [{ ...bonus, ...curves }] }).plan?.bonuses);
    expect(read[0]).toEqual([{ ...bonus, ...named }]);
    expect(read[1]).toEqual(read[0]);
  });

  it("reads days and periods as everywhere; feedback without a state is open", () => {
    const plan = parsePlan({
      feedback: [{ person: "A", period: "Q1 2026", on: "2026-04-03" }],
      actions: [{ person: "A", period: 202603, action: "Visit ten customers", due: "2026-05-31" }],
      payments: [{ kind: "paid", bonus: "b", person: "A", period: "2026年一季度", amount: 1, on: "2026-04-30" }],
      rates: [{ currency: "USD", period: "2026年", rate: 7.1 }],
      vacancies: [{ id: "v", role: "rep", from: "2026-04-01" }],
      settings: { closedTo: "2026-03-31" },
    }).plan;
    expect(plan?.feedback).toEqual([{ person: "A", period: "2026Q1", state: "open", on: serialDay(2026, 4, 3) }]);
    expect(plan?.actions?.[0]).toMatchObject({ period: "2026-03", due: serialDay(2026, 5, 31) });
    expect(plan?.payments?.[0]).toMatchObject({ period: "2026Q1", on: serialDay(2026, 4, 30) });
    expect(plan?.rates).toEqual([{ currency: "USD", period: "2026", rate: 7.1 }]);
    expect(plan?.vacancies).toEqual([{ id: "v", role: "rep", from: serialDay(2026, 4, 1) }]);
    expect(plan?.settings.closedTo).toBe(serialDay(2026, 3, 31));
  });

  it("keeps a version's snapshot as a plan of its own, which cannot hold versions again", () => {
    const version = { id: "v1", state: "approved", at: "2026-01-05T09:00", snapshot: { roles: [{ id: "rep" }] } };
    expect(parsePlan({ versions: [version] }).plan?.versions?.[0]?.snapshot).toEqual({
      ...emptyPlan,
      roles: [{ id: "rep", name: "rep" }],
    });
    expect(problems({ versions: [{ ...version, snapshot: { versions: [] } }] })).toEqual([
      "plan-key-unknown versions[0].snapshot.versions versions",
    ]);
  });

  it("a file of version 1 says in version 2 what it said", () => {
    const file = { version: 1, roles: [{ id: "rep", name: "Rep" }] };
    expect(parsePlan(file)).toEqual({
      plan: { ...emptyPlan, roles: [{ id: "rep", name: "Rep" }] },
      problems: [],
      readOnly: false,
    });
  });
});

describe("A plan's file that does not fit", () => {
  it.each<[unknown, string[]]>([
    ["", ["plan-not-json plan"]],
    ["{", ["plan-not-json plan"]],
    ["[]", ["plan-value-wrong plan [] object"]],
    [null, ["plan-value-wrong plan null object"]],
    [{ weigths: [] }, ["plan-key-unknown weigths weigths"]],
    [{ roles: [{ id: "a", nmae: "b" }] }, ["plan-key-unknown roles[0].nmae nmae"]],
    [JSON.parse('{"__proto__": 1}'), ["plan-key-unknown __proto__ __proto__"]],
    [{ roles: {} }, ["plan-value-wrong roles {} list"]],
    [{ roles: [{ name: "b" }] }, ["plan-value-missing roles[0].id text"]],
    [{ weights: [{ role: "a", kpi: "k", weight: "30 %" }] }, ['plan-value-wrong weights[0].weight "30 %" number']],
    [
      { weights: [{ role: "a", kpi: "k", weight: 1, scope: "all" }] },
      ['plan-value-wrong weights[0].scope "all" own | team'],
    ],
    [
      { weights: [{ role: "a", kpi: "k", weight: 1, curve: [[1]] }] },
      ["plan-value-wrong weights[0].curve[0] [1] [attainment, points]"],
    ],
    [
      { assignments: [{ person: "a", role: "b", from: "2026-02-30" }] },
      ['plan-value-wrong assignments[0].from "2026-02-30" date'],
    ],
    [{ assignments: [{ person: "a", role: "b", from: 0.5 }] }, ["plan-value-wrong assignments[0].from 0.5 date"]],
    [{ targets: [{ scope: "company", kpi: "k" }] }, ["plan-value-missing targets[0].period period"]],
    [{ settings: { calendar: "4-4-5" } }, ['plan-value-wrong settings.calendar "4-4-5" month | 445 | 454 | 544']],
    [{ settings: { holidays: "US" } }, ['plan-value-wrong settings.holidays "US" CN | none | [{ date, isOffDay }]']],
    [
      { bonuses: [{ id: "b", role: "rep", per: "week", mode: "score" }] },
      ['plan-value-wrong bonuses[0].per "week" month | quarter | half | year'],
    ],
    [
      { changes: [{ at: "x", list: "a", row: "b", field: "c", old: null }] },
      ["plan-value-missing changes[0].new text | number | boolean | null"],
    ],
    [{ version: "one" }, ['plan-value-wrong version "one" number']],
  ])("%j: %j", (input, expected) => {
    expect(problems(input)).toEqual(expected);
    expect(parsePlan(input).plan).toBeNull();
  });

  it("is told all its problems at once, each in a list of its own place", () => {
    expect(problems({ roles: [{ id: 1 }], people: [{ id: "a", age: 3 }] })).toHaveLength(2);
  });

  it("shows the start of a long value only", () => {
    const [problem] = parsePlan({ roles: "x".repeat(500) }).problems;
    expect(String(problem?.params["value"]).length).toBeLessThan(80);
  });
});

describe("Versions of the plan's file", () => {
  it("a newer one can be looked at, never saved over", () => {
    const parsed = parsePlan({ version: planVersion + 1, roles: [{ id: "rep" }] });
    expect(parsed).toMatchObject({
      readOnly: true,
      plan: { version: planVersion + 1 },
      problems: [{ code: "plan-version-newer", severity: "warning" }],
    });
  });

  it("a newer one that does not fit says both", () => {
    expect(problems({ version: planVersion + 1, bonus: [] })).toEqual([
      "plan-version-newer version",
      "plan-key-unknown bonus bonus",
    ]);
  });

  it("older ones take every step to the present, in order", () => {
    const steps = [0, 1, 2].map((from) => ({
      from,
      migrate: (file: Readonly<Record<string, unknown>>) => ({
        ...file,
        version: from + 1,
        path: `${String(file["path"] ?? "")}${from}`,
      }),
    }));
    expect(migratePlan({}, steps)).toEqual({ version: 3, path: "012" });
    expect(migratePlan({ version: 2 }, steps)).toEqual({ version: 3, path: "2" });
    expect(migratePlan({ version: 9 }, steps)).toEqual({ version: 9 });
  });

  it("the steps are numbered without a gap and lead to the version that is written", () => {
    expect(migrations.map((step) => step.from)).toEqual(migrations.map((_, i) => i));
    expect(versionAfter(migrations)).toBe(planVersion);
  });
});

it("The JSON schema of a plan knows every list of it and refuses unknown keys", () => {
  const schema = planJsonSchema();
  expect(schema).toMatchObject({ type: "object", additionalProperties: false });
  expect(Object.keys(schema["properties"] as object)).toEqual([
    ..."version settings roles weights people assignments targets kpis gates mapping filters buffers".split(" "),
    ..."vacancies rates bonuses payments feedback actions changes versions".split(" "),
  ]);
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});
