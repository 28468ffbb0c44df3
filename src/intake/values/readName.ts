import type { CellValue } from "../../workbook/sheetContent";
import { unreadableError, type UnreadableError } from "./cellError";
import { remembered } from "../remembered";
import { isBlankMark, plainAscii, tidyText } from "./plainText";

/** What a cell says when it is read as a name or a code: a person, a customer, an order number. */
export type NameReading =
  | { readonly kind: "blank" }
  | {
      readonly kind: "name";
      /** As it is shown: tidied, otherwise as written. */
      readonly name: string;
      /** Names with the same key are the same. */
      readonly key: string;
      /** True when spaces or invisible characters were tidied. */
      readonly changed: boolean;
    }
  | UnreadableError;

/** Exports put a tab before =, +, - or @ to defuse a formula; joining it to the bare text would join two people. */
const defused = /^\t(?=[=+@-])/;
/** CRM exports put the address behind the name: "Ann Lee (ann@acme.com)". */
const addressBehind = /(?<=\S)\s*[(<（[]\s*[^\s()<>@]+@[^\s()<>@]+\s*[)>）\]]$/u;
const spaceBetweenHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/**
 * The name in a cell.
 *
 * Numbers and TRUE are names as they are written, so 10102 and "10102" are the same order. `0`, `null` and
 * `__proto__` are names; an e-mail address in brackets behind a name is none of it; dashes, a slash, N/A and 无 say that there is none.
 *
 * @param value - the cell
 *
 * Problems named in the reading: `cell-error`, `formula-uncalculated`.
 *
 * @example readName(" Barry\u3000Jones") // { kind: "name", name: "Barry Jones", key: "barry jones", changed: true }
 */
export function readName(value: CellValue): NameReading {
  if (value === null) return { kind: "blank" };
  if (typeof value === "object") return unreadableError(value);
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  const tidy = tidyText(text).replace(addressBehind, "");
  const name = defused.test(text) ? `\t${tidy}` : tidy;
  if (isBlankMark(name.trim())) return { kind: "blank" };
  return { kind: "name", name, key: nameKey(text), changed: name !== text };
}

/**
 * What two spellings of one name share: case, width, spaces, invisible characters and an address behind it do not matter.
 *
 * Spaces between Chinese characters do not count at all: 张　三 is padded to the width of a name of three characters.
 *
 * @param text - a name as written
 * @returns the key; "" for a text that shows nothing
 *
 * @example nameKey("BARRY  JONES") === nameKey("Barry\u3000Jones") // true
 */
export function nameKey(text: string): string {
  return plainAscii.test(text) ? text.toLowerCase() : keyOf(text);
}

const keyOf = remembered((text) => {
  const prefix = defused.test(text) ? "\t" : "";
  // Upper then lower folds ß and ς together with ss and σ, which lower case alone does not.
  const folded = tidyText(text).replace(addressBehind, "").normalize("NFKC").toUpperCase().toLowerCase();
  return prefix + tidyText(folded).replace(spaceBetweenHan, "");
});
