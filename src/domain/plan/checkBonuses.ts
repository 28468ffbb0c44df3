import { isoDate } from "../calendar/serialDay";
import { parsePeriod } from "../calendar/parsePeriod";
import { findCliffs } from "../incentives/findCliffs";
import { payoutsProblem } from "../incentives/payoutShare";
import { tiersProblem } from "../incentives/tieredAmount";
import type { BonusPlan } from "./bonusPlan";
import type { Plan } from "./plan";
import { planCalendar } from "./planCalendar";
import { duplicateIds, finding, incentiveFinding, type PlanFinding } from "./planFinding";

/** What each number of a bonus plan may be. */
const bounds: readonly (readonly [keyof BonusPlan, lowest: number, highest: number])[] = [
  ["base", 0, Number.MAX_VALUE],
  ["cap", 0, Number.MAX_VALUE],
  ["teamShare", 0, 1],
  ["accelerator", 0, 100],
  ["acceleratesFrom", 0, 100],
];

/** What each mode cannot do without. */
const needed = {
  tiers: ["kpi", "tiers"],
  payout: ["kpi", "base", "payouts"],
  score: ["base", "coefficients"],
} as const satisfies Record<BonusPlan["mode"], readonly (keyof BonusPlan)[]>;

/**
 * What is wrong with a plan's bonus plans, vacancies and currency rates.
 *
 * Problems: `id-duplicate`, `role-unknown`, `bonus-part-missing`, `bonus-cliff` (a warning), `setting-out-of-range`, those of tiers and payout
 * curves, `vacancy-reversed`, `rate-duplicate`, `plan-period-unknown`.
 */
export function checkBonuses(plan: Plan): readonly PlanFinding[] {
  const { bonuses = [], vacancies = [] } = plan;
  const roles = new Set(plan.roles.map(({ id }) => id));
  const roleKnown = (list: string, rows: readonly { readonly role: string }[]): readonly PlanFinding[] =>
    rows.flatMap(({ role }, i) =>
      roles.has(role) ? [] : [finding("role-unknown", "error", `${list}[${i}].role`, { value: role })],
    );
  return [
    ...duplicateIds("bonuses", bonuses),
    ...roleKnown("bonuses", bonuses),
    ...bonuses.flatMap((bonus, i) => checkBonus(bonus, `bonuses[${i}]`)),
    ...duplicateIds("vacancies", vacancies),
    ...roleKnown("vacancies", vacancies),
    ...checkVacancies(plan),
    ...checkRates(plan),
  ];
}

function checkBonus(bonus: BonusPlan, at: string): readonly PlanFinding[] {
  const { id, role, mode, tiers, payouts } = bonus;
  const missing = needed[mode].filter((part) => bonus[part] === undefined);
  const curves = [
    ["tiers", mode === "tiers" && tiers ? tiersProblem(tiers) : null],
    ["payouts", mode === "payout" && payouts ? payoutsProblem(payouts) : null],
  ] as const;
  return [
    ...missing.map((part) => incentiveFinding("bonus-part-missing", `${at}.${part}`, { bonus: id, role, part })),
    ...curves.flatMap(([part, problem]) => (problem ? [{ ...problem, at: { argument: `${at}.${part}` } }] : [])),
    ...(bonus.mode === "tiers" && bonus.tierMode === "whole" ? findCliffs(bonus) : []).map(
      ({ by, at: value, jump }): PlanFinding => ({
        ...incentiveFinding("bonus-cliff", `${at}.tiers`, { bonus: id, by, value, jump }),
        severity: "warning",
      }),
    ),
    ...bounds.flatMap(([part, lowest, highest]) =>
      outOfRange(`${at}.${part}`, Number(bonus[part] ?? lowest), lowest, highest),
    ),
  ];
}

const outOfRange = (setting: string, value: number, lowest: number, highest: number): readonly PlanFinding[] =>
  value >= lowest && value <= highest
    ? []
    : [finding("setting-out-of-range", "error", setting, { setting, value, lowest, highest })];

const checkVacancies = ({ vacancies = [] }: Plan): readonly PlanFinding[] =>
  vacancies.flatMap(({ id, from, to, fte = 1, ramp = 1 }, i) => [
    ...(from !== undefined && to !== undefined && to < from
      ? [
          finding("vacancy-reversed", "error", `vacancies[${i}].to`, {
            value: id,
            from: isoDate(from),
            to: isoDate(to),
          }),
        ]
      : []),
    ...outOfRange(`vacancies[${i}].fte`, fte, 0, 1),
    ...outOfRange(`vacancies[${i}].ramp`, ramp, 0, 1),
  ]);

function checkRates({ rates = [], settings }: Plan): readonly PlanFinding[] {
  const seen = new Set<string>();
  return rates.flatMap(({ currency, period, rate, actual = 1 }, i) => {
    const at = `rates[${i}]`;
    const key = `${currency} ${period ?? ""}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    const isPeriod = period === undefined || parsePeriod(period, { calendar: planCalendar(settings) }).ok;
    return [
      ...(isRepeated ? [finding("rate-duplicate", "error", at, { value: currency, period: period ?? "" })] : []),
      ...(isPeriod ? [] : [finding("plan-period-unknown", "error", `${at}.period`, { value: period ?? "" })]),
      ...outOfRange(`${at}.rate`, rate, Number.MIN_VALUE, Number.MAX_VALUE),
      ...outOfRange(`${at}.actual`, actual, Number.MIN_VALUE, Number.MAX_VALUE),
    ];
  });
}
