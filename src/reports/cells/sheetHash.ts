import type { SheetDraft } from "../../workbook/sheetDraft";
import { textHash } from "./textHash";

/**
 * A short fingerprint of what a generated sheet shows: another one means that its cells were described anew.
 *
 * Over values and formulas; formats do not count.
 *
 * @example sheetHash(draft) // "5c1a09e2"
 */
export function sheetHash({ rows }: Pick<SheetDraft, "rows">): string {
  return textHash([JSON.stringify(rows.map((row) => row.map((cell) => [cell?.value ?? null, cell?.formula ?? null])))]);
}
