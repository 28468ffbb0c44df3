import type { Area } from "../area";
import { areaBetween, MAX_COLUMNS, MAX_ROWS } from "../area";
import { columnIndex, columnName, quoteSheetName, splitAddress } from "../address";

/** One corner of a reference; a missing row or column means a whole column or row. */
export interface Corner {
  readonly row?: number;
  readonly column?: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A reference as written: `Sheet2!$A1:B$2`. */
export interface ReferenceToken {
  readonly kind: "reference";
  readonly text: string;
  readonly sheet?: string;
  readonly from: Corner;
  readonly to?: Corner;
  /** `A1#`: the spill of A1. */
  readonly spill: boolean;
}

/** A piece of a formula. Only references, names and structured references are told apart; the rest is kept as it is. */
export type Token =
  | ReferenceToken
  | { readonly kind: "structured"; readonly text: string; readonly table: string; readonly specifier: string }
  | { readonly kind: "name"; readonly text: string; readonly sheet?: string; readonly name: string }
  | { readonly kind: "function"; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const PATTERN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<structured>(?:[\p{L}_\\][\p{L}\p{N}_.]*)?\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\])`,
    String.raw`(?<reference>(?:${SHEET})?(?:${CELL}(?::${CELL})?#?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(\[!]))`,
    String.raw`(?<func>[\p{L}_\\][\p{L}\p{N}_.]*(?=\())`,
    String.raw`(?<name>(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.]*)`,
    String.raw`(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`,
    String.raw`(?<error>#[A-Z/0!?]+)`,
    String.raw`(?<other>[\s\S])`,
  ].join("|"),
  "gu",
);

/** Cut a formula (with or without its equals sign) into pieces whose texts joined give it back. */
export function tokenize(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of formula.matchAll(PATTERN)) {
    const text = match[0];
    const groups = match.groups ?? {};
    if (groups["reference"] !== undefined) tokens.push(reference(text));
    else if (groups["structured"] !== undefined) tokens.push(structured(text));
    else if (groups["func"] !== undefined) tokens.push({ kind: "function", text });
    else if (groups["name"] !== undefined && !/^(TRUE|FALSE)$/i.test(text)) tokens.push(nameToken(text));
    else tokens.push({ kind: "other", text });
  }
  return tokens;
}

/** The rectangle that a reference covers. */
export function areaOfReference(token: ReferenceToken): Area {
  const to = token.to ?? token.from;
  return areaBetween(token.from.row ?? 0, token.from.column ?? 0, to.row ?? MAX_ROWS - 1, to.column ?? MAX_COLUMNS - 1);
}

/** A reference's text from its parts. */
export function formatReference(
  sheet: string | undefined,
  from: Corner,
  to: Corner | undefined,
  spill = false,
): string {
  const head = sheet === undefined ? "" : `${quoteSheetName(sheet)}!`;
  const tail = to === undefined ? "" : `:${formatCorner(to)}`;
  return `${head}${formatCorner(from)}${tail}${spill ? "#" : ""}`;
}

function formatCorner(corner: Corner): string {
  const column = corner.column === undefined ? "" : `${corner.fixedColumn ? "$" : ""}${columnName(corner.column)}`;
  return column + (corner.row === undefined ? "" : `${corner.fixedRow ? "$" : ""}${String(corner.row + 1)}`);
}

function reference(text: string): ReferenceToken {
  const { sheet, rest } = splitAddress(text);
  const spill = rest.endsWith("#");
  const [first = "", second] = (spill ? rest.slice(0, -1) : rest).split(":");
  return {
    kind: "reference",
    text,
    ...(sheet === undefined ? {} : { sheet }),
    from: corner(first),
    ...(second === undefined ? {} : { to: corner(second) }),
    spill,
  };
}

function corner(text: string): Corner {
  const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const hasColumn = letters !== undefined && letters !== "";
  const hasRow = digits !== undefined && digits !== "";
  return {
    ...(hasColumn ? { column: columnIndex(letters) } : {}),
    ...(hasRow ? { row: Number(digits) - 1 } : {}),
    fixedColumn: hasColumn && fixedColumn === "$",
    // In `$2:3` the dollar is read into the first group, because there are no letters.
    fixedRow: hasRow && (fixedRow === "$" || (!hasColumn && fixedColumn === "$")),
  };
}

function structured(text: string): Token {
  const at = text.indexOf("[");
  return { kind: "structured", text, table: text.slice(0, at), specifier: text.slice(at + 1, -1) };
}

function nameToken(text: string): Token {
  const { sheet, rest } = splitAddress(text);
  return { kind: "name", text, ...(sheet === undefined ? {} : { sheet }), name: rest };
}
