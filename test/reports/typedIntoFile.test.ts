import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbook } from "../../src/files/graft/newWorkbook";
import { breakdownSheet } from "../../src/reports/breakdown/breakdownSheet";
import { cellAddress } from "../../src/reports/cells/cellAddress";
import { scorecardSheets } from "../../src/reports/scorecard/scorecardSheets";
import type { CellValue, SheetContent } from "../../src/workbook/sheetContent";
import type { SheetDraft } from "../../src/workbook/sheetDraft";
import { convertAll, describeWithLibreOffice, libreOfficeTimeout } from "../helpers/libreOffice";
import { readWorkbookFile } from "../../src/files/read/readWorkbookFile";
import { cardOf, cardsInput, sampleBreakdown, workedEntries } from "./samples/sampleReports";

/** A written file in which somebody typed another number into a cell, with a program that is not ours. */
function typedInto(file: Uint8Array, sheet: number, address: string, value: number): Uint8Array {
  const parts = unzipSync(file);
  const name = `xl/worksheets/sheet${sheet}.xml`;
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const edited = xml.replace(new RegExp(`(<c r="${address}"[^>]*>)<v>[^<]*</v>`), `$1<v>${value}</v>`);
  expect(edited).not.toBe(xml);
  return zipSync({ ...parts, [name]: strToU8(edited) });
}

/** A cell of a draft: its row by the text in some column, its column by the header. */
function placeIn({ rows }: SheetDraft, find: (texts: readonly unknown[]) => boolean, header: string): string {
  const values = rows.map((row) => row.map((cell) => cell?.value));
  const column = values.find((row) => row.includes(header))?.indexOf(header) ?? -1;
  const row = values.findIndex(find);
  expect(Math.min(row, column)).toBeGreaterThanOrEqual(0);
  return cellAddress(row, column);
}

function cellOf(sheet: SheetContent | undefined, address: string): CellValue {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheet?.rows.find(({ index }) => index === Number(digits) - 1)?.values[column] ?? null;
}

const breakdown = breakdownSheet(sampleBreakdown("en-US"), "en-US", { sheet: "Targets", table: "T" });
const isAnn = (row: readonly unknown[]): boolean => row[0] === "张三" && row.includes("Revenue");
const isPeople = (row: readonly unknown[]): boolean => row[0] === "All people" && row.includes("Revenue");
const at = (header: string): string => placeIn(breakdown, isAnn, header);
const valueOf = (address: string): CellValue => cellOf(readWorkbookFile(newWorkbook([breakdown]))[0], address);
const numberAt = (address: string): number => Number(valueOf(address));

const card = scorecardSheets(cardsInput([cardOf("Ann", workedEntries)]), "en-US", { sheets: [], tables: [] })[0]!;
const isRevenue = (row: readonly unknown[]): boolean => row[1] === "Revenue";
const inCard = (header: string): string => placeIn(card, isRevenue, header);

describeWithLibreOffice("A colleague without the add-in types into a written workbook", () => {
  let month: SheetContent | undefined;
  let total: SheetContent | undefined;
  let scored: SheetContent | undefined;
  let before: SheetContent | undefined;
  beforeAll(async () => {
    const targets = newWorkbook([breakdown]);
    const cards = newWorkbook([card]);
    const files = [
      typedInto(targets, 1, at("26-02"), numberAt(at("26-02")) + 5000),
      typedInto(targets, 1, at("2026 target"), numberAt(at("2026 target")) * 2),
      typedInto(cards, 1, inCard("Target"), 1_080_000),
      cards,
    ];
    const sheets = (await convertAll(files, "xlsx")).map((bytes) => readWorkbookFile(bytes)[0]);
    [month, total, scored, before] = sheets;
  }, libreOfficeTimeout);

  it("a month's target: its quarter and the totals follow, and the check shows by how much the year no longer ties", () => {
    expect(cellOf(month, at("Q1"))).toBe(numberAt(at("Q1")) + 5000);
    expect(cellOf(month, at("Q2"))).toBe(numberAt(at("Q2")));
    expect(numberAt(at("Check"))).toBe(0);
    expect(cellOf(month, at("Check"))).toBe(-5000);
    const people = placeIn(breakdown, isPeople, "26-02");
    expect(cellOf(month, people)).toBe(numberAt(people) + 5000);
  });

  it("the year's target: attainment, mark and check follow", () => {
    const attainment = numberAt(at("Attainment"));
    expect(attainment).toBeGreaterThan(0.9);
    expect(cellOf(total, at("Attainment"))).toBeCloseTo(attainment / 2, 12);
    expect(valueOf(at("Status"))).toBe("◆ Near");
    expect(cellOf(total, at("Status"))).toBe("▼ Behind");
    expect(cellOf(total, at("Check"))).toBe(numberAt(at("2026 target")));
  });

  it("a scorecard's target: attainment, points, score and what is still to be had follow", () => {
    const score = placeIn(card, (row) => row.includes(97.2), "Name");
    expect(cellOf(before, score)).toBe(97.2);
    expect(cellOf(scored, inCard("Attainment"))).toBe(1);
    expect(cellOf(scored, inCard("Points"))).toBe(100);
    expect(cellOf(before, inCard("Still to gain"))).toBeCloseTo(12, 9);
    expect(cellOf(scored, inCard("Still to gain"))).toBeCloseTo(8, 9);
    // 10 points more on a weight of 40 %
    expect(cellOf(scored, score)).toBe(101.2);
  });
});
