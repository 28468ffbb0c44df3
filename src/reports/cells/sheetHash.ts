import type { SheetDraft } from "../../workbook/sheetDraft";

/**
 * A short fingerprint of what a generated sheet shows: another one means that its cells were described anew.
 *
 * FNV-1a over values and formulas, 32 bits, as eight hexadecimal digits. Formats do not count.
 *
 * @example sheetHash(draft) // "5c1a09e2"
 */
export function sheetHash({ rows }: Pick<SheetDraft, "rows">): string {
  const content = JSON.stringify(rows.map((row) => row.map((cell) => [cell?.value ?? null, cell?.formula ?? null])));
  let hash = 0x811c9dc5; // FNV's offset basis
  for (let index = 0; index < content.length; index += 1) {
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193); // FNV's prime
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
