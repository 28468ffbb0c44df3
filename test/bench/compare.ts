/** Rounds of each comparison. */
export const ROUNDS = 5;

/** One part of the bench: what `npm run bench -- NAME` runs alone. */
export interface BenchPart {
  readonly name: string;
  run(): Promise<void>;
}

/**
 * Speed beside a peer, in one run: this machine's noise hits both, so the ratio holds where seconds do not.
 *
 * Prints ours, the peer, and ours ÷ peer (below 1 is faster): medians of {@link ROUNDS} alternating rounds after one
 * that warms up.
 */
export async function compare(name: string, ours: () => unknown, peerName: string, peer: () => unknown): Promise<void> {
  const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  await ours();
  await peer();
  for (let round = 0; round < ROUNDS; round += 1) {
    times.ours.push(await millisecondsOf(ours));
    times.peer.push(await millisecondsOf(peer));
  }
  const [own, other] = [median(times.ours), median(times.peer)];
  say(
    `${name.padEnd(44)} ${own.toFixed(1).padStart(9)} ms   ${peerName.padEnd(26)} ${other.toFixed(1).padStart(9)} ms   ratio ${(own / other).toFixed(2)}`,
  );
}

/** A figure without a peer: a count, a size, a longest task. */
export function report(name: string, figure: string): void {
  say(`${name.padEnd(44)} ${figure}`);
}

/** Print one line. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** How long some work takes, in milliseconds. */
export async function millisecondsOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The middle of some figures; 0 when there are none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
