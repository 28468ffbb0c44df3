import type { BenchPart } from "./compare";
import { say } from "./compare";
import { functionCalls } from "./functions";
import { mainJob } from "./mainJob";
import { newcomer } from "./newcomer";
import { pane } from "./pane";
import { trial } from "./trial";
import { writeSheets } from "./writeSheets";

/** Every part of the bench, in the order in which it is printed. */
const parts: readonly BenchPart[] = [mainJob, functionCalls, pane, newcomer, trial, writeSheets];

/** `npm run bench` runs every part; `npm run bench -- NAME …` runs the named ones. */
async function bench(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    say(`No part is called ${unknown.join(", ")}. There are: ${parts.map(({ name }) => name).join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  for (const part of parts.filter(({ name }) => names.length === 0 || names.includes(name))) {
    say(`\n== ${part.name}`);
    await part.run();
  }
  say(`\nmemory at the end: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
}

void bench(process.argv.slice(2));
