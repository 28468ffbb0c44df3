import type { Bench } from "./scripts";
import { conform, refused } from "./scripts";

/** What a call of the common API came to: its value, or the number of its error. */
function asked<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T | number> {
  return new Promise((resolve) => {
    call((result) => {
      resolve(String(result.status) === "succeeded" ? result.value : result.error.code);
    });
  });
}

/** Some sales, and a column chart of them. */
function salesChart(t: Bench): Excel.Chart {
  t.put("A1:C3", [
    ["Product", "Q1", "Q2"],
    ["Frames", 5000, 7000],
    ["Chains", 12000, 1088],
  ]);
  return t.sheet.charts.add("ColumnClustered", t.sheet.getRange("A1:C3"), "Columns");
}

async function selectFilled(t: Bench): Promise<Office.Document> {
  t.put("A1:B2", [
    ["Frames", 0.5],
    ["Chains", 2],
  ]);
  t.sheet.getRange("B1").numberFormat = [["0%"]];
  t.sheet.getRange("A1:B2").select();
  await t.sync();
  return t.excel.Office.context.document;
}

conform("what samples do with charts and styles", [
  [
    "a trendline that was deleted is counted no more",
    "ChartTrendline.delete",
    async (t) => {
      const { trendlines } = salesChart(t).series.getItemAt(0);
      trendlines.add("Linear");
      await t.sync();
      trendlines.getItem(0).delete();
      const count = trendlines.getCount();
      await t.sync();
      return count.value;
    },
    0,
  ],
  [
    "each series has its entry in the legend, and one can be hidden",
    "ChartLegendEntryCollection.getItemAt",
    async (t) => {
      const { legendEntries } = salesChart(t).legend;
      legendEntries.getItemAt(1).visible = false;
      legendEntries.load("items/visible, items/index");
      await t.sync();
      return legendEntries.items.map(({ index, visible }) => [index, visible]);
    },
    [
      [0, true],
      [1, false],
    ],
  ],
  [
    "a pie's legend has an entry for each slice",
    "ChartLegendEntryCollection.getCount",
    async (t) => {
      const chart = salesChart(t);
      chart.chartType = "Pie";
      const count = chart.legend.legendEntries.getCount();
      await t.sync();
      return count.value;
    },
    2,
  ],
  [
    "an entry that the legend does not have is refused",
    "ChartLegendEntryCollection.getItemAt",
    (t) => t.read(salesChart(t).legend.legendEntries.getItemAt(2), "index"),
    refused("InvalidArgument"),
  ],
  [
    "the automatic maximum of an axis is a number that has room for all values",
    "ChartAxis.maximum",
    async (t) => {
      const maximum = await t.read(salesChart(t).axes.valueAxis, "maximum");
      return typeof maximum === "number" && maximum >= 12000;
    },
    true,
  ],
  [
    "a maximum of one's own gives way to the automatic one again",
    "ChartAxis.maximum",
    async (t) => {
      const { valueAxis } = salesChart(t).axes;
      const automatic = await t.read(valueAxis, "maximum");
      valueAxis.maximum = 99000;
      const own = await t.read(valueAxis, "maximum");
      valueAxis.maximum = "";
      return [own, (await t.read(valueAxis, "maximum")) === automatic];
    },
    [99000, true],
  ],
  ["an axis knows its kind", "ChartAxis.type", (t) => t.read(salesChart(t).axes.valueAxis, "type"), "Value"],
  [
    "cells follow when the font of their style is changed",
    "Style.font",
    async (t) => {
      t.workbook.styles.add("Loud");
      const style = t.workbook.styles.getItem("Loud");
      t.sheet.getRange("A1").style = "Loud";
      style.font.color = "red";
      style.font.size = 20;
      const { font } = t.sheet.getRange("A1").format;
      font.load("color, size, name");
      await t.sync();
      return [font.color, font.size, font.name];
    },
    ["#FF0000", 20, "Calibri"],
  ],
  [
    "a style's fill is that of its cells",
    "Style.fill",
    (t) => {
      t.workbook.styles.add("Loud");
      t.workbook.styles.getItem("Loud").fill.color = "yellow";
      t.sheet.getRange("A1").style = "Loud";
      return t.read(t.sheet.getRange("A1"), "format/fill/color");
    },
    "#FFFF00",
  ],
  [
    "a style draws the borders of its cells",
    "Style.borders",
    (t) => {
      t.workbook.styles.add("Framed");
      t.workbook.styles.getItem("Framed").borders.getItem("EdgeBottom").style = "Double";
      t.sheet.getRange("A1").style = "Framed";
      return t.read(t.sheet.getRange("A1").format.borders.getItem("EdgeBottom"), "style");
    },
    "Double",
  ],
  [
    "the cells of a style that is deleted are plain again",
    "Style.delete",
    async (t) => {
      t.workbook.styles.add("Loud");
      const style = t.workbook.styles.getItem("Loud");
      style.font.bold = true;
      t.sheet.getRange("A1").style = "Loud";
      await t.sync();
      style.delete();
      const cell = t.sheet.getRange("A1").load("style, format/font/bold");
      await t.sync();
      return [cell.style, cell.format.font.bold];
    },
    ["Normal", false],
  ],
  [
    "a built-in style is found by the name that Excel shows",
    "Range.style",
    (t) => {
      t.sheet.getRange("A1").style = "Heading 1";
      return t.read(t.sheet.getRange("A1"), "format/font/size");
    },
    15,
  ],
]);

