import { join } from "node:path";
import { startFunctions } from "../../src/entry/functions";
import { createPaneCommands } from "../../src/entry/paneCommands";
import { createPaneServices } from "../../src/entry/paneServices";
import { startExcel, type ExcelInNode } from "../../src/embedded/node/startExcel";
import { openExcelWorkbook } from "../../src/excel/openExcelWorkbook";
import { generateFunctionsJson } from "../../src/functions/metadata/functionFiles";
import type { Language } from "../../src/i18n/problemText";
import type { PaneServices } from "../../src/taskpane/services";
import type { WorkWatch } from "../../src/workbook/workWatch";
import { examplePlan, exampleRows } from "../functions/exampleWorkbook";

const watch: WorkWatch = { progress: () => undefined, isCancelled: () => false };

/** Pane and functions in one runtime, as the add-in's page starts them. */
interface Page {
  readonly excel: ExcelInNode;
  readonly services: PaneServices;
  readonly failures: unknown[];
  type(address: string, formula: string): Promise<void>;
  /** Waits until a cell shows something; the test fails by its time where it never does. */
  shows(address: string, wanted: unknown): Promise<void>;
}

async function openPage(): Promise<Page> {
  const failures: unknown[] = [];
  const onFailure = (cause: unknown): void => void failures.push(cause);
  const functionsJson = generateFunctionsJson(join(__dirname, "../../src/functions/calls"), "en-US");
  const excel = await startExcel({ functions: functionsJson, onFault: onFailure });
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("实际值");
    sheet.getRange("A1").getResizedRange(exampleRows.length - 1, 3).values = exampleRows as unknown[][];
    await context.sync();
  });
  let language: Language = "en-US";
  const functions = startFunctions({
    host: excel,
    runtime: excel.CustomFunctions,
    workbook: openExcelWorkbook(excel, { onFault: onFailure }),
    language: () => language,
    onFailure,
  });
  const services = createPaneServices(functions.workbook, createPaneCommands(), {
    ...functions,
    languageChosen: (chosen) => {
      language = chosen ?? "en-US";
      functions.languageChanged();
    },
  });
  const read = async (address: string): Promise<unknown> =>
    excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });
  return {
    excel,
    services,
    failures,
    type: (address, formula) =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(address).formulas = [[formula]];
        await context.sync();
      }),
    async shows(address, wanted) {
      while (JSON.stringify(await read(address)) !== JSON.stringify(wanted)) {
        await new Promise((done) => setTimeout(done, 20));
      }
    },
  };
}

describe("Cells and pane go by the same plan and the same data", () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage();
  });
  afterEach(async () => {
    // What was written last is still being read, and answered, by those who follow the workbook.
    for (let quiet = 0; quiet < 20; quiet += 1) {
      await new Promise((done) => setTimeout(done, 25));
      await page.excel.book.calculation.settle();
      if (page.excel.functions.busy) quiet = 0;
    }
    expect(page.failures).toEqual([]);
    page.excel.close();
  });

  it("from the plan's first keeping on, after every change of it, and after it is written as a sheet", async () => {
    const { services, type, shows } = page;
    await type("A1", '=IFERROR(KPISCORE("张三","2026Q1"),"none")');
    await shows("A1", "none");
    await services.read({ language: "en-US" });
    await services.keepPlan(examplePlan);
    await shows("A1", 97.2);
    const onlyRevenue = { ...examplePlan, weights: examplePlan.weights.slice(0, 1) };
    await services.keepPlan(onlyRevenue);
    await shows("A1", 90);
    await services.keepPlan(examplePlan);
    const { model } = await services.read({ language: "en-US", plan: examplePlan });
    const year = { id: "2026", level: "year", start: 46_023, end: 46_387 } as never;
    const preview = await services.preview(model, year, "en-US");
    expect(await services.write(preview, watch)).toMatchObject({ kind: "written" });
    await shows("A1", 97.2);
    expect(page.excel.book.sheets.map(({ name }) => name)).toContain("KPI Plan");
  });

  it("whatever cells show of it: answers are no facts for the pane either", async () => {
    const { services, type, shows } = page;
    await services.keepPlan(examplePlan);
    for (const [address, entry] of Object.entries({ A1: "姓名", B1: "销售额", A2: "张三" })) await type(address, entry);
    await type("B2", '=KPIACTUAL(A2,B1,"2026Q1")');
    await shows("B2", 1_080_000);
    const { model } = await services.read({ language: "en-US", plan: examplePlan });
    expect(model.intake.facts.tables).not.toHaveProperty("sales");
    await shows("B2", 1_080_000);
  });

  it("in the language that is chosen in the pane", async () => {
    const { services, type, shows } = page;
    await services.keepPlan(examplePlan);
    await type("A1", '=KPISCORECARD("张三","2026Q1")');
    await shows("A1", "Family");
    await services.writeSettings({ language: "zh-CN", theme: "auto" });
    await shows("A1", "类别");
  });

  it("until formulas give way to values on the sheet that is shown, and again when they come back", async () => {
    const { services, type, shows } = page;
    await services.keepPlan(examplePlan);
    await type("A1", '=KPISCORE("张三","2026Q1")');
    await shows("A1", 97.2);
    expect(await services.freezeValues("sheet")).toMatchObject({ cells: 1 });
    await services.keepPlan({ ...examplePlan, weights: examplePlan.weights.slice(0, 1) });
    await shows("A1", 97.2);
    expect(await services.rebuildFormulas("workbook")).toMatchObject({ cells: 1 });
    await shows("A1", 90);
  });
});
