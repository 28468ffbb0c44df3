import { invalidArgument } from "../errors";
import type { AreasState } from "./book";
import { restyle, sharedStyle } from "./styleCells";

/** Indent cells more or less; 0 to 250. */
export function adjustIndent(state: AreasState, amount: number): void {
  const level = (sharedStyle(state, "indentLevel") ?? 0) + amount;
  if (level < 0 || level > 250) throw invalidArgument();
  restyle(state, { indentLevel: level });
}
