import { typeInto } from "../../src/embedded/model/book/userEdit";
import { startExcel } from "../../src/embedded/node/startExcel";
import { openFrozenFormulas } from "../../src/excel/freeze/openFrozenFormulas";

const functions = {
  functions: [
    {
      id: "KPISCORE",
      name: "KPISCORE",
      parameters: [{ name: "rep" }],
      result: { dimensionality: "matrix" },
      options: {},
    },
  ],
} as const;

describe("Freezing values", () => {
  it("waits for cells that show #BUSY! until they have their answer", async () => {
    const excel = await startExcel({ functions });
    let answer: (value: unknown) => void = () => undefined;
    const late = new Promise((done) => (answer = done));
    excel.CustomFunctions.associate("KPISCORE", () => late);
    const [sheet] = excel.book.sheets;
    if (!sheet) throw new Error("a new workbook has a sheet");
    await typeInto(sheet, 0, 0, '=KPISCORE("Ann")');
    const shown = (): unknown => excel.book.store.content(sheet.id, 0, 0)?.value;
    const seen: unknown[] = [];
    const frozen = openFrozenFormulas(excel, ["KPISCORE"], {
      wait: async () => {
        seen.push(shown());
        answer([[42]]);
        while (shown() === "#BUSY!") {
          await new Promise((done) => setTimeout(done, 5));
          await excel.book.calculation.settle();
        }
      },
    });
    const report = await frozen.freeze([{ sheet: sheet.name, address: "A1" }]);
    expect(report).toMatchObject({ cells: 1, unanswered: 0 });
    expect(seen).toEqual(["#BUSY!"]);
    expect(excel.book.store.content(sheet.id, 0, 0)).toEqual({ value: 42 });
    excel.close();
  });
});
