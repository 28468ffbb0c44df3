import { chinaHolidays } from "../../src/calendars/chinaHolidays";
import { rangeOf } from "../../src/domain/calendar/neighbourPeriods";
import { parsePeriod } from "../../src/domain/calendar/parsePeriod";
import type { Period, SerialDay } from "../../src/domain/calendar/period";
import { periodsWithin } from "../../src/domain/calendar/periodsWithin";
import { isoDate, serialDay } from "../../src/domain/calendar/serialDay";
import { clawback } from "../../src/domain/incentives/clawback";
import type { Kpi } from "../../src/domain/kpi/kpi";
import { roundHalfAway } from "../../src/domain/numbers/roundHalfAway";
import { sumExactly } from "../../src/domain/numbers/sumExactly";
import type { BonusPayment, BonusPlan } from "../../src/domain/plan/bonusPlan";
import { emptyPlan } from "../../src/domain/plan/defaultPlan";
import type { Plan } from "../../src/domain/plan/plan";
import { approvePlan, recordChanges } from "../../src/domain/plan/planVersions";
import { redistribute } from "../../src/domain/review/redistribute";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { readTables } from "../../src/intake/readTables";
import { sampleWorkbook } from "../../src/sample/sampleWorkbook";
import { actualOf } from "../../src/session/actuals";
import { bonusBill } from "../../src/session/bonuses";
import type { Model } from "../../src/session/model";
import { openModel } from "../../src/session/openModel";
import { planWithRedistribution, shortfalls, type PersonRedistribution } from "../../src/session/shortfall";
import { chartPicture } from "./pictures";
import { breakDownTargets } from "../../src/workflows/breakDownTargets";
import { draftPlan } from "../../src/workflows/draftPlan";
import { saveTargets } from "../../src/workflows/saveTargets";

/** One month of the story: what was asked, reached and paid. */
export interface StoryMonth {
  readonly month: Period;
  readonly company: number;
  /** People's targets as they stood at the month's end, and what no person holds of the company's. */
  readonly people: number;
  readonly actual: number;
  /** Σ of everybody's own actuals. */
  readonly own: number;
  readonly paid: number;
}

/** The year as it went. */
export interface Story {
  readonly total: number;
  /** People's and the vacancy row's targets of each month as they were broken down. */
  readonly brokenDown: ReadonlyMap<string, number>;
  readonly months: readonly StoryMonth[];
  /** Model at the year's end, with the final plan. */
  readonly end: Model;
  readonly changer: string;
  readonly shortfall: readonly PersonRedistribution[];
  readonly leaver: {
    readonly name: string;
    readonly before: number;
    readonly after: number;
    readonly unplaced: number;
  };
  readonly clawed: BonusPayment;
}

const intake = () => readTables(readWorkbookFile(newWorkbook(sampleWorkbook("en-US"))));

const scopeOf = (person: string): `person:${string}` => `person:${person}`;

function periodNamed(model: Model, text: string): Period {
  const period = parsePeriod(text, { calendar: model.calendar });
  if (!period.ok) throw new Error(period.problem.code);
  return period.value;
}

const targetsIn = (plan: Plan, month: Period, scopes: (scope: string) => boolean): number =>
  sumExactly(
    plan.targets
      .filter(({ kpi, period, scope }) => kpi === "revenue" && period === month.id && scopes(scope))
      .map(({ value = 0 }) => value),
  );

const isPerson = (scope: string): boolean => scope.startsWith("person:");

/** Commission of every role that sells: 1, 2 and 3 % of a month's revenue. */
const commissions = (plan: Plan): readonly BonusPlan[] =>
  plan.roles
    .filter(({ id }) => id !== "sales-manager")
    .map(({ id }) => ({
      id: `commission-${id}`,
      role: id,
      per: "month",
      mode: "tiers",
      kpi: "revenue",
      tiers: [
        { from: 0, rate: 0.01 },
        { from: 100_000, rate: 0.02 },
        { from: 300_000, rate: 0.03 },
      ],
    }));

