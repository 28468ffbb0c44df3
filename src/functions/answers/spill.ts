import { functionWords } from "../../i18n/words/functionWords";
import { readFlag, single } from "../arguments/readValue";
import { isProblem, oneCell, type Answer, type CellAnswer, type Matrix } from "../cellAnswer";
import type { Desk } from "../desk";

/** The lists of headers that spills may have. */
export type SpillHeaders = keyof (typeof functionWords)["en-US"]["headers"];

/** Rows under their headers, which are left out where `headers` is FALSE; a spill without rows is one empty cell. */
export function spill(
  desk: Desk,
  kind: SpillHeaders,
  headers: Matrix,
  rows: readonly (readonly CellAnswer[])[],
): Answer {
  const shown = readFlag(single(headers), "headers", true);
  if (isProblem(shown)) return oneCell(shown);
  const all = shown ? [functionWords[desk.language].headers[kind], ...rows] : rows;
  return all.length === 0 ? oneCell("") : all;
}
