import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A Chromium, Chrome or Edge on this machine; null when there is none. */
export function findBrowser(): string | null {
  const named = process.env["CHROMIUM"];
  if (named !== undefined && existsSync(named)) return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE];
  const own = chromium.executablePath();
  return [...candidates, own].find((path) => path !== "" && existsSync(path)) ?? null;
}

/** A browser for tests: one that is there, else Playwright's own, else the system's package; else an error that says so. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser() ?? installBrowser();
  return chromium.launch({ executablePath, args: FLAGS });
}

function installBrowser(): string {
  const attempts: readonly (readonly [string, readonly string[]])[] = [
    ["npx", ["--no-install", "playwright-core", "install", "chromium"]],
    ...(process.getuid?.() === 0 ? ([["apt-get", ["install", "-y", "chromium"]]] as const) : []),
  ];
  for (const [command, args] of attempts) {
    spawnSync(command, args, { stdio: "ignore", timeout: 300_000 });
    const found = findBrowser();
    if (found !== null) return found;
  }
  throw new Error(
    "no browser for the tests: install Chromium, Chrome or Edge, run `npx playwright-core install chromium`, or set CHROMIUM to the path of one",
  );
}
