import type { CellStyle, StylePatch } from "../../store/cellStyle";
import { DEFAULT_STYLE } from "../../store/cellStyle";
import { cellCount, isEntireColumn, isEntireRow, lastColumn, lastRow } from "../../store/area";
import { invalidArgument } from "../errors";
import { areasOf } from "./areasState";
import type { AreasState } from "./book";
import { raiseFormatChanged } from "./changeEvents";
import { isStyleName } from "./namedStyles";
import { requireAllowed } from "./protection";

/** The setting that all cells share, or null where they differ. */
export function sharedStyle<K extends keyof CellStyle>(state: AreasState, key: K): CellStyle[K] | null {
  let shared: CellStyle[K] | undefined;
  let isFirst = true;
  for (const style of stylesOf(state)) {
    const value = style?.[key] ?? DEFAULT_STYLE[key];
    if (isFirst) shared = value;
    else if (value !== shared) return null;
    isFirst = false;
  }
  return shared ?? DEFAULT_STYLE[key];
}

/** Change the look of every cell. */
export function restyle(state: AreasState, patch: StylePatch): void {
  requireAllowed(state.sheet, "allowFormatCells");
  for (const area of areasOf(state)) {
    state.sheet.book.store.patchStyle(state.sheet.id, area, patch);
    raiseFormatChanged(state.sheet, area);
  }
}

/** Give cells a named style: its settings replace those they had. */
export function applyNamedStyle(state: AreasState, name: string): void {
  const style = state.sheet.book.styles.find((each) => isStyleName(each, name));
  if (style === undefined) throw invalidArgument();
  restyle(state, { ...style.style, styleName: style.name });
}

/** Looking at more cells one by one takes too long; a larger area is judged by the cells that have a look of their own. */
const CELL_BY_CELL = 200_000;

/** The styles of the cells; large areas give each style once. */
export function* stylesOf(state: AreasState): Iterable<CellStyle | undefined> {
  const { store } = state.sheet.book;
  for (const area of areasOf(state)) {
    if (cellCount(area) <= CELL_BY_CELL) {
      for (let row = area.row; row <= lastRow(area); row++) {
        for (let column = area.column; column <= lastColumn(area); column++)
          yield store.style(state.sheet.id, row, column);
      }
      continue;
    }
    const found: (CellStyle | undefined)[] = [];
    store.visit(state.sheet.id, area, (_, __, ___, style) => void found.push(style));
    yield* found;
    // The cells nobody has touched look like the far end of their column or row.
    if (isEntireColumn(area))
      for (let c = area.column; c <= lastColumn(area); c++) yield store.style(state.sheet.id, lastRow(area), c);
    else if (isEntireRow(area))
      for (let r = area.row; r <= lastRow(area); r++) yield store.style(state.sheet.id, r, lastColumn(area));
    else yield undefined;
  }
}
