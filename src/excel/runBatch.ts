import type { ExcelHost } from "./excelHost";
import { hostCodeOf } from "./hostFailure";

/**
 * Queues work for one request and says what to take from its answer.
 *
 * It may be called again: while a cell is being edited Excel refuses whole requests.
 */
export type BatchStep<Result> = (context: Excel.RequestContext) => () => Result;

/** Carries out one request to Excel. */
export type RunBatch = <Result>(step: BatchStep<Result>) => Promise<Result>;

/** How requests to Excel wait. */
export interface BatchOptions {
  /** Told when Excel waits for the user to leave a cell, and when that is over. */
  readonly onWaiting?: ((isWaiting: boolean) => void) | undefined;
  /** Passes time. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

const pause = 500;
// Excel itself waits where it can; elsewhere a cell may be edited for two minutes.
const longestWait = 120_000;

/**
 * The one place with `Excel.run`: every request is one sync, so that a refused one has done nothing and can be sent again.
 *
 * While the user edits a cell the request waits, and `onWaiting` is told so. Errors are Excel's own: see `workbookFailure`.
 */
export function createRunBatch({ Excel }: ExcelHost, { onWaiting, wait }: BatchOptions): RunBatch {
  return async (step) => {
    const attempt = (delayForCellEdit: boolean) =>
      Excel.run({ delayForCellEdit }, async (context) => {
        const answer = step(context);
        await context.sync();
        return answer();
      });
    let isWaiting = false;
    try {
      for (let waited = 0; ; waited += pause) {
        try {
          // The first attempt fails at once in a cell that is being edited, so that the user hears why nothing happens.
          return await attempt(isWaiting);
        } catch (error) {
          if (hostCodeOf(error) !== "InvalidOperationInCellEditMode" || waited >= longestWait) throw error;
          if (isWaiting) await wait(pause);
          else onWaiting?.(true);
          isWaiting = true;
        }
      }
    } finally {
      if (isWaiting) onWaiting?.(false);
    }
  };
}
