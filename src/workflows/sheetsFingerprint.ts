import type { SheetContent } from "../workbook/sheetContent";

/**
 * A short fingerprint of what a workbook's cells hold: another one means that somebody changed them.
 *
 * FNV-1a over names and values, 32 bits, as eight hexadecimal digits. Formats do not count.
 *
 * @param sheets - in tab order; none gives the fingerprint of an empty workbook
 * @example sheetsFingerprint([]) // "811c9dc5"
 */
export function sheetsFingerprint(sheets: readonly SheetContent[]): string {
  let hash = 0x811c9dc5; // FNV's offset basis
  const mix = (content: string): void => {
    for (let index = 0; index < content.length; index += 1) {
      hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193); // FNV's prime
    }
  };
  for (const { name, rows } of sheets) {
    mix(JSON.stringify(name));
    for (const { index, values } of rows) mix(`${index}${JSON.stringify(values)}`);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
