const { resolve } = require("node:path");

const root = resolve(__dirname, "../../..");

/**
 * The trial page (`npm start`): grid, workbook and shell. Never part of what is published.
 *
 * @param {{ mode: "development" | "production", swcRule: import("webpack").RuleSetRule }} options
 * @returns {import("webpack").Configuration}
 */
const embeddedConfig = ({ mode, swcRule }) => ({
  name: "embedded",
  mode,
  context: root,
  target: "web",
  entry: { embedded: "./src/entry/embedded.ts" },
  output: { path: resolve(root, "out/embedded"), filename: "[name].js", assetModuleFilename: "[name][ext]" },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: { rules: [swcRule] },
  optimization: { minimize: mode === "production" },
  devtool: false,
  performance: { hints: false },
});

module.exports = { embeddedConfig };
