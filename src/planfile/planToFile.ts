import { isoDate } from "../domain/calendar/serialDay";
import type { BonusPlan } from "../domain/plan/bonusPlan";
import type { Plan, PlanSettings, PlanSnapshot } from "../domain/plan/plan";
import type { PlanFile } from "./planFileSchema";

/** The file that holds a plan: days as ISO text, curves as pairs, a custom holiday calendar in place of its name. */
export function planToFile(plan: Plan): PlanFile {
  const { payments, feedback, actions, versions } = plan;
  const file = {
    ...snapshotToFile(plan),
    ...(payments ? { payments: payments.map(withDays("on")) } : {}),
    ...(feedback ? { feedback: feedback.map(withDays("on")) } : {}),
    ...(actions ? { actions: actions.map(withDays("due")) } : {}),
    ...(versions
      ? { versions: versions.map((version) => ({ ...version, snapshot: snapshotToFile(version.snapshot) })) }
      : {}),
  };
  // The plan's lists are read-only and the schema's are not; nothing writes to either.
  return file as PlanFile;
}

function snapshotToFile({ settings, weights, assignments, vacancies, bonuses, ...rest }: PlanSnapshot) {
  return {
    ...rest,
    settings: writeSettings(settings),
    weights: weights.map(({ curve, ...row }) => ({
      ...row,
      ...(curve ? { curve: curve.map(({ attainment, points }) => [attainment, points]) } : {}),
    })),
    assignments: assignments.map(withDays("from", "to")),
    ...(vacancies ? { vacancies: vacancies.map(withDays("from", "to")) } : {}),
    ...(bonuses ? { bonuses: bonuses.map(writeBonus) } : {}),
  };
}

const writeBonus = ({ tiers, payouts, coefficients, ...row }: BonusPlan) => ({
  ...row,
  ...(tiers ? { tiers: tiers.map(({ from, rate }) => [from, rate]) } : {}),
  ...(payouts ? { payouts: payouts.map(({ attainment, payout }) => [attainment, payout]) } : {}),
  ...(coefficients ? { coefficients: coefficients.map(({ score, coefficient }) => [score, coefficient]) } : {}),
});

function writeSettings({ holidays, holidayDays = [], ...rest }: PlanSettings) {
  return {
    ...withDays<Omit<PlanSettings, "holidays" | "holidayDays">>("asOf", "closedTo")(rest),
    holidays: holidays === "custom" ? holidayDays.map((day) => ({ ...day, date: isoDate(day.date) })) : holidays,
  };
}

/** Rows whose days in these fields are ISO text, where they have one. */
const withDays =
  <Row extends object>(...fields: readonly (keyof Row & string)[]) =>
  (row: Row): object => ({
    ...row,
    ...Object.fromEntries(
      fields.flatMap((field) => {
        const day = row[field];
        return typeof day === "number" ? [[field, isoDate(day)]] : [];
      }),
    ),
  });
