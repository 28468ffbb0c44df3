import type { Locator } from "playwright-core";
import { paneFeedbackWords } from "../../../src/i18n/words/paneFeedbackWords";
import { paneTexts } from "../../../src/i18n/words/paneTexts";
import { paneVersionWords } from "../../../src/i18n/words/paneVersionWords";
import { openPane, paneTimeout, type OpenPane } from "../openPane";
import { keyboardOf, type Keyboard } from "./keyboard";

/** The sample's own names. */
const sample = {
  "en-US": { revenue: "Revenue", cost: "Cost", targets: "2026 Targets" },
  "zh-CN": { revenue: "销售额", cost: "成本", targets: "2026 目标分解" },
} as const;

/** Milliseconds that a busy machine may take for all of a flow. */
const patience = 120_000;

describe.each(["en-US", "zh-CN"] as const)("Without a mouse, in %s", (language) => {
  const say = paneTexts(language);
  const own = sample[language];
  let open: OpenPane;
  let keys: Keyboard;

  beforeAll(async () => {
    open = await openPane(language);
    open.page.setDefaultTimeout(patience);
    keys = keyboardOf(open);
    await open.resize(320);
  }, paneTimeout);
  afterAll(async () => {
    await open.close();
  });
  afterEach(() => {
    expect(open.faults).toEqual([]);
  });

  const byRole = (role: Parameters<OpenPane["pane"]["getByRole"]>[0], name: string | RegExp): Locator =>
    open.pane.getByRole(role, { name, exact: true });
  const button = (name: string | RegExp): Locator => byRole("button", name);
  const tabOf = (tab: keyof typeof say.general.tabs): RegExp => new RegExp(`^${say.general.tabs[tab]}`);
  const shows = (text: string | RegExp): Promise<void> => open.pane.getByText(text).first().waitFor();
  const valueOf = async (field: Locator): Promise<number> => Number(await field.getAttribute("aria-valuenow"));
  const sheetNames = (): Promise<readonly string[]> =>
    open.page.evaluate(() => window.shell?.session?.book.sheets.map(({ name }) => name) ?? []);

  it(
    "a newcomer reads what will change, and opens the workbook",
    async () => {
      await keys.enter(button(say.start.changesTitle));
      await shows(say.start.changes.adds);
      await keys.press("Enter");
      await open.pane.getByText(say.start.changes.adds).waitFor({ state: "detached" });
      await keys.enter(button(say.start.useWorkbook));
      await button(say.general.next).waitFor();
      // What was pressed is gone: the keyboard goes on in the screen that took its place.
      expect(await open.pane.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    },
    patience,
  );

  it(
    "a column is taken for something else, and the guess is taken back",
    async () => {
      const column = byRole("combobox", say.data.columnMeans(own.cost));
      const guess = await column.inputValue();
      await keys.choose(column, "ignore");
      await keys.enter(button(say.data.unusedColumns(1)));
      await keys.choose(column, guess);
      await open.pane.getByText(say.data.unusedColumns(1)).waitFor({ state: "detached" });
      expect(await column.inputValue()).toBe(guess);
    },
    patience,
  );

  it(
    "weights are typed, stepped, locked, scaled, and all of it is undone",
    async () => {
      await keys.tab(tabOf("roles"));
      const fields = open.pane.getByRole("spinbutton");
      const [first, second] = [fields.nth(0), fields.nth(1)];
      const status = open.pane.locator("footer [role=status]").first();
      expect(await first.getAttribute("aria-label")).toBe(say.roles.weight(own.revenue));
      const [start, next] = [await valueOf(first), await valueOf(second)];
      await keys.reach(first);
      await open.page.keyboard.type("12.345");
      expect(await status.textContent()).toMatch(new RegExp(say.roles.short("[\\d.]+%", "[\\d.]+%")));
      await keys.press("Enter");
      expect(await second.evaluate((field) => field === document.activeElement)).toBe(true);
      await keys.press("ArrowUp", "PageUp", "Shift+ArrowUp");
      expect(await valueOf(second)).toBe(next + 16);
      await keys.press("Shift+ArrowDown", "PageDown", "ArrowDown");
      expect(await valueOf(second)).toBe(next);
      await keys.press("Alt+l");
      const name = (await second.getAttribute("aria-label")) ?? "";
      await open.pane.locator("[aria-pressed=true]").first().waitFor();
      await keys.enter(button(say.roles.scale));
      expect(await status.textContent()).toContain("100%");
      expect([name, await valueOf(second)]).toEqual([name, next]);
      await keys.reach(second);
      await keys.press("Alt+l");
      for (let step = 0; step < 10; step += 1) await keys.press("Control+z");
      expect([await valueOf(first), await valueOf(second)]).toEqual([start, next]);
    },
    patience,
  );

  it(
    "targets are broken down and previewed; writing is cancelled without a trace, and done the second time",
    async () => {
      const before = await sheetNames();
      await keys.tab(tabOf("review"));
      await keys.space(byRole("checkbox", say.review.reports.scorecards));
      await keys.tab(tabOf("targets"));
      await keys.enter(button(say.targets.breakDown));
      const write = button(new RegExp(`^${say.review.write(0).replace("0", "\\d+")}`));
      await keys.enter(write);
      // The button that cancels has taken the place of the one that writes, and the keyboard is there.
      await keys.press("Enter");
      await write.waitFor();
      expect(await sheetNames()).toEqual(before);
      await keys.enter(write);
      await button(say.review.remove).waitFor();
      expect(await sheetNames()).toContain(own.targets);
    },
    patience,
  );

  it(
    "a result is looked at down to the row of a sheet, talked over, and agreed on",
    async () => {
      const feedback = paneFeedbackWords[language];
      await keys.enter(button(say.review.parts.period));
      const board = byRole("list", say.review.leaderboardLabel);
      await keys.enter(board.getByRole("button").first());
      await keys.enter(board.locator("button[aria-label]").first());
      await shows(new RegExp(say.review.rowsBehind("\\d[\\d,]*")));
      await keys.enter(board.getByRole("button", { name: new RegExp(`^${say.general.goToCell}`) }).first());
      await keys.enter(button(new RegExp(`^${say.review.feedback}`)));
      await keys.choose(byRole("combobox", feedback.state), "discussed");
      await keys.type(byRole("textbox", feedback.comment), "Keep it up");
      await keys.type(byRole("textbox", feedback.action), "Visit Huaxin");
      await keys.press("Tab");
      await keys.enter(button(feedback.addAction));
      await open.pane.getByRole("checkbox", { name: /Visit Huaxin/ }).waitFor();
      await keys.enter(button(feedback.removeAction("Visit Huaxin")));
      await open.pane.getByRole("checkbox", { name: /Visit Huaxin/ }).waitFor({ state: "detached" });
      expect(await byRole("textbox", feedback.comment).inputValue()).toBe("Keep it up");
      await button(new RegExp(`${say.review.feedbackStates.discussed}$`)).waitFor();
    },
    patience,
  );

  it(
    "a plan is published, changed, compared, and gone back to",
    async () => {
      const versions = paneVersionWords[language];
      await keys.enter(button(say.review.parts.versions));
      await keys.type(byRole("textbox", versions.signer), "Wang");
      await keys.press("Enter");
      await keys.enter(button(versions.publish));
      await shows(versions.inForce("v1"));
      await shows(versions.differences(0));
      await keys.tab(tabOf("roles"));
      await keys.reach(open.pane.getByRole("spinbutton").first());
      await keys.press("ArrowUp");
      await keys.tab(tabOf("review"));
      await shows(versions.differences(1));
      await keys.enter(button(versions.goBack("v1")));
      await shows(versions.differences(0));
    },
    patience,
  );

  it(
    "sheets are kept when they are unticked, and removed when they are ticked again",
    async () => {
      await keys.enter(button(say.review.parts.sheets));
      const sheet = byRole("checkbox", own.targets);
      await keys.space(sheet);
      expect(await sheet.isChecked()).toBe(false);
      await keys.enter(button(new RegExp(`^${say.review.removeChosen(2).replace("2", "\\d+")}$`)));
      await shows(new RegExp(say.review.removed(2).replace("2", "\\d+")));
      expect(await sheetNames()).toContain(own.targets);
      await keys.space(sheet);
      await keys.enter(button(say.review.removeChosen(1)));
      await sheet.waitFor({ state: "detached" });
      expect(await sheetNames()).not.toContain(own.targets);
    },
    patience,
  );
});