/** Plays the fiscal year July 2025 – June 2026 of the sample company, month by month. */
export function aYear(): Story {
  const facts = intake();
  const open = (plan: Plan, asOf: SerialDay): Model => openModel(facts, { plan, holidays: chinaHolidays, asOf });
  const before = serialDay(2025, 6, 30);
  const empty = open({ ...emptyPlan, settings: { ...emptyPlan.settings, fiscalStart: 7 } }, before);
  const revenue = empty.catalogue.find(({ id }) => id === "revenue");
  if (!revenue) throw new Error("no revenue");
  const year = periodNamed(empty, "FY2026");
  const months = periodsWithin(empty.calendar, year, "month");
  const half = actualOf(empty, revenue, "everybody", { from: before - 180, to: before }).value ?? 0;
  const total = roundHalfAway(half * 2.2, -5);

  // July: targets are set, broken down and approved.
  const draft = draftPlan(empty, "en-US");
  const bare: Plan = {
    ...draft,
    bonuses: commissions(draft),
    targets: draft.targets.filter(({ kpi }) => kpi !== "revenue"),
  };
  const { plan: broken, rows } = handOut(open(bare, before), revenue, year, total);
  let plan = approvePlan(broken, { by: "Director", at: "2025-07-01T09:00" });
  const brokenDown = new Map(
    months.map(({ id }) => [
      id,
      sumExactly(rows.filter((row) => row.period === id && row.scope !== "company").map(({ value }) => value)),
    ]),
  );

  const found: StoryMonth[] = [];
  let shortfall: readonly PersonRedistribution[] = [];
  let leaver: Story["leaver"] = { name: "", before: 0, after: 0, unplaced: 0 };
  let clawed: BonusPayment | null = null;
  const changer = plan.assignments.find(
    ({ role, from = 0, to }) => role.startsWith("field") && to === undefined && from < year.start,
  );
  for (const month of months) {
    if (month.id === "2025-11" && changer) plan = changeRole(plan, changer.person, serialDay(2025, 11, 16));
    const model = open(plan, month.end);
    const bill = bonusBill(model, month);
    const payments = bill.people.flatMap(({ person, parts }) =>
      parts.flatMap(({ bonus, amount, figures }): readonly BonusPayment[] =>
        amount
          ? [
              {
                kind: "paid",
                bonus: bonus.id,
                person: person.id,
                period: month.id,
                amount,
                basis: figures.actual ?? 0,
                on: month.end,
              },
            ]
          : [],
      ),
    );
    plan = { ...plan, payments: [...(plan.payments ?? []), ...payments] };
    found.push({
      month,
      company: targetsIn(plan, month, (scope) => scope === "company"),
      people: targetsIn(plan, month, isPerson),
      actual: actualOf(model, revenue, "everybody", rangeOf(month)).value ?? 0,
      own: sumExactly(model.people.map((person) => actualOf(model, revenue, [person], rangeOf(month)).value ?? 0)),
      paid: sumExactly(payments.map(({ amount }) => amount)),
    });
    if (month.id === "2025-12") {
      // Half-time: what fell short is redistributed over what is to come, and the plan is approved anew.
      shortfall = shortfalls(model, { kpi: revenue, period: year, level: "month" });
      const signature = { by: "Director", at: "2026-01-05T09:00", reason: "Half-year review" };
      plan = approvePlan(
        recordChanges(plan, planWithRedistribution(plan, shortfall, signature.reason), signature),
        signature,
      );
    }
    if (month.id === "2026-02") {
      const shared = shareOfLeaver(model, plan, months.slice(months.indexOf(month) + 1));
      plan = recordChanges(plan, shared.plan, { by: "Director", at: "2026-02-28T09:00", reason: "Leaver" });
      leaver = shared.leaver;
    }
    if (month.id === "2026-04") {
      clawed = returnedSale(plan, "2026-01");
      plan = { ...plan, payments: [...(plan.payments ?? []), clawed] };
    }
  }
  if (!clawed || !changer) throw new Error("the story lost its people");
  return {
    total,
    brokenDown,
    months: found,
    end: open(plan, year.end),
    changer: changer.person,
    shortfall,
    leaver,
    clawed,
  };
}

