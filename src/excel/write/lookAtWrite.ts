import type { RunBatch } from "../runBatch";
import { unfinishedMark } from "../unfinishedSheets";
import { journalKey, parseJournal, type Journal } from "../journal";

/** Ids of the sheets of a write, as far as this session knows them. */
export interface KnownSheets {
  /** Of the new sheets. */
  readonly created: readonly string[];
  /** Of the old sheets, by the names they get meanwhile. */
  readonly outgoing: ReadonlyMap<string, string>;
}

/** Nothing is known of a write of an earlier session: ids do not outlive it, names do. */
export const noKnownSheets: KnownSheets = { created: [], outgoing: new Map() };

interface PresentSheet {
  readonly id: string;
  readonly name: string;
  readonly isVeryHidden: boolean;
}

/** How far a write has come, whoever began it. */
export interface WriteProgress {
  /** The new sheets count already. */
  readonly isCommitted: boolean;
  /** Nothing is left to do or to undo: the journal is put first, and dropped last. */
  readonly isOver: boolean;
  /** New sheets that are there, and whether they stay hidden. */
  readonly created: readonly { readonly id: string; readonly isMarked: boolean; readonly hidden: boolean }[];
  /** Old sheets that are there. */
  readonly outgoing: readonly (PresentSheet & { readonly entry: Journal["outgoing"][number] })[];
  readonly tables: ReadonlySet<string>;
  /** Names of the workbook that came with the new sheets. */
  readonly addedNames: readonly string[];
}

/** Looks at how far a write has come, in two requests. */
export async function lookAtWrite(runBatch: RunBatch, journal: Journal, known: KnownSheets): Promise<WriteProgress> {
  const now = await runBatch(({ workbook }) => {
    const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
    const tables = workbook.tables.load("items/name");
    const names = workbook.names.load("items/name");
    const setting = workbook.settings.getItemOrNullObject(journalKey).load("value");
    return () => ({
      sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, isVeryHidden: visibility === "VeryHidden" })),
      tables: new Set(tables.items.map(({ name }) => name)),
      names: names.items.map(({ name }) => name),
      kept: setting.isNullObject ? null : parseJournal(setting.value),
    });
  });
  const marked = await runBatch(({ workbook }) => {
    const marks = now.sheets.map(({ id }) =>
      workbook.worksheets.getItem(id).customProperties.getItemOrNullObject(unfinishedMark).load("value"),
    );
    return () => new Set(now.sheets.filter((_, index) => marks[index]?.isNullObject === false).map(({ id }) => id));
  });
  const newNames = new Set(journal.newNames);
  const isNew = ({ id, name }: PresentSheet): boolean =>
    known.created.includes(id) ||
    journal.sheets.some((entry) => entry.tempName === name || (entry.name === name && marked.has(id)));
  const created = now.sheets.filter(isNew);
  return {
    isCommitted: now.kept ? now.kept.isCommitted : created.length > 0,
    isOver: now.kept === null,
    tables: now.tables,
    addedNames: now.names.filter((name) => newNames.has(name.toLowerCase())),
    created: created.map(({ id, name }) => ({
      id,
      isMarked: marked.has(id),
      hidden: journal.sheets.find((entry) => entry.tempName === name || entry.name === name)?.hidden ?? true,
    })),
    outgoing: journal.outgoing.flatMap((entry) => {
      const id = known.outgoing.get(entry.tempName);
      const sheet = now.sheets.find((one) => one.id === id || one.name === entry.tempName);
      return sheet ? [{ ...sheet, entry }] : [];
    }),
  };
}
