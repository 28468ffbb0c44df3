import type { Workbook } from "@univerjs/core";
import type { CellStore } from "../../../src/embedded/store/cellStore";
import type { CellStyle } from "../../../src/embedded/store/cellStyle";
import { areaBetween, cellArea, MAX_COLUMNS, MAX_ROWS } from "../../../src/embedded/store/area";
import { createMemoryStore } from "../../../src/embedded/store/memoryStore";
import { deleteShift, insertShift } from "../../../src/embedded/store/shift";
import { nodeRequire } from "../../../src/embedded/store/univerEngine";
import type { UniverLibraries } from "../../../src/embedded/store/univerFormulaEngine";
import { createUniverStore } from "../../../src/embedded/store/univer/univerStore";

const { LogLevel, Univer, UniverInstanceType } = nodeRequire()("@univerjs/core") as UniverLibraries["core"];

/** A store over a Univer workbook without a page. */
function univerStore(): CellStore {
  const univer = new Univer({ logLevel: LogLevel.SILENT });
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, { id: "book" });
  return createUniverStore({
    workbook,
    addSheet: (id) => void workbook.addWorksheet(id, 0, { id, name: id, rowCount: 20, columnCount: 5, cellData: {} }),
    removeSheet: (id) => void workbook.removeSheet(id),
    touch: () => undefined,
  });
}

const SHEET = "s1";
const COLUMN_B = { row: 0, rows: MAX_ROWS, column: 1, columns: 1 };
const ROW_3 = { row: 2, rows: 1, column: 0, columns: MAX_COLUMNS };

describe.each([
  ["in memory", createMemoryStore],
  ["in a Univer grid", univerStore],
])("Cells %s", (_, create) => {
  let store: CellStore;
  beforeEach(() => {
    store = create();
    store.addSheet(SHEET);
  });

  it.each([[1.5], ["text"], ["12"], [true], [false], [""], ["#N/A"]])("hold %p as it was put there", (value) => {
    store.setContent(SHEET, 3, 4, { value, formula: "=A1" });
    expect(store.content(SHEET, 3, 4)).toEqual({ value, formula: "=A1" });
  });

  it("keep a text that looks like a number a text", () => {
    store.setContent(SHEET, 0, 0, { value: "007" });
    expect(store.content(SHEET, 0, 0)).toEqual({ value: "007" });
  });

  it("know which formula spilled into them", () => {
    store.setContent(SHEET, 1, 0, { value: 2, spillFrom: { row: 0, column: 0 } });
    expect(store.content(SHEET, 1, 0)).toEqual({ value: 2, spillFrom: { row: 0, column: 0 } });
  });

  it("are empty again when their content is taken away, and keep their look", () => {
    store.patchStyle(SHEET, cellArea(0, 0), { bold: true });
    store.setContent(SHEET, 0, 0, { value: 1 });
    store.setContent(SHEET, 0, 0, undefined);
    expect(store.content(SHEET, 0, 0)).toBeUndefined();
    expect(store.style(SHEET, 0, 0)).toEqual({ bold: true });
  });

  it("give back every setting of a look, also those that a grid cannot show", () => {
    const look: CellStyle = {
      numberFormat: "#,##0.00",
      fillColor: "#FFE699",
      fillPattern: "Gray25",
      fillPatternColor: "#FF0000",
      bold: true,
      italic: true,
      underline: "Double",
      strikethrough: true,
      fontColor: "#123456",
      fontName: "Arial",
      fontSize: 14,
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Center",
      wrapText: true,
      indentLevel: 2,
      textOrientation: 45,
      locked: false,
      borders: { EdgeTop: { style: "Double", color: "#00FF00", weight: "Thick", tintAndShade: 0 } },
    };
    store.patchStyle(SHEET, cellArea(1, 1), look);
    expect(store.style(SHEET, 1, 1)).toEqual(look);
  });

  it("take the look of their row or column, until they have one of their own", () => {
    store.patchStyle(SHEET, COLUMN_B, { italic: true });
    expect(store.style(SHEET, 900_000, 1)).toEqual({ italic: true });
    store.patchStyle(SHEET, ROW_3, { bold: true });
    expect(store.style(SHEET, 2, 1)).toEqual({ bold: true });
    store.patchStyle(SHEET, cellArea(5, 1), { fontSize: 20 });
    expect(store.style(SHEET, 5, 1)).toEqual({ italic: true, fontSize: 20 });
    store.patchStyle(SHEET, COLUMN_B, { italic: undefined, bold: true });
    expect(store.style(SHEET, 5, 1)).toEqual({ bold: true, fontSize: 20 });
  });

  it("lose their look, not their content, when it is cleared", () => {
    store.setContent(SHEET, 0, 0, { value: 5 });
    store.patchStyle(SHEET, areaBetween(0, 0, 2, 2), { bold: true });
    store.clearStyle(SHEET, areaBetween(0, 0, 2, 2));
    expect(store.style(SHEET, 0, 0)).toBeUndefined();
    expect(store.content(SHEET, 0, 0)).toEqual({ value: 5 });
  });

  it("are visited in rows from the top", () => {
    for (const [row, column] of [
      [70, 1],
      [2, 3],
      [2, 0],
      [0, 200],
    ] as const) {
      store.setContent(SHEET, row, column, { value: row });
    }
    const seen: string[] = [];
    store.visit(
      SHEET,
      areaBetween(0, 0, 100, 300),
      (row, column) => void seen.push(`${String(row)},${String(column)}`),
    );
    expect(seen).toEqual(["0,200", "2,0", "2,3", "70,1"]);
  });

  it("span the used area; a look alone counts only when formats do", () => {
    expect(store.usedArea(SHEET, true)).toBeUndefined();
    store.setContent(SHEET, 2, 1, { value: 1 });
    store.setContent(SHEET, 4, 3, { value: "x" });
    store.patchStyle(SHEET, cellArea(9, 9), { bold: true });
    expect(store.usedArea(SHEET, true)).toEqual(areaBetween(2, 1, 4, 3));
    expect(store.usedArea(SHEET, false)).toEqual(areaBetween(2, 1, 9, 9));
  });

  it("move with inserted rows and disappear with deleted ones, looks included", () => {
    store.setContent(SHEET, 4, 0, { value: "kept" });
    store.patchStyle(SHEET, ROW_3, { bold: true });
    store.shift(SHEET, insertShift({ row: 1, rows: 2, column: 0, columns: MAX_COLUMNS }, "Down"));
    expect(store.content(SHEET, 6, 0)).toEqual({ value: "kept" });
    expect(store.style(SHEET, 4, 0)).toEqual({ bold: true });
    expect(store.style(SHEET, 2, 0)).toBeUndefined();
    store.shift(SHEET, deleteShift({ row: 4, rows: 3, column: 0, columns: MAX_COLUMNS }, "Up"));
    expect(store.usedArea(SHEET, true)).toBeUndefined();
  });

  it("move within their columns only, when cells are inserted over part of a row", () => {
    store.setContent(SHEET, 1, 0, { value: "stays" });
    store.setContent(SHEET, 1, 1, { value: "moves" });
    store.shift(SHEET, insertShift(cellArea(0, 1), "Down"));
    expect(store.content(SHEET, 1, 0)).toEqual({ value: "stays" });
    expect(store.content(SHEET, 2, 1)).toEqual({ value: "moves" });
  });

  it("can lie far beyond what was there", () => {
    store.setContent(SHEET, 250_000, 700, { value: 1 });
    expect(store.content(SHEET, 250_000, 700)).toEqual({ value: 1 });
  });
});
