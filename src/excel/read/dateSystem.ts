import type { RunBatch } from "../runBatch";

/**
 * Asks once whether the workbook counts days from 1904.
 *
 * No property tells: the second day of 1904 has the serial 1 in that system, and 1463 in the usual one.
 */
export function createDateSystem(runBatch: RunBatch): () => Promise<boolean> {
  let known: boolean | undefined;
  return async () => {
    known ??= await runBatch(({ workbook }) => {
      const day = workbook.functions.date(1904, 1, 2).load("value");
      return () => day.value === 1;
    });
    return known;
  };
}
