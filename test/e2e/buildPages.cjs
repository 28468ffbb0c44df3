const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const webpack = require("webpack");

/**
 * Builds what the browser tests open, into one folder: `product` as it is published, `embedded` (the trial page), and
 * `functions` (the code of the custom functions without the pane, only to be weighed). Writes down which files went
 * into the product, and a configuration of size-limit beside them.
 */
const [folder] = process.argv.slice(2);
const into = (name) => ({ path: join(folder, name), clean: true });
const all = require("../../webpack.config.js")({ trial: true }, { mode: "production" });
const product = all.find(({ name }) => name === "product");
const embedded = all.find(({ name }) => name === "embedded");
const functionSources = ["functions.ts", "answerFunctions.ts"].map((file) => `./src/entry/${file}`);

const configurations = [
  { ...product, output: { ...product.output, ...into("product") } },
  {
    ...product,
    name: "functions",
    entry: { functions: [...functionSources, "./src/excel/openExcelWorkbook.ts"] },
    plugins: [],
    output: { ...product.output, ...into("functions") },
  },
  {
    ...embedded,
    mode: "development",
    optimization: { minimize: false },
    output: { ...embedded.output, ...into("embedded") },
  },
];

const inner = (module) => [module.resource ?? "", ...(module.modules ?? []).map((each) => each.resource ?? "")];
const scripts = (files) => [...files].filter((file) => file.endsWith(".js"));

/** What is loaded at once, and how heavy it may be (issue: 260 KB for the pane, 80 KB for the functions). */
const limits = ({ compilation: pane }, { compilation: functions }) => [
  {
    name: "task pane, first load",
    path: scripts(pane.entrypoints.get("taskpane").getFiles()).map((file) => `product/${file}`),
    limit: "260 KB",
    gzip: true,
  },
  {
    name: "custom functions, first load",
    path: scripts(functions.entrypoints.get("functions").getFiles()).map((file) => `functions/${file}`),
    limit: "80 KB",
    gzip: true,
  },
];

webpack(configurations, (error, built) => {
  if (error || built.hasErrors()) {
    process.stderr.write(`${error ?? built.toString("errors-only")}\n`);
    process.exitCode = 1;
    return;
  }
  const [pane, functions] = built.stats;
  const modules = [...pane.compilation.modules].flatMap(inner).filter((path) => path !== "");
  writeFileSync(join(folder, "modules.json"), JSON.stringify(modules));
  writeFileSync(join(folder, ".size-limit.json"), JSON.stringify(limits(pane, functions)));
});
