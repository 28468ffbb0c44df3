const { resolve } = require("node:path");
const root = resolve(__dirname, "../../..");
const { emitProduct } = require("./emitProduct.cjs");

/** Files under src are written without extensions; swc strips the types, `npm run types` checks them. */
const scriptRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  },
};

/** Where the product is served when nobody says otherwise; the manifest of the sources names it. */
const developmentUrl = "https://localhost:3000";
const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The add-in as Excel loads it: task pane, ribbon commands and custom functions in one runtime, with its manifest.
 *
 * `KPI_DESK_URL` is where it will be served (replaced in the manifest), `KPI_DESK_OFFICE_JS` where Office.js comes from.
 *
 * @returns {import("webpack").Configuration}
 */
const productConfig = (argv) => ({
  name: "product",
  mode: argv.mode ?? "production",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/entry/taskpane.tsx" },
  output: {
    path: resolve(root, "dist"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "",
    clean: { keep: /^kpi\.cjs$/ },
  },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: { rules: [scriptRule] },
  plugins: [
    emitProduct({
      root,
      url: (process.env.KPI_DESK_URL ?? developmentUrl).replace(/\/+$/, ""),
      officeJs: process.env.KPI_DESK_OFFICE_JS ?? officeCdn,
    }),
  ],
  devtool: argv.mode === "development" ? "source-map" : false,
  performance: { hints: false },
});

module.exports = { productConfig, scriptRule };
