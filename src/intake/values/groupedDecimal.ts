import { parseDecimal, type Decimal } from "./decimal";

/**
 * A way of writing figures: the pattern that only this way fits, its group separator, and its decimal mark.
 * A single comma or point is read as in English and Chinese; a comma before one or two last digits cannot group.
 */
interface Writing {
  readonly pattern: RegExp;
  readonly separator: RegExp | null;
  readonly mark: "." | "," | "。";
}

const writings: readonly Writing[] = [
  { pattern: /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i, separator: null, mark: "." },
  { pattern: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/, separator: /,/g, mark: "." },
  { pattern: /^[1-9]\d{0,2}(?:['’]\d{3})+(?:\.\d*)?$/, separator: /['’]/g, mark: "." },
  { pattern: /^[1-9]\d{0,2}(?: \d{3})+(?:\.\d*)?$/, separator: / /g, mark: "." },
  { pattern: /^[1-9]\d{0,2}(?: \d{3})+,\d+$/, separator: / /g, mark: "," },
  { pattern: /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/, separator: /\./g, mark: "," },
  { pattern: /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/, separator: /\./g, mark: "," },
  { pattern: /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d*)?$/, separator: /,/g, mark: "." },
  { pattern: /^\d+,\d{1,2}$/, separator: null, mark: "," },
  { pattern: /^\d+。\d+$/, separator: null, mark: "。" },
];

/**
 * An unsigned figure with or without group separators, or null when it is not plainly one.
 *
 * English, Chinese, Swiss (1'234.5), Indian (1,23,456) and French (1 234,5) grouping; European points and commas
 * where the cell itself shows which is which. 1,2345 or 0,123 fit no way of writing.
 *
 * @param text - half width, no sign, no currency
 *
 * @example readGroupedDecimal("1.234,5") // 1234.5: with both marks the last one is the decimal mark
 * @example readGroupedDecimal("1.234") // 1.234: one point alone is a decimal point
 * @example readGroupedDecimal("1_000") // null
 */
export function readGroupedDecimal(text: string): Decimal | null {
  for (const { pattern, separator, mark } of writings) {
    if (!pattern.test(text)) continue;
    const joined = separator ? text.replace(separator, "") : text;
    return parseDecimal(joined.replace(mark, "."));
  }
  return null;
}
