const { resolve } = require("node:path");
const { embeddedConfig } = require("./src/embedded/shell/webpack.embedded.cjs");
const { productConfig } = require("./src/entry/build/webpack.product.cjs");

/** Files under src are written without extensions; swc strips the types, `npm run types` checks them. */
const swcRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } } },
};

/**
 * The command line as one file, for machines that schedule it without the sources: `node dist/kpi.cjs score …`.
 *
 * @returns {import("webpack").Configuration}
 */
const commandLine = (argv) => ({
  name: "command-line",
  mode: argv.mode ?? "production",
  target: "node20",
  entry: { kpi: "./src/cli/main.ts" },
  output: { path: resolve(__dirname, "dist"), filename: "[name].cjs" },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: { rules: [swcRule] },
  optimization: { minimize: false },
  devtool: false,
  performance: { hints: false },
});

/**
 * What is published (`product`, `command-line`), or on demand the trial page: `webpack --env trial`.
 *
 * @returns {import("webpack").Configuration[]}
 */
module.exports = (env, argv) =>
  env.trial === undefined
    ? [productConfig(argv), commandLine(argv)]
    : [productConfig(argv), embeddedConfig({ mode: argv.mode ?? "development", swcRule })];
