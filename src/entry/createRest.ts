/** Work goes on for so long before the page gets its turn, in milliseconds: below what a user notices. */
const turn = 40;

/**
 * A rest between pieces of long work: the page draws, hears clicks and shows progress.
 *
 * It waits only when the page had no turn for a while, so it may be asked for as often as one likes. A message and not a
 * timer ends it: timers of a pane that nobody looks at come once a second.
 *
 * @param now - milliseconds from any start
 */
export function createRest(now: () => number = () => performance.now()): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < turn) return;
    await new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done();
      };
      port2.postMessage(null);
    });
    since = now();
  };
}
