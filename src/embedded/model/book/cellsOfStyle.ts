import { cellArea, WHOLE_SHEET } from "../../store/area";
import type { StylePatch } from "../../store/cellStyle";
import type { Book } from "./book";

/** Change the look of every cell that has a named style: they follow when the style is changed or deleted. */
export function restyleCellsOf(book: Book, styleName: string, patch: StylePatch): void {
  for (const { id } of book.sheets) {
    const found: (readonly [number, number])[] = [];
    book.store.visit(id, WHOLE_SHEET, (row, column, _, style) => {
      if (style?.styleName === styleName) found.push([row, column]);
    });
    for (const [row, column] of found) book.store.patchStyle(id, cellArea(row, column), patch);
  }
}
