import type { Locator } from "playwright-core";
import { paneTexts } from "../../../src/i18n/words/paneTexts";
import { openPane, paneTimeout, type OpenPane } from "../openPane";

/** As many clicks as a newcomer may need from the first screen to written sheets. */
const mostClicks = 12;
const patience = 120_000;
const say = paneTexts("en-US");

let open: OpenPane;
beforeAll(async () => {
  open = await openPane();
  open.page.setDefaultTimeout(patience);
}, paneTimeout);
afterAll(async () => {
  await open.close();
});

const button = (name: string | RegExp): Locator => open.pane.getByRole("button", { name });
const shows = (text: string | RegExp): Promise<void> => open.pane.getByText(text).first().waitFor();
const sheetNames = (): Promise<readonly string[]> =>
  open.page.evaluate(() => window.shell?.session?.book.sheets.map(({ name }) => name) ?? []);
it(
  "a newcomer with the sample reaches a written quarterly breakdown in a few clicks, and takes it back in one more",
  async () => {
    let clicks = 0;
    const click = async (target: Locator): Promise<void> => {
      await target.click();
      clicks += 1;
    };
    await click(button(say.start.useWorkbook));
    await click(open.pane.getByRole("tab", { name: /^Targets/ }));
    await click(button(say.targets.breakDown));
    await click(button(/^Write \d+ sheets$/));
    await shows(/^\d+ sheets added\.$/);
    expect(clicks).toBeLessThanOrEqual(mostClicks);
    expect(await sheetNames()).toContain("2026 Targets");
    await click(button(say.review.remove));
    await shows(/removed\. Your data and the plan/);
    expect(await sheetNames()).not.toContain("2026 Targets");
    expect(open.faults).toEqual([]);
  },
  3 * patience,
);
