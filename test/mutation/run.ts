import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { mutantsOf, type Mutant } from "./mutants";

/**
 * Breaks the rules on purpose and counts how many breaks the tests notice: a long run, in a copy of the project.
 *
 * Arguments: folders below src (default: numbers, scoring, targets, calendar) and `--every N` to take each N-th mutant.
 */
const root = resolve(__dirname, "../..");
const everyAt = process.argv.indexOf("--every");
const every = everyAt < 0 ? 40 : Number(process.argv[everyAt + 1]);
const named = process.argv
  .slice(2)
  .filter((word, index, all) => !word.startsWith("--") && all[index - 1] !== "--every");
const folders = named.length > 0 ? named : ["domain/numbers", "domain/scoring", "domain/targets", "domain/calendar"];

/** Tests must notice at least this share; the rest are changes that make no difference. */
const wantedShare = 0.8;

interface Tried {
  readonly file: string;
  readonly mutant: Mutant;
  readonly noticed: boolean;
}

function tryMutants(copy: string): Tried[] {
  const files = folders.flatMap((folder) => sourceFiles(join(copy, "src", folder)));
  const all = files.flatMap((file) => mutantsOf(readFileSync(file, "utf8")).map((mutant) => ({ file, mutant })));
  return all
    .filter((_, index) => index % every === 0)
    .map(({ file, mutant }) => {
      const original = readFileSync(file, "utf8");
      writeFileSync(file, mutant.text);
      const noticed = !testsPass(copy, file);
      writeFileSync(file, original);
      const tried = { file: relative(copy, file), mutant, noticed };
      process.stdout.write(
        `${noticed ? "noticed " : "SURVIVED"} ${tried.file}:${mutant.line} ${mutant.from} → ${mutant.to}\n`,
      );
      return tried;
    });
}

const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** The tests of the file's own folder; one that runs for ever counts as noticed. */
function testsPass(copy: string, file: string): boolean {
  const folder = relative(join(copy, "src"), join(file, ".."));
  const run = spawnSync("npx", ["--no-install", "jest", "-i", "--bail", `test/${folder}`], {
    cwd: copy,
    stdio: "ignore",
    timeout: 120_000,
  });
  return run.status === 0;
}

const copy = mkdtempSync(join(tmpdir(), "kpi-mutation-"));
try {
  for (const part of ["src", "test", "package.json", "tsconfig.json"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
  const tried = tryMutants(copy);
  const noticed = tried.filter((row) => row.noticed).length;
  process.stdout.write(`mutants noticed: ${noticed} of ${tried.length}\n`);
  process.exitCode = tried.length > 0 && noticed >= tried.length * wantedShare ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
