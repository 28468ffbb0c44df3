/** Work in pieces: it stops after each, so that whoever does it can let others have their turn. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Rows that are read without a stop: about ten milliseconds on a slow machine. */
export const rowsAtOnce = 1000;

/** Does something with each row, and stops now and then. */
export function* inPieces<Row>(rows: readonly Row[], each: (row: Row) => void): Steps<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    rows.slice(from, from + rowsAtOnce).forEach(each);
    yield;
  }
}

/** Does all of the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Does the work piece by piece.
 *
 * @param rest - awaited after each piece; it decides how often the others really get a turn
 * @returns the same result as {@link finish}
 */
export async function finishInTurns<Result>(steps: Steps<Result>, rest: () => Promise<void>): Promise<Result> {
  let step = steps.next();
  while (!step.done) {
    await rest();
    step = steps.next();
  }
  return step.value;
}
