import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newcomersWay } from "../e2e/flows/newcomersWay";
import { openPane } from "../e2e/openPane";
import { report, type BenchPart } from "./compare";
import { buildPagesInto } from "./pane";

/** What a newcomer may need, in seconds. */
const most = 60;
const patience = 600_000;

/** From the first screen over the sample to a written quarterly breakdown, with the clicks of somebody who takes what is offered. */
export const newcomer: BenchPart = {
  name: "newcomer",
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "kpi-bench-newcomer-"));
    try {
      buildPagesInto(join(folder, "pages"));
      const open = await openPane();
      open.page.setDefaultTimeout(patience);
      const begun = performance.now();
      const clicks = await newcomersWay(open);
      const seconds = (performance.now() - begun) / 1000;
      await open.close();
      report(
        "sample to a written quarterly breakdown",
        `${seconds.toFixed(1)} s in ${clicks} clicks (at most ${most} s)`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
