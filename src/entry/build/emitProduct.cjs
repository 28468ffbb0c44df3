const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const tsx = require("tsx/cjs/api");

/** The functions' descriptions are made from their sources by the product's own code, which is TypeScript. */
const { functionFiles } = tsx.require("../../functions/metadata/functionFiles.ts", __filename);
const { withoutNamespace } = tsx.require("../../functions/metadata/withoutNamespace.ts", __filename);

/**
 * What the pane may load and run: our own files, office.js, and nothing else. The style hash is the empty string's:
 * Fluent fills empty style elements by script.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The page that Excel opens, as the pane and as the home of ribbon commands and custom functions.
 *
 * @param {{ scripts: readonly string[], officeJs: string }} options
 */
const taskpanePage = ({ scripts, officeJs }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>KPI Desk</title>
    <link rel="icon" href="assets/icon-32.png" />
    <link rel="stylesheet" href="assets/taskpane.css" />
    <script src="${officeJs}"></script>
${scripts.map((script) => `    <script defer src="${script}"></script>`).join("\n")}
  </head>
  <body>
    <div id="pane"></div>
  </body>
</html>
`;

/**
 * Adds what webpack does not make to a build of the product: the page, the manifest with its addresses, the pictures.
 *
 * @param {{ root: string, url: string, officeJs: string }} options - `url`: where the product is served, without a slash
 * @returns a webpack plugin
 */
const emitProduct = ({ root, url, officeJs }) => ({
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("emitProduct", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "emitProduct", stage }, () => {
        const scripts = compilation.entrypoints
          .get("taskpane")
          .getFiles()
          .filter((file) => file.endsWith(".js"));
        const emit = (name, content) => compilation.emitAsset(name, new RawSource(content));
        emit("taskpane.html", taskpanePage({ scripts, officeJs }));
        const source = readFileSync(join(root, "manifest.xml"), "utf8");
        const manifest = compiler.options.mode === "production" ? withoutNamespace(source) : source;
        emit("manifest.xml", manifest.replaceAll("https://localhost:3000", url));
        for (const name of readdirSync(join(root, "assets")).filter((each) => /\.(png|css)$/.test(each))) {
          emit(`assets/${name}`, readFileSync(join(root, "assets", name)));
        }
        for (const [name, content] of functionFiles(join(root, "src/functions/calls"), `${url}/`)) emit(name, content);
      });
    });
  },
});

module.exports = { emitProduct };
