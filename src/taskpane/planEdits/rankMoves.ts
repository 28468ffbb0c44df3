import type { PersonId } from "../../domain/plan/plan";
import type { PersonScore } from "../../session/personScore";

/** How one person stands under two sets of weights. */
export interface RankMove {
  readonly person: PersonId;
  readonly name: string;
  /** Null: no score. */
  readonly scores: readonly [before: number | null, after: number | null];
  readonly ranks: readonly [before: number | null, after: number | null];
}

/**
 * Who stands otherwise under other weights, the biggest move first; whoever stays is not in it.
 *
 * @param before - everybody's scores under the weights as they are
 * @param after - the same people's under the others, in the same order
 * @example rankMoves([Ann 1st, Bob 2nd], [Ann 2nd, Bob 1st]) // Ann 1 → 2, Bob 2 → 1
 */
export function rankMoves(before: readonly PersonScore[], after: readonly PersonScore[]): readonly RankMove[] {
  const moves = before.flatMap(({ person, scoreRounded, rank }, index): readonly RankMove[] => {
    const other = after[index];
    if (!other || (other.rank === rank && other.scoreRounded === scoreRounded)) return [];
    const { id, name } = person;
    return [{ person: id, name, scores: [scoreRounded, other.scoreRounded], ranks: [rank, other.rank] }];
  });
  return moves.sort((a, b) => moved(b) - moved(a));
}

const moved = ({ ranks: [before, after] }: RankMove): number => Math.abs((before ?? 0) - (after ?? 0));
