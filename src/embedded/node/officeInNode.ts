import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import type { Context } from "node:vm";
import type { Channel } from "../protocol/frameHost";
import { createFakeWindow } from "./fakeWindow";

/** Microsoft's own client library, running against a host in the same process. */
export interface OfficeInNode {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: CustomFunctionsRuntime;
  /** The global object of the page, for what has no name here. */
  readonly window: Readonly<Record<string, unknown>>;
}

/** The part of the custom-functions runtime that an add-in's script uses. */
export interface CustomFunctionsRuntime {
  associate(id: string, run: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<string, string>>;
}

const ORIGIN = "https://localhost";
const compiled = new Map<string, Script>();

/** A channel whose far end is a page in this process. */
export interface NodeChannel extends Channel {
  /** The origin of the page. */
  readonly origin: string;
  /** Start office.js in the page; resolves when it knows its host. */
  start(frameName: string): Promise<OfficeInNode>;
}

/**
 * Run the unmodified `@microsoft/office-js` in plain Node: no browser, no DOM library.
 *
 * The library is read from node_modules at run time; it is never bundled or copied.
 */
export function officeInNode(): NodeChannel {
  let toHost: (text: string) => void = () => undefined;
  let toPage: (text: string) => void = () => undefined;
  return {
    origin: ORIGIN,
    post: (text) => void setImmediate(() => toPage(text)),
    onMessage(listener) {
      toHost = listener;
    },
    async start(frameName) {
      const page = createFakeWindow({
        origin: ORIGIN,
        name: frameName,
        toParent: (text) => toHost(text),
        loadScript: (address) => run(context, address.split("/dist/")[1]?.split("?")[0] ?? ""),
      });
      toPage = page.deliver;
      const context = createContext(page.window);
      run(context, "office.debug.js");
      const office = page.window["Office"] as typeof Office;
      await office.onReady();
      return {
        Office: office,
        Excel: page.window["Excel"] as typeof Excel,
        OfficeExtension: page.window["OfficeExtension"] as typeof OfficeExtension,
        CustomFunctions: page.window["CustomFunctions"] as CustomFunctionsRuntime,
        window: page.window,
      };
    },
  };
}

function run(context: Context, file: string): void {
  let script = compiled.get(file);
  if (script === undefined) {
    script = new Script(readFileSync(join(libraryFolder(), file), "utf8"), { filename: file });
    compiled.set(file, script);
  }
  script.runInContext(context);
}

function libraryFolder(): string {
  const fromHere = createRequire(join(process.cwd(), "package.json"));
  return join(dirname(fromHere.resolve("@microsoft/office-js/package.json")), "dist");
}
