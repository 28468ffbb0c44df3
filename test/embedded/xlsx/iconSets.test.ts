import { unzipSync } from "fflate";
import type { Book } from "../../../src/embedded/model/book/book";
import { createBook } from "../../../src/embedded/model/book/createBook";
import { startExcel } from "../../../src/embedded/node/startExcel";
import { createMemoryStore } from "../../../src/embedded/store/memoryStore";
import { createUniverEngine } from "../../../src/embedded/store/univerEngine";
import { openXlsx } from "../../../src/embedded/xlsx/openXlsx";
import { saveXlsx } from "../../../src/embedded/xlsx/saveXlsx";
import { describeWithLibreOffice, libreOfficeTimeout, recalculate } from "../../helpers/libreOffice";

/** Set, name in the file. The last three came with Excel 2010. */
const sets = [
  ["ThreeArrows", "3Arrows"],
  ["ThreeSymbols2", "3Symbols2"],
  ["FourRedToBlack", "4RedToBlack"],
  ["FiveArrowsGray", "5ArrowsGray"],
  ["FiveRating", "5Rating"],
  ["FiveQuarters", "5Quarters"],
  ["ThreeStars", "3Stars"],
  ["ThreeTriangles", "3Triangles"],
  ["FiveBoxes", "5Boxes"],
] as const;

let saved: Uint8Array;
let opened: Book;

beforeAll(async () => {
  const excel = await startExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    for (const [style] of sets) {
      const { iconSet } = sheet.getRange("A1:A3").conditionalFormats.add("IconSet");
      iconSet.style = style;
    }
    const { iconSet } = sheet.getRange("B1:B3").conditionalFormats.add("IconSet");
    iconSet.style = "ThreeStars";
    iconSet.showIconOnly = true;
    iconSet.criteria = [
      {},
      { type: "Number", operator: "GreaterThan", formula: "=700" },
      { type: "Percentile", operator: "GreaterThanOrEqual", formula: "=90" },
    ] as never;
    await context.sync();
  });
  saved = saveXlsx(excel.book);
  excel.close();
  opened = createBook({ store: createMemoryStore(), createEngine: createUniverEngine });
  expect(openXlsx(saved, opened)).toEqual([]);
});

afterAll(() => {
  opened.calculation.dispose();
});

describe("Icon sets", () => {
  it("are saved as the set that was chosen, not as another one", () => {
    const xml = new TextDecoder().decode(unzipSync(saved)["xl/worksheets/sheet1.xml"]);
    const found = [...xml.matchAll(/iconSet="(\w+)"/g)].map(([, name]) => name);
    expect(new Set(found)).toEqual(new Set(sets.map(([, name]) => name)));
  });

  it("that came later keep their limits when the file is opened again", () => {
    const bags = opened.sheets[0]?.conditionalFormats.map(({ bag }) => bag.children.get("iconSet")?.values);
    const stars = bags?.find((values) => values?.get("showIconOnly") === true);
    expect(stars?.get("style")).toBe("ThreeStars");
    expect(stars?.get("criteria")).toEqual([
      {},
      { type: "Number", operator: "GreaterThan", formula: "=700" },
      { type: "Percentile", operator: "GreaterThanOrEqual", formula: "=90" },
    ]);
  });

  it("stay in their order, and survive being saved once more", () => {
    const again = createBook({ store: createMemoryStore(), createEngine: createUniverEngine });
    expect(openXlsx(saveXlsx(opened), again)).toEqual([]);
    const stylesOf = (book: Book): unknown =>
      book.sheets[0]?.conditionalFormats.map(({ type, bag }) => [
        type,
        bag.children.get("iconSet")?.values.get("style"),
      ]);
    expect(again.sheets[0]?.conditionalFormats).toHaveLength(sets.length + 1);
    expect(stylesOf(again)).toEqual(stylesOf(opened));
    again.calculation.dispose();
  });
});

describeWithLibreOffice("LibreOffice", () => {
  it(
    "opens a file with all icon sets",
    async () => {
      const [sheet] = await recalculate(saved);
      expect(sheet?.rows.map(({ values }) => values[0])).toEqual([1, 2, 3]);
    },
    libreOfficeTimeout,
  );
});
