import type { Problem } from "../domain/problem";

/** At most five problems of a kind, for the terminal: the JSON of `inspect` and `plan --check` has them all. */
export function fewOfEach(problems: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>();
  return problems.filter((problem) => {
    const count = (counts.get(problem.code) ?? 0) + 1;
    counts.set(problem.code, count);
    return count <= 5;
  });
}
