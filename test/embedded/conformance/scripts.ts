import type { ExcelInNode, StartOptions } from "../../../src/embedded/node/startExcel";
import { startExcel } from "../../../src/embedded/node/startExcel";
import { withBroken } from "./brokenMembers";

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

/** Classes of the common API, which is the same in every Office application. */
const OF_COMMON_API: ReadonlySet<string> = new Set(["Document", "Bindings", "Addin"]);

/** The page of Microsoft's reference that a script follows. */
export function documentation(member: string): string {
  const [className = "", memberName] = member.split(".");
  const shared = OF_COMMON_API.has(className) ? "office/office" : "excel/excel";
  const library = OF_EVERY_HOST.has(className) ? "office/officeextension" : shared;
  const page = `https://learn.microsoft.com/javascript/api/${library}.${className.toLowerCase()}`;
  return memberName === undefined
    ? page
    : `${page}#${library.replace("/", "-")}-${className.toLowerCase()}-${memberName.toLowerCase()}-member`;
}

/**
 * Register scripts as tests: each in its own workbook.
 *
 * A long run adds the proof that they test something: each script again on hosts whose member is deaf, or not there,
 * where it must come to something else.
 */
export function conform(topic: string, scripts: readonly Script[]): void {
  describe(topic, () => {
    for (const [title, member, run, expected] of scripts) {
      test(`${title} (${documentation(member)})`, async () => {
        const faults: unknown[] = [];
        const outcome = await outcomeOn({ onFault: (error) => faults.push(error) }, run);
        expect(faults).toEqual([]);
        expect(outcome).toEqual(expected);
      });
    }
  });
  if (process.env["KPI_LONG"] !== undefined) noticeBroken(topic, scripts);
}

function noticeBroken(topic: string, scripts: readonly Script[]): void {
  describe(`${topic}, on a host with that member broken`, () => {
    for (const [title, member, run, expected] of scripts) {
      const hosts = withBroken(member);
      if (hosts.length === 0) continue;
      test(`${member}: not so that ${title}`, async () => {
        const outcomes: unknown[] = [];
        for (const classes of hosts) {
          outcomes.push(await outcomeOn({ classes, onFault: () => undefined }, run).catch((error: unknown) => error));
        }
        expect(outcomes).not.toEqual(hosts.map(() => expected));
      });
    }
  });
}

async function outcomeOn(options: StartOptions, run: Script[2]): Promise<unknown> {
  const excel = await startExcel(options);
  try {
    return await outcomeOf(excel, run);
  } finally {
    excel.close();
  }
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
    settled: () => new Promise((resolve) => setTimeout(resolve, 100)),
  };
}
