import { readFile, mkdir } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";

const folder = resolve(__dirname, "../../out/gallery");
const assets = resolve(__dirname, "../../assets");
const port = 4173;
const types = new Map([
  [".js", "text/javascript"],
  [".css", "text/css"],
  [".png", "image/png"],
]);
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; font-src 'self'; connect-src 'self'";
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>KPI Desk</title><link rel="icon" href="assets/icon-32.png"><link rel="stylesheet" href="assets/taskpane.css"><script defer src="page.js"></script></head><body><div id="pane"></div></body></html>`;

const server = createServer((request, response) => {
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  response.setHeader("Content-Security-Policy", policy);
  if (path === "/") {
    response.setHeader("Content-Type", "text/html");
    response.end(html);
    return;
  }
  const file = path.startsWith("/assets/") ? join(assets, path.slice(8)) : join(folder, path);
  readFile(file).then(
    (content) => {
      response.setHeader("Content-Type", types.get(extname(path)) ?? "application/octet-stream");
      response.end(content);
    },
    () => {
      response.statusCode = 404;
      response.end();
    },
  );
});

/** Words of the buttons on the way, by language. */
const words = {
  "en-US": {
    sample: "Open sample",
    next: "Next",
    breakDown: "Quarterly breakdown",
    write: /^Write \d+ sheets/,
    roles: /Roles/,
    settings: "Settings & help",
    remove: "Remove generated sheets",
    dataTab: /^Data/,
  },
  "zh-CN": {
    sample: "打开示例",
    next: "下一步",
    breakDown: "一键季度分解",
    write: /^写入/,
    roles: /角色/,
    settings: "设置与帮助",
    remove: "删除本次生成的工作表",
    dataTab: /^数据/,
  },
} as const;

async function shoot(page: Page, name: string): Promise<void> {
  await page.locator("main").first().waitFor();
  await page.waitForTimeout(250);
  const width = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    innerWidth,
    ...[...document.querySelectorAll("main, footer, nav")].map((e) => e.scrollWidth - e.clientWidth),
  ]);
  if ((width[0] ?? 0) > (width[1] ?? 0) || width.slice(2).some((w) => w > 0)) console.log("OVERFLOW", name, width);
  await page.screenshot({ path: join(folder, "shots", `${name}.png`) });
}

async function walk(width: number, language: "en-US" | "zh-CN", theme: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width, height: 720 } });
  const say = words[language];
  const tag = `${width}-${language.slice(0, 2)}-${theme}`;
  page.on("console", (m) => {
    if (m.type() === "error" || m.type() === "warning") console.log(tag, m.text());
  });
  page.on("pageerror", (e) => console.log(tag, "ERROR", e.message));
  await page.goto(`http://localhost:${port}/?lang=${language}&theme=${theme}`);
  await page.getByRole("button", { name: say.sample }).waitFor();
  await shoot(page, `${tag}-1start`);
  await page.getByRole("button", { name: say.sample }).click();
  await page.getByRole("button", { name: say.next }).waitFor({ timeout: 60000 });
  await shoot(page, `${tag}-2data`);
  await page.getByRole("button", { name: say.next }).click();
  await shoot(page, `${tag}-3roles`);
  const first = page.getByRole("spinbutton").first();
  await first.fill("12.5");
  await shoot(page, `${tag}-3roles-off`);
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: say.next }).click();
  await page.getByRole("button", { name: say.breakDown }).waitFor();
  await shoot(page, `${tag}-4targets`);
  await page.locator("main").evaluate((m) => m.scrollTo(0, 400));
  await shoot(page, `${tag}-4targets-down`);
  await page.getByRole("button", { name: say.breakDown }).click();
  await page.getByRole("button", { name: say.write }).waitFor({ timeout: 60000 });
  await shoot(page, `${tag}-5preview`);
  await page.getByRole("button", { name: say.write }).click();
  await page.getByRole("button", { name: say.remove }).waitFor({ timeout: 60000 });
  await shoot(page, `${tag}-6done`);
  await page.locator("main").evaluate((m) => m.scrollTo(0, 600));
  await page
    .locator("ol button")
    .first()
    .click()
    .catch(() => undefined);
  await shoot(page, `${tag}-6board`);
  await page.getByRole("button", { name: say.settings }).click();
  await page.waitForTimeout(300);
  await shoot(page, `${tag}-7settings`);
  await browser.close();
}

async function main(): Promise<void> {
  await mkdir(join(folder, "shots"), { recursive: true });
  await new Promise<void>((done) =>
    server.listen(port, () => {
      done();
    }),
  );
  const asked = process.argv.slice(2);
  const walks = asked.length ? asked : ["320:en-US:light"];
  for (const one of walks) {
    const [width = "320", language = "en-US", theme = "light"] = one.split(":");
    await walk(Number(width), language === "zh-CN" ? "zh-CN" : "en-US", theme).catch((e: unknown) =>
      console.log(one, String(e)),
    );
  }
  server.close();
}

void main();
