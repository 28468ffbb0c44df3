import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { Configuration } from "webpack";
import { buildPages } from "../embedded/server/buildPages";
import { localCertificate } from "../embedded/server/certificate";
import { indexPage } from "../embedded/server/indexPage";
import { openBrowser } from "../embedded/server/openBrowser";
import { serveFolders } from "../embedded/server/serveFolders";

const root = resolve(dirname(process.argv[1] ?? ""), "../..");
const FIRST_PORT = 3000;

/**
 * `npm start`: build the add-in and the trial page, serve both over https on this machine, print the address.
 *
 * `--port 4000` starts looking for a free port there; `--no-open` leaves the browser alone, as does an environment
 * variable CI.
 */
async function start(args: readonly string[]): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const load = createRequire(join(root, "package.json"));
  // The pane gets Microsoft's library from node_modules instead of from Microsoft's servers.
  process.env["KPI_DESK_OFFICE_JS"] = "office/office.js";
  const configured = load(join(root, "webpack.config.js")) as (env: object, argv: object) => unknown;
  const all = [configured({ trial: true }, { mode: "development" })].flat() as Configuration[];
  const wanted = all.filter(({ name }) => name === "product" || name === "embedded").map(forTrial);
  say("Building …");
  const outcome = await buildPages(root, wanted);
  if (!outcome.ok) {
    process.stderr.write(`The trial page could not be built.\n\n${outcome.errors.join("\n\n")}\n`);
    process.exitCode = 1;
    return;
  }
  const office = join(dirname(load.resolve("@microsoft/office-js/package.json")), "dist");
  const server = await serveFolders(
    { folders: wanted.map(({ output }) => output?.path ?? root), mounted: { office }, index: indexPage },
    await localCertificate(join(root, "out/certificate"), Date.now()),
    portOf(args),
  );
  say(`\n  KPI Desk is running at ${server.address}`);
  say("  The certificate was made on this machine: the browser asks once whether to trust it.");
  say("  Ctrl+C stops it.");
  if (!args.includes("--no-open") && process.env["CI"] === undefined) openBrowser(server.address, process.platform);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

/** Trial builds go to a folder of their own, so that `dist` holds nothing but what is published. */
function forTrial(configuration: Configuration): Configuration {
  const name = configuration.name ?? "";
  return {
    ...configuration,
    output: { ...configuration.output, path: join(root, "out", name) },
    cache: { type: "filesystem", name, cacheDirectory: join(root, "node_modules/.cache/trial") },
    devtool: false,
  };
}

function portOf(args: readonly string[]): number {
  const at = args.indexOf("--port");
  const port = at < 0 ? FIRST_PORT : Number(args[at + 1]);
  return Number.isInteger(port) && port > 0 && port < 65_000 ? port : FIRST_PORT;
}

void start(process.argv.slice(2));
