import { createRequire } from "node:module";
import { join } from "node:path";
import type webpackModule from "webpack";
import type { Configuration, MultiStats } from "webpack";

/** Outcome of a build: the sentences that webpack has to say when it failed. */
export type BuildOutcome = { readonly ok: true } | { readonly ok: false; readonly errors: readonly string[] };

/** Build with webpack, in this process. */
export async function buildPages(root: string, configurations: readonly Configuration[]): Promise<BuildOutcome> {
  const load = createRequire(join(root, "package.json"));
  const webpack = load("webpack") as typeof webpackModule;
  const compiler = webpack([...configurations]);
  try {
    const stats = await new Promise<MultiStats>((resolve, reject) => {
      compiler.run((error, result) => {
        if (result === undefined) reject(error ?? new Error("webpack gave no result"));
        else resolve(result);
      });
    });
    if (!stats.hasErrors()) return { ok: true };
    const { errors = [] } = stats.toJson({ all: false, errors: true });
    return {
      ok: false,
      errors: errors.map(({ moduleName, message }) => [moduleName, message].filter(Boolean).join(": ")),
    };
  } catch (error) {
    return { ok: false, errors: [error instanceof Error ? error.message : String(error)] };
  } finally {
    // Writes the cache for the next start.
    await new Promise<void>((resolve) => {
      compiler.close(() => {
        resolve();
      });
    });
  }
}
