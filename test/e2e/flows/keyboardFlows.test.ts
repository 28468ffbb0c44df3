import { paneFeedbackWords } from "../../../src/i18n/words/paneFeedbackWords";
import { paneVersionWords } from "../../../src/i18n/words/paneVersionWords";
import { paneTimeout } from "../openPane";
import { createFlow, patience } from "./flow";
import { planFlows } from "./planFlows";
import { workbookFlows } from "./workbookFlows";

/** The sample's own names. */
const sample = {
  "en-US": { revenue: "Revenue", cost: "Cost", targets: "2026 Targets" },
  "zh-CN": { revenue: "销售额", cost: "成本", targets: "2026 目标分解" },
} as const;

describe.each(["en-US", "zh-CN"] as const)("Without a mouse, in %s", (language) => {
  const flow = createFlow(language);
  const { say, byRole, button, shows, valueOf, sheetNames } = flow;
  const own = sample[language];
  beforeAll(flow.start, paneTimeout);
  afterAll(flow.close);
  afterEach(() => {
    expect(flow.faults).toEqual([]);
  });

  it(
    "a newcomer reads what will change, and opens the workbook",
    async () => {
      await flow.keys.enter(button(say.start.changesTitle));
      await shows(say.start.changes.adds);
      await flow.keys.press("Enter");
      await flow.pane.getByText(say.start.changes.adds).waitFor({ state: "detached" });
      await flow.keys.enter(button(say.start.useWorkbook));
      await button(say.general.next).waitFor();
      // What was pressed is gone: the keyboard goes on in the screen that took its place.
      expect(await flow.pane.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    },
    patience,
  );

  it(
    "a column is taken for something else, and the guess is taken back",
    async () => {
      const column = byRole("combobox", say.data.columnMeans(own.cost));
      const guess = await column.inputValue();
      await flow.keys.choose(column, "ignore");
      await flow.keys.enter(button(say.data.unusedColumns(1)));
      await flow.keys.choose(column, guess);
      await flow.pane.getByText(say.data.unusedColumns(1)).waitFor({ state: "detached" });
      expect(await column.inputValue()).toBe(guess);
    },
    patience,
  );

  it(
    "weights are typed, stepped, locked, scaled, and all of it is undone",
    async () => {
      await flow.tab("roles");
      const fields = flow.pane.getByRole("spinbutton");
      const [first, second] = [fields.nth(0), fields.nth(1)];
      const status = flow.pane.locator("footer [role=status]").first();
      expect(await first.getAttribute("aria-label")).toBe(say.roles.weight(own.revenue));
      const [start, next] = [await valueOf(first), await valueOf(second)];
      await flow.keys.reach(first);
      await flow.page.keyboard.type("12.345");
      expect(await status.textContent()).toMatch(new RegExp(say.roles.short("[\\d.]+%", "[\\d.]+%")));
      await flow.keys.press("Enter");
      expect(await second.evaluate((field) => field === document.activeElement)).toBe(true);
      await flow.keys.press("ArrowUp", "PageUp", "Shift+ArrowUp");
      expect(await valueOf(second)).toBe(next + 16);
      await flow.keys.press("Shift+ArrowDown", "PageDown", "ArrowDown");
      expect(await valueOf(second)).toBe(next);
      await flow.keys.press("Alt+l");
      const name = (await second.getAttribute("aria-label")) ?? "";
      await flow.pane.locator("[aria-pressed=true]").first().waitFor();
      await flow.keys.enter(button(say.roles.scale));
      expect(await status.textContent()).toContain("100%");
      expect([name, await valueOf(second)]).toEqual([name, next]);
      await flow.keys.reach(second);
      await flow.keys.press("Alt+l");
      for (let step = 0; step < 10; step += 1) await flow.keys.press("Control+z");
      expect([await valueOf(first), await valueOf(second)]).toEqual([start, next]);
    },
    patience,
  );

  planFlows(flow);

  it(
    "targets are broken down and previewed; writing is cancelled without a trace, and done the second time",
    async () => {
      const before = await sheetNames();
      await flow.tab("review");
      await flow.keys.space(byRole("checkbox", say.review.reports.scorecards));
      await flow.tab("targets");
      await flow.keys.enter(button(say.targets.breakDown));
      const write = button(new RegExp(`^${say.review.write(0).replace("0", "\\d+")}`));
      await flow.keys.enter(write);
      // The button that cancels has taken the place of the one that writes, and the keyboard is there.
      await flow.keys.press("Enter");
      await write.waitFor();
      expect(await sheetNames()).toEqual(before);
      await flow.keys.enter(write);
      await button(say.review.remove).waitFor();
      expect(await sheetNames()).toContain(own.targets);
    },
    patience,
  );

  it(
    "a result is looked at down to the row of a sheet, talked over, and agreed on",
    async () => {
      const feedback = paneFeedbackWords[language];
      await flow.keys.enter(button(say.review.parts.period));
      const board = byRole("list", say.review.leaderboardLabel);
      await flow.keys.enter(board.getByRole("button").first());
      await flow.keys.enter(board.locator("button[aria-label]").first());
      await shows(new RegExp(say.review.rowsBehind("\\d[\\d,]*")));
      await flow.keys.enter(board.getByRole("button", { name: new RegExp(`^${say.general.goToCell}`) }).first());
      await flow.keys.enter(button(new RegExp(`^${say.review.feedback}`)));
      await flow.keys.choose(byRole("combobox", feedback.state), "discussed");
      await flow.keys.type(byRole("textbox", feedback.comment), "Keep it up");
      await flow.keys.type(byRole("textbox", feedback.action), "Visit Huaxin");
      await flow.keys.press("Tab");
      await flow.keys.enter(button(feedback.addAction));
      await flow.pane.getByRole("checkbox", { name: /Visit Huaxin/ }).waitFor();
      await flow.keys.enter(button(feedback.removeAction("Visit Huaxin")));
      await flow.pane.getByRole("checkbox", { name: /Visit Huaxin/ }).waitFor({ state: "detached" });
      expect(await byRole("textbox", feedback.comment).inputValue()).toBe("Keep it up");
      await button(new RegExp(`${say.review.feedbackStates.discussed}$`)).waitFor();
    },
    patience,
  );

  it(
    "a plan is published, changed, compared, and gone back to",
    async () => {
      const versions = paneVersionWords[language];
      await flow.keys.enter(button(say.review.parts.versions));
      await flow.keys.type(byRole("textbox", versions.signer), "Wang");
      await flow.keys.press("Enter");
      await flow.keys.enter(button(versions.publish));
      await shows(versions.inForce("v1"));
      await shows(versions.differences(0));
      await flow.tab("roles");
      await flow.keys.reach(flow.pane.getByRole("spinbutton").first());
      await flow.keys.press("ArrowUp");
      await flow.tab("review");
      await shows(versions.differences(1));
      await flow.keys.enter(button(versions.goBack("v1")));
      await shows(versions.differences(0));
    },
    patience,
  );

  it(
    "sheets are kept when they are unticked, and removed when they are ticked again",
    async () => {
      await flow.keys.enter(button(say.review.parts.sheets));
      const sheet = byRole("checkbox", own.targets);
      await flow.keys.space(sheet);
      expect(await sheet.isChecked()).toBe(false);
      await flow.keys.enter(button(new RegExp(`^${say.review.removeChosen(2).replace("2", "\\d+")}$`)));
      await shows(new RegExp(say.review.removed(2).replace("2", "\\d+")));
      expect(await sheetNames()).toContain(own.targets);
      await flow.keys.space(sheet);
      await flow.keys.enter(button(say.review.removeChosen(1)));
      await sheet.waitFor({ state: "detached" });
      expect(await sheetNames()).not.toContain(own.targets);
    },
    patience,
  );

  workbookFlows(flow);
});
