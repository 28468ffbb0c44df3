import { distance } from "fastest-levenshtein";
import { nameKey } from "../values/readName";

/** Two names that may be one person. */
export interface SimilarPair {
  readonly first: string;
  readonly second: string;
}

/** Names compared with each other in one group at most; larger groups are names by number ("Rep 00017"). */
const largestGroup = 60;

/** Pairs named at most: more would not be read. */
const mostPairs = 100;

/**
 * Pairs of different names that are probably one person misspelt: one letter apart, or two in long names.
 *
 * Only names that share their first or their last three letters are compared, so that a hundred thousand names take no
 * longer than they must. Chinese names are left alone: one character apart is usually another person. So are names
 * that differ in digits only.
 *
 * @param names - display names, each once
 * @example similarNames(["Jane Peacock", "Jane Peackock"]) // [{ first: "Jane Peacock", second: "Jane Peackock" }]
 */
export function similarNames(names: readonly string[]): readonly SimilarPair[] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = nameKey(name);
    if (!isComparable(key)) continue;
    for (const group of [`^${key.slice(0, 3)}`, `${key.slice(-3)}$`]) {
      const members = groups.get(group);
      if (members) members.push(name);
      else groups.set(group, [name]);
    }
  }
  const found = new Map<string, SimilarPair>();
  for (const members of groups.values()) {
    if (members.length > largestGroup) continue;
    members.forEach((first, i) => {
      for (const second of members.slice(i + 1)) {
        if (found.size < mostPairs && areSimilar(first, second)) found.set(`${first}\n${second}`, { first, second });
      }
    });
  }
  return [...found.values()];
}

/**
 * The known name that a misspelt one most likely means, null when none is near.
 *
 * @example nearestName("Jane Peackock", ["Jane Peacock", "Margaret Park"]) // "Jane Peacock"
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  const similar = known.filter((other) => areSimilar(name, other));
  const closest = (one: string): number => distance(nameKey(name), nameKey(one));
  return similar.sort((a, b) => closest(a) - closest(b))[0] ?? null;
}

const isComparable = (key: string): boolean => key.length >= 5 && key.length <= 100 && !/\p{Script=Han}/u.test(key);

function areSimilar(first: string, second: string): boolean {
  const [a, b] = [nameKey(first), nameKey(second)];
  if (a === b || !isComparable(a) || !isComparable(b) || Math.abs(a.length - b.length) > 2) return false;
  if (a.replace(/\d/gu, "") === b.replace(/\d/gu, "")) return false;
  return distance(a, b) <= (Math.min(a.length, b.length) >= 10 ? 2 : 1);
}
