import type { Area } from "./area";
import {
  areaBetween,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from "./area";

/** Column letters: 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  let name = "";
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** Column index from its letters: A → 0. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** `B2`, `B2:C4`, `B:C` or `2:4`. */
export function formatArea(area: Area): string {
  if (isEntireColumn(area)) return `${columnName(area.column)}:${columnName(lastColumn(area))}`;
  if (isEntireRow(area)) return `${String(area.row + 1)}:${String(lastRow(area) + 1)}`;
  const first = columnName(area.column) + String(area.row + 1);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(lastColumn(area))}${String(lastRow(area) + 1)}`;
}

/** `$B$2:$C$4`: as Excel stores names. */
export function formatAbsolute(area: Area): string {
  return formatArea(area).replace(/([A-Z]+)|(\d+)/g, (part) => `$${part}`);
}

/** A sheet name as it stands before an exclamation mark: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!B2:C4`. */
export function formatAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}

/** The part before the exclamation mark (unquoted), and the rest. */
export function splitAddress(address: string): { readonly sheet?: string; readonly rest: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { rest: address.trim() };
  const head = address.slice(0, at).trim();
  const quoted = /^'(.*)'$/s.exec(head);
  return {
    sheet: quoted?.[1] === undefined ? head : quoted[1].replaceAll("''", "'"),
    rest: address.slice(at + 1).trim(),
  };
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** The rectangle of `B2`, `$B$2:C4`, `B:C`, `2:4`; undefined when the text is no address. */
export function parseArea(text: string): Area | undefined {
  const parts = text.split(":");
  const first = CORNER.exec(parts[0] ?? "");
  const second = CORNER.exec(parts[1] ?? parts[0] ?? "");
  if (parts.length > 2 || first === null || second === null) return undefined;
  const [, letters1, digits1] = first;
  const [, letters2, digits2] = second;
  if ((letters1 === undefined) !== (letters2 === undefined)) return undefined;
  if ((digits1 === undefined) !== (digits2 === undefined)) return undefined;
  if (letters1 === undefined && digits1 === undefined) return undefined;
  if (parts.length === 1 && (letters1 === undefined || digits1 === undefined)) return undefined;
  const area = areaBetween(
    digits1 === undefined ? 0 : Number(digits1) - 1,
    letters1 === undefined ? 0 : columnIndex(letters1),
    digits2 === undefined ? MAX_ROWS - 1 : Number(digits2) - 1,
    letters2 === undefined ? MAX_COLUMNS - 1 : columnIndex(letters2),
  );
  return isOnSheet(area) ? area : undefined;
}
