import type { Corner } from "./tokens";
import { formatReference, tokenize } from "./tokens";

/** A formula in R1C1 notation, as seen from a cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  const line = (letter: string, at: number | undefined, fixed: boolean, here: number): string => {
    if (at === undefined) return "";
    if (fixed) return letter + String(at + 1);
    return at === here ? letter : `${letter}[${String(at - here)}]`;
  };
  const corner = (each: Corner): string =>
    line("R", each.row, each.fixedRow, row) + line("C", each.column, each.fixedColumn, column);
  return tokenize(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const at = token.text.lastIndexOf("!") + 1;
      const tail = token.to === undefined ? "" : `:${corner(token.to)}`;
      return token.text.slice(0, at) + corner(token.from) + tail;
    })
    .join("");
}

const R1C1 = /R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(])/g;

/** A formula in A1 notation from one in R1C1 notation, as seen from a cell; texts in quotes are left alone. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(R1C1, (_, r?: string, c?: string) => corner(r, c))))
    .join("");

  function corner(r: string | undefined, c: string | undefined): string {
    return formatReference(undefined, { ...place("row", r, row), ...place("column", c, column) } as Corner, undefined);
  }
  function place(axis: "row" | "column", text: string | undefined, here: number): Partial<Corner> {
    const fixed = text !== undefined && !text.startsWith("[");
    const offset = Number((text ?? "0").replace(/[[\]]/g, ""));
    const at = fixed ? offset - 1 : here + offset;
    return axis === "row" ? { row: at, fixedRow: fixed } : { column: at, fixedColumn: fixed };
  }
}
