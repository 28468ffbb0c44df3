import { conform, refused } from "./scripts";

conform("charts", [
  [
    "a chart has its series by columns",
    "ChartCollection.add",
    async (t) => {
      t.put("A1:C3", [
        ["Rep", "Q1", "Q2"],
        ["Ann", 1, 2],
        ["Bob", 3, 4],
      ]);
      const c = t.sheet.charts.add("ColumnClustered", t.sheet.getRange("A1:C3"), "Columns");
      const s = c.series.load("items/name");
      await t.sync();
      return s.items.map((x) => x.name);
    },
    ["Q1", "Q2"],
  ],
  [
    "a chart has its series by rows",
    "ChartCollection.add",
    async (t) => {
      t.put("A1:C3", [
        ["Rep", "Q1", "Q2"],
        ["Ann", 1, 2],
        ["Bob", 3, 4],
      ]);
      const c = t.sheet.charts.add("Line", t.sheet.getRange("A1:C3"), "Rows");
      const s = c.series.load("items/name");
      await t.sync();
      return s.items.map((x) => x.name);
    },
    ["Ann", "Bob"],
  ],
  [
    "a chart type that is none is refused",
    "ChartCollection.add",
    async (t) => {
      t.sheet.charts.add("Spiral" as never, t.sheet.getRange("A1:B2"));
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "a chart that is not there is not found",
    "ChartCollection.getItem",
    async (t) => {
      t.sheet.charts.getItem("Nope");
      await t.sync();
    },
    refused("ItemNotFound"),
  ],
  [
    "a chart that is not there is a null object",
    "ChartCollection.getItemOrNullObject",
    async (t) => {
      const c = t.sheet.charts.getItemOrNullObject("Nope");
      await t.sync();
      return c.isNullObject;
    },
    true,
  ],
  [
    "a chart by its name",
    "Chart.name",
    async (t) => {
      t.sheet.charts.add("Pie", t.sheet.getRange("A1:B2")).name = "Share";
      return t.read(t.sheet.charts.getItem("Share"), "chartType");
    },
    "Pie",
  ],
  [
    "a title",
    "ChartTitle.text",
    async (t) => {
      const c = t.sheet.charts.add("Pie", t.sheet.getRange("A1:B2"));
      c.title.text = "Share";
      return t.read(c.title, "text");
    },
    "Share",
  ],
  [
    "a title must be a text",
    "ChartTitle.text",
    async (t) => {
      t.sheet.charts.add("Pie", t.sheet.getRange("A1:B2")).title.text = 5 as never;
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "the legend's place",
    "ChartLegend.position",
    async (t) => {
      const c = t.sheet.charts.add("Pie", t.sheet.getRange("A1:B2"));
      c.legend.position = "Bottom";
      return t.read(c.legend, "position");
    },
    "Bottom",
  ],
  [
    "a place that is none is refused",
    "ChartLegend.position",
    async (t) => {
      t.sheet.charts.add("Pie", t.sheet.getRange("A1:B2")).legend.position = "Nowhere" as never;
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "axes have limits",
    "ChartAxis.maximum",
    async (t) => {
      const c = t.sheet.charts.add("Line", t.sheet.getRange("A1:B2"));
      c.axes.valueAxis.maximum = 150;
      return t.read(c.axes.valueAxis, "maximum");
    },
    150,
  ],
  [
    "an axis by its kind",
    "ChartAxes.getItem",
    async (t) => {
      const c = t.sheet.charts.add("Line", t.sheet.getRange("A1:B2"));
      c.axes.valueAxis.title.text = "EUR";
      return t.read(c.axes.getItem("Value").title, "text");
    },
    "EUR",
  ],
  [
    "a chart is put over cells",
    "Chart.setPosition",
    async (t) => {
      const c = t.sheet.charts.add("Line", t.sheet.getRange("A1:B2"));
      c.setPosition("B2", "C4");
      c.load("left,top,width,height");
      await t.sync();
      return [c.left, c.top, c.width, c.height];
    },
    [48, 15, 96, 45],
  ],
  [
    "a series takes other values",
    "ChartSeries.setValues",
    async (t) => {
      t.put("A1:C3", [
        ["a", "b", 5],
        ["x", 1, 6],
        ["y", 2, 7],
      ]);
      const c = t.sheet.charts.add("Line", t.sheet.getRange("A1:B3"));
      const s = c.series.getItemAt(0);
      s.setValues(t.sheet.getRange("C1:C3"));
      const v = s.getDimensionValues("Values");
      await t.sync();
      return v.value;
    },
    [5, 6, 7],
  ],
  [
    "a series is added",
    "ChartSeriesCollection.add",
    async (t) => {
      const c = t.sheet.charts.add("Line", t.sheet.getRange("A1:A3"));
      c.series.add("Goal");
      return t.read(c.series.getItemAt(1), "name");
    },
    "Goal",
  ],
  [
    "a series that is not there is refused",
    "ChartSeriesCollection.getItemAt",
    async (t) => {
      t.sheet.charts.add("Line", t.sheet.getRange("A1:A3")).series.getItemAt(9);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "points",
    "ChartPoint.value",
    async (t) => {
      t.put("A1:A3", [[1], [2], [3]]);
      const c = t.sheet.charts.add("Line", t.sheet.getRange("A1:A3"));
      return t.read(c.series.getItemAt(0).points.getItemAt(2), "value");
    },
    3,
  ],
  [
    "trendlines",
    "ChartTrendlineCollection.add",
    async (t) => {
      const c = t.sheet.charts.add("Line", t.sheet.getRange("A1:A3"));
      c.series.getItemAt(0).trendlines.add("Linear");
      return t.read(c.series.getItemAt(0).trendlines.getItem(0), "type");
    },
    "Linear",
  ],
  [
    "a chart is a picture",
    "Chart.getImage",
    async (t) => {
      const i = t.sheet.charts.add("Line", t.sheet.getRange("A1:A3")).getImage();
      await t.sync();
      return i.value.startsWith("iVBOR");
    },
    true,
  ],
  [
    "a deleted chart is gone",
    "Chart.delete",
    async (t) => {
      t.sheet.charts.add("Line", t.sheet.getRange("A1:A3")).delete();
      return t.read(t.sheet.charts, "count");
    },
    0,
  ],
  [
    "no chart is active",
    "Workbook.getActiveChart",
    async (t) => {
      await t.read(t.workbook.getActiveChart(), "name");
    },
    refused("ItemNotFound"),
  ],
]);
