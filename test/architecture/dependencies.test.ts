import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { layerPackages, layers } from "./layers";

const root = resolve(__dirname, "../..");

interface Cruise {
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
    readonly totalDependenciesCruised: number;
  };
  readonly modules: readonly { readonly source: string }[];
}

const withoutPackages = Object.keys(layers).filter(
  (layer) => !layerPackages[layer] && !["embedded", "taskpane"].includes(layer),
);

/** The import rule as dependency-cruiser takes it. */
const forbidden = [
  { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
  { name: "nobody-imports-entry", severity: "error", from: { pathNot: "^src/entry/" }, to: { path: "^src/entry/" } },
  ...Object.entries(layers).map(([layer, allowed]) => ({
    name: `${layer}-imports`,
    severity: "error",
    from: { path: `^src/${layer}/` },
    to: { path: "^src/", pathNot: [layer, ...allowed].map((name) => `^src/${name}/`) },
  })),
  ...withoutPackages.map((layer) => ({
    name: `${layer}-packages`,
    severity: "error",
    from: { path: `^src/${layer}/` },
    to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: layer === "files" ? "^node:" : "^$" },
  })),
  ...Object.entries(layerPackages).map(([layer, names]) => ({
    name: `${layer}-packages`,
    severity: "error",
    from: { path: `^src/${layer}/` },
    to: { dependencyTypes: ["npm", "npm-dev"], pathNot: names.map((name) => `node_modules/${name}/`) },
  })),
];

function cruiseSource(): Cruise {
  const folder = mkdtempSync(join(tmpdir(), "kpi-cruise-"));
  try {
    const config = join(folder, "config.json");
    const options = { tsPreCompilationDeps: true, doNotFollow: { path: "node_modules" } };
    writeFileSync(config, JSON.stringify({ forbidden, options }));
    const program = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    const run = spawnSync(process.execPath, [program, "src", "--config", config, "--output-type", "json"], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    return JSON.parse(run.stdout) as Cruise;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("Who may import whom", () => {
  it("holds for every module of src, without cycles", () => {
    const { summary, modules } = cruiseSource();
    const sources = modules.filter((module) => module.source.startsWith("src/"));
    expect(summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`)).toEqual([]);
    // Under a TypeScript it cannot read, the tool reports no modules and no violations.
    expect(sources.length).toBeGreaterThan(200);
    expect(summary.totalDependenciesCruised).toBeGreaterThan(sources.length);
  });

  it("names every folder of src", () => {
    const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const known = new Set([...Object.keys(layers), "cli", "entry"]);
    expect(folders.map((folder) => folder.name).filter((name) => !known.has(name))).toEqual([]);
  });

  it("keeps the top level fixed", () => {
    const allowed = new Set(
      "src manifest.xml assets test package.json package-lock.json tsconfig.json webpack.config.js README.md LICENSE docs eslint.config.js node_modules dist out coverage".split(
        " ",
      ),
    );
    const found = readdirSync(root).filter((name) => !name.startsWith("."));
    expect(found.filter((name) => !allowed.has(name))).toEqual([]);
  });

  it("is the table that src/README.md shows", () => {
    const text = readFileSync(join(root, "src/README.md"), "utf8");
    for (const [layer, allowed] of Object.entries(layers)) {
      const row = text.split("\n").find((line) => line.startsWith(`| ${layer} |`));
      expect([layer, row?.split("|")[2]?.trim() ?? "no row"]).toEqual([
        layer,
        allowed.length ? allowed.join(", ") : "nothing",
      ]);
    }
  });
});
