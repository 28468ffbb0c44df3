import type { Book, Sheet } from "../../src/embedded/model/book/book";

/** Everything of a workbook that a user could miss, as text: two equal texts are two equal workbooks. */
export function bookState(book: Book): string {
  return JSON.stringify({
    sheets: book.sheets.map((sheet) => sheetState(book, sheet)),
    active: book.activeSheet.name,
    names: book.names.map(({ name, formula, comment }) => [name, formula, comment]).sort(),
    settings: [...book.settings],
    hearsEvents: book.events.enabled,
    mode: book.calculation.mode,
  });
}

function sheetState({ store }: Book, sheet: Sheet): unknown {
  const used = store.usedArea(sheet.id, false);
  const cells: unknown[] = [];
  if (used) store.visit(sheet.id, used, (row, column, content, style) => cells.push([row, column, content, style]));
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    tables: sheet.tables.map(({ name, area, bag }) => [name, area, [...bag.values]]),
    names: sheet.names.map(({ name, formula }) => [name, formula]),
    charts: sheet.charts.map(({ bag, series }) => [
      [...bag.values],
      series.map((one) => [[...one.bag.values], one.values?.area, one.categories?.area]),
    ]),
    properties: [...sheet.customProperties],
    rules: sheet.conditionalFormats.map(({ type, areas }) => [type, areas]),
    validations: sheet.validations.map(({ area, bag }) => [area, [...bag.values]]),
    links: sheet.hyperlinks,
    merges: sheet.merges,
    frozen: sheet.frozen ?? null,
    rows: [...sheet.rowLines],
    columns: [...sheet.columnLines],
    breaks: sheet.breaks,
    look: [...sheet.bag.values],
  };
}
