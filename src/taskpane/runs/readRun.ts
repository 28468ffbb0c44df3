import type { Plan } from "../../domain/plan/plan";
import type { WorkWatch } from "../../workbook/workWatch";
import { failureOf } from "../state/failureOf";
import type { Failure } from "../state/paneState";
import type { RunContext } from "./runContext";

/**
 * Reads the workbook, with the plan in hand if there is one.
 *
 * @param plan - another plan to read by, such as one whose column mapping was just corrected
 */
export async function readRun(context: RunContext, plan?: Plan): Promise<void> {
  await read(context, "read", plan);
}

/** Adds the sample's sheets, then reads the workbook. */
export async function sampleRun(context: RunContext): Promise<void> {
  const { services, state } = context;
  await read(context, "sample", undefined, () => services.addSample(state().language));
}

async function read(
  { services, dispatch, state, nextRun }: RunContext,
  during: Failure["during"],
  plan: Plan | undefined = state().plan?.present,
  before?: () => Promise<void>,
): Promise<void> {
  const run = nextRun();
  const watch: WorkWatch = {
    progress: (done, of) => {
      dispatch({ type: "read-went-on", run, done, of });
    },
    isCancelled: () => {
      const { reading } = state();
      return reading.kind !== "running" || reading.run !== run;
    },
  };
  dispatch({ type: "read-started", run });
  try {
    await before?.();
    const opened = await services.read({ language: state().language, ...(plan ? { plan } : {}), watch });
    dispatch({ type: "read-done", run, opened });
  } catch (error) {
    dispatch({ type: "read-failed", run, failure: failureOf(error, during) });
  }
}
