import type { ICommandInfo, IRange } from "@univerjs/core";
import { areaBetween, cellCount } from "../../store/area";
import type { Area } from "../../store/area";
import type { CellValue } from "../../store/cellStore";
import type { Book, Sheet } from "../../model/book/book";
import { isHostError } from "../../protocol/hostError";
import { requireUnlocked } from "../../model/book/protection";
import { activateSheet, select } from "../../model/book/sheets";
import type { Grid } from "./createGrid";
import { letEnterEnter } from "./enterFormulas";
import { rememberSelection } from "./paintBook";
import { readLines, readMerges } from "./readLayout";
import type { CommandParams } from "./userCommands";
import { refusedCommands, userCommands } from "./userCommands";
import type { CellChanges } from "./userEdit";
import { takeUserEdit, touchedCells } from "./userEdit";

/** What the shell wants to know about the user's doings. */
export interface UserListeners {
  /** Something was done: calculate, paint, tell the add-in. */
  readonly onDone: () => void;
  /** The grid was kept from doing something; `error` is what Excel would have said. */
  readonly onRefused: (command: string, error: unknown) => void;
}

type Params = CommandParams & {
  readonly cellValue?: CellChanges;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly visible?: boolean;
  readonly from?: { readonly subUnitId: string; readonly value: CellChanges };
  readonly to?: { readonly subUnitId: string; readonly value: CellChanges };
  readonly xSplit?: number;
  readonly ySplit?: number;
};

/** What a click on a sheet's tab does; the grid also brings new sheets to the front by itself, which Excel does not. */
const ACTIVATE = "sheet.command.set-worksheet-activate";
const SET_VALUES = "sheet.mutation.set-range-values";
const LAYOUT =
  /^sheet\.mutation\.(?:set-worksheet-(?:col-width|row-height|row-is-auto-height)|set-(?:col|row)-(?:hidden|visible))$/;
const MERGES = /^sheet\.mutation\.(?:add|remove)-worksheet-merge$/;
const EDIT_MODE = /^sheet\.operation\.set-cell-edit-visible/;

/** Let the model follow what the user does in the grid. */
export function followUser(book: Book, grid: Grid, listeners: UserListeners): void {
  const sheetOf = (id: string | undefined): Sheet => book.sheets.find((each) => each.id === id) ?? book.activeSheet;
  let before: CellValue = "";

  letEnterEnter(grid);
  grid.takeOver((command) => {
    const params = (command.params ?? {}) as Params;
    const sheet = sheetOf(params.subUnitId);
    try {
      if (refusedCommands.has(command.id)) {
        listeners.onRefused(command.id, undefined);
        return true;
      }
      if (command.id === SET_VALUES && params.cellValue !== undefined) {
        const { contents } = touchedCells(params.cellValue);
        if (contents !== undefined) {
          requireUnlocked(sheet, contents);
          before = valueBefore(sheet, contents);
        }
      }
      if (command.id === ACTIVATE) activateSheet(sheet);
      const act = userCommands.get(command.id);
      if (act === undefined) return false;
      act(book, sheet, params);
      grid.forgetUndo();
      listeners.onDone();
    } catch (error) {
      if (!isHostError(error)) throw error;
      listeners.onRefused(command.id, error);
    }
    return true;
  });

  grid.onUserAction((command) => {
    const params = (command.params ?? {}) as Params;
    if (!follow(book, grid, command, params, sheetOf, before)) return;
    else listeners.onDone();
  });
}

/** @returns whether the model has taken something over */
function follow(
  book: Book,
  grid: Grid,
  command: Readonly<ICommandInfo>,
  params: Params,
  sheetOf: (id: string | undefined) => Sheet,
  before: CellValue,
): boolean {
  const sheet = sheetOf(params.subUnitId);
  const { id } = command;
  const painted = grid.workbook.getSheetBySheetId(sheet.id);
  if (painted === null || painted === undefined) return false;
  if (id === SET_VALUES && params.cellValue !== undefined) {
    takeUserEdit(sheet, touchedCells(params.cellValue), before);
  } else if (id === "sheet.mutation.move-range") {
    for (const part of [params.from, params.to]) {
      if (part !== undefined) takeUserEdit(sheetOf(part.subUnitId), touchedCells(part.value), "");
    }
  } else if (MERGES.test(id)) sheet.merges = readMerges(painted);
  else if (LAYOUT.test(id)) readLines(sheet, painted);
  else if (id === "sheet.mutation.set-frozen") {
    const { xSplit: columns = 0, ySplit: rows = 0 } = params;
    sheet.frozen = rows > 0 || columns > 0 ? { rows, columns } : undefined;
  } else if (id === "sheet.operation.set-worksheet-active") return true;
  else if (id === "sheet.operation.set-selections") return followSelection(book, sheet, params.selections ?? []);
  else if (EDIT_MODE.test(id)) return followEditMode(book, params.visible === true);
  else return false;
  return true;
}

function followSelection(book: Book, sheet: Sheet, selections: readonly { readonly range: IRange }[]): boolean {
  const areas = selections.map(({ range }) =>
    areaBetween(range.startRow, range.startColumn, range.endRow, range.endColumn),
  );
  const isSame = book.selection.sheet === sheet && JSON.stringify(book.selection.areas) === JSON.stringify(areas);
  if (areas.length === 0 || isSame || sheet !== book.activeSheet) return false;
  select(sheet, areas);
  rememberSelection(book);
  return true;
}

/** While a cell is being edited, requests of the add-in are refused or wait. */
function followEditMode(book: Book, isEditing: boolean): boolean {
  if (isEditing && book.cellEdit === undefined) {
    let finish: () => void = () => undefined;
    const over = new Promise<void>((resolve) => {
      finish = resolve;
    });
    book.cellEdit = { over, finish };
  } else if (!isEditing && book.cellEdit !== undefined) {
    const { finish } = book.cellEdit;
    book.cellEdit = undefined;
    finish();
  }
  return false;
}

function valueBefore(sheet: Sheet, area: Area): CellValue {
  if (cellCount(area) > 1) return "";
  return sheet.book.store.content(sheet.id, area.row, area.column)?.value ?? "";
}
