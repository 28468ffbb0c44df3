import { area, sheetOf, stateOf, valuesOf } from "../contents";
import { failureOf, same } from "../expecting";
import type { PortCase } from "../workbookUnderTest";
import { breakdownAndPlan, draftOf, planListing } from "./drafts";

const data = sheetOf("Data", [
  ["Rep", "Amount"],
  ["Ann", 120],
  ["Bob", 80],
]);
const namesOf = (sheets: readonly { readonly name: string }[]): string[] => sheets.map(({ name }) => name);
const never = { progress: () => undefined, isCancelled: () => false };

/** What adding sheets promises about their content. */
export const writingCases: readonly PortCase[] = [
  {
    name: "new sheets come behind the others, in their order, with their values",
    run: async (open) => {
      const { port, close } = await open([data]);
      await port.addSheets([draftOf("One", "sample", [["a", 1.5, true]]), draftOf("Two", "sample", [[null, "b"]])]);
      const sheets = await port.readSheets();
      same(namesOf(sheets), ["Data", "One", "Two"]);
      same(sheets.slice(1).map(valuesOf), [{ 0: ["a", 1.5, true] }, { 0: [null, "b"] }]);
      same(valuesOf(sheets[0]!), valuesOf(data));
      close?.();
    },
  },
  {
    name: "text stays text, whatever Excel would make of it",
    run: async (open) => {
      const { port, close } = await open([data]);
      const texts = [
        "=1+1",
        "+1",
        "-5",
        "@sum",
        "007",
        "2024-03-01",
        "1/2",
        "TRUE",
        "50%",
        "'quoted",
        "12:30",
        "１２",
        " x ",
      ];
      const asText = { numberFormat: "@" };
      await port.addSheets([
        draftOf("Texts", "sample", [
          ...texts.map((text) => [text]),
          [
            { value: "=2+2", style: asText },
            { value: "0010", style: asText },
          ],
        ]),
      ]);
      const sheet = await port.readSheet("Texts");
      same(
        sheet.rows.map(({ values }) => values[0]),
        [...texts, "=2+2"],
      );
      same(sheet.rows.at(-1)?.values[1], "0010");
      close?.();
    },
  },
  {
    name: "formulas have their results, over other new sheets, tables and names",
    run: async (open) => {
      const { port, close } = await open([data]);
      await port.addSheets([
        draftOf("Sum '26", "sample", [
          [
            { value: 200, formula: "SUM(Data!B2:B3)" },
            { value: 7, formula: "'Base 26'!B2+1" },
          ],
          [
            { value: 10, formula: "SUM(BaseTable[Points])" },
            { value: 12, formula: "BasePoints*2" },
          ],
          [
            { value: "A <&> B", formula: 'IF(A1>0,"A <&> B","")' },
            { value: true, formula: "A1>B1" },
          ],
        ]),
        draftOf(
          "Base 26",
          "sample",
          [
            ["Rep", "Points"],
            ["Ann", 6],
            ["Bob", 4],
          ],
          {
            tables: [{ name: "BaseTable", area: area(0, 0, 2, 1) }],
            names: [{ name: "BasePoints", refersTo: "'Base 26'!$B$2" }],
          },
        ),
      ]);
      same(valuesOf(await port.readSheet("Sum '26")), { 0: [200, 7], 1: [10, 12], 2: ["A <&> B", true] });
      close?.();
    },
  },
  {
    name: "number formats of new sheets can be read back",
    run: async (open) => {
      const { port, close } = await open([data]);
      await port.addSheets([
        draftOf("F", "sample", [
          [
            { value: 46023, style: { numberFormat: "yyyy-mm-dd" } },
            { value: 0.5, style: { numberFormat: "0.0%" } },
          ],
        ]),
      ]);
      const [row] = (await port.readSheet("F")).rows;
      same(
        [row?.values, row?.formats],
        [
          [46023, 0.5],
          ["yyyy-mm-dd", "0.0%"],
        ],
      );
      close?.();
    },
  },
  {
    name: "a new table whose name is taken gets a number, and formulas follow",
    run: async (open) => {
      const tables = [{ name: "Sales", area: area(0, 0, 2, 1), hasHeader: true, hasTotals: false }];
      const { port, close } = await open([{ ...data, tables }]);
      await port.addSheets([
        draftOf(
          "New",
          "sample",
          [
            ["Rep", "Amount"],
            ["Cy", 5],
            ["Total", { value: 5, formula: "SUM(sales[Amount])" }],
          ],
          {
            tables: [{ name: "sales", area: area(0, 0, 1, 1) }],
          },
        ),
      ]);
      const sheet = await port.readSheet("New");
      same(
        sheet.tables.map(({ name }) => name),
        ["sales_2"],
      );
      same(valuesOf(sheet)[2], ["Total", 5]);
      close?.();
    },
  },
  {
    name: "header cells of a new table are made text, filled and told apart",
    run: async (open) => {
      const { port, close } = await open([data]);
      await port.addSheets([
        draftOf(
          "H",
          "sample",
          [
            ["Sales", "sales", null, 2026],
            [1, 2, 3, 4],
          ],
          {
            tables: [{ name: "Heads", area: area(0, 0, 1, 3) }],
          },
        ),
      ]);
      same(valuesOf(await port.readSheet("H"))[0], ["Sales", "sales2", "Column3", "2026"]);
      close?.();
    },
  },
  {
    name: "a sheet of 5,000 rows arrives whole",
    run: async (open) => {
      const { port, close } = await open([data]);
      const rows = Array.from({ length: 5000 }, (_, row) => [`Order ${row} ${"文".repeat(150)}`, row, row / 4]);
      await port.addSheets([draftOf("Long", "sample", rows)]);
      const read = (await port.readSheet("Long")).rows;
      same([read.length, read[0]?.values, read[4999]?.values], [5000, rows[0], rows[4999]]);
      close?.();
    },
  },
  {
    name: "a sheet that shall be hidden is hidden, the others can be seen",
    run: async (open) => {
      const { port, close } = await open([data]);
      await port.addSheets([draftOf("Shown", "sample", [[1]]), draftOf("Lists", "sample", [[2]], { hidden: true })]);
      same(
        (await port.readSheets()).map(({ visibility }) => visibility),
        ["visible", "visible", "hidden"],
      );
      close?.();
    },
  },
  {
    name: "a name that one of the user's sheets has is refused, whatever its upper and lower case, and nothing is changed",
    run: async (open) => {
      const { port, close } = await open([data]);
      const before = stateOf(await port.readSheets());
      same(
        await failureOf(port.addSheets([draftOf("Fine", "sample", [[1]]), draftOf("DATA", "sample", [[1]])])),
        "name-taken",
      );
      same(stateOf(await port.readSheets()), before);
      close?.();
    },
  },
  {
    name: "two new sheets of one name are refused",
    run: async (open) => {
      const { port, close } = await open([data]);
      same(
        await failureOf(port.addSheets([draftOf("A", "sample", [[1]]), draftOf("a", "sample", [[1]])])),
        "name-taken",
      );
      same(namesOf(await port.readSheets()), ["Data"]);
      close?.();
    },
  },
  {
    name: "stopping leaves the workbook as it was",
    run: async (open) => {
      const { port, close } = await open([data]);
      const before = stateOf(await port.readSheets());
      const told: string[] = [];
      const watch = {
        progress: (_: number, __: number, sheet: string) => void told.push(sheet),
        isCancelled: () => told.length > 0,
      };
      same(await failureOf(port.addSheets(breakdownAndPlan(100), watch)), "cancelled");
      same(stateOf(await port.readSheets()), before);
      close?.();
    },
  },
  {
    name: "progress only goes on, and never past the last sheet",
    run: async (open) => {
      const { port, close } = await open([data]);
      const told: [number, number][] = [];
      await port.addSheets(breakdownAndPlan(100), { ...never, progress: (done, of) => void told.push([done, of]) });
      same(
        told.length > 0 && told.every(([done, of], index) => done <= of && done > (told[index - 1]?.[0] ?? -1)),
        true,
        "progress",
      );
      close?.();
    },
  },
  {
    name: "a workbook that changed since is left alone",
    run: async (open) => {
      const { port, close } = await open([data]);
      const before = stateOf(await port.readSheets());
      let seen: unknown;
      const refuse = port.addSheets(breakdownAndPlan(100), never, (sheets) => {
        seen = stateOf(sheets);
        return false;
      });
      same(await failureOf(refuse), "workbook-changed");
      same(seen, before, "what the check saw");
      same(stateOf(await port.readSheets()), before);
      await port.addSheets(breakdownAndPlan(100), never, () => true);
      same(namesOf(await port.readSheets()), ["Data", "Targets 2026", "KPI Plan"]);
      close?.();
    },
  },
  {
    name: "adding nothing changes nothing",
    run: async (open) => {
      const { port, close } = await open([data]);
      await port.addSheets([]);
      same(namesOf(await port.readSheets()), ["Data"]);
      close?.();
    },
  },
  {
    name: "a plan alone that lists nothing is added",
    run: async (open) => {
      const { port, close } = await open([data]);
      await port.addSheets([planListing()]);
      same((await port.readSheet("KPI Plan")).generated, "plan");
      close?.();
    },
  },
];
