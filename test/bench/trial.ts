import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Frame } from "playwright-core";
import { serialDay } from "../../src/domain/calendar/serialDay";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { randomNumbers } from "../../src/sample/randomNumbers";
import type { DraftCell } from "../../src/workbook/sheetDraft";
import { openPane, paneIn } from "../e2e/openPane";
import { launchBrowser } from "../helpers/browser";
import { millisecondsOf, report, type BenchPart } from "./compare";
import { buildPagesInto } from "./pane";

const root = resolve(__dirname, "../..");
const rows = 50_000;
const patience = 600_000;

/**
 * The trial page: from `npm start` to a pane that can be used, and how a large sheet is read through the host.
 *
 * Pane and grid share a thread, so the browser's long tasks (over 50 ms) are told apart by whose document they ran in, as
 * the pane's own observer names them: `self` is the pane, `same-origin-ancestor` the grid and the embedded workbook.
 */
export const trial: BenchPart = {
  name: "trial",
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "kpi-bench-trial-"));
    try {
      await measureStart();
      buildPagesInto(join(folder, "pages"));
      await measureReading(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Cold: a process and a browser that were not there before, and pages that were never built. */
async function measureStart(): Promise<void> {
  rmSync(join(root, "node_modules/.cache/trial"), {
    recursive: true,
    force: true,
  });
  const begun = performance.now();
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const server = spawn(process.execPath, [tsx, "src/entry/start.ts", "--no-open", "--port", "43610"], { cwd: root });
  try {
    const address = await new Promise<string>((done, fail) => {
      let output = "";
      server.stdout.on("data", (part: Buffer) => {
        output += part.toString();
        const found = /https:\/\/localhost:\d+\//.exec(output)?.[0];
        if (found !== undefined) done(found);
      });
      server.on("exit", () => {
        fail(new Error(output));
      });
    });
    const served = performance.now();
    const browser = await launchBrowser();
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(address);
    const pane = await paneIn(page);
    await pane.getByRole("button", { name: "Use this workbook" }).waitFor({ timeout: patience });
    const usable = performance.now();
    await browser.close();
    report("npm start, never built: until it serves", seconds(served - begun));
    report("browser started, page opened, pane usable", seconds(usable - served));
  } finally {
    server.kill("SIGTERM");
  }
}

async function measureReading(folder: string): Promise<void> {
  const path = join(folder, "orders.xlsx");
  writeFileSync(path, newWorkbook([{ name: "Orders", kind: "sample", columnWidths: [12], rows: orders() }]));
  const open = await openPane();
  const { page } = open;
  page.setDefaultTimeout(patience);
  await page.setInputFiles("input[type='file']", path);
  await page.waitForFunction(() => window.shell?.session?.book.name === "orders.xlsx");
  const pane = await paneIn(page);
  // What opening the file still has to do is not part of reading it.
  await page.waitForTimeout(3000);
  await observe(pane);
  const took = await millisecondsOf(async () => {
    await pane.getByRole("button", { name: "Use this workbook" }).click();
    await pane.getByRole("button", { name: "Next" }).waitFor({ timeout: patience });
  });
  const { tasks, progress } = await pane.evaluate(() => {
    const { tasks: all, progress: shown } = window as unknown as Observed;
    return { tasks: all, progress: shown };
  });
  await open.close();
  report(`read ${rows} × 5 cells through the host`, seconds(took));
  report("different states of progress seen meanwhile", String(new Set(progress).size));
  for (const [title, owner] of owners) {
    const durations = tasks.filter(({ name }) => name === owner).map(({ duration }) => duration);
    const long = durations.filter((duration) => duration > 200).length;
    report(
      `tasks over 50 ms of ${title}`,
      `${durations.length}, over 200 ms ${long}, longest ${Math.max(0, ...durations).toFixed(0)} ms`,
    );
  }
}

const owners = [
  ["the pane", "self"],
  ["the grid and the workbook", "same-origin-ancestor"],
  ["both at once", "multiple-contexts"],
] as const;

interface Observed {
  readonly tasks: { readonly name: string; readonly duration: number }[];
  readonly progress: string[];
}

/** Let the pane's document write down long tasks, and what it shows of its progress. */
async function observe(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const seen: Observed = { tasks: [], progress: [] };
    Object.assign(window, seen);
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) seen.tasks.push({ name, duration });
    }).observe({ type: "longtask" });
    setInterval(() => {
      const bar = document.querySelector("[role='progressbar']");
      if (bar !== null) seen.progress.push(`${bar.getAttribute("aria-valuenow") ?? ""} ${bar.textContent ?? ""}`);
    }, 16);
  });
}

/** Orders of 200 people over two years. */
function orders(): readonly (readonly DraftCell[])[] {
  const random = randomNumbers(1);
  const first = serialDay(2024, 1, 1);
  const head = ["Order No", "Order Date", "Customer", "Sales Rep", "Amount"].map((value) => ({ value }));
  const day = { numberFormat: "yyyy-mm-dd" };
  const order = (_: unknown, index: number): readonly DraftCell[] => [
    { value: `SO${index}` },
    { value: first + random.whole(0, 730), style: day },
    { value: `Customer ${random.whole(1, 3000)}` },
    { value: `Person ${random.whole(1, 200)}` },
    { value: random.whole(100, 9_999_999) / 100 },
  ];
  return [head, ...Array.from({ length: rows }, order)];
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
