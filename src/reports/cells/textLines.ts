import { textWidth } from "./textWidth";

/**
 * A text cut into lines of a width, at spaces where it has any: cells below each other that print in full without merges.
 *
 * @param width - of a line, in characters; Chinese counts two
 * @returns at least one line; line breaks of the text are kept
 * @example textLines("call them twice", 9) // ["call them", "twice"]
 */
export function textLines(text: string, width: number): readonly string[] {
  return text.split(/\r?\n/u).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(/(?<=\s)/u)) {
      if (line !== "" && textWidth(line) + textWidth(word.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = "";
      }
      for (const character of word) {
        if (textWidth(line + character) > width && character.trim() !== "") {
          lines.push(line);
          line = "";
        }
        line += character;
      }
    }
    return [...lines, line.trimEnd()];
  });
}
