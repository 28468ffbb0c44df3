import { zipSync } from "fflate";
import { newWorkbook } from "../../../src/files/graft/newWorkbook";
import type { SheetDraft } from "../../../src/workbook/sheetDraft";
import type { Bench } from "./scripts";
import { conform, refused } from "./scripts";

const sheet = (name: string, rows: SheetDraft["rows"]): SheetDraft => ({
  name,
  kind: "sample",
  columnWidths: [20],
  rows,
});

const inBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** A workbook with two sheets; the second adds up the first. */
const file = inBase64(
  newWorkbook([
    sheet("Data", [[{ value: 40 }], [{ value: 2, style: { bold: true } }]]),
    sheet("Total", [[{ value: 42, formula: "SUM(Data!A1:A2)" }]]),
  ]),
);

async function names(t: Bench): Promise<readonly string[]> {
  const sheets = t.workbook.worksheets.load("items/name");
  await t.sync();
  return sheets.items.map(({ name }) => name);
}

async function insert(t: Bench, options?: Excel.InsertWorksheetOptions, base64 = file): Promise<readonly string[]> {
  const ids = t.workbook.insertWorksheetsFromBase64(base64, options);
  await t.sync();
  return ids.value;
}

conform("sheets of another workbook", [
  [
    "all sheets of a file come in at the end",
    "Workbook.insertWorksheetsFromBase64",
    async (t) => {
      const ids = await insert(t);
      return [ids.length, await names(t)];
    },
    [2, ["Sheet1", "Data", "Total"]],
  ],
  [
    "with their values, looks and formulas",
    "Workbook.insertWorksheetsFromBase64",
    async (t) => {
      await insert(t);
      const total = t.workbook.worksheets.getItem("Total").getRange("A1");
      const bold = t.workbook.worksheets.getItem("Data").getRange("A2");
      const formula = await t.read(total, "formulas");
      return [formula, await t.read(total, "values"), await t.read(bold, "format/font/bold")];
    },
    [[["=SUM(Data!A1:A2)"]], [[42]], true],
  ],
  [
    "the ids that come back are the new sheets'",
    "Workbook.insertWorksheetsFromBase64",
    async (t) => {
      const [id = ""] = await insert(t, { sheetNamesToInsert: ["Total"] });
      return [await t.read(t.workbook.worksheets.getItem(id), "name"), await names(t)];
    },
    ["Total", ["Sheet1", "Total"]],
  ],
  [
    "sheets can come in before another",
    "Workbook.insertWorksheetsFromBase64",
    async (t) => {
      await insert(t, { positionType: "Before", relativeTo: "Sheet1" });
      return names(t);
    },
    ["Data", "Total", "Sheet1"],
  ],
  [
    "a name that is taken gets a number, and the file's formulas follow",
    "Workbook.insertWorksheetsFromBase64",
    async (t) => {
      t.workbook.worksheets.add("Data").getRange("A1").values = [[1000]];
      await t.sync();
      await insert(t);
      const total = t.workbook.worksheets.getItem("Total").getRange("A1");
      return [await names(t), await t.read(total, "formulas"), await t.read(total, "values")];
    },
    [["Sheet1", "Data", "Data (2)", "Total"], [["=SUM('Data (2)'!A1:A2)"]], [[42]]],
  ],
  [
    "what comes in is told as added",
    "Workbook.insertWorksheetsFromBase64",
    async (t) => {
      let added = 0;
      t.workbook.worksheets.onAdded.add(() => {
        added += 1;
        return Promise.resolve();
      });
      await t.sync();
      await insert(t);
      await t.settled();
      return added;
    },
    2,
  ],
  [
    "a sheet that the file does not have is refused",
    "Workbook.insertWorksheetsFromBase64",
    (t) => insert(t, { sheetNamesToInsert: ["Nowhere"] }),
    refused("InvalidArgument"),
  ],
  [
    "what is no workbook is refused",
    "Workbook.insertWorksheetsFromBase64",
    (t) => insert(t, {}, inBase64(zipSync({ "notes.txt": new Uint8Array([1, 2, 3]) }))),
    refused("InvalidArgument"),
  ],
  [
    "a workbook with a protected structure takes none in",
    "Workbook.insertWorksheetsFromBase64",
    (t) => {
      t.workbook.protection.protect();
      return insert(t);
    },
    refused("AccessDenied"),
  ],
]);
