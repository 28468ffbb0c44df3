const invisibleRun = /[\s\p{Cc}\p{Cf}\u115f\u1160\u3164]+/gu;
/** Letters, digits and marks of plain ASCII with single spaces between: tidy as it is, and the same in any width. */
export const plainAscii = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A text as a person sees it: every run of spaces, line breaks, control and zero-width characters is one space,
 * and nothing stands before the first or after the last visible character.
 *
 * @param text - any text of a cell; one that shows nothing becomes ""
 *
 * @example tidyText(" Barry\u3000Jones\u00a0") // "Barry Jones"
 * @example tidyText("Order\r\nNo") // "Order No"
 */
export function tidyText(text: string): string {
  return plainAscii.test(text) ? text : text.replace(invisibleRun, " ").trim();
}

/**
 * Full-width letters, digits and punctuation as their ordinary forms; everything else stays.
 *
 * Not NFKC: that would turn 5² into 52 and ½ into 1⁄2, which no longer say the same amount.
 *
 * @param text - any text
 *
 * @example toHalfWidth("１，２３４．５％") // "1,234.5%"
 */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\uffe5]/g, (character) =>
    character === "\uffe5" ? "¥" : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

/**
 * Whether a text only says that there is nothing: dashes, a slash, N/A, 无.
 *
 * @param text - tidied and half width
 *
 * @example isBlankMark("—") // true
 * @example isBlankMark("null") // false: somebody may be called that, and as an amount it is an export gone wrong
 */
export function isBlankMark(text: string): boolean {
  return text === "" || (text.length <= 4 && /^(?:[-‐-―−─]+|[/\\]|n\/a|#n\/a|无|無)$/i.test(text));
}

/**
 * A text short enough to be named in a message.
 *
 * @param text - any text
 * @returns at most 60 characters, the last one … when something was cut off
 */
export function shortText(text: string): string {
  const tidy = tidyText(text);
  return tidy.length > 60 ? `${tidy.slice(0, 59)}…` : tidy;
}
