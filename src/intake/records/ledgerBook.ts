import type { LedgerEntry } from "../intakeResult";

/** One change of one cell. */
export interface CellChange {
  readonly change: LedgerEntry["change"];
  readonly sheet: string;
  readonly column: string;
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

/** Counts changes of cells by kind, sheet and column, and keeps the first as the example. */
export interface LedgerBook {
  /** Notes a change; `count` cells at once where the caller counted them. */
  note(change: CellChange, count?: number): void;
  entries(): readonly LedgerEntry[];
}

/** An empty ledger. Entries come in the order of their first change. */
export function createLedgerBook(): LedgerBook {
  const byKey = new Map<string, { first: CellChange; count: number }>();
  return {
    note(change, count = 1) {
      const key = JSON.stringify([change.change, change.sheet, change.column]);
      const known = byKey.get(key);
      if (known) known.count += count;
      else byKey.set(key, { first: change, count });
    },
    entries: () =>
      [...byKey.values()].map(({ first, count }) => ({
        change: first.change,
        sheet: first.sheet,
        column: first.column,
        count,
        example: { cell: first.cell, from: first.from, to: first.to },
      })),
  };
}
