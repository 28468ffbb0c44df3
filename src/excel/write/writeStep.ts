import type { WorkWatch } from "../../workbook/workWatch";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import { isTooLarge, workbookFailure } from "../hostFailure";
import type { RunWrite } from "../runWrite";

/** A piece of writing that may share a request with others. */
export interface WriteStep {
  /** Name of the sheet it belongs to, as the user will know it. */
  readonly sheet: string;
  /** About how much of a request it takes. */
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

// The web allows 5 MB per request; what a step takes is only estimated.
const bytesPerRequest = 2_000_000;
/** About what one action takes in a request, its path to the object included. */
export const bytesPerAction = 400;

/**
 * Carries steps out in order, as many in one request as it holds; a request that Excel finds too large is halved.
 *
 * Failures: `cancelled` between requests, `sheet-too-large`, and the host's own.
 */
export async function runSteps(runWrite: RunWrite, steps: readonly WriteStep[], watch?: WorkWatch): Promise<void> {
  const sheets = [...new Set(steps.map(({ sheet }) => sheet))];
  const run = async (some: readonly WriteStep[]): Promise<void> => {
    try {
      await runWrite((context) => {
        for (const step of some) step.queue(context);
      });
    } catch (error) {
      if (!isTooLarge(error) || some.length < 2) throw workbookFailure(error, some[0]?.sheet);
      const middle = Math.ceil(some.length / 2);
      await run(some.slice(0, middle));
      await run(some.slice(middle));
    }
  };
  let told = -1;
  for (let at = 0; at < steps.length;) {
    const end = endOfRequest(steps, at);
    const sheet = steps[at]?.sheet ?? "";
    const done = sheets.indexOf(sheet);
    if (watch?.isCancelled()) throw new WorkbookFailure("cancelled", {});
    // Later steps come back to earlier sheets.
    if (done > told) watch?.progress(done, sheets.length, sheet);
    told = Math.max(told, done);
    await run(steps.slice(at, end));
    at = end;
  }
}

function endOfRequest(steps: readonly WriteStep[], from: number): number {
  let bytes = 0;
  let at = from;
  do {
    bytes += steps[at]?.bytes ?? 0;
    at++;
  } while (at < steps.length && bytes + (steps[at]?.bytes ?? 0) <= bytesPerRequest);
  return at;
}
