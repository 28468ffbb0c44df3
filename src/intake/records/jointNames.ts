import { looksLikeName } from "../columns/looksLikeName";
import { splitNames } from "../values/splitNames";
import { creditsFrom, type Credit } from "./credit";

/**
 * Cells that name several people: 张伟、李娜 or "Ann Lee 60% / Bob Stone 40%".
 *
 * A text is several people only where each of its pieces is one: somebody who stands alone in other cells, or, after a
 * separator other than a comma, a text that could be nothing but a name. "Lee, Ann" stays one person.
 *
 * @param spellings - keys of all texts under headers of people, each with its spellings
 * @param isKnown - whether a name stands alone somewhere, or in the plan
 * @returns by key; the names as written there
 */
export function jointNames(
  spellings: ReadonlyMap<string, ReadonlyMap<string, number>>,
  isKnown: (name: string) => boolean,
): ReadonlyMap<string, readonly Credit[]> {
  const joint = new Map<string, readonly Credit[]>();
  for (const [key, counts] of spellings) {
    const [text = ""] = counts.keys();
    const named = splitNames(text);
    const plain = !/[,，]/u.test(text);
    const arePeople = named.every(({ name }) => isKnown(name) || (plain && looksLikeName(name)));
    if (named.length >= 2 && arePeople && new Set(named.map(({ name }) => name)).size === named.length)
      joint.set(key, creditsFrom(named));
  }
  return joint;
}

const inBrackets = /^(.+?) ?\((.+)\)$/u;
const numbered = /^(?=\S*\d)[a-z]{0,4}\d{1,12} ?[-_/ ] ?(\D+)$/u;
const remark = /\d|离职|在职|实习|试用|兼|退休|left|resigned|former|inactive|intern|trainee|part[- ]?time/u;

/**
 * Names that carry an employee number or a remark, where the bare name stands alone elsewhere: 张伟(10023), 0012-张伟 and
 * 张伟(离职) are 张伟. A bracket that could tell two people apart, such as a region, is left alone.
 *
 * @param keys - keys of all names
 * @returns pairs of a key and the bare one it belongs to; none where two numbers claim the same name
 */
export function numberedNames(keys: readonly string[]): readonly (readonly [string, string])[] {
  const known = new Set(keys);
  const pairs = keys.flatMap((key) => {
    const plain = key.normalize("NFKC");
    const [, name = "", inside = ""] = inBrackets.exec(plain) ?? [];
    const bare = name !== "" && remark.test(inside) ? name : numbered.exec(plain)?.[1];
    return bare !== undefined && known.has(bare) ? [[key, bare] as const] : [];
  });
  const claims = (bare: string): number => pairs.filter(([, other]) => other === bare).length;
  return pairs.length > 1000 ? [] : pairs.filter(([, bare]) => claims(bare) === 1);
}
