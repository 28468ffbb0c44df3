import { readFile } from "node:fs/promises";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:https";
import { extname, join, normalize, sep } from "node:path";
import type { Certificate } from "./certificate";

/** Where the pages come from. */
export interface ServedFolders {
  /** Looked through in this order. */
  readonly folders: readonly string[];
  /** Folders behind a path of their own, such as `office`. */
  readonly mounted: Readonly<Record<string, string>>;
  /** The page at `/`. */
  readonly index: string;
}

/** A server that runs. */
export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".map": "application/json",
};
const PORTS_TO_TRY = 50;

/**
 * Serve folders over https, on this machine only.
 *
 * @param port - the first one to try; when it is taken the next, and so on
 */
export async function serveFolders(
  served: ServedFolders,
  certificate: Certificate,
  port: number,
): Promise<RunningServer> {
  const server = createServer(certificate, (request, response) => {
    void answer(served, request, response);
  });
  for (let next = port; next < port + PORTS_TO_TRY; next++) {
    if (await listens(server, next)) {
      return {
        address: `https://localhost:${String(next)}/`,
        close: () =>
          new Promise((resolve) => {
            server.closeAllConnections();
            server.close(() => {
              resolve();
            });
          }),
      };
    }
  }
  throw new Error(`ports ${String(port)} to ${String(port + PORTS_TO_TRY - 1)} are all taken`);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.removeListener("listening", onListening);
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    const onListening = (): void => {
      server.removeListener("error", onError);
      resolve(true);
    };
    server.once("error", onError);
    server.once("listening", onListening);
    server.listen(port, "localhost");
  });
}

async function answer(served: ServedFolders, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = decoded(new URL(request.url ?? "/", "https://localhost").pathname);
  const body = path === undefined ? undefined : await find(served, path);
  const type = path === "/" ? ".html" : extname(path ?? "");
  response.writeHead(body === undefined ? 404 : 200, {
    "content-type": TYPES[type] ?? "application/octet-stream",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(request.method === "HEAD" || body === undefined ? "" : body);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // A path such as `/%` is nobody's.
    return undefined;
  }
}

async function find(served: ServedFolders, path: string): Promise<string | Uint8Array | undefined> {
  if (path === "/" || path === "/index.html") return served.index;
  const [, first = "", rest = ""] = /^\/([^/]+)\/(.*)$/.exec(path) ?? [];
  const mounted = served.mounted[first];
  if (mounted !== undefined) return readBelow(mounted, rest);
  for (const folder of served.folders) {
    const found = await readBelow(folder, path.slice(1));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A file of a folder; nothing above the folder is ever read. */
async function readBelow(folder: string, path: string): Promise<Uint8Array | undefined> {
  const full = normalize(join(folder, path));
  if (!full.startsWith(folder + sep) || full.includes("\0")) return undefined;
  try {
    return await readFile(full);
  } catch {
    // Not there, or a folder: both are "not found" to a browser.
    return undefined;
  }
}
