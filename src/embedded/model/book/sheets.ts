import { cellArea } from "../../store/area";
import type { Area } from "../../store/area";
import { renameSheetInFormula } from "../../store/formula/rewrite";
import { formatArea } from "../../store/address";
import { intersection } from "../../store/area";
import { invalidArgument, invalidOperation } from "../errors";
import type { Book, Sheet } from "./book";
import { originOf } from "./changeEvents";
import { checkSheetName, createSheet } from "./createBook";
import { EventNumber, WORKBOOK_TARGET } from "./eventBus";
import { eachFormula } from "./lowerFormula";
import { requireStructure } from "./protection";
import { findSheet } from "./resolveAddress";

/** Add an empty sheet at the end; without a name it is the next free "SheetN". */
export function addSheet(book: Book, name?: string): Sheet {
  requireStructure(book);
  const sheet = createSheet(book, checkSheetName(book, name ?? freeName(book)));
  book.sheets.push(sheet);
  announceSheet(sheet);
  return sheet;
}

/** Tell that a sheet has come into the book. */
export function announceSheet(sheet: Sheet): void {
  const { book } = sheet;
  book.calculation.structureChanged();
  book.events.raise(EventNumber.WorksheetAdded, [WORKBOOK_TARGET], { worksheetId: sheet.id, ...originOf(book) });
}

function freeName(book: Book): string {
  let number = book.sheets.length + 1;
  while (findSheet(book, `Sheet${String(number)}`) !== undefined) number++;
  return `Sheet${String(number)}`;
}

/** Delete a sheet. The last visible one cannot be deleted, nor one that is very hidden. */
export function deleteSheet(sheet: Sheet): void {
  const { book } = sheet;
  requireStructure(book);
  const others = book.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
  const last = others[Math.min(book.sheets.indexOf(sheet), others.length - 1)];
  if (last === undefined) throw invalidOperation();
  if (sheet.visibility === "VeryHidden") throw invalidOperation();
  if (book.activeSheet === sheet) activateSheet(last);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  sheet.deleted = true;
  for (const table of sheet.tables) table.deleted = true;
  for (const chart of sheet.charts) chart.deleted = true;
  book.store.removeSheet(sheet.id);
  breakReferences(book, sheet.name);
  book.calculation.structureChanged();
  book.events.raise(EventNumber.WorksheetDeleted, [WORKBOOK_TARGET], { worksheetId: sheet.id, ...originOf(book) });
}

/** Formulas that spoke of a deleted sheet speak of nothing. */
function breakReferences(book: Book, name: string): void {
  const gone = (formula: string): string =>
    formula.toLowerCase().includes(name.toLowerCase())
      ? renameSheetInFormula(formula, name, GONE).replaceAll(new RegExp(`${GONE}![$A-Z0-9:]+`, "g"), "#REF!")
      : formula;
  changeFormulas(book, gone);
}

const GONE = "SheetThatIsGone";

/** Give a sheet another name; formulas go along. */
export function renameSheet(sheet: Sheet, name: string): void {
  const { book } = sheet;
  requireStructure(book);
  const before = sheet.name;
  const after = checkSheetName(book, name, sheet);
  if (after === before) return;
  sheet.name = after;
  changeFormulas(book, (formula) => renameSheetInFormula(formula, before, after));
  book.calculation.structureChanged();
  book.events.raise(EventNumber.WorksheetNameChanged, [sheet.id, WORKBOOK_TARGET], {
    worksheetId: sheet.id,
    nameBefore: before,
    nameAfter: after,
    ...originOf(book),
  });
}

function changeFormulas(book: Book, change: (formula: string) => string): void {
  eachFormula(book, (place, formula) => {
    const content = book.store.content(place.sheet.id, place.row, place.column);
    const after = change(formula);
    if (content === undefined || after === formula) return;
    book.store.setContent(place.sheet.id, place.row, place.column, { ...content, formula: after });
  });
  for (const item of [...book.names, ...book.sheets.flatMap((each) => each.names)]) item.formula = change(item.formula);
}

/** Bring a sheet to the front. A hidden one cannot come. */
export function activateSheet(sheet: Sheet): void {
  const { book } = sheet;
  if (sheet.visibility !== "Visible") throw invalidOperation();
  const before = book.activeSheet;
  if (before === sheet) return;
  book.activeSheet = sheet;
  book.selection = { sheet, areas: [cellArea(0, 0)] };
  book.events.raise(EventNumber.WorksheetDeactivated, [before.id, WORKBOOK_TARGET], { worksheetId: before.id });
  book.events.raise(EventNumber.WorksheetActivated, [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id });
}

/** Select cells; their sheet comes to the front. */
export function select(sheet: Sheet, areas: readonly Area[]): void {
  const { book } = sheet;
  activateSheet(sheet);
  book.selection = { sheet, areas };
  const address = areas.map(formatArea).join(",");
  book.events.raise(EventNumber.WorksheetSelectionChanged, [sheet.id, WORKBOOK_TARGET], {
    worksheetId: sheet.id,
    address,
  });
  book.events.raiseCommon("documentSelectionChanged");
  for (const table of sheet.tables) {
    const inside = areas.flatMap((area) => intersection(area, table.area) ?? []);
    book.events.raise(EventNumber.TableSelectionChanged, [table.id], {
      worksheetId: sheet.id,
      tableId: table.id,
      isInsideTable: inside.length > 0,
      address: inside.map(formatArea).join(","),
    });
  }
}

/** Show or hide a sheet. One visible sheet must stay. */
export function setVisibility(sheet: Sheet, visibility: string): void {
  const { book } = sheet;
  requireStructure(book);
  if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument();
  const next = book.sheets.find((each) => each !== sheet && each.visibility === "Visible");
  if (visibility !== "Visible" && book.activeSheet === sheet) {
    if (next === undefined) throw invalidOperation();
    activateSheet(next);
  }
  if (visibility !== "Visible" && next === undefined) throw invalidOperation();
  const before = sheet.visibility;
  sheet.visibility = visibility;
  if (before === visibility) return;
  book.events.raise(EventNumber.WorksheetVisibilityChanged, [sheet.id, WORKBOOK_TARGET], {
    worksheetId: sheet.id,
    visibilityBefore: before,
    visibilityAfter: visibility,
    ...originOf(book),
  });
}

/** Move a sheet to a position counted from 0. */
export function moveSheet(sheet: Sheet, position: number): void {
  const { book } = sheet;
  requireStructure(book);
  if (position < 0 || position >= book.sheets.length) throw invalidArgument();
  const before = book.sheets.indexOf(sheet);
  book.sheets.splice(before, 1);
  book.sheets.splice(position, 0, sheet);
  if (before === position) return;
  book.events.raise(EventNumber.WorksheetMoved, [WORKBOOK_TARGET], {
    worksheetId: sheet.id,
    positionBefore: before,
    positionAfter: position,
    ...originOf(book),
  });
}
