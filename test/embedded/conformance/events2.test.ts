import { activateSheet } from "../../../src/embedded/model/book/sheets";
import { typeInto } from "../../../src/embedded/model/book/userEdit";
import type { Bench } from "./scripts";
import { conform } from "./scripts";

/** Listen, do something, and give what was heard. */
async function heard<T>(
  t: Bench,
  source: OfficeExtension.EventHandlers<T>,
  act: () => unknown,
  pick: (event: T) => unknown,
): Promise<unknown> {
  const events: T[] = [];
  source.add((event) => {
    events.push(event);
    return Promise.resolve();
  });
  await t.sync();
  await act();
  await t.sync();
  await t.settled();
  return events.map(pick);
}

const first = (t: Bench) => t.excel.book.activeSheet;

conform("events", [
  [
    "a sheet that comes to the front",
    "Worksheet.onActivated",
    async (t) => {
      const b = t.workbook.worksheets.add("B");
      await t.sync();
      return heard(
        t,
        b.onActivated,
        () => {
          const sheet = t.excel.book.sheets[1];
          if (sheet !== undefined) activateSheet(sheet);
        },
        (e) => e.type,
      );
    },
    ["WorksheetActivated"],
  ],
  [
    "a sheet that goes to the back",
    "Worksheet.onDeactivated",
    (t) =>
      heard(
        t,
        t.sheet.onDeactivated,
        () => {
          t.workbook.worksheets.add("B").activate();
        },
        (e) => e.type,
      ),
    ["WorksheetDeactivated"],
  ],
  [
    "a new sheet",
    "WorksheetCollection.onAdded",
    (t) =>
      heard(
        t,
        t.workbook.worksheets.onAdded,
        () => {
          t.workbook.worksheets.add("B");
        },
        (e) => [e.type, e.source],
      ),
    [["WorksheetAdded", "Local"]],
  ],
  [
    "a deleted sheet",
    "WorksheetCollection.onDeleted",
    async (t) => {
      const b = t.workbook.worksheets.add("B");
      await t.sync();
      return heard(
        t,
        t.workbook.worksheets.onDeleted,
        () => {
          b.delete();
        },
        (e) => e.type,
      );
    },
    ["WorksheetDeleted"],
  ],
  [
    "a changed format",
    "Worksheet.onFormatChanged",
    (t) =>
      heard(
        t,
        t.sheet.onFormatChanged,
        () => {
          t.sheet.getRange("A1:B1").format.font.bold = true;
        },
        (e) => e.address,
      ),
    ["A1:B1"],
  ],
  [
    "hidden rows",
    "Worksheet.onRowHiddenChanged",
    (t) =>
      heard(
        t,
        t.sheet.onRowHiddenChanged,
        () => {
          t.sheet.getRange("2:2").rowHidden = true;
        },
        (e) => [e.address, e.changeType],
      ),
    [["2:2", "Hidden"]],
  ],
  [
    "sorted rows",
    "Worksheet.onRowSorted",
    async (t) => {
      t.put("A1:A2", [[2], [1]]);
      return heard(
        t,
        t.sheet.onRowSorted,
        () => {
          t.sheet.getRange("A1:A2").sort.apply([{ key: 0 }]);
        },
        (e) => e.address,
      );
    },
    ["A1:A2"],
  ],
  [
    "protection",
    "Worksheet.onProtectionChanged",
    (t) =>
      heard(
        t,
        t.sheet.onProtectionChanged,
        () => {
          t.sheet.protection.protect();
        },
        (e) => e.isProtected,
      ),
    [true],
  ],
  [
    "a table hears its own cells",
    "Table.onChanged",
    async (t) => {
      t.put("A1:B2", [
        ["a", "b"],
        [1, 2],
      ]);
      const x = t.sheet.tables.add("A1:B2", true);
      await t.sync();
      return heard(
        t,
        x.onChanged,
        async () => {
          await typeInto(first(t), 1, 1, "9");
          await typeInto(first(t), 9, 9, "9");
        },
        (e) => [e.address, e.changeType],
      );
    },
    [["B2", "RangeEdited"]],
  ],
  [
    "a new table",
    "TableCollection.onAdded",
    async (t) => {
      t.put("A1:B2", [
        ["a", "b"],
        [1, 2],
      ]);
      return heard(
        t,
        t.workbook.tables.onAdded,
        () => {
          t.sheet.tables.add("A1:B2", true);
        },
        (e) => e.type,
      );
    },
    ["TableAdded"],
  ],
  [
    "a deleted table",
    "TableCollection.onDeleted",
    async (t) => {
      t.put("A1:B2", [
        ["a", "b"],
        [1, 2],
      ]);
      const x = t.sheet.tables.add("A1:B2", true);
      await t.sync();
      return heard(
        t,
        t.workbook.tables.onDeleted,
        () => {
          x.delete();
        },
        (e) => e.tableName,
      );
    },
    ["Table1"],
  ],
  [
    "a new chart",
    "ChartCollection.onAdded",
    (t) =>
      heard(
        t,
        t.sheet.charts.onAdded,
        () => {
          t.sheet.charts.add("Line", t.sheet.getRange("A1:B2"));
        },
        (e) => e.type,
      ),
    ["ChartAdded"],
  ],
  [
    "a new comment",
    "CommentCollection.onAdded",
    (t) =>
      heard(
        t,
        t.workbook.comments.onAdded,
        () => {
          t.workbook.comments.add("Sheet1!A1", "x");
        },
        (e) => e.commentDetails.length,
      ),
    [1],
  ],
  [
    "the user's entry below a table makes it longer",
    "Table",
    async (t) => {
      t.put("A1:B2", [
        ["a", "b"],
        [1, 2],
      ]);
      const x = t.sheet.tables.add("A1:B2", true);
      await t.sync();
      await typeInto(first(t), 2, 0, "3");
      return t.read(x.getRange(), "address");
    },
    "Sheet1!A1:B3",
  ],
]);
