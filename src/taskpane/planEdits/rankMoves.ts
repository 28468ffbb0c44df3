import type { PersonId } from "../../domain/plan/plan";
import type { PersonScore } from "../../session/personScore";

/** How one person stands in two reckonings: under two sets of weights, two versions of a plan, or in two periods. */
export interface RankMove {
  readonly person: PersonId;
  readonly name: string;
  /** Null: no score. */
  readonly scores: readonly [before: number | null, after: number | null];
  readonly ranks: readonly [before: number | null, after: number | null];
}

/**
 * Who stands otherwise in another reckoning, the biggest move first; whoever stays, or is in one of the two only, is not in it.
 *
 * @param before - everybody's scores as they are
 * @param after - in the other reckoning, in any order
 * @example rankMoves([Ann 1st, Bob 2nd], [Ann 2nd, Bob 1st]) // Ann 1 → 2, Bob 2 → 1
 */
export function rankMoves(before: readonly PersonScore[], after: readonly PersonScore[]): readonly RankMove[] {
  const others = new Map(after.map((score) => [score.person.id, score]));
  const moves = before.flatMap(({ person, scoreRounded, rank }): readonly RankMove[] => {
    const other = others.get(person.id);
    if (!other || (other.rank === rank && other.scoreRounded === scoreRounded)) return [];
    const { id, name } = person;
    return [{ person: id, name, scores: [scoreRounded, other.scoreRounded], ranks: [rank, other.rank] }];
  });
  return moves.sort((a, b) => moved(b) - moved(a));
}

const moved = ({ ranks: [before, after] }: RankMove): number => Math.abs((before ?? 0) - (after ?? 0));
