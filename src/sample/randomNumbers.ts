/** A reproducible stream of random choices: the same seed gives the same workbook on every machine. */
export interface RandomNumbers {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number in [from, to], both inside. */
  readonly whole: (from: number, to: number) => number;
  /** One of the items. @throws when there is none */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** True with this chance, 0–1. */
  readonly chance: (share: number) => boolean;
}

/**
 * Starts a stream.
 *
 * @param seed - any whole number
 * @see Tommy Ettinger's mulberry32
 */
export function randomNumbers(seed: number): RandomNumbers {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
  return { next, whole, pick, chance: (share) => next() < share };
}