conform("what samples do with cells, sheets and shapes", [
  [
    "borders can be drawn cell by cell",
    "Range.setCellProperties",
    (t) => {
      t.sheet.getRange("A1:B1").setCellProperties([[{ format: { borders: { bottom: { style: "Dash" } } } }, {}]]);
      return t.read(t.sheet.getRange("A1").format.borders.getItem("EdgeBottom"), "style");
    },
    "Dash",
  ],
  [
    "borders are read cell by cell, by the names of the sides",
    "Range.getCellProperties",
    async (t) => {
      t.sheet.getRange("A1").format.borders.getItem("EdgeTop").color = "red";
      const got = t.sheet.getRange("A1").getCellProperties({ format: { borders: { color: true, style: true } } });
      await t.sync();
      return got.value[0]?.[0]?.format?.borders?.top;
    },
    { color: "#FF0000", style: "Continuous" },
  ],
  [
    "loading a word that is no property gets the bare items of a collection",
    "TableCollection.load",
    async (t) => {
      t.sheet.tables.add("A1:B2", true);
      const tables = t.workbook.tables.load("no-properties-needed");
      await t.sync();
      tables.items.forEach((table) => (table.name = "Sales"));
      await t.sync();
      return t.read(t.workbook.tables.getItem("Sales"), "name");
    },
    "Sales",
  ],
  [
    "a sheet keeps its tab id when it is moved",
    "Worksheet.tabId",
    async (t) => {
      const other = t.workbook.worksheets.add("Other");
      const before = await t.read(other, "tabId");
      other.position = 0;
      return [(await t.read(other, "tabId")) === before, (await t.read(t.sheet, "tabId")) === before];
    },
    [true, false],
  ],
  [
    "the copy of a shape can be used in later requests",
    "Shape.copyTo",
    async (t) => {
      const shape = t.sheet.shapes.addGeometricShape("Hexagon");
      const copy = shape.copyTo(t.workbook.worksheets.add("Other"));
      await t.sync();
      copy.name = "Copied";
      return t.read(t.workbook.worksheets.getItem("Other").shapes.getItem("Copied"), "geometricShapeType");
    },
    "Hexagon",
  ],
  [
    "settings saved by the common API are those of the workbook, which hears of it",
    "SettingCollection.onSettingsChanged",
    async (t) => {
      const heard: unknown[] = [];
      t.workbook.settings.onSettingsChanged.add(async ({ settings }) => {
        const setting = settings.getItem("NeedsReview").load("value");
        await settings.context.sync();
        heard.push(setting.value);
      });
      await t.sync();
      const { settings } = t.excel.Office.context.document;
      settings.set("NeedsReview", false);
      await asked((done) => {
        settings.saveAsync(done);
      });
      await t.settled();
      return heard;
    },
    [false],
  ],
]);

