import type { Frame, Page } from "playwright-core";
import type { TrialPage } from "./openTrialPage";
import { openTrialPage, trialPageTimeout } from "./openTrialPage";
import { cellValues, selectCell, typeIntoCell, untilValues } from "./userTyping";

let trial: TrialPage;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  trial = await openTrialPage();
  ({ page } = trial);
  pane = await trial.pane();
}, trialPageTimeout);

afterAll(async () => {
  await trial.close();
}, trialPageTimeout);

afterEach(() => {
  expect(trial.faults).toEqual([]);
});

const type = (address: string, text: string): Promise<void> => typeIntoCell(page, pane, null, address, text);
const values = (address: string): Promise<unknown[][]> => cellValues(pane, null, address);

async function emptySheet(name: string): Promise<void> {
  await pane.evaluate(async (title) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(title).activate();
      await context.sync();
    });
    window.seen.changed.length = 0;
    window.seen.calculated.length = 0;
  }, name);
  await page.waitForTimeout(300);
}

describe("The workbook in the browser", () => {
  it("opens with the sample, which the add-in reads through Office.js", async () => {
    const [header] = await values("A1:C1");
    expect(header).toEqual(["Employee No", "Name", "Job Title"]);
  });

  it("tells the add-in once about what the user types, with the cell's address", async () => {
    await emptySheet("Typing");
    await type("B3", "777");
    await pane.waitForFunction(() => window.seen.changed.length > 0);
    await page.waitForTimeout(300);
    const changed = await pane.evaluate(() => window.seen.changed);
    expect(changed.map(({ address, changeType, after }) => [address, changeType, after])).toEqual([
      ["B3", "RangeEdited", 777],
    ]);
    expect(await values("B3")).toEqual([[777]]);
  });

  it("tells results of formulas as calculated, not as changed", async () => {
    await emptySheet("Results");
    await pane.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A2").values = [[1], [2]];
        sheet.getRange("B1").formulas = [["=SUM(A1:A2)*10"]];
        await context.sync();
      });
    });
    await pane.waitForFunction(() => window.seen.calculated.length > 0);
    await pane.evaluate(() => {
      window.seen.changed.length = 0;
      window.seen.calculated.length = 0;
    });
    await type("A1", "5");
    await pane.waitForFunction(() => window.seen.calculated.length > 0);
    const seen = await pane.evaluate(() => window.seen);
    expect(seen.changed.map(({ address }) => address)).toEqual(["A1"]);
    expect(seen.calculated).toEqual(["B1"]);
    expect(await values("B1")).toEqual([[70]]);
  });

  it("answers a custom function that the user types, and again when what it reads is changed", async () => {
    await emptySheet("Functions");
    await pane.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B2").values = [
          [80, 0.5],
          [90, 0.5],
        ];
        await context.sync();
      });
    });
    await type("D1", "=TEST.WEIGHTED(A1:A2,B1:B2)");
    await type("D2", "=TEST.LATER(D1)");
    await waitForValues("D1:D2", [[85], [170]]);
    await type("A1", "100");
    await waitForValues("D1:D2", [[95], [190]]);
  });

  it("takes a formula in as it was typed, whatever names its list of functions suggests", async () => {
    await emptySheet("Suggestions");
    await selectCell(page, pane, null, "A1");
    await page.keyboard.type("=SUM(C1:B2");
    // The list of functions whose names begin with B comes a moment after the last key.
    await page.waitForTimeout(600);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.shell?.session?.book.cellEdit === undefined);
    const formula = await page.evaluate(() => {
      const book = window.shell?.session?.book;
      return book?.store.content(book.activeSheet.id, 0, 0)?.formula;
    });
    expect(formula).toBe("=SUM(C1:B2)");
  });

  it("moves a range that the add-in holds when the user inserts a row above it", async () => {
    await emptySheet("Rows");
    await pane.evaluate(async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A5");
        range.values = [["kept"]];
        context.workbook.names.add("Kept", range);
        await context.sync();
      });
    });
    await selectCell(page, pane, null, "A2");
    await page.evaluate(() =>
      window.shell?.session?.grid.act("sheet.command.insert-multi-rows-above", {
        value: 1,
      }),
    );
    await waitForValues("A6", [["kept"]]);
    const address = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem("Kept").getRange().load("address");
        await context.sync();
        return range.address;
      }),
    );
    expect(address).toBe("Rows!A6");
    expect((await pane.evaluate(() => window.seen.changed)).at(-1)?.changeType).toBe("RowInserted");
  });

  it("runs the add-in's command behind a ribbon button of the manifest", async () => {
    await page.click("[data-control='Refresh']");
    await pane.waitForFunction(() => window.seen.commands.length > 0);
    expect(await pane.evaluate(() => window.seen.commands)).toEqual(["Refresh"]);
  });

  it("runs it from a menu of the ribbon, which the keyboard opens and closes too", async () => {
    const more = page.locator("[data-control='More']");
    await more.focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(":focus").getAttribute("data-control")).toBe("Recheck");
    await page.keyboard.press("Escape");
    expect(await page.isVisible("[role='menu'][aria-label='More']")).toBe(false);
    await more.click();
    await page.click("[data-control='Recheck']");
    await pane.waitForFunction(() => window.seen.commands.length > 1);
    expect(await pane.evaluate(() => window.seen.commands)).toEqual(["Refresh", "Recheck"]);
  });

  it("runs it from the menu of a cell", async () => {
    const canvas = page.locator("canvas[id^='univer-sheet-main-canvas']");
    await canvas.click({ button: "right", position: { x: 150, y: 100 } });
    await page.getByText("Use as test data").click();
    await pane.waitForFunction(() => window.seen.commands.length > 2);
    expect(await pane.evaluate(() => window.seen.commands.at(-1))).toBe("UseSheet");
    await pane.evaluate(() => {
      window.seen.commands.length = 1;
    });
  });

  it("brings the pane to the place that a ribbon button names without loading it anew", async () => {
    await page.click(".pane-head .close");
    expect(await page.isVisible(".pane")).toBe(false);
    await page.click("[data-control='ShowPane']");
    expect(await page.isVisible(".pane")).toBe(true);
    expect(new URL(pane.url()).hash).toBe("#targets");
    expect(await pane.evaluate(() => window.seen.commands)).toEqual(["Refresh"]);
  });
});

async function waitForValues(address: string, wanted: unknown[][]): Promise<void> {
  const isWanted = (found: unknown[][]): boolean => JSON.stringify(found) === JSON.stringify(wanted);
  expect(await untilValues(pane, null, address, isWanted, 10)).toEqual(wanted);
}
