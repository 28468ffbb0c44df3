import { functionNames } from "../functions/functionNames";
import type { FunctionRuntime } from "../functions/officeRuntime";
import type { FunctionStart } from "./functionStart";

/**
 * Makes our custom functions known to Excel at once, and loads what answers them right after.
 *
 * A cell that asks earlier than that waits; from then on answers are given at once. The pane need not wait for either.
 */
export function startFunctions(start: FunctionStart): void {
  const runs = new Map<string, (...args: never[]) => unknown>();
  const runtime: FunctionRuntime = {
    Error: start.runtime.Error,
    associate: (id, run) => void runs.set(id, run),
  };
  const loaded = import("./answerFunctions").then(({ answerFunctions }) => {
    answerFunctions({ ...start, runtime });
  });
  loaded.catch(start.onFailure);
  for (const name of functionNames) {
    start.runtime.associate(name, (...args: never[]) => {
      const run = runs.get(name);
      return run ? run(...args) : loaded.then(() => runs.get(name)?.(...args));
    });
  }
}
