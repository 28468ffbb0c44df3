import { readFile, readdir, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { chromium } from "playwright-core";

/**
 * Draws the manifest's pictures from assets/source: `npx tsx src/entry/build/drawIcons.ts`. The results are kept in assets, so that
 * a build needs no browser.
 */
const assets = resolve(__dirname, "../../../assets");
/** The product's own picture is shown in more places than a button's. */
const sizes = { icon: [16, 20, 24, 32, 40, 48, 64, 80], button: [16, 32, 80] };

async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  const source = join(assets, "source");
  for (const name of await readdir(source)) {
    const svg = await readFile(join(source, name), "utf8");
    for (const size of name === "icon.svg" ? sizes.icon : sizes.button) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const picture = await page.screenshot({ omitBackground: true });
      await writeFile(join(assets, `${basename(name, ".svg")}-${size}.png`), picture);
    }
  }
  await browser.close();
}

void drawIcons();
