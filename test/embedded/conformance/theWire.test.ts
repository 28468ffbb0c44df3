import { beginCellEdit, endCellEdit } from "../../../src/embedded/model/book/userEdit";
import { conform, refused } from "./scripts";

conform("the wire", [
  [
    "while a cell is edited requests are refused",
    "RequestContext",
    async (t) => {
      beginCellEdit(t.excel.book);
      t.put("A1", [[1]]);
      try {
        await t.sync();
      } finally {
        endCellEdit(t.excel.book);
      }
    },
    refused("InvalidOperationInCellEditMode"),
  ],
  [
    "a request may wait until the edit is over",
    "RunOptions",
    async (t) => {
      beginCellEdit(t.excel.book);
      setTimeout(() => {
        endCellEdit(t.excel.book);
      }, 20);
      return t.Excel.run({ delayForCellEdit: true }, async (c) => {
        const r = c.workbook.worksheets.getItem("Sheet1").getRange("A1").load("address");
        await c.sync();
        return r.address;
      });
    },
    "Sheet1!A1",
  ],
  [
    "a request of more than 5 MB is refused",
    "ErrorCodes",
    async (t) => {
      t.put("A1", [["x".repeat(6 * 1024 * 1024)]]);
      await t.sync();
    },
    refused("RequestPayloadSizeLimitExceeded"),
  ],
  [
    "an answer of more than 5 MB is refused",
    "ErrorCodes",
    async (t) => {
      t.put("A1", [["x".repeat(30_000)]]);
      t.sheet.getRange("A1:A200").copyFrom("A1");
      await t.values("A1:A200");
    },
    refused("ResponsePayloadSizeLimitExceeded"),
  ],
  [
    "what was done before an error stays done",
    "RequestContext",
    async (t) => {
      t.put("A1", [[1]]);
      t.workbook.worksheets.getItem("Nope");
      try {
        await t.sync();
      } catch {
        /* the second action fails */
      }
      return t.Excel.run(async (c) => {
        const r = c.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
        await c.sync();
        return r.values;
      });
    },
    [[1]],
  ],
  [
    "an error says where it happened",
    "DebugInfo",
    async (t) => {
      t.workbook.worksheets.getItem("Nope");
      try {
        await t.sync();
      } catch (e) {
        const { code, debugInfo } = e as OfficeExtension.Error;
        return [code, debugInfo.errorLocation];
      }
      return undefined;
    },
    ["ItemNotFound", "WorksheetCollection.getItem"],
  ],
  [
    "a property beyond ExcelApi 1.15 is unknown to the host",
    "Range.valuesAsJson",
    async (t) => {
      await t.read(t.sheet.getRange("A1"), "valuesAsJson");
    },
    refused("NotImplemented"),
  ],
  [
    "an unknown member names itself",
    "Range.getImage",
    async (t) => {
      t.sheet.getRange("A1").getImage();
      try {
        await t.sync();
      } catch (e) {
        return (e as Error).message.includes("Range.getImage");
      }
      return undefined;
    },
    true,
  ],
  [
    "a large write is one write",
    "Range.values",
    async (t) => {
      const block = Array.from({ length: 1000 }, (_, i) => [i, i * 2, i * 3, i * 4]);
      t.put("A1:D1000", block);
      await t.sync();
      return t.values("A1000:D1000");
    },
    [[999, 1998, 2997, 3996]],
  ],
  [
    "a large write of the wrong size is refused before anything is written",
    "Range.values",
    async (t) => {
      t.put("A1", [[7]]);
      await t.sync();
      t.put(
        "A1:D1001",
        Array.from({ length: 1000 }, () => [1, 2, 3, 4]),
      );
      const code = await t.sync().then(
        () => "taken",
        (error: unknown) => (error as { code: string }).code,
      );
      return [code, await t.values("A1:B1")];
    },
    ["InvalidArgument", [[7, ""]]],
  ],
  [
    "a page of a collection",
    "LoadOption",
    async (t) => {
      for (const name of ["B", "C", "D"]) t.workbook.worksheets.add(name);
      const s = t.workbook.worksheets.load({ name: true, $top: 2, $skip: 1 });
      await t.sync();
      return s.items.map((x) => x.name);
    },
    ["B", "C"],
  ],
  [
    "objects of items are loaded with them",
    "LoadOption",
    async (t) => {
      t.put("A1:B2", [
        ["a", "b"],
        [1, 2],
      ]);
      t.sheet.tables.add("A1:B2", true);
      const s = t.workbook.worksheets.load("items/name,items/tables/items/name");
      await t.sync();
      return s.items.map((x) => x.tables.items.map((y) => y.name));
    },
    [["Table1"]],
  ],
  [
    "a collection is counted with its items",
    "TableCollection.count",
    async (t) => {
      const x = t.workbook.tables.load("count,items/name");
      await t.sync();
      return [x.count, x.items.length];
    },
    [0, 0],
  ],
  [
    "tracked objects outlive the run",
    "TrackedObjects",
    async (t) => {
      const r = t.put("A1", [[4]]);
      t.context.trackedObjects.add(r);
      await t.sync();
      return t.excel.handler.references.count > 0;
    },
    true,
  ],
  [
    "a proxy of another run can be used again",
    "RequestContext",
    async (t) => {
      const table = await t.Excel.run(async (c) => {
        const s = c.workbook.worksheets.getItem("Sheet1");
        s.getRange("A1:B2").values = [
          ["a", "b"],
          [1, 2],
        ];
        const x = s.tables.add("A1:B2", true);
        x.load("name");
        await c.sync();
        return x;
      });
      table.load("showTotals");
      await table.context.sync();
      return table.showTotals;
    },
    false,
  ],
  [
    "a setting of an unknown kind is refused",
    "Application.calculationMode",
    async (t) => {
      t.workbook.application.calculationMode = "Sometimes" as never;
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
]);
