import type { Frame, Page } from "playwright-core";

/** Bring a cell into view and select it, as a click on it does. */
export async function selectCell(page: Page, pane: Frame, sheet: string | null, address: string): Promise<void> {
  await pane.evaluate(
    ([name, at]) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const on = name === null ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
        on.activate();
        on.getRange(at).select();
        await context.sync();
      }),
    [sheet, address] as const,
  );
  await page.waitForTimeout(300);
  // The grid listens to the keyboard only while its own editor has the focus.
  await page.evaluate(() => document.querySelector<HTMLElement>("#shell [contenteditable='true']")?.focus());
}

/** Select a cell and type into it, as a user does; done when the grid has taken it in. `null` is the sheet in front. */
export async function typeIntoCell(
  page: Page,
  pane: Frame,
  sheet: string | null,
  address: string,
  text: string,
): Promise<void> {
  await selectCell(page, pane, sheet, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  // The grid takes a formula in some time after Enter; until then Excel answers nobody.
  await page.waitForFunction(() => window.shell?.session?.book.cellEdit === undefined);
}

/** Values of a range, asked by Office.js in the pane. */
export function cellValues(pane: Frame, sheet: string | null, address: string): Promise<unknown[][]> {
  return pane.evaluate(
    ([name, at]) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const on = name === null ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
        const range = on.getRange(at).load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    [sheet, address] as const,
  );
}

/** Ask cells until they answer as wanted; the last answer where they never do. */
export async function untilValues(
  pane: Frame,
  sheet: string | null,
  address: string,
  fits: (values: unknown[][]) => boolean,
  seconds = 30,
): Promise<unknown[][]> {
  const until = Date.now() + seconds * 1000;
  let found = await cellValues(pane, sheet, address);
  while (!fits(found) && Date.now() < until) {
    await pane.waitForTimeout(150);
    found = await cellValues(pane, sheet, address);
  }
  return found;
}
