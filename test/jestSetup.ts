import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives every run of the tests a folder of its own, for what several test files build once and share. */
const setUpRun = (): void => {
  process.env["KPI_RUN_FOLDER"] = mkdtempSync(join(tmpdir(), "kpi-run-"));
};

module.exports = setUpRun;
