import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pass } from "node:timers/promises";
import { promisify } from "node:util";

const root = resolve(__dirname, "../..");
/** Building on a machine with other work, in milliseconds. */
export const buildTimeout = 300_000;

/** Where the built pages of this run are. */
export interface BuiltPages {
  /** What is published, as it is published. */
  readonly product: string;
  /** The trial page. */
  readonly embedded: string;
  /** The folder around them, with what is known of the build. */
  readonly folder: string;
}

/**
 * The pages that browser tests open: the first test file that asks builds them, the others wait for it.
 *
 * Who works on the pane may build them first (`node test/e2e/buildPages.cjs folder`) and name the folder in `KPI_PAGES`.
 */
export async function builtPages(): Promise<BuiltPages> {
  const given = process.env["KPI_PAGES"];
  if (given !== undefined) return pagesIn(resolve(given));
  const run = process.env["KPI_RUN_FOLDER"];
  if (run === undefined) throw new Error("the tests were started without test/jestSetup.ts");
  const folder = join(run, "pages");
  const [done, failed] = [join(run, "pages-built"), join(run, "pages-failed")];
  if (isFirst(folder)) {
    try {
      const script = join(root, "test/e2e/buildPages.cjs");
      await promisify(execFile)(process.execPath, [script, folder], { cwd: root, maxBuffer: 2 ** 26 });
      writeFileSync(done, "");
    } catch (error) {
      writeFileSync(failed, "");
      throw new Error("the pages do not build", { cause: error });
    }
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error("the pages do not build: another test file says why");
    await pass(200);
  }
  return pagesIn(folder);
}

const pagesIn = (folder: string): BuiltPages => ({
  product: join(folder, "product"),
  embedded: join(folder, "embedded"),
  folder,
});

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    // The folder is there already: another test file builds, or has built.
    return false;
  }
}
