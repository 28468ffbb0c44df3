import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** Everything that must be green: types, lint, format, then every test. Ends with one line of counts. */
const root = resolve(__dirname, "..");

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync("npx", ["--no-install", command, ...args], { cwd: root, stdio: "inherit" });
  return status === 0;
}

function runCheck(name: string, command: string, ...args: readonly string[]): Counts {
  process.stdout.write(`\n== ${name}\n`);
  const ok = run(command, args);
  process.stdout.write(`${name}: ${ok ? "passed" : "FAILED"}\n`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Counts come from jest's own report: a suite that could not start counts as failed. */
function runJest(): Counts {
  process.stdout.write("\n== tests\n");
  const folder = mkdtempSync(join(tmpdir(), "kpi-test-"));
  const report = join(folder, "jest.json");
  const ok = run("jest", ["--json", "--outputFile", report]);
  try {
    const result = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
    const failed = (result["numFailedTests"] ?? 0) + (result["numRuntimeErrorTestSuites"] ?? 0);
    const passed = result["numPassedTests"] ?? 0;
    const nothingRan = passed === 0;
    return {
      passed,
      failed: ok && !nothingRan ? failed : Math.max(failed, 1),
      skipped: result["numPendingTests"] ?? 0,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const stages: readonly Counts[] = [
  runCheck("types", "tsc", "--noEmit"),
  runCheck("types of the pure layers", "tsc", "--noEmit", "-p", "src/tsconfig.pure.json"),
  runCheck("lint", "eslint", ".", "--max-warnings", "0"),
  runCheck("format", "prettier", "--check", "--log-level", "warn", "."),
  runJest(),
  ...(process.env["KPI_LONG"] ? [runCheck("mutation", "tsx", "test/mutation/run.ts")] : []),
];
const total = stages.reduce((sum, stage) => ({
  passed: sum.passed + stage.passed,
  failed: sum.failed + stage.failed,
  skipped: sum.skipped + stage.skipped,
}));
process.stdout.write(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}\n`,
);
process.exitCode = total.failed > 0 ? 1 : 0;
