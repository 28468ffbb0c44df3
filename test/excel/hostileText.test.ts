import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { openPackage } from "../../src/files/package/workbookPackage";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { uniqueSheetName } from "../../src/reports/cells/sheetName";
import { hostileTexts } from "../helpers/hostileTexts";
import { plainDraft } from "../files/sampleDrafts";
import { sheetOf } from "../workbook/contents";
import { openHost } from "./openHost";

const perRow = 20;
const texts = hostileTexts(10_000, 1);
const rowsOf = <Value>(values: readonly Value[]): Value[][] =>
  Array.from({ length: Math.ceil(values.length / perRow) }, (_, row) => values.slice(row * perRow, (row + 1) * perRow));

function uniqueNames(wanted: readonly string[]): string[] {
  const names: string[] = [];
  for (const text of wanted) names.push(uniqueSheetName(text, names.slice(-300)));
  return names;
}

describe("text that wants to be something else", () => {
  it("is the same text again in a file, and none of it is a formula", () => {
    const file = newWorkbook([plainDraft("Names", rowsOf(texts))]);
    expect(openPackage(file).text("xl/worksheets/sheet1.xml")).not.toMatch(/<f[\s>/]/);
    expect(readWorkbookFile(file)[0]?.rows.flatMap(({ values }) => values)).toEqual(texts);
  });

  it("is the same text again in Excel, and none of it is a formula", async () => {
    const { live, excel, close } = await openHost([sheetOf("Data", [["x"]])], { secondDayOf1904: 1463 });
    await live.addSheets([plainDraft("Names", rowsOf(texts))]);
    const sheet = excel.book.sheets.find(({ name }) => name === "Names")!;
    const formulas: unknown[] = [];
    excel.book.store.visit(sheet.id, excel.book.store.usedArea(sheet.id, false)!, (_, __, content) => {
      if (content?.formula !== undefined) formulas.push(content);
    });
    expect(formulas).toEqual([]);
    expect((await live.readSheet("Names")).rows.flatMap(({ values }) => values)).toEqual(texts);
    close();
  });
});

describe("a sheet called after such a text", () => {
  it("has a name that Excel takes, and that no other sheet has", () => {
    const names = uniqueNames(texts);
    // 1 to 31 characters, none of []:*?/\ , no apostrophe at either end, no broken character
    const isRefused = (name: string): boolean =>
      name.length === 0 || name.length > 31 || /[[\]:*?/\\\p{Cs}\p{Cc}\ufffe\uffff]|^'|'$|^history$/iu.test(name);
    expect(names.filter(isRefused)).toEqual([]);
    const some = uniqueNames(texts.slice(0, 300)).map((name) => name.toLowerCase());
    expect(new Set(some).size).toBe(some.length);
  });

  it("is found by that name, and by formulas of other sheets, in a file and in Excel", async () => {
    const names = uniqueNames(texts.slice(0, 40));
    const drafts = names.map((name, index) => plainDraft(name, [[`cell of ${index}`]]));
    expect(readWorkbookFile(newWorkbook(drafts)).map(({ name }) => name)).toEqual(names);
    const { live, close } = await openHost([sheetOf("Data", [["x"]])], { secondDayOf1904: 1463 });
    await live.addSheets(drafts);
    for (const [index, name] of names.entries()) {
      expect((await live.readSheet(name)).rows[0]?.values).toEqual([`cell of ${index}`]);
    }
    close();
  });
});
