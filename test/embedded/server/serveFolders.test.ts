import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Certificate } from "../../../src/embedded/server/certificate";
import { localCertificate } from "../../../src/embedded/server/certificate";
import type { RunningServer } from "../../../src/embedded/server/serveFolders";
import { serveFolders } from "../../../src/embedded/server/serveFolders";

const NOW = Date.now();
const DAY = 86_400_000;
let folder: string;
let certificate: Certificate;
const servers: RunningServer[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kpi-serve-"));
  mkdirSync(join(folder, "public"));
  mkdirSync(join(folder, "office"));
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "public/a.js"), "1");
  writeFileSync(join(folder, "office/office.js"), "2");
  certificate = await localCertificate(join(folder, "certificate"), NOW);
});

afterAll(async () => {
  for (const server of servers) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(port: number): Promise<RunningServer> {
  const served = {
    folders: [join(folder, "public")],
    mounted: { office: join(folder, "office") },
    index: "<p>index</p>",
  };
  const server = await serveFolders(served, certificate, port);
  servers.push(server);
  return server;
}

/** Answer of the server, asked with the path exactly as given: a browser would tidy it up first. */
function get(
  address: string,
  path: string,
): Promise<{ readonly status: number; readonly body: string; readonly type: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, ca: certificate.cert }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, body, type: response.headers["content-type"] ?? "" });
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("The server of the trial page", () => {
  it("takes the next port when one is taken", async () => {
    const first = await serve(43_210);
    const second = await serve(43_210);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(Number(new URL(first.address).port));
  });

  it("serves its page, its folders and Microsoft's library over https, trusted by its own certificate", async () => {
    const { address } = await serve(43_310);
    expect(await get(address, "/")).toEqual({ status: 200, body: "<p>index</p>", type: "text/html; charset=utf-8" });
    expect(await get(address, "/a.js?x=1")).toMatchObject({
      status: 200,
      body: "1",
      type: "text/javascript; charset=utf-8",
    });
    expect(await get(address, "/office/office.js")).toMatchObject({ status: 200, body: "2" });
  });

  it.each(["/nothing.js", "/../secret.txt", "/..%2fsecret.txt", "/office/../../secret.txt", "/%", "/a%00.js"])(
    "has nothing at %s",
    async (path) => {
      const { address } = await serve(43_410);
      expect((await get(address, path)).status).toBe(404);
    },
  );
});

describe("The certificate", () => {
  it("is kept until it is about to run out", async () => {
    const place = join(folder, "certificate");
    expect(await localCertificate(place, NOW)).toEqual(certificate);
    expect((await localCertificate(place, NOW + 89.5 * DAY)).cert).not.toBe(certificate.cert);
  });
});
