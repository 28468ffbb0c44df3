/** How a KPI speaks for a person among the peers of the role. */
export type Strength = "strength" | "weakness" | "neither";

/** Fewer peers say nothing of what is usual. */
const fewestPeers = 5;

/**
 * Whether a KPI is a strength or a weakness of a person (domain rules §6).
 *
 * Strength: attainment ≥ 1 and, among at least five peers, half a standard deviation above their mean. Weakness:
 * attainment < 0.9, or < 1 and half a standard deviation below the mean. The deviation is the population's.
 *
 * @param attainment - the person's, 1 = 100 %; null says nothing
 * @param peers - attainments of everybody in the role, this person's too
 *
 * @example judgeStrength(1.2, [0.8, 0.9, 1, 1, 1.2]) // "strength"
 * @example judgeStrength(1, [1, 1, 1, 1, 1]) // "neither": nobody stands out
 */
export function judgeStrength(attainment: number | null, peers: readonly number[]): Strength {
  if (attainment === null) return "neither";
  const z = zScore(attainment, peers);
  if (attainment >= 1 && (z === null || z >= 0.5)) return "strength";
  if (attainment < 0.9 || (attainment < 1 && z !== null && z <= -0.5)) return "weakness";
  return "neither";
}

/**
 * How many population standard deviations a value lies above the mean of its peers, its own among them.
 *
 * @returns null with fewer than five peers; 0 where nobody differs
 * @example zScore(1.2, [0.8, 0.9, 1, 1, 1.2]) // 1.66
 */
export function zScore(value: number, peers: readonly number[]): number | null {
  if (peers.length < fewestPeers) return null;
  const mean = peers.reduce((sum, peer) => sum + peer, 0) / peers.length;
  const variance = peers.reduce((sum, peer) => sum + (peer - mean) ** 2, 0) / peers.length;
  return variance === 0 ? 0 : (value - mean) / Math.sqrt(variance);
}
