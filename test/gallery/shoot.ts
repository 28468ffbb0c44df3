import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { openPane, type OpenPane } from "../e2e/openPane";
import { widerThanThePane } from "../e2e/paneLayout";

/**
 * Photographs every screen of the published pane into docs/gallery, and the trial page for the README: `npm run gallery`.
 *
 * `KPI_PAGES` names a folder with pages built before; else they are built.
 */
const root = resolve(__dirname, "../..");
const gallery = join(root, "docs/gallery");
const trialPicture = join(root, "docs/pictures/trial.png");
const height = 720;
/** Milliseconds that a busy machine may take for one step. */
const patience = 120_000;

type Language = "en-US" | "zh-CN";
interface Walk {
  readonly language: Language;
  readonly look: "light" | "dark" | "contrast";
  readonly width: number;
}

/** Few pictures that show much: both languages, every look, from the narrowest pane to a wide one. */
const walks: readonly Walk[] = [
  { language: "en-US", look: "light", width: 320 },
  { language: "zh-CN", look: "light", width: 320 },
  { language: "zh-CN", look: "dark", width: 450 },
  { language: "en-US", look: "contrast", width: 270 },
];

const words = {
  "en-US": {
    read: "Use this workbook",
    rule: /^How Revenue counts/,
    bonuses: "Bonus plans…",
    addBonus: "Add a bonus plan",
    breakDown: "Quarterly breakdown",
    write: /^Write \d+/,
    period: "This period",
    versions: "Versions",
    publish: "Publish the plan",
    name: "Your name",
    signer: "Anna Berg",
  },
  "zh-CN": {
    read: "使用本工作簿",
    rule: /^销售额.*计分规则/,
    bonuses: "奖金方案…",
    addBonus: "添加奖金方案",
    breakDown: "一键季度分解",
    write: /^写入 \d+/,
    period: "本期表现",
    versions: "版本",
    publish: "发布方案",
    name: "您的姓名",
    signer: "王总",
  },
} as const;

async function walk({ language, look, width }: Walk): Promise<void> {
  const open = await openPane(language);
  const { pane, page } = open;
  const say = words[language];
  page.setDefaultTimeout(patience);
  const shot = (screen: string): Promise<void> => shoot(open, `${screen}-${language.slice(0, 2)}-${look}-${width}`);
  const tab = async (at: number): Promise<void> => {
    await pane.getByRole("tab").nth(at).click();
    await pane.locator("main").waitFor();
  };
  await page.emulateMedia({ colorScheme: look === "light" ? "light" : "dark", reducedMotion: "reduce" });
  await open.resize(width, height);
  await shot("1-start");
  await pane.getByRole("button", { name: say.read }).click();
  await pane.getByRole("tab").first().waitFor();
  await pane.getByRole("button", { name: /^(Settings & help|设置与帮助)$/ }).click();
  await pane.getByRole("combobox", { name: /^(Appearance|外观)$/ }).selectOption(look);
  await shot("7-settings");
  await tab(0);
  await shot("2-data");
  await tab(1);
  await pane.getByRole("spinbutton").first().waitFor();
  await shot("3-roles");
  await pane.getByRole("button", { name: say.rule }).first().click();
  await shot("4-rule");
  await pane.getByRole("button", { name: say.bonuses }).click();
  await pane.getByRole("button", { name: say.addBonus }).click();
  await pane.getByRole("button", { name: say.bonuses }).evaluate((opener) => {
    opener.scrollIntoView();
  });
  await shot("4-bonus");
  await tab(2);
  await pane.getByRole("button", { name: say.breakDown }).waitFor();
  await shot("5-targets");
  await pane.getByRole("button", { name: say.breakDown }).click();
  await pane.getByRole("button", { name: say.write }).waitFor();
  await shot("6-review");
  await pane.getByRole("button", { name: say.period, exact: true }).click();
  await pane
    .getByRole("list", { name: /^(Leaderboard|排行榜)$/ })
    .getByRole("button")
    .first()
    .click();
  await pane.getByRole("list", { name: /^(KPIs of|.*的各项指标)/ }).scrollIntoViewIfNeeded();
  await shot("8-period");
  await pane.getByRole("button", { name: say.versions, exact: true }).click();
  await pane.getByRole("textbox", { name: say.name }).fill(say.signer);
  await pane.getByRole("textbox", { name: say.name }).press("Enter");
  await pane.getByRole("button", { name: say.publish }).click();
  await shot("9-versions");
  await open.close();
}

/** The trial page with the targets that were just written, beside the pane that wrote them. */
async function shootTrial(): Promise<void> {
  const { pane, page, close } = await openPane("en-US");
  const say = words["en-US"];
  page.setDefaultTimeout(patience);
  await pane.getByRole("button", { name: say.read }).click();
  await pane.getByRole("tab").nth(2).click();
  await pane.getByRole("button", { name: say.breakDown }).click();
  await pane.getByRole("button", { name: say.write }).click();
  await pane
    .getByRole("button", { name: /^Open .*Targets/ })
    .first()
    .click();
  await page.mouse.move(1, 1);
  await page.waitForTimeout(2000);
  await page.screenshot({ path: trialPicture });
  await close();
}

async function shoot({ pane, page }: OpenPane, name: string): Promise<void> {
  // What is under the pointer looks otherwise.
  await page.mouse.move(1, 1);
  await settle(page);
  const over = await widerThanThePane(pane);
  if (over.length > 0) process.stderr.write(`${name}: ${over.join("; ")}\n`);
  await page.locator(".pane iframe").screenshot({ path: join(gallery, `${name}.png`) });
}

/** Fonts, chunks and transitions have come to rest. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(500);

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "kpi-gallery-"));
  if (process.env["KPI_PAGES"] === undefined) {
    process.env["KPI_PAGES"] = join(folder, "pages");
    const script = join(root, "test/e2e/buildPages.cjs");
    const { status } = spawnSync(process.execPath, [script, join(folder, "pages")], { cwd: root, stdio: "inherit" });
    if (status !== 0) throw new Error("the pages do not build");
  }
  mkdirSync(gallery, { recursive: true });
  for (const one of walks) await walk(one);
  await shootTrial();
  rmSync(folder, { recursive: true, force: true });
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