function handOut(model: Model, kpi: Kpi, year: Period, total: number) {
  const request = {
    kpi,
    total,
    year,
    calendar: model.calendar,
    basis: "workdays",
    level: "month",
    via: "quarters",
    weekBasis: "workdays",
    byPeople: true,
    step: 100,
    shares: [],
  } as const;
  const result = breakDownTargets(model, request);
  if (!result.ok) throw new Error(result.problem.code);
  return { plan: saveTargets(model.plan, request, result.value.targets), rows: result.value.targets };
}

/** From a day on the person is a key-account manager. */
const changeRole = (plan: Plan, person: string, from: SerialDay): Plan => ({
  ...plan,
  assignments: plan.assignments.flatMap((row) =>
    row.person === person
      ? [
          { ...row, to: from - 1 },
          { person, role: "key-account-manager", from },
        ]
      : [row],
  ),
});

/** What the leaver held of the months to come goes to the others of her role, within the limit. */
function shareOfLeaver(
  model: Model,
  plan: Plan,
  months: readonly Period[],
): { readonly plan: Plan; readonly leaver: Story["leaver"] } {
  const gone = plan.assignments.find(({ to }) => to === serialDay(2026, 2, 27));
  if (!gone) throw new Error("nobody left");
  const peers = new Set(
    plan.assignments
      .filter(({ role, to }) => role === gone.role && to === undefined)
      .map(({ person }) => scopeOf(person)),
  );
  const own = scopeOf(gone.person);
  let [next, unplaced] = [plan, 0];
  const holds = (scope: string): boolean => scope === own || peers.has(scope as `person:${string}`);
  const held = (of: Plan): number => sumExactly(months.map((month) => targetsIn(of, month, holds)));
  for (const month of months) {
    const rows = next.targets.filter(
      ({ kpi, period, scope }) => kpi === "revenue" && period === month.id && holds(scope),
    );
    const parts = rows.map(({ scope, value = 0 }) => ({
      id: scope,
      plan: value,
      ...(scope === own ? { actual: 0 } : {}),
    }));
    const result = redistribute(parts, { step: 100 });
    if (!result.ok) throw new Error(result.problem.code);
    const given = new Map(result.value.parts.map(({ id, target }) => [id, target]));
    unplaced = sumExactly([unplaced, result.value.unplaced]);
    next = {
      ...next,
      targets: next.targets.map((row) =>
        row.kpi === "revenue" && row.period === month.id && holds(row.scope)
          ? { ...row, value: given.get(row.scope) ?? 0 }
          : row,
      ),
    };
  }
  const name = model.people.find(({ id }) => id === gone.person)?.name ?? gone.person;
  return { plan: next, leaver: { name, before: held(plan), after: held(next), unplaced } };
}

/** Half of what the largest commission of a month was paid on comes back. */
function returnedSale({ payments = [] }: Plan, period: string): BonusPayment {
  const [first] = payments.filter((payment) => payment.period === period).sort((a, b) => b.amount - a.amount);
  if (!first) throw new Error("nothing was paid");
  const returned = (first.basis ?? 0) / 2;
  const { amount } = clawback([first], returned) ?? { amount: 0 };
  return { ...first, kind: "clawed-back", amount, basis: returned, reason: "Goods came back" };
}

const money = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 2 });

/** Whoever missed most by the end of December. */
const mostShort = (shortfall: Story["shortfall"]): PersonRedistribution =>
  shortfall.reduce((most, row) => (row.shortfall > most.shortfall ? row : most));

