import ExcelJS from "exceljs";
import { createBook } from "../../../src/embedded/model/book/createBook";
import type { Bag } from "../../../src/embedded/model/bag";
import type { Book, Sheet } from "../../../src/embedded/model/book/book";
import type { ExcelInNode } from "../../../src/embedded/node/startExcel";
import { startExcel } from "../../../src/embedded/node/startExcel";
import { createMemoryStore } from "../../../src/embedded/store/memoryStore";
import { createUniverEngine } from "../../../src/embedded/store/univerEngine";
import { openXlsx } from "../../../src/embedded/xlsx/openXlsx";
import { saveXlsx } from "../../../src/embedded/xlsx/saveXlsx";
import { describeWithLibreOffice, libreOfficeTimeout, recalculate } from "../../helpers/libreOffice";

let excel: ExcelInNode;
let saved: Uint8Array;
let opened: Book;

type Script = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

async function run(script: Script): Promise<void> {
  await excel.Excel.run(async (context) => {
    script(context, context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

/** A workbook with one of everything that must survive. */
const scripts: readonly Script[] = [
  (context) => {
    context.workbook.worksheets.getItem("Sheet1").name = "Data";
    context.workbook.worksheets.add("月's q").visibility = "Hidden";
    context.workbook.worksheets.add("Very").visibility = "VeryHidden";
  },
  (_, sheet) => {
    sheet.getRange("A1:D4").values = [
      ["Rep", "Sales", "Rate", "Day"],
      ["Ann & <Bob>", 1234.5, 0.25, 45000],
      ["张三\n二行", -7, 1e-9, 45001.5],
      ["'007", true, "#N/A", ""],
    ];
    sheet.getRange("B2:B3").numberFormat = [["#,##0.00"], ['0.0"万"']];
    sheet.getRange("D2:D3").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd hh:mm"]];
    sheet.getRange("F1:F4").formulas = [["=SUM(B2:B3)"], ['=IF(B2>0,"yes","no")'], ["='月''s q'!A1+1"], ["=1/0"]];
    sheet.getRange("H1").formulas = [["=ROW(A1:A3)"]];
  },
  (_, sheet) => {
    const { format } = sheet.getRange("A1:D1");
    format.fill.color = "#1F4E79";
    format.font.color = "#FFFFFF";
    format.font.bold = true;
    format.font.name = "Arial";
    format.font.size = 14;
    format.horizontalAlignment = "Center";
    format.wrapText = true;
    format.borders.getItem("EdgeBottom").style = "Dash";
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("2:2").format.rowHeight = 30;
    sheet.getRange("C:C").columnHidden = true;
    sheet.getRange("3:3").rowHidden = true;
    sheet.getRange("K1:L2").merge();
    sheet.freezePanes.freezeRows(1);
    sheet.tabColor = "#C55A00";
    sheet.showGridlines = false;
  },
  (context, sheet) => {
    sheet.getRange("N1:O3").values = [
      ["Item", "Amount"],
      ["a", 1],
      ["b", 2],
    ];
    const table = sheet.tables.add("N1:O3", true);
    table.name = "Items";
    table.style = "TableStyleLight9";
    table.showTotals = true;
    context.workbook.names.add("Rate", "=0.19");
    sheet.names.add("Local", sheet.getRange("B2"));
    sheet.getRange("F6").formulas = [["=SUM(Items[Amount])*Rate"]];
  },
  (_, sheet) => {
    const rule = sheet.getRange("B2:B4").conditionalFormats.add("CellValue");
    rule.cellValue.rule = { formula1: "=100", operator: "GreaterThan" };
    rule.cellValue.format.fill.color = "#CFE4F7";
    const custom = sheet.getRange("A2:A4").conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$B2<0";
    custom.custom.format.font.color = "#9C3A00";
    sheet.getRange("B6").dataValidation.rule = { list: { inCellDropDown: true, source: "low,high" } };
    sheet.getRange("B7").dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
  },
  (_, sheet) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("N1:O3"), "Columns");
    chart.name = "Amounts";
    chart.title.text = "Amounts by item";
    chart.setPosition("N6", "S20");
    chart.series.getItemAt(0).format.fill.setSolidColor("#1F4E79");
    const pie = sheet.charts.add("Pie", sheet.getRange("N1:O3"), "Columns");
    pie.title.visible = false;
  },
  (context, sheet) => {
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintArea("A1:O20");
    page.setPrintTitleRows("1:1");
    page.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
    sheet.customProperties.add("KpiDesk.kind", "breakdown");
    context.workbook.properties.title = "Round trip";
    context.workbook.properties.custom.add("Version", 3);
    sheet.getRange("P1").hyperlink = {
      address: "https://example.com/?a=1&b=2",
      screenTip: "Example",
      textToDisplay: "link",
    };
    sheet.getRange("B4").format.protection.locked = false;
    sheet.protection.protect({ allowSort: true });
  },
];

beforeAll(async () => {
  excel = await startExcel();
  for (const script of scripts) await run(script);
  await excel.book.calculation.settle();
  saved = saveXlsx(excel.book);
  opened = createBook({ store: createMemoryStore(), createEngine: createUniverEngine });
  expect(openXlsx(saved, opened)).toEqual([]);
  await opened.calculation.settle();
});

afterAll(() => {
  excel.close();
  opened.calculation.dispose();
});

function pair(): readonly [before: Sheet, after: Sheet] {
  const [before] = excel.book.sheets;
  const [after] = opened.sheets;
  if (before === undefined || after === undefined) throw new Error("no sheets");
  return [before, after];
}

/** Cells with a content, as text to compare: content, and the look of each. */
function cellsOf(sheet: Sheet): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  sheet.book.store.visit(sheet.id, { row: 0, column: 0, rows: 60, columns: 30 }, (row, column, content, style) => {
    const look = style !== undefined && Object.keys(style).length > 0 ? style : undefined;
    if (content !== undefined || look !== undefined) cells[`${String(row)},${String(column)}`] = { content, look };
  });
  return cells;
}

describe("A workbook saved and opened again", () => {
  it("has its sheets with their names, order and visibility", () => {
    expect(opened.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Data", "Visible"],
      ["月's q", "Hidden"],
      ["Very", "VeryHidden"],
    ]);
    expect(opened.activeSheet.name).toBe("Data");
  });

  it("has every value, formula, result and look", () => {
    const [before, after] = pair();
    const wanted = cellsOf(before);
    expect(Object.keys(wanted).length).toBeGreaterThan(30);
    expect(cellsOf(after)).toEqual(wanted);
  });

  it("keeps what formulas spilled apart from what was typed", () => {
    const [, after] = pair();
    expect(after.book.store.content(after.id, 1, 7)).toEqual({ value: 2, spillFrom: { row: 0, column: 7 } });
  });

  it("has its widths, heights, hidden lines, merges and frozen panes", () => {
    const [before, after] = pair();
    for (const lines of ["rowLines", "columnLines"] as const) {
      const shown = (sheet: Sheet): unknown =>
        [...sheet[lines]].map(([at, { size, hidden }]) => [at, size, hidden === true]);
      expect(shown(after)).toEqual(shown(before));
    }
    expect(after.merges).toEqual(before.merges);
    expect(after.frozen).toEqual({ rows: 1, columns: 0 });
    expect(after.bag.values.get("tabColor")).toBe("#C55A00");
    expect(after.bag.values.get("showGridlines")).toBe(false);
  });

  it("has its tables with totals row and style", () => {
    const [before, after] = pair();
    const shown = ({ tables }: Sheet): unknown =>
      tables.map(({ name, area, showTotals, showHeaders, bag }) => [
        name,
        area,
        showTotals,
        showHeaders,
        bag.values.get("style"),
      ]);
    expect(shown(after)).toEqual(shown(before));
  });

  it("has its names, of the workbook and of a sheet", () => {
    const [before, after] = pair();
    expect(opened.names.map(({ name, formula }) => [name, formula])).toEqual([["Rate", "=0.19"]]);
    expect(after.names.map(({ name, formula }) => [name, formula])).toEqual(
      before.names.map(({ name, formula }) => [name, formula]),
    );
  });

  it("has its conditional formats and validations", () => {
    const [before, after] = pair();
    const rules = ({ conditionalFormats }: Sheet): unknown =>
      conditionalFormats.map(({ type, areas, bag }) => [type, areas, plain(bag)]);
    expect(rules(after)).toEqual(rules(before));
    const checks = ({ validations }: Sheet): unknown =>
      validations.map(({ area, bag }) => [area, bag.values.get("rule")]);
    expect(checks(after)).toEqual(checks(before));
  });

  it("has its charts with kind, title, place and data", () => {
    const [before, after] = pair();
    const shown = ({ charts }: Sheet): unknown =>
      charts.map(({ bag, series }) => ({
        name: bag.values.get("name"),
        type: bag.values.get("chartType"),
        title:
          bag.children.get("title")?.values.get("visible") === false
            ? false
            : bag.children.get("title")?.values.get("text"),
        place: ["left", "top", "width", "height"].map((key) => Math.round(Number(bag.values.get(key)))),
        series: series.map(({ values, categories, nameRange }) => [values?.area, categories?.area, nameRange?.area]),
      }));
    expect(shown(after)).toEqual(shown(before));
  });

  it("has its print set-up, protection, links and properties", () => {
    const [before, after] = pair();
    const page = after.bag.children.get("pageLayout");
    const wanted = before.bag.children.get("pageLayout");
    for (const key of ["orientation", "paperSize", "zoom", "printArea", "title rows"]) {
      expect([key, page?.values.get(key)]).toEqual([key, wanted?.values.get(key)]);
    }
    const footer = page?.children.get("headersFooters")?.children.get("defaultForAllPages")?.values.get("rightFooter");
    expect(footer).toBe("Page &P of &N");
    expect(after.protection?.options["allowSort"]).toBe(true);
    expect(after.protection?.options["allowFormatCells"]).toBe(false);
    expect(after.hyperlinks[0]?.link["address"]).toBe("https://example.com/?a=1&b=2");
    expect([...after.customProperties]).toEqual([["KpiDesk.kind", "breakdown"]]);
    expect([...opened.customProperties]).toEqual([["Version", 3]]);
    expect(opened.documentProperties.values.get("title")).toBe("Round trip");
  });
});

