import { richDraft } from "../files/sampleDrafts";
import { sheetOf } from "../workbook/contents";
import { openHost, type HostUnderTest } from "./openHost";

describe("a sheet with everything a draft can say", () => {
  let host: HostUnderTest;
  beforeAll(async () => {
    host = await openHost([sheetOf("Data", [["x"]])]);
    await host.live.addSheets([{ ...richDraft, kind: "sample" }]);
  });
  afterAll(() => host.close());

  /** What Microsoft's client library tells about the new sheet. */
  const ask = <Told>(look: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => () => Told): Promise<Told> =>
    host.excel.Excel.run(async (context) => {
      const told = look(context.workbook.worksheets.getItem(richDraft.name), context.workbook);
      await context.sync();
      return told();
    });

  it("is the sheet the user sees next", async () => {
    expect(await host.live.activeSheet()).toBe(richDraft.name);
  });

  it("has the looks of its cells, widths and heights", async () => {
    const looks = await ask((sheet) => {
      const header = sheet.getRange("A4:D4").load("format/fill/color,format/font/bold,format/horizontalAlignment");
      const line = header.format.borders.getItem("InsideVertical").load("style,color");
      const total = sheet.getRange("A9").format.borders.getItem("EdgeTop").load("style");
      const widths = sheet.getRange("A1:C1").load("format/columnWidth");
      const [first, row] = [
        sheet.getRange("A1").load("format/columnWidth"),
        sheet.getRange("A1").load("format/rowHeight"),
      ];
      return () => ({
        header: [header.format.fill.color, header.format.font.bold, header.format.horizontalAlignment],
        lines: [line.style, line.color, total.style],
        sizes: [widths.format.columnWidth, first.format.columnWidth, row.format.rowHeight],
      });
    });
    expect(looks.header).toEqual(["#1F4E78", true, "Center"]);
    expect(looks.lines).toEqual(["Continuous", "#BFBFBF", "Continuous"]);
    expect(looks.sizes).toEqual([null, 94.5, 28]);
  });

  it("has formulas of its own, over its own tables and names", async () => {
    const cells = await ask((sheet, workbook) => {
      const range = sheet.getRange("B9:C9").load("formulas,values,numberFormat");
      const name = workbook.names.getItem("AnnualTarget").load("formula,comment");
      const link = sheet.getRange("A1").load("hyperlink,values");
      return () => ({
        range: [range.formulas, range.values, range.numberFormat],
        name: [name.formula, name.comment],
        link,
      });
    });
    expect(cells.range).toEqual([
      [["=SUM(B5:B8)", "=SUM(TargetTable[Actual])"]],
      [[10000, 9005]],
      [["#,##0.00", "#,##0.00"]],
    ]);
    expect(cells.name).toEqual(["='季度目标 ''26'!$B$9", "Sum of the quarters"]);
    expect(cells.link.hyperlink.documentReference).toBe("'季度目标 ''26'!A4");
    expect(cells.link.values).toEqual([["Targets & plan <2026>"]]);
  });

  it("has its rules in the order of the draft", async () => {
    const rules = await ask((sheet) => {
      const formats = sheet.getRange("A1:D9").conditionalFormats.load("items/type");
      const list = sheet.getRange("A5").dataValidation.load("rule,type");
      const number = sheet.getRange("B6").dataValidation.load("rule,prompt");
      return () => ({ types: formats.items.map(({ type }) => type), list, number });
    });
    expect(rules.types).toEqual(["Custom", "DataBar", "ColorScale"]);
    expect(rules.list.rule.list?.source).toBe('2026Q1,say "Q2"');
    expect(rules.number.rule.decimal).toMatchObject({ formula1: 0, formula2: 100_000, operator: "Between" });
    expect(rules.number.prompt.message).toBe("0 to 100,000");
  });

  it("has its charts with titles and series", async () => {
    const charts = await ask((sheet) => {
      const all = sheet.charts.load("items/name,items/chartType");
      const first = sheet.charts.getItem("Chart 2");
      first.title.load("text");
      first.series.load("items/name");
      first.axes.valueAxis.title.load("text");
      const source = first.series.getItemAt(1).getDimensionDataSourceString("Values");
      return () => ({
        all: all.items.map(({ name, chartType }) => [name, chartType]),
        title: [first.title.text, first.axes.valueAxis.title.text],
        series: [first.series.items.map(({ name }) => name), source.value],
      });
    });
    expect(charts.all).toEqual([
      ["Chart 1", "ColumnClustered"],
      ["Chart 2", "BarClustered"],
      ["Chart 3", "LineMarkers"],
    ]);
    expect(charts.title).toEqual(["Target & actual", "Amount"]);
    expect(charts.series).toEqual([["Target", "Actual"], "'季度目标 ''26'!C5:C8"]);
  });

  it("stays in view and prints as the draft says", async () => {
    const page = await ask((sheet) => {
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const layout = sheet.pageLayout.load("orientation,paperSize,zoom");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
      sheet.load("tabColor");
      return () => ({
        frozen: frozen.address.split("!")[1],
        layout: [layout.orientation, layout.paperSize, layout.zoom.horizontalFitToPages],
        titles: titles.address.split("!")[1],
        footer: [footer.leftFooter, footer.rightFooter],
        tab: sheet.tabColor,
      });
    });
    expect(page).toEqual({
      frozen: "A1:A4",
      layout: ["Landscape", "A4", 1],
      titles: "1:4",
      footer: ["KPI Desk", "&P / &N"],
      tab: "#1F4E78",
    });
  });
});
