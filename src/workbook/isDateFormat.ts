/**
 * Whether a number format shows a number as a date, so that 1904 serials must be shifted.
 *
 * Text in quotes, escaped characters, colours and locales in brackets do not count; a pure time or a
 * duration (`[h]:mm`) is the same number in both date systems.
 *
 * @example isDateFormat("yyyy/m/d") // true
 * @example isDateFormat('0.0 "days"') // false: the d and y are only text
 */
export function isDateFormat(format: string): boolean {
  const codes = format
    .replace(/"[^"]*"?/g, "")
    .replace(/\\./g, "")
    .replace(/[_*]./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/General/gi, "");
  return /[yde]/i.test(codes.replace(/e[+-]/gi, "")) || /^[^hs]*m[^hs]*$/i.test(codes);
}
