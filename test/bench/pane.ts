import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { emptyPlan, planVersion } from "../../src/domain/plan/defaultPlan";
import type { Plan } from "../../src/domain/plan/plan";
import { standardCatalogue } from "../../src/domain/kpi/standardCatalogue";
import type { Kpi } from "../../src/domain/kpi/kpi";
import { serialisePlan } from "../../src/planfile/serialisePlan";
import { openPane, type OpenPane } from "../e2e/openPane";
import { median, millisecondsOf, report, say, type BenchPart } from "./compare";

const root = resolve(__dirname, "../..");
/** What the pane must still answer at once. */
const large = { people: 5000, kpis: 40, roles: 30 } as const;
const small = { people: 25, kpis: 10, roles: 4 } as const;
const strokes = 20;

/** How the published pane feels: until something is seen, until it can be used, and from a key to its frame. */
export const pane: BenchPart = {
  name: "pane",
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "kpi-bench-"));
    try {
      buildPagesInto(join(folder, "pages"));
      await measureStart();
      const [quick, full] = [await withPlanOf(small, folder), await withPlanOf(large, folder)];
      say(
        `a weight's key until its frame is drawn: ${full.key.toFixed(1)} ms with ${large.people} people, ${large.kpis} KPIs, ${large.roles} roles; ` +
          `${quick.key.toFixed(1)} ms with ${small.people}, ${small.kpis}, ${small.roles}   ratio ${(full.key / quick.key).toFixed(2)}`,
      );
      say(
        `everybody's targets shown: ${full.targets.toFixed(0)} ms, ${full.rows} rows of ${large.people} in the page; ` +
          `${quick.targets.toFixed(0)} ms, ${quick.rows} of ${small.people}`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

export function buildPagesInto(folder: string): void {
  const given = process.env["KPI_PAGES"];
  if (given !== undefined) return;
  const { status, stderr } = spawnSync(process.execPath, [join(root, "test/e2e/buildPages.cjs"), folder], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the pages do not build:\n${stderr}`);
  process.env["KPI_PAGES"] = folder;
}

/** First paint of the pane's own document, and how long from the click on "Use this workbook" to its sources. */
async function measureStart(): Promise<void> {
  const open = await openPane();
  const painted = await open.pane.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  const usable = await millisecondsOf(() => useWorkbook(open));
  report("first paint of the pane", `${(painted ?? 0).toFixed(0)} ms`);
  report("the sample read and ready to use", `${usable.toFixed(0)} ms`);
  await open.close();
}

async function useWorkbook({ pane: frame }: OpenPane): Promise<void> {
  await frame.getByRole("button", { name: "Use this workbook" }).click();
  await frame.getByRole("tab", { name: /^Data/ }).waitFor({ timeout: 120_000 });
  await frame.getByRole("button", { name: "Next" }).waitFor();
}

/** How the pane feels with a plan. */
interface Feel {
  /** Median milliseconds from a key in a weight's field to the frame that shows it. */
  readonly key: number;
  /** Milliseconds until the list of targets is there, and how many rows of it are in the page. */
  readonly targets: number;
  readonly rows: number;
}

async function withPlanOf(size: Size, folder: string): Promise<Feel> {
  const open = await openPane();
  const { pane: frame, page } = open;
  const file = join(folder, "plan.json");
  writeFileSync(file, serialisePlan(planOf(size)));
  await frame.locator("input[type=file]").first().setInputFiles(file);
  await frame.getByRole("button", { name: "Use this plan" }).click();
  await frame.getByRole("tab", { name: /^Roles/ }).click({ timeout: 120_000 });
  const weight = frame.getByRole("spinbutton").first();
  await weight.focus();
  await frame.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    // The task after the frame begins when the frame is drawn.
    document.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
      },
      true,
    );
  });
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    await page.keyboard.press(stroke % 2 === 0 ? "ArrowUp" : "ArrowDown");
    await page.waitForTimeout(80);
  }
  const times = await frame.evaluate(() => (window as unknown as { times: number[] }).times);
  const list = frame.getByRole("table", { name: "Target of each person" });
  const targets = await millisecondsOf(async () => {
    await frame.getByRole("tab", { name: /^Targets/ }).click();
    await list.getByRole("rowheader").first().waitFor({ timeout: 120_000 });
  });
  const rows = await list.getByRole("rowheader").count();
  await open.close();
  return { key: median(times), targets, rows };
}

interface Size {
  readonly people: number;
  readonly kpis: number;
  readonly roles: number;
}

function planOf({ people, kpis, roles }: Size): Plan {
  const own = Array.from({ length: Math.max(0, kpis - standardCatalogue.length) }, (_, index): Kpi => ({
    id: `own-${index}`,
    name: { en: `Own KPI ${index}`, zh: `自定义指标 ${index}` },
    aliases: [],
    family: "financial",
    unit: "count",
    direction: "higher",
    kind: "flow",
    measure: { op: "count", from: "sales" },
  }));
  const used = [...standardCatalogue, ...own].slice(0, kpis);
  const roleOf = (index: number): string => `role-${index % roles}`;
  return {
    ...emptyPlan,
    version: planVersion,
    kpis: own,
    roles: Array.from({ length: roles }, (_, index) => ({
      id: roleOf(index),
      name: `Role ${index}`,
    })),
    weights: Array.from({ length: roles }, (_, index) =>
      used.map(({ id }) => ({
        role: roleOf(index),
        kpi: id,
        weight: 100 / kpis,
      })),
    ).flat(),
    people: Array.from({ length: people }, (_, index) => ({
      id: `p${index}`,
      name: `Person ${index}`,
    })),
    assignments: Array.from({ length: people }, (_, index) => ({
      person: `p${index}`,
      role: roleOf(index),
    })),
  };
}
