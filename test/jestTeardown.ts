import { rmSync } from "node:fs";

/** Removes what the run's test files built. */
const endRun = (): void => {
  const folder = process.env["KPI_RUN_FOLDER"];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
};

module.exports = endRun;
