import { earnedLines } from "./earnedLines";
import { figureLines } from "./figureLines";
import { acceleratorLine, capLine, gateLines } from "./limitLines";
import type { LinePlace } from "./lines";
import { resultLines, type PartLines } from "./resultLines";
import type { StatementPart } from "./statementInput";

/**
 * A bonus from its figures to what is paid, every step a line: figures → tiers, curve or coefficient → accelerator →
 * gates → cap → the team's pool → what was taken back (domain rules §7).
 */
export function partLines(part: StatementPart, place: LinePlace): PartLines {
  const figures = figureLines(part, place);
  const accelerated = acceleratorLine(earnedLines(part, figures, place), figures, part, place);
  const gated = gateLines(accelerated, part, place);
  const capped = capLine(gated, part, place, figures.cells.presence ?? "");
  return resultLines(capped, part, place);
}
