/** A name, and the one that a sheet or table gets while a write is under way. */
interface PassingName {
  readonly name: string;
  readonly tempName: string;
}

/**
 * What a write is about to do, kept in the workbook's settings from its first request to its last.
 *
 * Should the add-in be closed in the middle, whoever opens the workbook next can tell what was half-made, and put
 * everything back as it was; or, where the new sheets were already shown, complete what was begun.
 */
export interface Journal {
  /** The new sheets count from here on; the old ones only wait to be removed. */
  readonly isCommitted: boolean;
  readonly sheets: readonly (PassingName & { readonly hidden: boolean })[];
  readonly outgoing: readonly (PassingName & { readonly tables: readonly PassingName[] })[];
  /** Names that new sheets bring to the workbook, in lower case. */
  readonly newNames: readonly string[];
  /** Names that are defined anew, with what they were. */
  readonly redefined: readonly (readonly [name: string, formula: string])[];
}

/** The setting that holds the journal while a write is under way. */
export const journalKey = "KpiDesk.writing";

/** Reads a journal; null where there is none, or where the setting holds something else. */
export function parseJournal(text: unknown): Journal | null {
  if (typeof text !== "string") return null;
  try {
    const found = JSON.parse(text) as Partial<Journal> | null;
    const lists = [found?.sheets, found?.outgoing, found?.newNames, found?.redefined];
    return lists.every(Array.isArray) ? (found as Journal) : null;
  } catch {
    return null;
  }
}

/** Puts the journal into the workbook; queued first, it is there before anything that it speaks of. */
export function keepJournal({ workbook }: Excel.RequestContext, journal: Journal): void {
  workbook.settings.add(journalKey, JSON.stringify(journal));
}

/** Takes the journal out of the workbook. */
export function dropJournal({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItemOrNullObject(journalKey).delete();
}
