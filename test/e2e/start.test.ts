import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { launchBrowser } from "../helpers/browser";
import type {} from "./openTrialPage";

const root = resolve(__dirname, "../..");
const limit = 240_000;
let running: ChildProcess | undefined;

afterAll(() => {
  running?.kill("SIGTERM");
});

/** What `npm start` does, without the browser; resolves with the address that it prints. */
function start(): Promise<string> {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const child = spawn(process.execPath, [tsx, "src/entry/start.ts", "--no-open", "--port", "43510"], { cwd: root });
  running = child;
  return new Promise((done, fail) => {
    let output = "";
    const hear = (part: Buffer): void => {
      output += part.toString();
      const address = /https:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address !== undefined) done(address);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("exit", () => {
      fail(new Error(output));
    });
  });
}

describe("npm start", () => {
  it(
    "prints an address where the sample is open and the real task pane is beside it",
    async () => {
      const address = await start();
      const browser = await launchBrowser();
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      await page.goto(address);
      await page.waitForFunction(() => window.shell?.session !== undefined);
      const frame = await (await page.waitForSelector(".pane iframe")).contentFrame();
      await frame?.waitForFunction(() => (document.body.textContent ?? "").trim().length > 20);
      expect(await page.locator(".ribbon-button").count()).toBeGreaterThan(0);
      expect(faults).toEqual([]);
      await browser.close();
    },
    limit,
  );
});
