/** Pixels of the widest digit in the standard font (Calibri 11): widths in files are counted in it. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** The width of a column in points, from the characters that a file gives (ECMA-376, part 1, 18.3.1.13). */
export function charactersToPoints(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;
}

/** The characters to write for a width in points; the way back of {@link charactersToPoints}. */
export function pointsToCharacters(points: number): number {
  return Math.trunc((points / POINTS_PER_PIXEL / DIGIT) * 256 + 0.5) / 256;
}
