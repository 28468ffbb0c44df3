/**
 * A short fingerprint of a text: FNV-1a, 32 bits, as eight hexadecimal digits.
 *
 * @param parts - pieces of the text in order; how it is cut makes no difference
 * @example textHash([]) // "811c9dc5"
 */
export function textHash(parts: Iterable<string>): string {
  let hash = 0x811c9dc5; // FNV's offset basis
  for (const part of parts) {
    for (let index = 0; index < part.length; index += 1) {
      hash = Math.imul(hash ^ part.charCodeAt(index), 0x01000193); // FNV's prime
    }
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
