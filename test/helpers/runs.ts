/**
 * How many random cases a property is tried on: `count` in an everyday run, ten times as many in a long one.
 *
 * @param count - cases in an everyday run
 */
export const runs = (count: number): { numRuns: number } => ({
  numRuns: process.env["KPI_LONG"] ? count * 10 : count,
});
