/** Tells the pane when Excel waits for somebody to leave the cell that is being edited. */
export interface WaitSignal {
  readonly send: (isWaiting: boolean) => void;
  /** @returns stops listening */
  readonly listen: (listener: (isWaiting: boolean) => void) => () => void;
}

/** A signal that nobody hears yet. Waiting ends when the last of several waits has ended. */
export function createWaitSignal(): WaitSignal {
  const listeners = new Set<(isWaiting: boolean) => void>();
  let waits = 0;
  return {
    send: (isWaiting) => {
      waits += isWaiting ? 1 : -1;
      for (const listener of listeners) listener(waits > 0);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
