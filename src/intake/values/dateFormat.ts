/**
 * Whether a number format shows a day, so that the number under it is a date serial.
 *
 * @param format - number format such as `yyyy/m/d`, `[$-804]yyyy"年"m"月"d"日"`, `General`; undefined is not one
 *
 * @example isDateFormat("mmm-yy") // true
 * @example isDateFormat("#,##0.00") // false
 * @example isDateFormat("[h]:mm") // false: hours gone by, not a day
 */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === "General") return false;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "").replace(/s\.0+/gi, "s");
  return /[yd]|a{3}|e/i.test(bare) && !/[#0?@]|general/i.test(bare);
}
