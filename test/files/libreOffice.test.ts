import { addSheetsToPackage } from "../../src/files/graft/addSheetsToPackage";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { convertAll, describeWithLibreOffice, libreOfficeTimeout, recalculate, toPdf } from "../helpers/libreOffice";
import { workbookOf } from "./buildPackage";
import { plainDraft, planDraft, richDraft } from "./sampleDrafts";

const valuesOf = (bytes: Uint8Array): unknown =>
  readWorkbookFile(bytes).map(({ name, rows }) => [name, rows.map(({ index, values }) => [index, values])]);
const added = [richDraft, planDraft([[richDraft.name, "breakdown"]])];

describeWithLibreOffice("LibreOffice", () => {
  it(
    "calculates the same results as the file carries, in a new workbook and in a user's",
    async () => {
      const files = [
        newWorkbook(added),
        addSheetsToPackage(workbookOf('<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>'), added),
      ];
      const recalculated = await convertAll(files, "xlsx");
      expect(recalculated.map(valuesOf)).toEqual(files.map(valuesOf));
    },
    libreOfficeTimeout,
  );

  it(
    "really calculates anew: a wrong result in the file does not survive",
    async () => {
      const wrong = { ...plainDraft("Sum", []), rows: [[{ value: 3, formula: "1+1" }]] };
      const [sheet] = await recalculate(newWorkbook([wrong]));
      expect(sheet?.rows[0]?.values).toEqual([2]);
    },
    libreOfficeTimeout,
  );

  it(
    "reads hostile text as it is",
    async () => {
      const texts = ["=1+1", "+1", "-1", "@x", " a  b ", "a\nb", "_x0041_", "😀"];
      const file = newWorkbook([
        plainDraft(
          "Names",
          texts.map((text) => [text]),
        ),
      ]);
      expect((await recalculate(file))[0]?.rows.map(({ values }) => values[0])).toEqual(texts);
    },
    libreOfficeTimeout,
  );

  it(
    "prints a sheet one page wide",
    async () => {
      const rows = [Array.from({ length: 20 }, () => ({ value: "x" }))];
      const print = { orientation: "portrait", fitToWidth: true } as const;
      const pdf = await toPdf(
        newWorkbook([{ ...plainDraft("Wide", []), columnWidths: rows.flat().map(() => 20), rows, print }]),
      );
      expect(new TextDecoder("latin1").decode(pdf).match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    },
    libreOfficeTimeout,
  );
});
