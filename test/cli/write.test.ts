import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { sampleWorkbook } from "../../src/sample/sampleWorkbook";
import { convertAll, describeWithLibreOffice, libreOfficeTimeout } from "../helpers/libreOffice";
import { recalculatedDifferences, type RecalculatedDifferences } from "../helpers/recalculatedDifferences";
import { runCli } from "../helpers/runCli";
import { describeWithShared, sharedFile } from "../helpers/shared";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kpi-write-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Job {
  readonly file: string;
  readonly total: string;
  readonly year: string;
  readonly basis: string;
  readonly language: "zh-CN" | "en-US";
}

/** The main job from a workbook alone: draft plan, breakdown saved into it, sheets written. */
async function mainJob({ file, total, year, basis, language }: Job): Promise<string> {
  const plan = join(folder, "plan.json");
  const out = join(folder, "out.xlsx");
  const words = [
    "--kpi",
    "revenue",
    "--total",
    total,
    "--year",
    year,
    "--basis",
    basis,
    "--level",
    "month",
    "--people",
  ];
  for (const call of [
    ["plan", file, "--out", plan],
    ["breakdown", file, ...words, "--plan", plan, "--save", plan],
    ["write", file, "--plan", plan, "--year", year, "--out", out],
  ]) {
    const run = await runCli(...call, "--lang", language);
    expect([call[0], run.code, run.error.includes("✕")]).toEqual([call[0], 0, false]);
  }
  return out;
}

async function differences(path: string): Promise<RecalculatedDifferences> {
  const bytes = readFileSync(path);
  const [recalculated] = await convertAll([bytes], "xlsx");
  return recalculatedDifferences(bytes, recalculated ?? new Uint8Array());
}

describeWithLibreOffice("Written workbooks hold what a spreadsheet computes", () => {
  for (const language of ["zh-CN", "en-US"] as const) {
    it(
      `the sample in ${language}: every formula's value is the recalculated one, and no cell is an error`,
      async () => {
        const file = join(folder, "sample.xlsx");
        writeFileSync(file, newWorkbook(sampleWorkbook(language)));
        const out = await mainJob({ file, total: "40000000", year: "2026", basis: "seasonal", language });
        const { wrong, compared } = await differences(out);
        expect(wrong.slice(0, 10)).toEqual([]);
        expect(compared).toBeGreaterThan(5000);
      },
      libreOfficeTimeout,
    );
  }

  for (const [name, total, year, basis] of [
    ["crm.xlsx", "12000000", "2017", "equal"],
    ["classicmodels.xlsx", "5000000", "2005", "seasonal"],
    ["销售台账_中文.xlsx", "5000000", "2005", "last-year"],
    ["chinook.xlsx", "600", "2025", "seasonal"],
  ] as const) {
    it(
      `${name}: every formula's value is the recalculated one, and no cell is an error`,
      async () => {
        const file = sharedFile(`data/${name}`);
        if (file === null) return;
        const out = await mainJob({ file, total, year, basis, language: name.startsWith("销") ? "zh-CN" : "en-US" });
        const { wrong, compared } = await differences(out);
        expect(wrong.slice(0, 10)).toEqual([]);
        expect(compared).toBeGreaterThan(500);
      },
      libreOfficeTimeout,
    );
  }
});

/** Parts that adding sheets may change; every other part is the user's, byte for byte. */
const changing =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|calcChain)\.xml|xl\/_rels\/workbook\.xml\.rels|docProps\/.*)$/;

describeWithShared("Writing leaves the user's parts as they are", (path) => {
  for (const name of ["crm.xlsx", "classicmodels.xlsx", "chinook.xlsx", "销售台账_中文.xlsx"]) {
    it(`${name}: all parts but the workbook's lists are identical in bytes`, async () => {
      const file = path(`data/${name}`);
      const out = await mainJob({ file, total: "1000000", year: "2004", basis: "equal", language: "en-US" });
      const before = unzipSync(readFileSync(file));
      const after = unzipSync(readFileSync(out));
      const kept = Object.keys(before).filter((part) => !changing.test(part));
      expect(kept.length).toBeGreaterThan(3);
      expect(kept.filter((part) => !isSameBytes(before[part], after[part]))).toEqual([]);
    });
  }

  it("writing a second time replaces the generated sheets and adds none", async () => {
    const file = path("data/chinook.xlsx");
    const first = await mainJob({ file, total: "600", year: "2025", basis: "seasonal", language: "en-US" });
    const again = join(folder, "again.xlsx");
    const run = await runCli("write", first, "--year", "2025", "--out", again);
    expect(run.code).toBe(0);
    const names = (bytes: Buffer): readonly string[] => readWorkbookFile(bytes).map((sheet) => sheet.name);
    expect([...names(readFileSync(again))].sort()).toEqual([...names(readFileSync(first))].sort());
  });
});

const isSameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.from(a).equals(Buffer.from(b));
