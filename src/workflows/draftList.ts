import { uniqueSheetName, uniqueTableName } from "../reports/cells/sheetName";
import type { SheetDraft } from "../workbook/sheetDraft";

/** Sheets as they are described one after another, each with names that nothing else has. */
export interface DraftList {
  readonly drafts: readonly SheetDraft[];
  /** Names of sheets and tables that are taken so far. */
  readonly taken: { readonly sheets: readonly string[]; readonly tables: readonly string[] };
  readonly sheetName: (wanted: string) => string;
  readonly tableName: (wanted: string) => string;
  readonly add: (...drafts: readonly SheetDraft[]) => void;
}

/** An empty list over names that are taken already. */
export function createDraftList(standing: Readonly<Record<"sheets" | "tables", readonly string[]>>): DraftList {
  const drafts: SheetDraft[] = [];
  const taken = { sheets: [...standing.sheets], tables: [...standing.tables] };
  return {
    drafts,
    taken,
    sheetName: (wanted) => uniqueSheetName(wanted, taken.sheets),
    tableName: (wanted) => uniqueTableName(wanted, taken.tables),
    add: (...added) => {
      drafts.push(...added);
      taken.sheets.push(...added.map(({ name }) => name));
      taken.tables.push(...added.flatMap(({ tables = [] }) => tables.map(({ name }) => name)));
    },
  };
}
