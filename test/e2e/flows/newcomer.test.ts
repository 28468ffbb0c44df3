import type { Locator } from "playwright-core";
import { paneTexts } from "../../../src/i18n/words/paneTexts";
import { workbookProblemTexts } from "../../../src/i18n/problems/workbook";
import { openPane, paneTimeout, type OpenPane } from "../openPane";
import { newcomersWay } from "./newcomersWay";

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
const failure = (code: keyof (typeof workbookProblemTexts)["en-US"], params = {}): string =>
  workbookProblemTexts["en-US"][code](params);
const sheetNames = (): Promise<readonly string[]> =>
  open.page.evaluate(() => window.shell?.session?.book.sheets.map(({ name }) => name) ?? []);
it(
  "a newcomer with the sample reaches a written quarterly breakdown in a few clicks, and takes it back in one more",
  async () => {
    expect(await newcomersWay(open)).toBeLessThanOrEqual(mostClicks);
    expect(await sheetNames()).toContain("2026 Targets");
    await button(say.review.remove).click();
    await shows(/removed\. Your data and the plan/);
    expect(await sheetNames()).not.toContain("2026 Targets");
    expect(open.faults).toEqual([]);
  },
  3 * patience,
);

describe("what goes wrong is said in plain words, and nothing is lost", () => {
  const preview = async (): Promise<void> => {
    await button(/^Preview/).click();
    await button(/^Write \d+ sheets$/).waitFor();
  };

  beforeAll(async () => {
    for (const report of ["scorecards", "leaderboard", "dashboard"] as const) {
      await open.pane.getByRole("checkbox", { name: say.review.reports[report] }).uncheck();
    }
  }, patience);

  it(
    "the workbook's structure is protected: nothing is written until it is not",
    async () => {
      const before = await sheetNames();
      await preview();
      await open.page.evaluate(() => Object.assign(window.shell?.session?.book.protection ?? {}, { protected: true }));
      await button(/^Write \d+ sheets$/).click();
      await shows(failure("workbook-protected"));
      await shows(say.review.failed);
      expect(await sheetNames()).toEqual(before);
      await open.page.evaluate(() => Object.assign(window.shell?.session?.book.protection ?? {}, { protected: false }));
    },
    patience,
  );

  it(
    "a cell is being edited: the pane says so, waits, and goes on",
    async () => {
      await preview();
      await open.page.evaluate(() => {
        const book = window.shell?.session?.book;
        let finish = (): void => undefined;
        const over = new Promise<void>((resolve) => (finish = resolve));
        if (book) book.cellEdit = { over, finish };
      });
      await button(/^Write \d+ sheets$/).click();
      await shows(say.general.waiting);
      await open.page.evaluate(() => {
        const book = window.shell?.session?.book;
        const edit = book?.cellEdit;
        if (book) book.cellEdit = undefined;
        edit?.finish();
      });
      await shows(/^\d+ sheets added\.$/);
    },
    patience,
  );

  it(
    "a sheet was deleted meanwhile: the way to it says that it is gone",
    async () => {
      const way = button(say.review.open("2026 Targets")).first();
      await way.waitFor();
      await open.pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("2026 Targets").delete();
          await context.sync();
        }),
      );
      await way.click();
      await shows(failure("sheet-missing", { name: "2026 Targets" }));
      await button(say.general.close).first().click();
    },
    patience,
  );

  it(
    "Excel is busy: it is said, and trying again goes on from there",
    async () => {
      await open.pane.evaluate(() => {
        const { run } = Excel;
        const busy = Object.assign(new Error("busy"), { code: "HostRestartNeeded" });
        Object.assign(window, { endBusy: () => Object.assign(Excel, { run }) });
        Object.assign(Excel, { run: () => Promise.reject(busy) });
      });
      await button(/^Preview/).click();
      await shows(failure("host-busy"));
      await open.pane.evaluate(() => {
        (window as unknown as { endBusy: () => void }).endBusy();
      });
      await button(say.general.retry).click();
      await button(/^Write \d+ sheets$/).waitFor();
      expect(open.faults).toEqual([]);
    },
    patience,
  );
});
