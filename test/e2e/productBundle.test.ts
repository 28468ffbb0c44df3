import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const minutes = 60_000;

/** Builds the product in a process of its own and writes down every file that went into it. */
const build = `
const webpack = require("webpack");
const { writeFileSync } = require("node:fs");
const [folder, list] = process.argv.slice(1);
const product = require("./webpack.config.js")({}, { mode: "production" }).find(({ name }) => name === "product");
webpack({ ...product, output: { ...product.output, path: folder } }, (error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString("errors-only"));
    process.exit(1);
  }
  const inner = (module) => [module.resource ?? "", ...(module.modules ?? []).map((each) => each.resource ?? "")];
  const used = [...stats.compilation.modules].flatMap(inner);
  writeFileSync(list, JSON.stringify(used.filter((path) => path !== "")));
});
`;

let folder: string;
let modules: readonly string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kpi-product-"));
  const list = join(folder, "modules.json");
  const { status, stderr } = spawnSync(process.execPath, ["-e", build, folder, list], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`the product does not build:\n${stderr}`);
  modules = JSON.parse(readFileSync(list, "utf8")) as readonly string[];
}, 4 * minutes);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

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
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!/\.(?:js|html|css)$/.test(file)) continue;
      expect([file, /univerjs|OSF\.DDA|src\/embedded/.test(readFileSync(join(folder, file), "utf8"))]).toEqual([
        file,
        false,
      ]);
    }
  });
});
