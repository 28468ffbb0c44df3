import type { ExcelInNode } from "../../../src/embedded/node/startExcel";
import { startExcel } from "../../../src/embedded/node/startExcel";

/** What a script works with: a fresh workbook whose only sheet is Sheet1, inside one Excel.run. */
export interface Bench {
  readonly Excel: typeof Excel;
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  readonly excel: ExcelInNode;
  sync(): Promise<void>;
  /** Load a property (or a path such as `format/fill/color`), sync, and give its value. */
  read(object: { load(path: string): unknown }, path: string): Promise<unknown>;
  /** Write values at an address of Sheet1. */
  put(address: string, values: unknown[][]): Excel.Range;
  /** Values at an address of Sheet1, after a sync. */
  values(address: string): Promise<unknown>;
  /** Wait for events that are on their way. */
  settled(): Promise<void>;
}

/** A script: what holds, the member whose documentation says so, what is done, and what comes of it. */
export type Script = readonly [
  title: string,
  member: string,
  run: (bench: Bench) => Promise<unknown>,
  expected: unknown,
];

/** The expected outcome of a script that Excel refuses. */
export interface Refusal {
  readonly refusedWith: string;
}

/** Excel answers with an error of this code. */
export function refused(code: string): Refusal {
  return { refusedWith: code };
}

/** Classes that are described with the client library, not with Excel. */
const OF_EVERY_HOST: ReadonlySet<string> = new Set(["DebugInfo", "LoadOption", "TrackedObjects"]);

/** The page of Microsoft's reference that a script follows. */
export function documentation(member: string): string {
  const [className = "", memberName] = member.split(".");
  const library = OF_EVERY_HOST.has(className) ? "office/officeextension" : "excel/excel";
  const page = `https://learn.microsoft.com/javascript/api/${library}.${className.toLowerCase()}`;
  return memberName === undefined
    ? page
    : `${page}#excel-excel-${className.toLowerCase()}-${memberName.toLowerCase()}-member`;
}

/** Register scripts as tests: each in its own workbook. */
export function conform(topic: string, scripts: readonly Script[]): void {
  describe(topic, () => {
    for (const [title, member, run, expected] of scripts) {
      test(`${title} (${documentation(member)})`, async () => {
        const faults: unknown[] = [];
        const excel = await startExcel({ onFault: (error) => faults.push(error) });
        try {
          const outcome = await outcomeOf(excel, run);
          expect(faults).toEqual([]);
          expect(outcome).toEqual(expected);
        } finally {
          excel.close();
        }
      });
    }
  });
}

async function outcomeOf(excel: ExcelInNode, run: Script[2]): Promise<unknown> {
  try {
    // Values cross from the page's realm; a round trip through JSON makes them this realm's.
    const value = await excel.Excel.run((context) => run(benchOf(excel, context)));
    return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
  } catch (error) {
    const { code } = error as { code?: string };
    if (typeof code === "string") return refused(code);
    throw error;
  }
}

function benchOf(excel: ExcelInNode, context: Excel.RequestContext): Bench {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  return {
    Excel: excel.Excel,
    context,
    workbook: context.workbook,
    sheet,
    excel,
    sync: () => context.sync(),
    async read(object, path) {
      object.load(path);
      await context.sync();
      return path.split("/").reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], object);
    },
    put(address, values) {
      const range = sheet.getRange(address);
      range.values = values;
      return range;
    },
    async values(address) {
      const range = sheet.getRange(address).load("values");
      await context.sync();
      return range.values;
    },
    settled: () => new Promise((resolve) => setTimeout(resolve, 30)),
  };
}
