const { resolve } = require("node:path");
const { scriptRule } = require("../../src/entry/build/webpack.product.cjs");

/** The page of the gallery: the pane over a workbook in memory, without Excel. */
module.exports = {
  mode: "production",
  target: ["web", "es2022"],
  context: resolve(__dirname, "../.."),
  entry: { page: "./test/gallery/page.tsx" },
  output: { path: resolve(__dirname, "../../out/gallery"), filename: "[name].js", publicPath: "" },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: { rules: [scriptRule] },
  devtool: false,
  performance: { hints: false },
};
