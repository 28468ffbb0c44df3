import type { Sheet } from "./book";

/** The sheet after (1) or before (-1) another; undefined at the end. */
export function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean): Sheet | undefined {
  const sheets = visibleOnly
    ? sheet.book.sheets.filter((each) => each === sheet || each.visibility === "Visible")
    : sheet.book.sheets;
  const at = sheets.indexOf(sheet) + step;
  return at < 0 ? undefined : sheets[at];
}
