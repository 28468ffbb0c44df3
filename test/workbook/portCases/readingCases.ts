import type { SheetContent } from "../../../src/workbook/sheetContent";
import { area, sheetOf, valuesOf } from "../contents";
import { failureOf, holds, same } from "../expecting";
import type { PortCase } from "../workbookUnderTest";

const orders = sheetOf("Orders", [
  ["Order", "Rep", "Amount", "Paid"],
  ["A-1", "王芳", 1250.5, true],
  ["007", "O'Neil <&>", -3, false],
]);

/** What reading promises. */
export const readingCases: readonly PortCase[] = [
  {
    name: "text, numbers and truth values are read as they are",
    run: async (open) => {
      const { port, close } = await open([orders]);
      const [sheet] = await port.readSheets();
      same(valuesOf(sheet!), valuesOf(orders));
      close?.();
    },
  },
  {
    name: "a cell in error is read as its error, not as text",
    run: async (open) => {
      const { port, close } = await open([sheetOf("S", [["Rate"], [{ error: "#DIV/0!" }], [{ error: "#N/A" }]])]);
      same(valuesOf((await port.readSheets())[0]!), { 0: ["Rate"], 1: [{ error: "#DIV/0!" }], 2: [{ error: "#N/A" }] });
      close?.();
    },
  },
  {
    name: "dates are read as serials with their format, also below text",
    run: async (open) => {
      const { port, close } = await open([
        sheetOf("S", [], {
          rows: [
            { index: 0, values: ["Day", "Share"] },
            { index: 1, values: [46023, 0.125], formats: ["yyyy-mm-dd", "0.0%"] },
          ],
        }),
      ]);
      const row = (await port.readSheets())[0]?.rows[1];
      same(
        [row?.values, row?.formats],
        [
          [46023, 0.125],
          ["yyyy-mm-dd", "0.0%"],
        ],
      );
      close?.();
    },
  },
  {
    name: "cells keep their place when a sheet begins far from A1",
    run: async (open) => {
      const { port, close } = await open([sheetOf("S", [], { rows: [{ index: 6, values: [null, null, "Here", 1] }] })]);
      same(valuesOf((await port.readSheets())[0]!), { 6: [null, null, "Here", 1] });
      close?.();
    },
  },
  {
    name: "blank rows between filled ones are not listed",
    run: async (open) => {
      const { port, close } = await open([sheetOf("S", [["a"], [null], [null], ["b"]])]);
      same(valuesOf((await port.readSheets())[0]!), { 0: ["a"], 3: ["b"] });
      close?.();
    },
  },
  {
    name: "an empty sheet has no rows",
    run: async (open) => {
      const { port, close } = await open([orders, sheetOf("Empty", [])]);
      same(
        (await port.readSheets()).map(({ name, rows }) => [name, rows.length]),
        [
          ["Orders", 3],
          ["Empty", 0],
        ],
      );
      close?.();
    },
  },
  {
    name: "every table of a sheet is told with its name and area",
    run: async (open) => {
      const tables = [
        { name: "Sales", area: area(0, 0, 2, 1), hasHeader: true, hasTotals: false },
        { name: "人员", area: area(0, 3, 1, 4), hasHeader: true, hasTotals: false },
      ];
      const rows = [
        ["Rep", "Amount", null, "姓名", "岗位"],
        ["Ann", 1, null, "李", "销售"],
        ["Bob", 2],
      ];
      const { port, close } = await open([sheetOf("S", rows, { tables })]);
      same((await port.readSheets())[0]?.tables, tables);
      close?.();
    },
  },
  {
    name: "rows that are hidden are told, and read like any other",
    run: async (open) => {
      const sheet = sheetOf("S", [["a"], ["b"], ["c"], ["d"]], { hiddenRows: [1, 3] });
      const { port, close } = await open([sheet]);
      const [read] = await port.readSheets();
      same([read?.hiddenRows, valuesOf(read!)], [[1, 3], valuesOf(sheet)]);
      close?.();
    },
  },
  {
    name: "merged cells are told",
    run: async (open) => {
      const merges = [area(0, 0, 0, 2), area(1, 0, 2, 0)];
      const { port, close } = await open([sheetOf("S", [["Title"], ["North", 1, 2], [null, 3, 4]], { merges })]);
      same((await port.readSheets())[0]?.merges, merges);
      close?.();
    },
  },
  {
    name: "hidden sheets are read too, in the order of the tabs",
    run: async (open) => {
      const sheets = [
        orders,
        sheetOf("Hidden", [["x"]], { visibility: "hidden" }),
        sheetOf("Deep", [["y"]], { visibility: "veryHidden" }),
      ];
      const { port, close } = await open(sheets);
      const read = await port.readSheets();
      same(
        read.map((sheet) => [sheet.name, sheet.visibility, valuesOf(sheet)]),
        sheets.map((sheet) => [sheet.name, sheet.visibility, valuesOf(sheet)]),
      );
      same(await port.sheetNames(), ["Orders", "Hidden", "Deep"]);
      close?.();
    },
  },
  {
    name: "one sheet can be read by its name, whatever its upper and lower case",
    run: async (open) => {
      const { port, close } = await open([orders, sheetOf("Other", [["x"]])]);
      same(valuesOf(await port.readSheet("oTHER")), { 0: ["x"] });
      same(await failureOf(port.readSheet("Nowhere")), "sheet-missing");
      close?.();
    },
  },
  {
    name: "50,000 rows are read whole",
    run: async (open) => {
      const rows = Array.from({ length: 50_000 }, (_, row) => [row, `O-${row}`, row % 7, "华东", row * 1.5]);
      const { port, close } = await open([sheetOf("Big", rows)]);
      const [sheet] = await port.readSheets();
      const sum = (sheet as SheetContent).rows.reduce((total, { values }) => total + Number(values[0]), 0);
      same([sheet?.rows.length, sum, sheet?.rows[49_999]?.values], [50_000, 1_249_975_000, rows[49_999]]);
      close?.();
    },
  },
  {
    name: "a sheet with more text than Excel on the web carries at once is read whole",
    run: async (open) => {
      const text = "字".repeat(30_000);
      const { port, close } = await open([
        sheetOf(
          "Notes",
          Array.from({ length: 12 }, () => Array(12).fill(text)),
        ),
      ]);
      const [sheet] = await port.readSheets();
      const isWhole = sheet?.rows.every(
        ({ values }) => values.length === 12 && values.every((value) => value === text),
      );
      holds(sheet?.rows.length === 12 && isWhole === true, "all 144 long texts came");
      close?.();
    },
  },
];
