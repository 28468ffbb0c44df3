import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import type { SheetContent } from "../../src/workbook/sheetContent";

const run = promisify(execFile);

/** Path of LibreOffice's program, or null where it is not installed. */
export function findSoffice(): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/Applications/LibreOffice.app/Contents/MacOS"];
  const programs = folders.flatMap((folder) => [join(folder, "soffice"), join(folder, "soffice.exe")]);
  return programs.find((program) => existsSync(program)) ?? null;
}

// 0 is "always": formulas are calculated anew when a workbook is opened, whatever results it carries.
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Converts workbooks with LibreOffice, all in one call, in a profile of their own.
 *
 * @param files - whole .xlsx files
 * @param format - `xlsx` (recalculated) or `pdf`
 * @returns the converted files in the same order
 */
export async function convertAll(files: readonly Uint8Array[], format: "xlsx" | "pdf"): Promise<Uint8Array[]> {
  const soffice = findSoffice();
  if (soffice === null) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(join(tmpdir(), "kpi-desk-"));
  try {
    const profile = join(folder, "profile");
    const output = join(folder, "out");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
    const inputs = files.map((_, index) => join(folder, `${index}.xlsx`));
    await Promise.all(files.map((bytes, index) => writeFile(inputs[index] ?? "", bytes)));
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless"];
    await run(soffice, [...settings, "--convert-to", format, "--outdir", output, ...inputs]);
    return await Promise.all(files.map((_, index) => readFile(join(output, `${index}.${format}`))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The sheets of a workbook as LibreOffice calculates them, whatever results the file carries. */
export async function recalculate(file: Uint8Array): Promise<SheetContent[]> {
  const [converted] = await convertAll([file], "xlsx");
  return readWorkbookFile(converted ?? new Uint8Array());
}

/** The workbook as it prints. */
export async function toPdf(file: Uint8Array): Promise<Uint8Array> {
  const [converted] = await convertAll([file], "pdf");
  return converted ?? new Uint8Array();
}

/** A suite that needs LibreOffice; where it is not installed, one named test says that it was not run. */
export function describeWithLibreOffice(name: string, suite: () => void): void {
  if (findSoffice() !== null) {
    describe(name, suite);
    return;
  }
  it(`${name}: LibreOffice is not installed, not run here`, () => {
    expect(findSoffice()).toBeNull();
  });
}

// Starting LibreOffice takes seconds on a busy machine.
/** Time that a test with LibreOffice may take, in milliseconds. */
export const libreOfficeTimeout = 180_000;
