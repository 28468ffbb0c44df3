import fc from "fast-check";
import { halveBlocks, takeBlocks, type CellBlock } from "../../src/excel/read/cellBlocks";
import { joinAddresses, styleAreas } from "../../src/excel/write/styleAreas";
import { textEntry } from "../../src/excel/write/textEntry";
import { withSheetNames } from "../../src/excel/write/withSheetNames";
import type { CellStyle, DraftCell } from "../../src/workbook/sheetDraft";
import { runs } from "../helpers/runs";
import { area } from "../workbook/contents";

describe("text is written so that it stays text", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["  -5", "'  -5"],
    ["007", "'007"],
    ["true", "'true"],
    ["#N/A", "'#N/A"],
    ["'quoted", "''quoted"],
    ["Region", "Region"],
    ["truely", "truely"],
    ["华东", "华东"],
  ])("%s is entered as %s", (text, entry) => expect(textEntry(text)).toBe(entry));

  it("text longer than a cell holds ends in an ellipsis", () => {
    expect(textEntry("x".repeat(40_000))).toHaveLength(32_767);
    expect(textEntry("x".repeat(40_000)).endsWith("…")).toBe(true);
    expect(textEntry("x".repeat(32_767)).endsWith("x")).toBe(true);
  });
});

describe("sheets under other names", () => {
  const names = new Map([
    ["q1 '26", "~kpi 1"],
    ["data", "~kpi 2"],
  ]);
  it.each([
    ["'Q1 ''26'!A1+Data!B2", "'~kpi 1'!A1+'~kpi 2'!B2"],
    ['"Data!A1"&Data!A1', "\"Data!A1\"&'~kpi 2'!A1"],
    ["SUM(Table[Data!x])+MyData!A1", "SUM(Table[Data!x])+MyData!A1"],
    ["SUM(B2:B3)", "SUM(B2:B3)"],
  ])("%s becomes %s", (formula, expected) => expect(withSheetNames(formula, names)).toBe(expected));
});

describe("cells that look alike", () => {
  const bold: DraftCell = { value: 1, style: { bold: true } };
  const red: DraftCell = { value: 1, style: { color: "#FF0000" } };

  it("are gathered into rectangles, and number formats do not tell them apart", () => {
    const money: DraftCell = { value: 1, style: { bold: true, numberFormat: "0.00" } };
    expect(
      styleAreas([
        [bold, money, red],
        [bold, bold, undefined],
        [undefined, { value: 2 }],
      ]),
    ).toEqual([
      { style: { bold: true }, areas: [area(0, 0, 1, 1)] },
      { style: { color: "#FF0000" }, areas: [area(0, 2, 0, 2)] },
    ]);
  });

  it("each get their look once and only once", () => {
    const looks: (CellStyle | undefined)[] = [
      undefined,
      { bold: true },
      { fill: "#112233" },
      { bold: true, italic: true },
    ];
    const grid = fc.array(fc.array(fc.nat(3), { maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(grid, (numbers) => {
        const rows = numbers.map((row) => row.map((one): DraftCell => ({ ...(looks[one] && { style: looks[one] }) })));
        const painted = new Map<string, CellStyle[]>();
        for (const { style, areas } of styleAreas(rows)) {
          for (const { top, left, bottom, right } of areas) {
            for (let row = top; row <= bottom; row++) {
              for (let column = left; column <= right; column++) {
                const place = `${row},${column}`;
                painted.set(place, [...(painted.get(place) ?? []), style]);
              }
            }
          }
        }
        numbers.forEach((row, r) =>
          row.forEach((one, c) => {
            expect(painted.get(`${r},${c}`)).toEqual(looks[one] && [looks[one]]);
          }),
        );
      }),
      runs(100),
    );
  });

  it("are named in addresses that Excel can take", () => {
    const areas = Array.from({ length: 100 }, (_, row) => area(row * 2, 0, row * 2, 3));
    const joined = joinAddresses(areas);
    expect(joined.every((address) => address.length <= 250)).toBe(true);
    expect(joined.join(",").split(",")).toHaveLength(100);
  });
});

describe("blocks of cells to read", () => {
  const cells = ({ sheet, area: { top, left, bottom, right } }: CellBlock): string[] =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => `${sheet}:${top + row},${left + column}`),
    ).flat();
  const block = fc
    .tuple(fc.nat(3), fc.nat(5), fc.nat(5), fc.nat(9), fc.nat(9))
    .map(([sheet, top, left, rows, columns]): CellBlock => ({
      sheet,
      area: area(top, left, top + rows, left + columns),
    }));

  it("hold every cell once, however small the requests are", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), fc.integer({ min: 1, max: 60 }), (blocks, budget) => {
        const queue = [...blocks];
        const taken: CellBlock[] = [];
        while (queue.length > 0) {
          const some = takeBlocks(queue, budget);
          expect(some.length).toBeGreaterThan(0);
          taken.push(...some);
        }
        expect(taken.flatMap(cells)).toEqual(blocks.flatMap(cells));
      }),
      runs(100),
    );
  });

  it("are halved without losing a cell, until only one is left", () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const halves = halveBlocks(blocks);
        const all = blocks.flatMap(cells);
        if (!halves) expect(all).toHaveLength(1);
        else {
          expect(halves.flat().flatMap(cells)).toEqual(all);
          expect(halves.every((half) => half.length > 0)).toBe(true);
        }
      }),
      runs(100),
    );
  });
});
