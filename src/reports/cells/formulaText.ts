/**
 * A text as a formula writes it.
 *
 * @example formulaText('5" rack') // "\"5\"\" rack\""
 */
export const formulaText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A number as a formula writes it, in full precision.
 *
 * @param value - finite
 * @example formulaNumber(1e-7) // "1E-7"
 */
export const formulaNumber = (value: number): string => String(value).toUpperCase();
