import { DeviceInputEventType } from "@univerjs/engine-render";
import { KeyCode } from "@univerjs/preset-sheets-core";
import type { Grid } from "./createGrid";

/** The grid's list of functions, while it is open over a cell's editor, takes these keys to itself. */
const SUGGESTIONS = "sheet.formula-embedding-editor.search_function.";
const END_EDITING = "sheet.operation.set-cell-edit-visible";

/**
 * Let Enter take a formula in as it was typed, as in Excel; a suggested function is taken with Tab.
 *
 * The list comes a moment after the last key, and the grid would let Enter choose from it: `=SUM(A1:B2` and Enter would
 * become `=SUM(A1:B2BASE(`.
 */
export function letEnterEnter(grid: Grid): void {
  grid.takeOver(({ id, params }) => {
    if (!id.startsWith(SUGGESTIONS) || (params as { keyCode?: number }).keyCode !== KeyCode.ENTER) return false;
    const ending = { visible: false, eventType: DeviceInputEventType.Keyboard, keycode: KeyCode.ENTER };
    void grid.act(END_EDITING, ending);
    return true;
  });
}
