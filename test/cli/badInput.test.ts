import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { sampleWorkbook } from "../../src/sample/sampleWorkbook";
import type { SheetDraft } from "../../src/workbook/sheetDraft";
import { runCli, type CliRun } from "../helpers/runCli";

let folder = "";
let sample = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kpi-bad-"));
  sample = join(folder, "sample.xlsx");
  writeFileSync(sample, newWorkbook(sampleWorkbook("en-US")));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const notes: SheetDraft = {
  name: "Notes",
  kind: "sample",
  columnWidths: [20],
  rows: [[{ value: "Lunch menu" }], [{ value: "Soup" }]],
};

interface Problems {
  readonly problems: readonly { readonly code: string; readonly message: string; readonly argument?: string }[];
}

/** Every refusal: the exit code, a sentence that ends like one, and no trace of our own code. */
function expectSentence(run: CliRun, code: 1 | 2, ...words: readonly string[]): void {
  expect([run.code, run.out]).toEqual([code, ""]);
  for (const word of words) expect(run.error).toContain(word);
  expect(run.error).toMatch(/[.。]\s*$/);
  expect(run.error).not.toMatch(/\bat .*\.ts|TypeError|undefined|NaN|\[object/);
}

describe("Bad input gets a sentence that names what is wrong and the next step", () => {
  it("no command, an unknown command, an unknown option, a missing option", async () => {
    expectSentence(await runCli(), 2, "inspect", "score");
    expectSentence(await runCli("scores", sample), 2, '"scores"');
    expectSentence(await runCli("score", sample, "--perod", "2026Q1"), 2, "--perod", "--period");
    expectSentence(await runCli("score", sample), 2, "--period");
    expectSentence(await runCli("actuals"), 2, "FILE");
    expectSentence(await runCli("actuals", sample, "--by", "week"), 2, '"week"', "quarter");
  });

  it("a missing file, a folder, a text file, an empty file", async () => {
    expectSentence(await runCli("inspect", join(folder, "none.xlsx")), 1, "none.xlsx");
    expectSentence(await runCli("inspect", folder), 1);
    expectSentence(await runCli("inspect", put("text.xlsx", "rep,amount\nAnn,3\n")), 1, ".xlsx");
    expectSentence(await runCli("inspect", put("empty.xlsx", "")), 1);
  });

  it("a workbook without a sales table, by every command", async () => {
    const file = put("notes.xlsx", newWorkbook([notes]));
    expectSentence(await runCli("actuals", file, "--by", "month"), 1, "Notes");
    expectSentence(await runCli("plan", file), 1, "Notes");
    const plan = put(
      "ok.json",
      JSON.stringify({ version: 1, roles: [], weights: [], people: [], assignments: [], targets: [] }),
    );
    expectSentence(await runCli("score", file, "--plan", plan, "--period", "2026Q1"), 1);
  });

  it("weights that total 95 %", async () => {
    const weights = [
      { role: "rep", kpi: "revenue", weight: 60 },
      { role: "rep", kpi: "orders", weight: 35 },
    ];
    const plan = put("short.json", JSON.stringify({ version: 1, roles: [{ id: "rep", name: "Rep" }], weights }));
    for (const call of [
      ["plan", "--check", plan],
      ["score", sample, "--plan", plan, "--period", "2026Q1"],
    ]) {
      expectSentence(await runCli(...call), 1, "rep", "95");
    }
  });

  it("an unknown KPI, in a call and in a plan", async () => {
    expectSentence(await runCli("actuals", sample, "--by", "month", "--kpi", "revenu"), 2, "revenu", "revenue");
    const weights = [{ role: "rep", kpi: "revenu", weight: 100 }];
    const plan = put("kpi.json", JSON.stringify({ version: 1, roles: [{ id: "rep", name: "Rep" }], weights }));
    expectSentence(await runCli("plan", "--check", plan), 1, "revenu", "weights[0].kpi");
  });

  it("a plan that is no JSON, has an unknown key, or is missing", async () => {
    expectSentence(await runCli("plan", "--check", put("bad.json", "{")), 1);
    expectSentence(await runCli("plan", "--check", put("key.json", '{"rolls":[]}')), 1, "rolls");
    expectSentence(await runCli("plan", "--check", join(folder, "nowhere.json")), 1, "nowhere.json");
    expectSentence(await runCli("score", sample, "--period", "2026Q1"), 1, "--plan");
  });

  it("locks above the total name the amount", async () => {
    const targets = [{ scope: "company", kpi: "revenue", period: "2026Q1", value: 900, locked: true }];
    const plan = put("locks.json", JSON.stringify({ version: 1, targets }));
    const words = ["--kpi", "revenue", "--total", "800", "--year", "2026", "--basis", "equal", "--level", "quarter"];
    expectSentence(await runCli("breakdown", sample, "--plan", plan, ...words), 1, "900");
  });

  it("a total or a year that is none, and shares that are missing", async () => {
    const rest = ["--kpi", "revenue", "--basis", "equal", "--level", "quarter"];
    expectSentence(await runCli("breakdown", sample, ...rest, "--total", "much", "--year", "2026"), 2, "much");
    expectSentence(await runCli("breakdown", sample, ...rest, "--total", "1", "--year", "soon"), 2, "soon");
    const own = ["--kpi", "revenue", "--basis", "own", "--level", "quarter", "--total", "1", "--year", "2026"];
    expectSentence(await runCli("breakdown", sample, ...own), 2, "--shares");
  });

  it("a period without data says which days there are", async () => {
    const plan = put("none.json", JSON.stringify({ version: 1 }));
    expectSentence(await runCli("score", sample, "--plan", plan, "--period", "2019Q1"), 1, "2019Q1", "2025-01-01");
    expectSentence(await runCli("score", sample, "--plan", plan, "--period", "20x6"), 2, "20x6");
  });

  it("an output that cannot be written leaves no file and keeps the input", async () => {
    const plan = put("draft.json", (await runCli("plan", sample)).out);
    const before = readdirSync(folder).length;
    expectSentence(await runCli("write", sample, "--plan", plan, "--year", "2026", "--out", sample), 1);
    expectSentence(
      await runCli("write", sample, "--plan", plan, "--year", "2026", "--out", join(folder, "no", "x.xlsx")),
      1,
    );
    expect(readdirSync(folder).length).toBe(before);
    expect(existsSync(join(folder, "no"))).toBe(false);
  });

  it("--json prints the problems, each with a code and a sentence, in both languages", async () => {
    const run = await runCli("score", sample, "--perod", "1", "--json");
    expect([run.code, run.error]).toEqual([2, ""]);
    expect(run.json<Problems>().problems[0]).toMatchObject({ code: "argument-unknown", argument: "--perod" });
    const chinese = await runCli("score", sample, "--json", "--lang", "zh-CN");
    expect(chinese.json<Problems>().problems[0]?.message).toMatch(/[\u4e00-\u9fff].*。/);
  });
});
