import type { Command } from "./command";
import { actualsCommand } from "./commands/actuals";
import { breakdownCommand } from "./commands/breakdown";
import { customerCommand } from "./commands/customer";
import { funnelCommand } from "./commands/funnel";
import { handoutCommand } from "./commands/handout";
import { inspectCommand } from "./commands/inspect";
import { planCommand } from "./commands/plan";
import { reviewCommand } from "./commands/review";
import { rowsCommand } from "./commands/rows";
import { sampleCommand } from "./commands/sample";
import { scoreCommand } from "./commands/score";
import { writeCommand } from "./commands/write";

/** Every command, in the order a newcomer needs them. */
export const commands: readonly Command[] = [
  inspectCommand,
  actualsCommand,
  planCommand,
  scoreCommand,
  reviewCommand,
  rowsCommand,
  funnelCommand,
  customerCommand,
  breakdownCommand,
  writeCommand,
  handoutCommand,
  sampleCommand,
];
