import { select } from "../../../src/embedded/model/book/sheets";
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
    "an edit by the add-in tells its address",
    "Worksheet.onChanged",
    (t) =>
      heard(
        t,
        t.sheet.onChanged,
        () =>
          t.put("B2:C3", [
            [1, 2],
            [3, 4],
          ]),
        (e) => [e.type, e.changeType, e.address, e.source, e.triggerSource],
      ),
    [["WorksheetChanged", "RangeEdited", "B2:C3", "Local", "ThisLocalAddin"]],
  ],
  [
    "an edit by the user raises one event",
    "Worksheet.onChanged",
    (t) =>
      heard(
        t,
        t.sheet.onChanged,
        () => typeInto(first(t), 4, 2, "42"),
        (e) => [e.address, e.source, e.triggerSource],
      ),
    [["C5", "Local", "Unknown"]],
  ],
  [
    "a single cell tells its values",
    "WorksheetChangedEventArgs.details",
    async (t) => {
      t.put("A1", [[1]]);
      await t.sync();
      return heard(
        t,
        t.sheet.onChanged,
        () => typeInto(first(t), 0, 0, "x"),
        (e) => [e.details.valueBefore, e.details.valueAfter, e.details.valueTypeBefore, e.details.valueTypeAfter],
      );
    },
    [[1, "x", "Double", "String"]],
  ],
  [
    "several cells have no details",
    "WorksheetChangedEventArgs.details",
    (t) =>
      heard(
        t,
        t.sheet.onChanged,
        () => t.put("A1:A2", [[1], [2]]),
        (e) => (e as { details?: unknown }).details === undefined,
      ),
    [true],
  ],
  [
    "formula results raise no change",
    "Worksheet.onChanged",
    async (t) => {
      t.put("A1:B1", [[1, "=A1*2"]]);
      await t.sync();
      return heard(
        t,
        t.sheet.onChanged,
        () => typeInto(first(t), 0, 0, "5"),
        (e) => e.address,
      );
    },
    ["A1"],
  ],
  [
    "formula results raise onCalculated",
    "Worksheet.onCalculated",
    async (t) => {
      t.put("A1:B1", [[1, "=A1*2"]]);
      await t.values("B1");
      return heard(
        t,
        t.sheet.onCalculated,
        () => typeInto(first(t), 0, 0, "5"),
        (e) => [e.type, e.address],
      );
    },
    [["WorksheetCalculated", "B1"]],
  ],
  [
    "inserted rows are told",
    "Worksheet.onChanged",
    (t) =>
      heard(
        t,
        t.sheet.onChanged,
        () => t.sheet.getRange("2:3").insert("Down"),
        (e) => [e.changeType, e.address, e.changeDirectionState.insertShiftDirection],
      ),
    [["RowInserted", "2:3", "Down"]],
  ],
  [
    "deleted columns are told",
    "Worksheet.onChanged",
    (t) =>
      heard(
        t,
        t.sheet.onChanged,
        () => t.sheet.getRange("B:B").delete("Left"),
        (e) => [e.changeType, e.address],
      ),
    [["ColumnDeleted", "B:B"]],
  ],
  [
    "an event's range can be read",
    "WorksheetChangedEventArgs.getRange",
    async (t) => {
      const got: unknown[] = [];
      t.sheet.onChanged.add(async (e) => {
        await t.Excel.run(async (c) => {
          const r = e.getRange(c).load("values");
          await c.sync();
          got.push(r.values);
        });
      });
      await t.sync();
      t.put("A1", [[7]]);
      await t.sync();
      await t.settled();
      return got;
    },
    [[[7]]],
  ],
  [
    "events can be switched off",
    "Runtime.enableEvents",
    (t) =>
      heard(
        t,
        t.sheet.onChanged,
        async () => {
          t.context.runtime.enableEvents = false;
          t.put("A1", [[1]]);
          await t.sync();
          t.context.runtime.enableEvents = true;
        },
        (e) => e.address,
      ),
    [],
  ],
  [
    "a removed handler hears nothing",
    "Worksheet.onChanged",
    async (t) => {
      const got: unknown[] = [];
      const handle = t.sheet.onChanged.add((e) => {
        got.push(e.address);
        return Promise.resolve();
      });
      await t.sync();
      t.put("A1", [[1]]);
      await t.sync();
      await t.settled();
      handle.remove();
      await t.sync();
      t.put("A2", [[1]]);
      await t.sync();
      await t.settled();
      return got;
    },
    ["A1"],
  ],
  [
    "all sheets are heard together",
    "WorksheetCollection.onChanged",
    (t) =>
      heard(
        t,
        t.workbook.worksheets.onChanged,
        () => {
          t.workbook.worksheets.add("B").getRange("A1").values = [[1]];
        },
        (e) => e.address,
      ),
    ["A1"],
  ],
  [
    "a selection is told",
    "Worksheet.onSelectionChanged",
    (t) =>
      heard(
        t,
        t.sheet.onSelectionChanged,
        () => select(first(t), [{ row: 1, column: 1, rows: 2, columns: 1 }]),
        (e) => e.address,
      ),
    ["B2:B3"],
  ],
  [
    "selecting by the add-in",
    "Range.select",
    async (t) => {
      t.sheet.getRange("C3").select();
      return t.read(t.workbook.getSelectedRange(), "address");
    },
    "Sheet1!C3",
  ],
  [
    "the active cell",
    "Workbook.getActiveCell",
    async (t) => {
      t.sheet.getRange("C3:D4").select();
      return t.read(t.workbook.getActiveCell(), "address");
    },
    "Sheet1!C3",
  ],
]);
