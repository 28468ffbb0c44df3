/** Fewer peers than this say nothing of how far from them somebody is. */
export const fewestPeers = 5;

/**
 * How many population standard deviations a value lies from the mean of its peers.
 *
 * @param peers - at least five numbers, the person's own among them
 * @returns null with fewer peers; 0 when all peers are equal
 *
 * @example zScore(9, [1, 3, 5, 7, 9]) // 1.41…: mean 5, σ 2.83
 */
export function zScore(value: number, peers: readonly number[]): number | null {
  if (peers.length < fewestPeers) return null;
  const mean = peers.reduce((sum, peer) => sum + peer, 0) / peers.length;
  const variance = peers.reduce((sum, peer) => sum + (peer - mean) ** 2, 0) / peers.length;
  // Equal peers may leave a variance of pure noise, which would make anything an outlier.
  const isFlat = peers.every((peer) => peer === peers[0]);
  return isFlat || variance === 0 ? 0 : (value - mean) / Math.sqrt(variance);
}

/**
 * Points by comparison with peers: `clamp(50 + 10·z, 0, 100)`; 50 when all are equal (domain rules §4).
 *
 * @returns null with fewer than five peers
 */
export function zScorePoints(value: number, peers: readonly number[]): number | null {
  const z = zScore(value, peers);
  return z === null ? null : Math.min(100, Math.max(0, 50 + 10 * z));
}
