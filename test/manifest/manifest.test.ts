import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionFiles } from "../../src/functions/metadata/functionFiles";

const root = join(__dirname, "../..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const base = "https://localhost:3000";
const all = (pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? "");

/** Resources as Excel looks them up: id, text or address, and the same in Chinese. */
const resources = [
  ...xml.matchAll(
    /<bt:(?:Image|Url|String) id="([^"]*)" DefaultValue="([^"]*)"(?:\/>|>(?:<bt:Override Locale="zh-CN" Value="([^"]*)"\/>)?<\/bt:)/g,
  ),
].map(([, id = "", value = "", chinese]) => ({ id, value, chinese }));

/** Order in which Excel wants the children of some elements; any other order is refused without a word why. */
const orders = [
  ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl"],
  ["SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  ["Script", "Page", "Metadata", "Namespace"],
  ["GetStarted", "FunctionFile", 'ExtensionPoint xsi:type="PrimaryCommandSurface"'],
  ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
];

/** What a build serves at an address, or null. */
function served(address: string): string | null {
  const path = address.replace(`${base}/`, "");
  if (path === "taskpane.html" || path === "taskpane.js") return path;
  if (path.startsWith("assets/")) return existsSync(join(root, path)) ? path : null;
  return functionFiles(join(root, "src/functions/calls"), `${base}/`).has(path) ? path : null;
}

describe("the manifest", () => {
  it("gives every control and every resource an id of its own", () => {
    for (const ids of [resources.map(({ id }) => id), all(/<(?:Control|Group)[^>]* id="([^"]*)"/g)]) {
      expect(ids.length).toBeGreaterThan(3);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("names no resource that is not there, in at most 32 characters, and has none that nobody names", () => {
    const named = new Set(all(/resid="([^"]*)"/g));
    expect([...named].sort()).toEqual(resources.map(({ id }) => id).sort());
    expect([...named].filter((id) => id.length > 32)).toEqual([]);
  });

  it("leads nowhere that a build does not serve", () => {
    const addresses = all(/"(https:\/\/[^"]*)"/g).filter((address) => address !== base);
    expect(addresses.filter((address) => served(address) === null)).toEqual([]);
  });

  it("speaks Chinese wherever it speaks English", () => {
    const texts = resources.filter(({ id }) => /\.(Label|Tip|Title|Text)$/.test(id));
    expect(texts.filter(({ chinese }) => !/\p{Script=Han}/u.test(chinese ?? ""))).toEqual([]);
    expect(xml).toMatch(/<DisplayName DefaultValue="KPI Desk"><Override Locale="zh-CN" Value="绩效工作台"\/>/);
  });

  it("keeps the texts of the ribbon as short as Excel shows them", () => {
    for (const { id, value, chinese = "" } of resources) {
      const limit = /Images|Url$/.test(id) ? 2048 : /\.(Tip|Text)$/.test(id) ? 250 : 125;
      expect([id, value.length <= limit, chinese.length <= limit]).toEqual([id, true, true]);
    }
  });

  it.each(orders)("has %s … in the order of the schema", (...names) => {
    const places = names.map((name) => xml.indexOf(`<${name}`));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it("asks for no more than Excel 2021 has", () => {
    const sets = [...xml.matchAll(/<Set Name="([^"]*)" MinVersion="([^"]*)"/g)].map(([, name, least]) => [name, least]);
    expect(sets).toEqual([
      ["ExcelApi", "1.12"],
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.2"],
    ]);
  });

  it("has a button only for what a command answers", () => {
    const answered = readFileSync(join(root, "src/entry/commands.ts"), "utf8");
    for (const name of all(/<FunctionName>([^<]*)</g)) expect(answered).toContain(`${name}:`);
  });

  it("has pictures of the size that it says", () => {
    for (const { id, value } of resources.filter(({ value }) => value.endsWith(".png"))) {
      const png = readFileSync(join(root, value.replace(`${base}/`, "")));
      expect([id, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        id,
        ...[1, 2].map(() => Number(id.split(".")[1])),
      ]);
    }
  });
});
