import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { standardCatalogue } from "../../src/domain/kpi/standardCatalogue";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { functionNames } from "../../src/functions/functionNames";
import { functionExamples, resultIn } from "../../src/functions/metadata/functionExamples";
import { planSheet } from "../../src/reports/plan/planSheet";
import { writeSnapshot } from "../../src/workflows/snapshotText";
import { examplePlan, exampleRows } from "../functions/exampleWorkbook";
import { openPane, paneIn, paneTimeout, type OpenPane } from "./openPane";
import { cellValues, typeIntoCell, untilValues } from "./userTyping";

/** Answering every function on a busy machine, in milliseconds. */
const limit = 240_000;
/** An example every so many rows: below each there is room for what it spills. */
const step = 20;
const folder = mkdtempSync(join(tmpdir(), "kpi-functions-"));

let open: OpenPane;
let pane: Frame;
let prefix: string;

beforeAll(async () => {
  open = await openPane();
  const path = join(folder, "examples.xlsx");
  const input = {
    plan: examplePlan,
    planLabel: "KPI Plan",
    kpis: standardCatalogue,
    generated: [],
    writeSnapshot,
  };
  const facts = {
    name: "实际值",
    kind: "sample",
    columnWidths: [12],
    rows: [],
  } as const;
  writeFileSync(
    path,
    newWorkbook([
      {
        ...facts,
        rows: exampleRows.map((row) =>
          row.map((value) => ({
            value: typeof value === "object" ? null : value,
          })),
        ),
      },
      planSheet(input, "en-US", { sheet: "KPI Plan", tables: [] }),
    ]),
  );
  const { page } = open;
  await page.setInputFiles("input[type='file']", path);
  await page.waitForFunction(() => window.shell?.session?.book.name === "examples.xlsx");
  pane = await paneIn(page);
  const namespace = await page.evaluate(() => window.shell?.files.manifest("en-US").namespace ?? "");
  prefix = namespace === "" ? "" : `${namespace}.`;
}, paneTimeout);

afterAll(async () => {
  await open.close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(() => {
  expect(open.faults).toEqual([]);
});

/** Write formulas into a new sheet below each other; what the first of them shows right away comes back. */
function writeFormulas(sheet: string, formulas: readonly string[]): Promise<unknown> {
  return pane.evaluate(
    ([name, all, rows]) =>
      Excel.run(async (context) => {
        const on = context.workbook.worksheets.add(name);
        all.forEach((formula, index) => {
          on.getRange("A1").getOffsetRange(index * rows, 0).formulas = [[formula]];
        });
        on.activate();
        await context.sync();
        const first = on.getRange("A1").load("values");
        await context.sync();
        return first.values[0]?.[0] as unknown;
      }),
    [sheet, formulas, step] as const,
  );
}

/** A cell as the help page prints it: numbers to two decimals. */
const printed = (value: unknown): unknown => (typeof value === "number" ? Math.round(value * 100) / 100 : value);
const inWorkbook = (formula: string): string => formula.replaceAll(/KPI[A-Z0-9]+(?=\()/g, (name) => prefix + name);

describe("Every custom function, over the grid in the browser", () => {
  it(
    "is busy first, and then shows what its help page prints, spilled where it is more than one cell",
    async () => {
      const first = await writeFormulas(
        "Answers",
        functionNames.map((name) => inWorkbook(functionExamples[name].formula)),
      );
      expect(first).toBe("#BUSY!");
      const all = `A1:I${functionNames.length * step}`;
      const isDone = (values: unknown[][]): boolean => !values.flat().includes("#BUSY!");
      const values = await untilValues(pane, "Answers", all, isDone, 120);
      const shown = functionNames.map((name, index) => {
        const expected = resultIn(functionExamples[name], "en-US");
        const rows = values.slice(index * step, index * step + expected.length);
        return [name, rows.map((row) => row.slice(0, expected[0]?.length ?? 1).map(printed))];
      });
      expect(shown).toEqual(functionNames.map((name) => [name, resultIn(functionExamples[name], "en-US")]));
    },
    limit,
  );

  it(
    "gives another answer when a fact is typed over in the grid",
    async () => {
      const before = await cellValues(pane, "Answers", "A1");
      await typeIntoCell(open.page, pane, "实际值", "D4", "220000");
      const isOther = (values: unknown[][]): boolean =>
        typeof values[0]?.[0] === "number" && values[0][0] !== before[0]?.[0];
      expect((await untilValues(pane, "Answers", "A1", isOther, 60)).flat().map(printed)).toEqual([95.2]);
    },
    limit,
  );
});
