import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { sampleWorkbook } from "../../src/sample/sampleWorkbook";
import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";
import { describeWithLibreOffice, libreOfficeTimeout, recalculate } from "../helpers/libreOffice";
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

/** Cells of generated sheets that LibreOffice computes to something else than we wrote, and errors. */
async function differences(bytes: Uint8Array): Promise<{ wrong: string[]; compared: number }> {
  const ours = readWorkbookFile(bytes).filter((sheet) => sheet.generated !== undefined);
  const theirs = new Map((await recalculate(bytes)).map((sheet) => [sheet.name, sheet]));
  const wrong: string[] = [];
  let compared = 0;
  for (const sheet of ours) {
    const other = cellsOf(theirs.get(sheet.name));
    for (const [place, value] of cellsOf(sheet)) {
      compared += 1;
      const found = other.get(place) ?? null;
      if (!isSameCell(value, found)) wrong.push(`${sheet.name} ${place}: ${show(value)} became ${show(found)}`);
    }
  }
  return { wrong, compared };
}

function cellsOf(sheet: SheetContent | undefined): ReadonlyMap<string, CellValue> {
  const rows = sheet?.rows ?? [];
  return new Map(
    rows.flatMap(({ index, values }) => values.map((value, column) => [`R${index + 1}C${column + 1}`, value] as const)),
  );
}

function isSameCell(ours: CellValue, theirs: CellValue): boolean {
  if (ours === null || ours === "") return theirs === null || theirs === "";
  if (typeof ours === "object" || (typeof theirs === "object" && theirs !== null)) return false;
  if (typeof ours !== "number") return ours === theirs;
  return typeof theirs === "number" && Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}

const show = (value: CellValue): string => JSON.stringify(value);

describeWithLibreOffice("Written workbooks hold what a spreadsheet computes", () => {
  for (const language of ["zh-CN", "en-US"] as const) {
    it(
      `the sample in ${language}: every formula's value is the recalculated one, and no cell is an error`,
      async () => {
        const file = join(folder, "sample.xlsx");
        writeFileSync(file, newWorkbook(sampleWorkbook(language)));
        const out = await mainJob({ file, total: "40000000", year: "2026", basis: "seasonal", language });
        const { wrong, compared } = await differences(readFileSync(out));
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
        const { wrong, compared } = await differences(readFileSync(out));
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
    }, 60_000);
  }

  it("writing a second time replaces the generated sheets and adds none", async () => {
    const file = path("data/chinook.xlsx");
    const first = await mainJob({ file, total: "600", year: "2025", basis: "seasonal", language: "en-US" });
    const again = join(folder, "again.xlsx");
    const run = await runCli("write", first, "--year", "2025", "--out", again);
    expect(run.code).toBe(0);
    const names = (bytes: Buffer): readonly string[] => readWorkbookFile(bytes).map((sheet) => sheet.name);
    expect([...names(readFileSync(again))].sort()).toEqual([...names(readFileSync(first))].sort());
  }, 60_000);
});

const isSameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.from(a).equals(Buffer.from(b));
