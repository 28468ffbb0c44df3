import type { RunBatch } from "./runBatch";

/** Carries out one request that changes the workbook, without our own change handlers hearing of it. */
export type RunWrite = (queue: (context: Excel.RequestContext) => void) => Promise<void>;

/**
 * Writes with events off and on again within the request: what the user edits between two requests is still heard.
 *
 * Where a request fails half-way the events are switched on by another one.
 */
export function createRunWrite(runBatch: RunBatch): RunWrite {
  return async (queue) => {
    try {
      await runBatch((context) => {
        context.runtime.enableEvents = false;
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
        queue(context);
        context.runtime.enableEvents = true;
        return () => undefined;
      });
    } catch (error) {
      const switchOn = runBatch((context) => {
        context.runtime.enableEvents = true;
        return () => undefined;
      });
      // Should this fail too, the first error is the one to tell; every later write switches the events on again.
      await switchOn.catch(() => undefined);
      throw error;
    }
  };
}
