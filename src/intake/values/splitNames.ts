import { tidyText } from "./plainText";

/** A name in a cell that names several people. */
export interface NamedShare {
  readonly name: string;
  /** As written, in whatever it is out of: 60 of 100, 6 of 10, 0.6; null where none is written. */
  readonly share: number | null;
}

const separators = /[、,;/&+|\n]|\band\b|(?<=\p{Script=Han})[和与](?=\p{Script=Han})/iu;
const withShare = /^(.*?\D)[\s:(（]*(\d+(?:\.\d+)?)\s*[%％]?\s*(?:成)?[)）]?$/u;

/**
 * The names in a cell such as 张伟、李娜, "Ann Lee / Bob Stone" or 张伟60%、李娜40%.
 *
 * @returns an empty list for a text that names one person; whether the pieces are people the caller must know
 * @example splitNames("张伟(60%)/李娜(40%)") // [{ name: "张伟", share: 60 }, { name: "李娜", share: 40 }]
 */
export function splitNames(text: string): readonly NamedShare[] {
  const pieces = text.normalize("NFKC").split(separators).map(tidyText);
  if (pieces.length < 2 || pieces.some((piece) => piece === "")) return [];
  return pieces.map((piece) => {
    const match = withShare.exec(piece);
    const name = tidyText((match?.[1] ?? piece).replace(/[\s:(（]+$/u, ""));
    return { name, share: match ? Number(match[2]) : null };
  });
}
