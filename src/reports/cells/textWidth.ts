/**
 * How wide a text is in a cell, in characters: Chinese, Japanese, Korean and emoji count two.
 *
 * @example textWidth("Q1 目标") // 7
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
  return width;
}

/** How much wider bold letters are. */
export const boldWidth = 1.08;