/** The pictures of the page, by file name. */
export function yearPictures({ months, shortfall }: Story): ReadonlyMap<string, string> {
  const labels = months.map(({ month }) => month.id.slice(2));
  const most = mostShort(shortfall);
  const bar = (name: string, color: string, values: readonly number[]) =>
    ({ name, color, values, shape: "bar" }) as const;
  return new Map([
    [
      "targets.svg",
      chartPicture("Targets and revenue by month", labels, [
        bar(
          "People's targets",
          "#8A8A8A",
          months.map(({ people }) => people),
        ),
        bar(
          "Reached",
          "#1F4E79",
          months.map(({ actual }) => actual),
        ),
        { name: "Company's target", color: "#C55A00", values: months.map(({ company }) => company), shape: "line" },
      ]),
    ],
    [
      "redistributed.svg",
      chartPicture(`${most.person.name}: a shortfall finds its place in the months to come`, labels, [
        bar(
          "Plan",
          "#8A8A8A",
          most.parts.map(({ plan }) => plan),
        ),
        bar(
          "Reached, then target",
          "#1F4E79",
          most.parts.map(({ target }) => target),
        ),
      ]),
    ],
    [
      "bonuses.svg",
      chartPicture("Bonuses by month", labels, [
        bar(
          "Paid",
          "#2E86C1",
          months.map(({ paid }) => paid),
        ),
      ]),
    ],
  ]);
}

/** The story as the page in docs/ tells it. */
export function tellYear({ total, months, end, changer, shortfall, leaver, clawed }: Story): string {
  const nameOf = (id: string): string => end.people.find((person) => person.id === id)?.name ?? id;
  const sum = (of: (month: StoryMonth) => number): string => money(sumExactly(months.map(of)));
  const short = shortfall.filter((row) => row.shortfall > 0);
  const placed = sumExactly(short.map((row) => row.shortfall - row.unplaced));
  const { payments = [], versions = [], changes = [] } = end.plan;
  const paid = sumExactly(payments.filter(({ kind }) => kind === "paid").map(({ amount }) => amount));
  return [
    "# A year with KPI Desk",
    "",
    "The sample company's fiscal year, July 2025 to June 2026, played month by month by `test/story`, which also writes this",
    "page and holds every total of it together. Amounts are revenue in the sample's currency.",
    "",
    "| month | company's target | people's targets | reached | bonuses paid |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...months.map(
      ({ month, company, people, actual, paid: bonus }) =>
        `| ${month.id} | ${money(company)} | ${money(people)} | ${money(actual)} | ${money(bonus)} |`,
    ),
    `| **year** | ${sum((row) => row.company)} | ${sum((row) => row.people)} | ${sum((row) => row.actual)} | ${sum((row) => row.paid)} |`,
    "",
    "![Targets and revenue by month](a-year/targets.svg)",
    "",
    `- **July.** ${money(total)} are broken down by working days to months and people, to the last unit; what joiners cannot`,
    "  carry yet stays vacant. The director approves the plan: version v1.",
    `- **16 November.** ${nameOf(changer)} becomes a key-account manager; November is scored in two parts, averaged by working days.`,
    `- **End of December.** ${short.length} people are short, by ${money(sumExactly(short.map((row) => row.shortfall)))} together. ${money(placed)} find a place in their months to come, none`,
    `  of which is raised above 1.3 times its plan; ${money(sumExactly(short.map((row) => row.unplaced)))} find none and are reported. Version v2 is approved.`,
    "",
    `![The months of ${nameOf(mostShort(shortfall).person.id)} before and after](a-year/redistributed.svg)`,
    "",
    `- **27 February.** ${leaver.name} leaves. What was still to come goes to the others of the role: together they`,
    `  held ${money(leaver.before)} before and hold ${money(leaver.after)} after; ${money(leaver.unplaced)} find no place.`,
    `- **April.** Goods paid for in January come back: ${money(clawed.amount)} of ${nameOf(clawed.person)}'s commission are taken back, at the`,
    "  rate they were paid at.",
    `- **June.** ${money(paid)} of bonuses were paid in the year, ${money(sumExactly([paid, -clawed.amount]))} are left after what was taken back.`,
    "",
    "![Bonuses by month](a-year/bonuses.svg)",
    "",
    `The plan holds ${versions.length} versions and ${changes.length} entries in its change log; the last day of the data is ${isoDate(end.asOf ?? 0)}.`,
    "",
  ].join("\n");
}