conform("the common API", [
  [
    "selected cells come as text, as they are shown",
    "Document.getSelectedDataAsync",
    async (t) => {
      const document = await selectFilled(t);
      return asked((done) => {
        document.getSelectedDataAsync("text" as never, done);
      });
    },
    "Frames\t50%\nChains\t2",
  ],
  [
    "selected cells come as a matrix of values",
    "Document.getSelectedDataAsync",
    async (t) => {
      const document = await selectFilled(t);
      return asked((done) => {
        document.getSelectedDataAsync("matrix" as never, done);
      });
    },
    [
      ["Frames", 0.5],
      ["Chains", 2],
    ],
  ],
  [
    "a matrix is written from a single selected cell on",
    "Document.setSelectedDataAsync",
    async (t) => {
      t.sheet.getRange("B2").select();
      await t.sync();
      await asked((done) => {
        t.excel.Office.context.document.setSelectedDataAsync([[1, 2]], done);
      });
      return t.values("B2:C2");
    },
    [[1, 2]],
  ],
  [
    "data of another size than the selected cells are refused",
    "Document.setSelectedDataAsync",
    async (t) => {
      const document = await selectFilled(t);
      return asked((done) => {
        document.setSelectedDataAsync([[1, 2, 3]], done);
      });
    },
    2002,
  ],
  [
    "cells of a protected sheet cannot be written to",
    "Document.setSelectedDataAsync",
    async (t) => {
      t.sheet.protection.protect();
      t.sheet.getRange("B2").select();
      await t.sync();
      return asked((done) => {
        t.excel.Office.context.document.setSelectedDataAsync("1", done);
      });
    },
    2001,
  ],
  [
    "a named place can be gone to",
    "Document.goToByIdAsync",
    async (t) => {
      t.workbook.names.add("Total", t.sheet.getRange("D4"));
      await t.sync();
      await asked((done) => {
        t.excel.Office.context.document.goToByIdAsync("Total", "namedItem" as never, done);
      });
      return t.read(t.workbook.getSelectedRange(), "address");
    },
    "Sheet1!D4",
  ],
  [
    "a command can show the pane",
    "Addin.showAsTaskpane",
    async (t) => {
      await t.excel.Office.addin.showAsTaskpane();
      return true;
    },
    true,
  ],
  [
    "the address of the file is told",
    "Document.getFilePropertiesAsync",
    async (t) => {
      const properties = await asked<Office.FileProperties>((done) => {
        t.excel.Office.context.document.getFilePropertiesAsync(done);
      });
      return typeof properties === "number" ? properties : properties.url.endsWith("/Book1.xlsx");
    },
    true,
  ],
  [
    "cells bound by the common API are bindings of the workbook",
    "Bindings.addFromNamedItemAsync",
    async (t) => {
      await asked((done) => {
        t.excel.Office.context.document.bindings.addFromNamedItemAsync(
          "Sheet1!A1:B3",
          "matrix" as never,
          { id: "sales" },
          done,
        );
      });
      return t.read(t.workbook.bindings.getItem("sales").getRange(), "address");
    },
    "Sheet1!A1:B3",
  ],
  [
    "a binding that was released is not there",
    "Bindings.releaseByIdAsync",
    async (t) => {
      const { bindings } = t.excel.Office.context.document;
      t.workbook.bindings.add("A1", "Range", "sales");
      await t.sync();
      await asked((done) => {
        bindings.releaseByIdAsync("sales", done);
      });
      return asked((done) => {
        bindings.getByIdAsync("sales", done);
      });
    },
    3002,
  ],
  [
    "bound cells are read through their binding",
    "Bindings.getByIdAsync",
    async (t) => {
      t.put("A1:A2", [[1], [2]]);
      t.workbook.bindings.add("A1:A2", "Range", "sales");
      await t.sync();
      const binding = await asked<Office.Binding>((done) => {
        t.excel.Office.context.document.bindings.getByIdAsync("sales", done);
      });
      if (typeof binding === "number") return binding;
      return asked((done) => {
        binding.getDataAsync({ coercionType: "matrix" as never }, done);
      });
    },
    [[1], [2]],
  ],
]);
