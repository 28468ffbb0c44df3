import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { coveragePage } from "./coveragePage";

/** Write docs/office-coverage.md anew. */
writeFileSync(resolve(__dirname, "../../../docs/office-coverage.md"), coveragePage());
