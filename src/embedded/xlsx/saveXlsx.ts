import { strToU8, zipSync } from "fflate";
import type { Book, Sheet } from "../model/book/book";
import { createTextBook } from "./write/cellsXml";
import type { CellWriting } from "./write/cellsXml";
import { chartXml } from "./write/chartXml";
import { drawingXml } from "./write/drawingXml";
import type { PackageWriter } from "./write/packageWriter";
import { createPackageWriter } from "./write/packageWriter";
import { corePropertiesXml, customPropertiesXml } from "./write/propertiesXml";
import { sharedTextsXml, sheetXml } from "./write/sheetXml";
import { createStyleBook } from "./write/styleBook";
import { tableXml } from "./write/tableXml";
import { workbookXml } from "./write/workbookXml";

/** Options of {@link saveXlsx}. */
export interface SaveOptions {
  /** Names of the add-in's functions, in capitals: Excel finds them again by a prefix of theirs. */
  readonly addinFunctions?: ReadonlySet<string>;
}

/** The book as an .xlsx file, formulas with their results. Calculation must be settled. */
export function saveXlsx(book: Book, options: SaveOptions = {}): Uint8Array {
  const file = createPackageWriter();
  const writing: CellWriting = {
    styles: createStyleBook(),
    texts: createTextBook(),
    addinFunctions: options.addinFunctions ?? new Set(),
  };
  const workbook = "xl/workbook.xml";
  file.link("", "officeDocument", workbook);
  const ids = book.sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${String(index + 1)}.xml`;
    putSheet(file, sheet, path, writing);
    return file.link(workbook, "worksheet", path);
  });
  file.put(workbook, "sheet.main", workbookXml(book, ids));
  file.put("xl/styles.xml", "styles", writing.styles.xml());
  file.link(workbook, "styles", "xl/styles.xml");
  file.put("xl/sharedStrings.xml", "sharedStrings", sharedTextsXml(writing.texts.texts));
  file.link(workbook, "sharedStrings", "xl/sharedStrings.xml");
  const core = corePropertiesXml(book);
  file.put("docProps/core.xml", "core", core);
  file.link("", "core", "docProps/core.xml");
  if (book.customProperties.size > 0) {
    file.put("docProps/custom.xml", "custom", customPropertiesXml(book));
    file.link("", "custom", "docProps/custom.xml");
  }
  const parts = file.parts();
  return zipSync(
    Object.fromEntries(
      [...parts].map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
    ),
    { level: 6 },
  );
}

function putSheet(file: PackageWriter, sheet: Sheet, path: string, writing: CellWriting): void {
  const tables = sheet.tables.map((table) => {
    const number = file.count("table") + 1;
    const part = `xl/tables/table${String(number)}.xml`;
    file.put(part, "table", tableXml(table, number));
    return file.link(path, "table", part);
  });
  const properties = [...sheet.customProperties].map(([name, value]) => {
    const part = `xl/customProperty${String(file.count("customProperty") + 1)}.bin`;
    file.put(part, "customProperty", utf16(value));
    return [name, file.link(path, "customProperty", part)] as const;
  });
  const addresses = new Map<string, string>();
  for (const { link } of sheet.hyperlinks) {
    const address = link["address"];
    if (typeof address === "string" && !addresses.has(address)) {
      addresses.set(address, file.link(path, "hyperlink", address, true));
    }
  }
  const drawing = sheet.charts.length === 0 ? undefined : putDrawing(file, sheet, path);
  file.put(path, "worksheet", sheetXml(sheet, writing, { drawing, tables, properties, addresses }));
}

function putDrawing(file: PackageWriter, sheet: Sheet, path: string): string {
  const part = `xl/drawings/drawing${String(file.count("drawing") + 1)}.xml`;
  file.put(part, "drawing", drawingXml(sheet));
  for (const chart of sheet.charts) {
    const chartPart = `xl/charts/chart${String(file.count("chart") + 1)}.xml`;
    file.put(chartPart, "chart", chartXml(chart));
    file.link(part, "chart", chartPart);
  }
  return file.link(path, "drawing", part);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes[index * 2] = code & 0xff;
    bytes[index * 2 + 1] = code >> 8;
  }
  return bytes;
}
