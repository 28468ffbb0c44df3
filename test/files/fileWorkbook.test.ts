import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbookFile } from "../../src/files/openWorkbookFile";
import { workbookPortContract } from "../workbook/workbookPortContract";
import type { OpenWorkbook } from "../workbook/workbookUnderTest";
import { sheetsFile } from "./sheetsFile";

let folder = "";
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbook-"));
});
afterAll(() => rm(folder, { recursive: true }));

const openFile: OpenWorkbook = async (sheets) => {
  const path = join(folder, `${++count}.xlsx`);
  await writeFile(path, sheetsFile(sheets));
  return { port: await openWorkbookFile(path) };
};

workbookPortContract("an .xlsx file", openFile, { isLive: false });
