import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { sampleWorkbook } from "../../src/sample/sampleWorkbook";
import { runCli } from "../helpers/runCli";

let folder = "";
let call: readonly string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kpi-handout-"));
  const file = join(folder, "sample.xlsx");
  const plan = join(folder, "plan.json");
  writeFileSync(file, newWorkbook(sampleWorkbook("en-US")));
  expect((await runCli("plan", file, "--out", plan)).code).toBe(0);
  call = ["handout", file, "--plan", plan, "--period", "2026Q2"];
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("kpi handout", () => {
  it("writes a workbook for each person into the folder", async () => {
    const out = join(folder, "cards", "Q2");
    const run = await runCli(...call, "--out", out, "--json");
    const { files } = run.json<{ files: readonly { person: string; file: string }[] }>();
    expect(run.code).toBe(0);
    expect(files.length).toBeGreaterThan(20);
    expect(readdirSync(out).sort()).toEqual(files.map(({ file }) => file).sort());
    const [first] = files;
    const [card] = readWorkbookFile(readFileSync(join(out, first!.file)));
    expect(first!.file).toBe(`${first!.person} 2026Q2.xlsx`);
    expect(card?.rows.flatMap(({ values }) => values)).toContain(first!.person);
  });

  it("writes only for those who are named, and says who is unknown", async () => {
    const out = join(folder, "some");
    const all = await runCli(...call, "--out", join(folder, "all"), "--json");
    const [first, second] = all.json<{ files: readonly { person: string }[] }>().files;
    const some = await runCli(...call, "--out", out, "--person", first!.person, second!.person);
    expect([some.code, readdirSync(out)]).toHaveLength(2);
    expect(readdirSync(out)).toHaveLength(2);
    const unknown = await runCli(...call, "--out", join(folder, "none"), "--person", "Nobody At All");
    expect([unknown.code, existsSync(join(folder, "none"))]).toEqual([2, false]);
    expect(unknown.error).toContain("Nobody At All");
  });

  it("refuses a folder that is a file", async () => {
    const run = await runCli(...call, "--out", call[1] ?? "");
    expect(run.code).toBe(1);
    expect(run.error).toContain("sample.xlsx");
  });
});
