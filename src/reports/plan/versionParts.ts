/** Longest text of a part, in UTF-16 units: a cell holds 32,767. */
const longestPart = 30_000;

/**
 * A long text in parts that each fit into a cell; no character is cut in half, and no part begins or ends with a space,
 * which a cell might lose.
 *
 * @example versionParts("short") // ["short"]
 */
export function versionParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + longestPart);
    while (end < text.length && end > start + 1 && !isSafeCut(text, end)) end -= 1;
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

const isSafeCut = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));
