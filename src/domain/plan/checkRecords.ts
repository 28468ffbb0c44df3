import { parsePeriod } from "../calendar/parsePeriod";
import { sumExactly } from "../numbers/sumExactly";
import type { Plan } from "./plan";
import { planCalendar } from "./planCalendar";
import { duplicateIds, finding, incentiveFinding, type PlanFinding } from "./planFinding";

/**
 * What is wrong with a plan's payments, feedback, agreed actions and versions.
 *
 * Problems: `person-not-in-plan`, `plan-period-unknown`, `setting-out-of-range`, `bonus-unknown`, `clawback-above-paid`,
 * `id-duplicate`, `version-base-unknown`.
 */
export function checkRecords(plan: Plan): readonly PlanFinding[] {
  const { payments = [], feedback = [], actions = [] } = plan;
  return [
    ...checkRows(plan, "payments", payments),
    ...checkPayments(plan),
    ...checkRows(plan, "feedback", feedback),
    ...feedback.flatMap(({ selfRating = 0, managerRating = 0 }, i) => [
      ...checkNumber(`feedback[${i}].selfRating`, selfRating, 120),
      ...checkNumber(`feedback[${i}].managerRating`, managerRating, 120),
    ]),
    ...checkRows(plan, "actions", actions),
    ...checkVersions(plan),
  ];
}

function checkRows(
  { people, settings }: Plan,
  list: string,
  rows: readonly { readonly person: string; readonly period: string }[],
): readonly PlanFinding[] {
  const ids = new Set(people.map(({ id }) => id));
  const calendar = planCalendar(settings);
  return rows.flatMap(({ person, period }, i) => [
    ...(ids.has(person) ? [] : [finding("person-not-in-plan", "error", `${list}[${i}].person`, { value: person })]),
    ...(parsePeriod(period, { calendar }).ok
      ? []
      : [finding("plan-period-unknown", "error", `${list}[${i}].period`, { value: period })]),
  ]);
}

const checkNumber = (setting: string, value: number, highest: number): readonly PlanFinding[] =>
  value >= 0 && value <= highest
    ? []
    : [finding("setting-out-of-range", "error", setting, { setting, value, lowest: 0, highest })];

function checkPayments({ payments = [], bonuses = [] }: Plan): readonly PlanFinding[] {
  const known = new Set(bonuses.map(({ id }) => id));
  const left = new Map<string, number>();
  return payments.flatMap((payment, i): readonly PlanFinding[] => {
    const { bonus, person, period, kind, amount, basis = 0 } = payment;
    const key = JSON.stringify([bonus, person, period]);
    const before = left.get(key) ?? 0;
    const after = sumExactly([before, kind === "paid" ? amount : -amount]);
    left.set(key, after);
    const params = { bonus, person, period, paid: before, clawed: amount };
    return [
      ...(known.has(bonus) ? [] : [incentiveFinding("bonus-unknown", `payments[${i}].bonus`, { value: bonus })]),
      ...checkNumber(`payments[${i}].amount`, amount, Number.MAX_VALUE),
      ...checkNumber(`payments[${i}].basis`, basis, Number.MAX_VALUE),
      ...(kind === "clawed-back" && after < 0
        ? [incentiveFinding("clawback-above-paid", `payments[${i}].amount`, params)]
        : []),
    ];
  });
}

function checkVersions({ versions = [] }: Plan): readonly PlanFinding[] {
  const ids = new Set(versions.map(({ id }) => id));
  return [
    ...duplicateIds("versions", versions),
    ...versions.flatMap(({ id, basedOn }, i) =>
      basedOn === undefined || ids.has(basedOn)
        ? []
        : [finding("version-base-unknown", "warning", `versions[${i}].basedOn`, { version: id, value: basedOn })],
    ),
  ];
}
