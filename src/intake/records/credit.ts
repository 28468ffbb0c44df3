import { multiplyExactly } from "../../domain/numbers/multiplyExactly";
import { sumExactly } from "../../domain/numbers/sumExactly";
import type { FactRow } from "../../facts/createFactTableBuilder";
import type { NamedShare } from "../values/splitNames";

/** A person's part of a sale that several made together. */
export interface Credit {
  readonly person: string;
  /** 0–1; the shares of one sale total 1, over all its rows. */
  readonly share: number;
}

/**
 * Turn shares as they are written into parts of 1.
 *
 * 60 and 40, 6 and 4, 0.6 and 0.4 are the same. Where only some are written, the rest of the hundred is divided equally
 * among the others; where none is, all are equal.
 *
 * @param named - n ≥ 1; shares ≥ 0
 */
export function creditsFrom(named: readonly NamedShare[]): readonly Credit[] {
  const written = named.flatMap(({ share }) => share ?? []);
  const open = named.length - written.length;
  const sum = sumExactly(written);
  const whole = sum <= 1 ? 1 : sum <= 10 ? 10 : 100;
  const rest = open === 0 ? 0 : Math.max(0, whole - sum) / open;
  const total = open === 0 ? sum : sum + rest * open;
  return named.map(({ name, share }) => ({
    person: name,
    share: total === 0 ? 1 / named.length : (share ?? rest) / total,
  }));
}

/**
 * A sale as one fact a person. Numbers are divided so that they add up to the sale's exactly: the last person takes
 * what is left.
 *
 * @param credits - n ≥ 1
 */
export function sharedFacts(fact: FactRow, credits: readonly Credit[]): readonly FactRow[] {
  const [only, ...more] = credits;
  if (!only) return [fact];
  const numbers = Object.entries(fact.numbers ?? {});
  if (more.length === 0 && only.share === 1) return [{ ...fact, person: only.person }];
  return credits.map(({ person }, i) => ({
    ...fact,
    person,
    numbers: Object.fromEntries(
      numbers.map(([field, number]) => [field, number === null ? null : partOf(number, credits, i)]),
    ),
  }));
}

function partOf(number: number, credits: readonly Credit[], at: number): number {
  const part = (share: number): number => multiplyExactly([number, share]);
  const isWhole = Math.abs(credits.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-9;
  if (at < credits.length - 1 || !isWhole) return part(credits[at]?.share ?? 0);
  return sumExactly([number, ...credits.slice(0, -1).map(({ share }) => -part(share))]);
}
