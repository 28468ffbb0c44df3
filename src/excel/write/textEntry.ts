// The most that a cell of Excel holds.
const longestText = 32_767;

// Excel reads entries as if they were typed: formulas, numbers, dates, truth values and errors would not stay text.
// An Excel of East Asia reads signs of full width like the plain ones.
const isReadOtherwise = /^\s*['=+\-@#＝＋－＠＃]|\p{N}|^\s*(?:true|false)\s*$/iu;

/**
 * What to write so that a cell holds just this text, whatever it looks like.
 *
 * An apostrophe in front makes an entry text; it does not become part of it. Longer text than a cell holds ends in `…`.
 *
 * @example textEntry("=1+1") // "'=1+1"
 * @example textEntry("2024-03-01") // "'2024-03-01": it must not become a date
 * @example textEntry("Region") // "Region"
 */
export function textEntry(text: string): string {
  const cut = text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
  return isReadOtherwise.test(cut) ? `'${cut}` : cut;
}
