/** A message of an object-model event on its way to the client. */
export interface ModelEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Event numbers of the wire. */
export const EventNumber = {
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  WorksheetFormatChanged: 18,
  WorksheetRowSorted: 19,
  WorksheetColumnSorted: 20,
  WorksheetSingleClicked: 21,
  WorksheetRowHiddenChanged: 22,
  WorksheetFormulaChanged: 23,
  WorksheetProtectionChanged: 24,
  WorksheetNameChanged: 25,
  WorksheetVisibilityChanged: 26,
  WorksheetMoved: 27,
  ChartAdded: 50,
  ChartActivated: 51,
  ChartDeactivated: 52,
  ChartDeleted: 53,
  CommentAdded: 250,
  CommentDeleted: 251,
  CommentChanged: 252,
  WorkbookAutoSaveChanged: 2200,
  WorkbookActivated: 2203,
} as const;

/** The target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Who listens to what, and the way out. */
export interface EventBus {
  /** `context.runtime.enableEvents`. */
  enabled: boolean;
  /** True while a request of the add-in is being carried out (as against an edit by the user). */
  byAddin: boolean;
  listen(type: number, target: string): void;
  unlisten(type: number, target: string): void;
  /** Raise for each target that is listened to. */
  raise(type: number, targets: readonly string[], args: Readonly<Record<string, unknown>>): void;
  onEvent(listener: (event: ModelEvent) => void): void;
  /** True when somebody listens to one of the targets. */
  hears(type: number, targets: readonly string[]): boolean;
  /** Raise an event of the common API: `documentSelectionChanged`, `settingsChanged`, `bindingDataChanged` … */
  raiseCommon(name: string, data?: Readonly<Record<string, unknown>>): void;
  onCommon(listener: (name: string, data: Readonly<Record<string, unknown>>) => void): void;
}

/** An event bus nobody listens to yet. */
export function createEventBus(): EventBus {
  const counts = new Map<string, number>();
  const listeners: ((event: ModelEvent) => void)[] = [];
  const commonListeners: ((name: string, data: Readonly<Record<string, unknown>>) => void)[] = [];
  const keyOf = (type: number, target: string): string => `${String(type)}|${target}`;
  return {
    enabled: true,
    byAddin: false,
    listen(type, target) {
      counts.set(keyOf(type, target), (counts.get(keyOf(type, target)) ?? 0) + 1);
    },
    unlisten(type, target) {
      const left = (counts.get(keyOf(type, target)) ?? 0) - 1;
      if (left > 0) counts.set(keyOf(type, target), left);
      else counts.delete(keyOf(type, target));
    },
    raise(type, targets, args) {
      if (!this.enabled) return;
      for (const target of new Set(targets)) {
        if (counts.has(keyOf(type, target))) for (const listener of listeners) listener({ type, target, args });
      }
    },
    onEvent: (listener) => void listeners.push(listener),
    hears(type, targets) {
      return this.enabled && targets.some((target) => counts.has(keyOf(type, target)));
    },
    raiseCommon(name, data = {}) {
      if (this.enabled) for (const listener of commonListeners) listener(name, data);
    },
    onCommon: (listener) => void commonListeners.push(listener),
  };
}
