import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import { openWorkbookFile } from "../../src/files/openWorkbookFile";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readSheetNames } from "../../src/files/read/readWorkbookFile";
import { plainDraft, planDraft, richDraft } from "./sampleDrafts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kpi-desk-"));
  await writeFile(join(folder, "in.xlsx"), newWorkbook([plainDraft("Orders", [["Rep"], ["Jane"]])]));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const added = [richDraft, planDraft([[richDraft.name, "breakdown"]])];

describe("a workbook file", () => {
  it("is read, takes sheets and is saved under another name; the file itself stays as it is", async () => {
    const before = await readFile(join(folder, "in.xlsx"));
    const book = await openWorkbookFile(join(folder, "in.xlsx"));
    await book.addSheets(added);
    await book.save(join(folder, "out.xlsx"));
    expect(readSheetNames(await readFile(join(folder, "out.xlsx")))).toEqual(["Orders", richDraft.name, "KPI Plan"]);
    expect(Buffer.compare(await readFile(join(folder, "in.xlsx")), before)).toBe(0);
    expect(await readdir(folder)).toEqual(["in.xlsx", "out.xlsx"]);
  });

  it("lets new sheets have the names of those that they replace", async () => {
    const book = await openWorkbookFile(join(folder, "in.xlsx"));
    await book.addSheets(added);
    expect(await book.sheetNames()).toEqual(["Orders"]);
  });

  it("replaces an earlier result, but the file that was read only when asked to", async () => {
    const path = join(folder, "in.xlsx");
    const book = await openWorkbookFile(path);
    await book.save(join(folder, "out.xlsx"));
    await book.save(join(folder, "out.xlsx"));
    await expect(book.save(join(folder, ".", "in.xlsx"))).rejects.toMatchObject({ code: "output-is-input" });
    await book.addSheets(added);
    await book.save(path, { overwriteInput: true });
    expect(readSheetNames(await readFile(path))).toHaveLength(3);
  });

  it("is not written over a folder nor into one that is not there, and nothing half-written stays", async () => {
    const book = await openWorkbookFile(join(folder, "in.xlsx"));
    await mkdir(join(folder, "results"));
    await expect(book.save(join(folder, "results"))).rejects.toMatchObject({ code: "output-exists-as-folder" });
    await expect(book.save(join(folder, "no", "out.xlsx"))).rejects.toMatchObject({ code: "output-not-writable" });
    expect(await readdir(folder)).toEqual(["in.xlsx", "results"]);
  });

  it("that is missing or a folder is named", async () => {
    await expect(openWorkbookFile(join(folder, "no.xlsx"))).rejects.toMatchObject({ code: "file-not-found" });
    await expect(openWorkbookFile(folder)).rejects.toMatchObject({ code: "file-not-readable" });
  });
});

describe("a workbook in memory", () => {
  it("gives back what was added and replaces generated sheets like a file", async () => {
    const book = createMemoryWorkbook([]);
    await book.addSheets(added);
    await book.addSheets(added);
    expect((await book.readSheets()).map(({ name, generated }) => [name, generated])).toEqual([
      [richDraft.name, "breakdown"],
      ["KPI Plan", "plan"],
    ]);
    expect(await book.sheetNames()).toEqual([]);
    await expect(book.addSheets([plainDraft("A", []), plainDraft("a", [])])).rejects.toMatchObject({
      code: "name-taken",
    });
  });
});
