import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildTimeout, builtPages, type BuiltPages } from "./builtPages";

const root = resolve(__dirname, "../..");
let pages: BuiltPages;
let modules: readonly string[];

beforeAll(async () => {
  pages = await builtPages();
  modules = JSON.parse(readFileSync(join(pages.folder, "modules.json"), "utf8")) as readonly string[];
}, buildTimeout);

describe("What is published", () => {
  it("is built from the task pane and what it needs", () => {
    expect(modules.some((name) => name.includes("src/entry/taskpane"))).toBe(true);
    expect(modules.length).toBeGreaterThan(100);
  });

  it("holds nothing of the trial workbook, its grid, or Microsoft's library", () => {
    const foreign = /src\/embedded\/|node_modules\/(?:@univerjs|@microsoft\/office-js|selfsigned|playwright-core)\//;
    expect(modules.filter((name) => foreign.test(name))).toEqual([]);
  });

  it("names none of them in its files", () => {
    for (const file of readdirSync(pages.product, { recursive: true, encoding: "utf8" })) {
      if (!/\.(?:js|html|css)$/.test(file)) continue;
      expect([file, /univerjs|OSF\.DDA|src\/embedded/.test(readFileSync(join(pages.product, file), "utf8"))]).toEqual([
        file,
        false,
      ]);
    }
  });

  it("is light: the pane and the custom functions load within their limits", () => {
    const command = join(root, "node_modules/size-limit/bin.js");
    const config = join(pages.folder, ".size-limit.json");
    const { stdout, status } = spawnSync(process.execPath, [command, "--json", "--config", config], {
      cwd: root,
      encoding: "utf8",
    });
    const sizes = JSON.parse(stdout) as readonly { readonly name: string; readonly size: number }[];
    expect(sizes.map(({ name }) => name)).toEqual(["task pane, first load", "custom functions, first load"]);
    for (const { size } of sizes) expect(size).toBeGreaterThan(20_000);
    expect([status, stdout]).toEqual([0, stdout]);
  });
});
