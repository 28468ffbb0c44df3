import type { PaneCommand } from "../taskpane/services";

/** Where the ribbon's buttons reach the pane, which lives in the same runtime. */
export interface PaneCommands {
  /** What a button asked before the pane was there, it hears as soon as it listens. */
  readonly send: (command: PaneCommand) => void;
  readonly listen: (listener: (command: PaneCommand) => void) => () => void;
}

/** A line from the ribbon to the pane. */
export function createPaneCommands(): PaneCommands {
  const listeners = new Set<(command: PaneCommand) => void>();
  let waiting: PaneCommand[] = [];
  return {
    send: (command) => {
      if (listeners.size === 0) waiting.push(command);
      for (const listener of listeners) listener(command);
    },
    listen: (listener) => {
      listeners.add(listener);
      const asked = waiting;
      waiting = [];
      asked.forEach(listener);
      return () => listeners.delete(listener);
    },
  };
}