function plain(bag: Bag): unknown {
  const values = [...bag.values].filter(([, value]) => value !== undefined);
  const children = [...bag.children].map(([key, child]) => [key, plain(child)] as const);
  return {
    values: Object.fromEntries(values),
    children: Object.fromEntries(children.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

describe("Another reader of the format", () => {
  it("reads the saved file", async () => {
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(Buffer.from(saved) as unknown as ArrayBuffer);
    expect(other.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Data", "visible"],
      ["月's q", "hidden"],
      ["Very", "veryHidden"],
    ]);
    const data = other.getWorksheet("Data");
    expect(data?.getCell("A3").value).toBe("张三\n二行");
    expect(data?.getCell("F1").value).toMatchObject({ formula: "SUM(B2:B3)", result: 1227.5 });
    expect(data?.getCell("A1").font).toMatchObject({ bold: true, name: "Arial", size: 14 });
  });
});

describeWithLibreOffice("LibreOffice", () => {
  it(
    "opens the saved file and comes to the same results",
    async () => {
      const [data] = await recalculate(saved);
      const value = (row: number, column: number): unknown =>
        data?.rows.find(({ index }) => index === row)?.values[column];
      expect([value(0, 5), value(1, 5), value(2, 5), value(5, 5)]).toEqual([1227.5, "yes", 1, 0.57]);
      expect(value(3, 5)).toEqual({ error: "#DIV/0!" });
      expect([value(0, 7), value(1, 7), value(2, 7)]).toEqual([1, 2, 3]);
      expect(value(2, 0)).toBe("张三\n二行");
      expect(data?.tables.map(({ name }) => name)).toEqual(["Items"]);
    },
    libreOfficeTimeout,
  );
});
