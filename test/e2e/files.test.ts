import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import type { SheetContent } from "../../src/workbook/sheetContent";
import { describeWithLibreOffice, libreOfficeTimeout, recalculate } from "../helpers/libreOffice";
import { describeWithShared } from "../helpers/shared";
import type { TrialPage } from "./openTrialPage";
import { openTrialPage, trialPageTimeout } from "./openTrialPage";

let trial: TrialPage;
let page: Page;

beforeAll(async () => {
  trial = await openTrialPage();
  ({ page } = trial);
  await trial.pane();
}, trialPageTimeout);

afterAll(async () => {
  await trial.close();
}, trialPageTimeout);

afterEach(() => {
  expect(trial.faults).toEqual([]);
});

async function open(path: string): Promise<void> {
  await page.setInputFiles("input[type='file']", path);
  await page.waitForFunction((name) => window.shell?.session?.book.name === name, path.split("/").at(-1) ?? "");
  await trial.pane();
}

/** Press Save and take what the browser downloads. */
async function save(): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("text=Save")]);
  const path = join(trial.folder, download.suggestedFilename());
  await download.saveAs(path);
  return readFileSync(path);
}

function valuesOf(sheet: SheetContent | undefined): readonly unknown[] | undefined {
  return sheet?.rows.map(({ values }) => values);
}

describeWithShared("A user's file", (shared) => {
  describeWithLibreOffice("in the browser", () => {
    it(
      "is opened, edited by the add-in, saved, and has the same values in LibreOffice",
      async () => {
        await open(shared("data/crm.xlsx"));
        const pane = await trial.pane();
        await pane.evaluate(async () => {
          await Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.add("Sums");
            sheet.getRange("A1:B2").values = [
              ["Rows", "=COUNTA(Pipeline!A:A)-1"],
              ["Half", "=B1/2"],
            ];
            await context.sync();
            sheet.getRange("B1:B2").load("values");
            await context.sync();
          });
        });
        const saved = await save();
        const before = await readWorkbookFile(readFileSync(shared("data/crm.xlsx")));
        const kept = await readWorkbookFile(saved);
        const calculated = await recalculate(saved);
        expect(kept.map(({ name }) => name)).toEqual([...before.map(({ name }) => name), "Sums"]);
        before.forEach((sheet, index) => {
          expect(kept[index]?.rows).toEqual(sheet.rows);
          // LibreOffice writes the same formats in its own way, so only values are compared.
          expect(valuesOf(calculated[index])).toEqual(valuesOf(sheet));
        });
        expect(valuesOf(calculated.at(-1))).toEqual([
          ["Rows", 8800],
          ["Half", 4400],
        ]);
      },
      libreOfficeTimeout,
    );
  });

  it("lists what cannot be kept instead of dropping it in silence", async () => {
    await open(shared("data/hostile/23_chart_sheet_first.xlsx"));
    await page.waitForSelector(".message");
    expect(await page.textContent(".message")).toContain("chart sheets");
    await page.selectOption("select[aria-label='Language']", "zh-CN");
    expect(await page.textContent(".message")).toContain("图表工作表");
    await page.selectOption("select[aria-label='语言']", "en-US");
  });
});

describe("Another workbook", () => {
  it("takes the place of one that is still being drawn, calculated and read", async () => {
    const path = join(trial.folder, "other.xlsx");
    writeFileSync(
      path,
      newWorkbook([{ name: "Other", kind: "sample", columnWidths: [], rows: [[{ value: "here" }]] }]),
    );
    await page.evaluate(() => {
      const first = window.shell?.session;
      const draw = (): void => {
        if (first === undefined || window.shell?.session !== first) return;
        first.grid.redraw();
        first.refresh();
        setTimeout(draw);
      };
      draw();
    });
    const pane = await trial.pane();
    await pane.evaluate(() => {
      const ask = (): Promise<void> =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          sheet.getRange("Z1:Z200").formulas = Array.from({ length: 200 }, () => ["=ROW()+RAND()"]);
          sheet.getUsedRange().load("values");
          await context.sync();
        }).then(ask);
      void ask().catch(() => undefined);
    });
    await open(path);
    await page.waitForTimeout(1000);
    expect(await page.evaluate(() => window.shell?.session?.book.sheets.map(({ name }) => name))).toEqual(["Other"]);
    // That nothing failed on the way is looked at after each test.
  });
});

describe("A file that is no workbook", () => {
  it("is refused with its name, and the workbook on screen stays", async () => {
    const path = join(trial.folder, "notes.xlsx");
    writeFileSync(path, "name,amount\nAnn,3\n");
    const before = await page.evaluate(() => window.shell?.session?.book.name);
    await page.setInputFiles("input[type='file']", path);
    await page.waitForSelector(".message.problem");
    expect(await page.textContent(".message.problem")).toContain("notes.xlsx");
    expect(await page.evaluate(() => window.shell?.session?.book.name)).toBe(before);
  });
});
