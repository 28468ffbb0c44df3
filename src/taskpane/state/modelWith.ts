import type { Plan } from "../../domain/plan/plan";
import type { IntakeResult } from "../../intake/intakeResult";
import type { Model } from "../../session/model";
import { openModel } from "../../session/openModel";
import { planHolidays } from "../../workflows/readWorkbook";
import type { OpenedWorkbook } from "../services";

/** The newest model over each workbook read: several parts of a screen ask for the same one. */
const newest = new WeakMap<IntakeResult, Model>();

/** The workbook as read, seen through another plan than it was read with. */
export function modelWith({ model: { intake } }: OpenedWorkbook, plan: Plan): Model {
  const known = newest.get(intake);
  if (known?.plan === plan) return known;
  const model = openModel(intake, { plan, holidays: planHolidays(plan) });
  newest.set(intake, model);
  return model;
}
