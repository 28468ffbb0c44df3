import { join } from "node:path";
import { runInThisContext } from "node:vm";
import type { FormulaEngine } from "./formulaEngine";
import type { UniverLibraries } from "./univerFormulaEngine";
import { createFormulaEngine } from "./univerFormulaEngine";

/**
 * Univer's formula engine for Node.
 *
 * Only its engine and sheet packages are loaded, and only when the first formula is written.
 */
export function createUniverEngine(): FormulaEngine {
  const load = nodeRequire();
  return createFormulaEngine({
    core: load("@univerjs/core") as UniverLibraries["core"],
    parts: load("@univerjs/engine-formula") as UniverLibraries["parts"],
    sheets: load("@univerjs/sheets") as UniverLibraries["sheets"],
  });
}

/**
 * Node's own `require`, also under a test runner that has one of its own: Univer's packages mix module kinds, which
 * only Node itself loads, and loaded by Node they are loaded once per process.
 */
export function nodeRequire(): NodeJS.Require {
  const nodeProcess = runInThisContext("process") as NodeJS.Process;
  const { createRequire } = nodeProcess.getBuiltinModule("node:module");
  return createRequire(join(process.cwd(), "package.json"));
}
