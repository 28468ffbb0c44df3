import type { PaneFunctions } from "../../src/entry/functionStart";

const nothing = { cells: 0, sheets: [], refused: [] };

/** A pane's functions in a workbook without custom functions: there is nothing to freeze, and nobody to tell. */
export const noFunctions: PaneFunctions = {
  planKept: () => undefined,
  languageChosen: () => undefined,
  freezeValues: () => Promise.resolve({ ...nothing, unanswered: 0 }),
  rebuildFormulas: () => Promise.resolve({ ...nothing, changed: 0 }),
};
