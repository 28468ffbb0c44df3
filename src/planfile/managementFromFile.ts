import type { FiscalCalendar } from "../domain/calendar/period";
import type { BonusPlan } from "../domain/plan/bonusPlan";
import type { Plan } from "../domain/plan/plan";
import type { PlanFile, SnapshotFile } from "./planFileSchema";
import { given, readDay, readPeriod } from "./readFields";

type Rows<File, Key extends keyof File> = NonNullable<File[Key]>;

/** Vacancies, currency rates and bonus plans of a file; a list that is left out is left out. */
export const managedFromFile = (
  { vacancies, rates, bonuses }: SnapshotFile,
  calendar: FiscalCalendar,
): Pick<Plan, "vacancies" | "rates" | "bonuses"> => ({
  ...(vacancies
    ? {
        vacancies: vacancies.map(({ from, to, ...row }) => ({
          ...given(row),
          ...given({ from: readDay(from), to: readDay(to) }),
        })),
      }
    : {}),
  ...(rates
    ? {
        rates: rates.map(({ period, ...row }) => ({
          ...given(row),
          ...(period === undefined || period === null ? {} : { period: readPeriod(period, calendar) }),
        })),
      }
    : {}),
  ...(bonuses ? { bonuses: bonuses.map(readBonus) } : {}),
});

function readBonus({ tiers, payouts, coefficients, ...row }: Rows<SnapshotFile, "bonuses">[number]): BonusPlan {
  return {
    ...given(row),
    ...(tiers ? { tiers: tiers.map((tier) => ("from" in tier ? tier : { from: tier[0], rate: tier[1] })) } : {}),
    ...(payouts ? { payouts: payouts.map((at) => ("payout" in at ? at : { attainment: at[0], payout: at[1] })) } : {}),
    ...(coefficients
      ? { coefficients: coefficients.map((at) => ("score" in at ? at : { score: at[0], coefficient: at[1] })) }
      : {}),
  };
}

/** What was paid, said, agreed and changed; a list that is left out is left out. */
export const recordsFromFile = (
  { payments, feedback, actions, changes }: PlanFile,
  calendar: FiscalCalendar,
): Pick<Plan, "payments" | "feedback" | "actions" | "changes"> => ({
  ...(payments
    ? {
        payments: payments.map(({ on, ...row }) => ({
          ...given(row),
          period: readPeriod(row.period, calendar),
          ...given({ on: readDay(on) }),
        })),
      }
    : {}),
  ...(feedback
    ? {
        feedback: feedback.map(({ on, ...row }) => ({
          ...given(row),
          state: row.state ?? "open",
          period: readPeriod(row.period, calendar),
          ...given({ on: readDay(on) }),
        })),
      }
    : {}),
  ...(actions
    ? {
        actions: actions.map(({ due, ...row }) => ({
          ...given(row),
          period: readPeriod(row.period, calendar),
          ...given({ due: readDay(due) }),
        })),
      }
    : {}),
  ...(changes ? { changes: changes.map(({ old, new: now, ...row }) => ({ ...given(row), old, new: now })) } : {}),
});
