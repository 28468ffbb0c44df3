import type { Period } from "../../domain/calendar/period";
import type { PersonId } from "../../domain/plan/plan";
import type { Model } from "../../session/model";
import { failureOf } from "../state/failureOf";
import type { RunContext } from "./runContext";

/** Opens a person's own workbook, with her scorecard and targets and nobody else's. */
export async function handOutRun(
  { services, dispatch, state }: RunContext,
  model: Model,
  period: Period,
  person: PersonId,
): Promise<void> {
  try {
    await services.handOut(model, period, person, state().language);
  } catch (error) {
    dispatch({ type: "notice-shown", failure: failureOf(error, "handOut") });
  }
}
