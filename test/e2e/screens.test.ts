import axe from "axe-core";
import type { Frame } from "playwright-core";
import { foreignRequests, openPane, paneTimeout, type OpenPane } from "./openPane";
import { widerThanThePane, withLongerTexts } from "./paneLayout";

/** What is said on the way through the pane. */
const words = {
  "en-US": {
    read: "Use this workbook",
    look: "Appearance",
    tabs: [/^Data/, /^Roles/, /^Targets/, /^Review/],
    rule: /^How .* counts$/,
    times: /^Dates and hours/,
    ownKpi: "Own KPI…",
    bonuses: "Bonus plans…",
    addBonus: "Add a bonus plan",
    undo: "Undo",
    whatIf: "What if…",
    fair: "Fair weights…",
    suggest: "Suggest weights by comparing two by two",
    period: "This period",
    versions: "Versions",
    snapshot: "Keep a snapshot",
    feedback: /^Feedback and sign-off/,
    compare: "Compare with another period",
  },
  "zh-CN": {
    read: "使用本工作簿",
    look: "外观",
    tabs: [/^数据/, /^角色/, /^目标/, /^检查/],
    rule: /的计分规则$/,
    times: /的任职时间$/,
    ownKpi: "自定义指标…",
    bonuses: "奖金方案…",
    addBonus: "添加奖金方案",
    undo: "撤消",
    whatIf: "假设分析…",
    fair: "权重是否合理…",
    suggest: "两两比较，得出建议权重",
    period: "本期表现",
    versions: "版本",
    snapshot: "保存快照",
    feedback: /^反馈与确认/,
    compare: "与其他期间比较",
  },
} as const;
type Say = (typeof words)[keyof typeof words];

/** Widths at which Excel opens a pane, and half of the web's: what is left of it at 200 % zoom. */
const widths = [175, 270, 320, 350, 450, 500];

let open: OpenPane;
let pane: Frame;
const found: string[] = [];

beforeAll(async () => {
  open = await openPane();
  ({ pane } = open);
  await open.resize(320);
  await pane.evaluate(axe.source);
}, paneTimeout);

afterAll(async () => {
  await open.close();
});

const button = (name: string) => pane.getByRole("button", { name, exact: true });

async function showSettings(): Promise<void> {
  await pane.getByRole("button", { name: /^(Settings & help|设置与帮助)$/ }).click();
  await pane.getByRole("main", { name: /^(Settings & help|设置与帮助)$/ }).waitFor();
}

/** Chooses a language and a look, whatever they are now. */
async function settle(language: keyof typeof words, look: string): Promise<void> {
  await showSettings();
  await pane.getByRole("combobox", { name: /^(Language|语言)$/ }).selectOption(language);
  await pane.getByRole("combobox", { name: words[language].look }).selectOption(look);
}

/** What the Roles tab shows when asked: how a KPI counts, a person's dates, an own KPI; and, looked at apart, what takes its place. */
async function openRoleDetails(say: Say, look: (screen: string) => Promise<void>): Promise<void> {
  await button(say.bonuses).click();
  await button(say.addBonus).click();
  await pane.getByRole("img").last().waitFor();
  await look("bonus plans");
  await button(say.whatIf).click();
  await pane.getByRole("spinbutton").last().waitFor();
  await look("what if");
  await button(say.undo).click();
  await button(say.fair).click();
  await button(say.suggest).click();
  await look("fair weights");
  await button(say.ownKpi).click();
  await pane.getByRole("button", { name: say.rule }).first().click();
  await pane.getByRole("button", { name: say.times }).first().click();
  await pane.getByRole("combobox", { name: /^(Rows of|数据)$/ }).waitFor();
}

/** The other parts of the Review tab: a person's result with all that opens in it, and the versions with something to compare. */
async function openReviewParts(say: Say, look: (screen: string) => Promise<void>): Promise<void> {
  await button(say.period).click();
  await button(say.compare).click();
  const board = pane.getByRole("list", { name: /^(Leaderboard|排行榜)$/ });
  await board.getByRole("button").first().click();
  await board.locator("button[aria-label]").first().click();
  await pane.getByRole("button", { name: say.feedback }).first().click();
  await board.getByRole("textbox").last().waitFor();
  await look("period");
  await button(say.versions).click();
  await button(say.snapshot).click();
  await pane.getByRole("combobox").last().waitFor();
  await look("versions");
  await pane.locator("main [role=group] button").first().click();
}

/** Goes through every screen that can be reached, and settings last. */
async function eachScreen(say: Say, look: (screen: string) => Promise<void>): Promise<void> {
  for (const name of say.tabs) {
    await pane.getByRole("tab", { name }).click();
    await pane.getByRole("main", { name }).waitFor();
    if (name === say.tabs[1]) await openRoleDetails(say, look);
    await look(String(name));
    if (name === say.tabs[3]) await openReviewParts(say, look);
  }
  await showSettings();
  await look("settings");
}

async function noteAccessibility(screen: string): Promise<void> {
  // What opens may move a button under the pointer that clicked another one: its colours change while they are read.
  await open.page.mouse.move(1, 1);
  const problems = await pane.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ["violations"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
  found.push(...problems.map((problem) => `${screen}: ${problem}`));
}

async function noteWidths(screen: string): Promise<void> {
  for (const width of widths) {
    await open.resize(width);
    found.push(...(await widerThanThePane(pane)).map((line) => `${screen} at ${width} px: ${line}`));
  }
  await open.resize(320);
}

async function noteLongTexts(screen: string): Promise<void> {
  await withLongerTexts(pane, async () => {
    for (const width of [270, 320]) {
      await open.resize(width);
      found.push(...(await widerThanThePane(pane)).map((line) => `${screen}, long texts, at ${width} px: ${line}`));
    }
  });
}

describe("The pane as it is published, beside a workbook", () => {
  afterEach(() => {
    expect(found.splice(0)).toEqual([]);
    expect(open.faults).toEqual([]);
    expect(open.violations).toEqual([]);
    expect(foreignRequests(open)).toEqual([]);
  });

  it("welcomes with a screen that everybody can use, at every width, before anything is read", async () => {
    await noteAccessibility("start");
    await noteWidths("start");
    await button(words["en-US"].read).click();
    await pane.getByRole("tab", { name: /^Data/ }).waitFor({ timeout: 60_000 });
  }, 300_000);

  for (const language of ["en-US", "zh-CN"] as const) {
    for (const look of ["light", "dark", "contrast"] as const) {
      it(`has screens without a fault of access: ${language}, ${look}`, async () => {
        await settle(language, look);
        await eachScreen(words[language], noteAccessibility);
      }, 300_000);
    }

    it(`needs no scrolling sideways from 270 to 500 px, at 200 % zoom, or with longer texts: ${language}`, async () => {
      await settle(language, "light");
      await eachScreen(words[language], async (screen) => {
        await noteWidths(screen);
        await noteLongTexts(screen);
      });
    }, 300_000);
  }
});
