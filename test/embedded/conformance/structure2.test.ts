import { conform, refused } from "./scripts";

conform("inserting, deleting, copying", [
  [
    "copying can transpose",
    "Range.copyFrom",
    async (t) => {
      t.put("A1:C1", [[1, 2, 3]]);
      t.sheet.getRange("A3").copyFrom("A1:C1", "All", false, true);
      return t.values("A3:A5");
    },
    [[1], [2], [3]],
  ],
  [
    "a smaller source is repeated",
    "Range.copyFrom",
    async (t) => {
      t.put("A1", [[1]]);
      t.sheet.getRange("B1:B3").copyFrom("A1");
      return t.values("B1:B3");
    },
    [[1], [1], [1]],
  ],
  [
    "an unknown kind of copy is refused",
    "Range.copyFrom",
    async (t) => {
      t.sheet.getRange("B1").copyFrom("A1", "Colours" as never);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "moving empties the source",
    "Range.moveTo",
    async (t) => {
      t.put("A1", [[3]]);
      t.sheet.getRange("A1").moveTo("C1");
      return t.values("A1:C1");
    },
    [["", "", 3]],
  ],
  [
    "a series is filled",
    "Range.autoFill",
    async (t) => {
      t.put("A1:A2", [[1], [3]]);
      t.sheet.getRange("A1:A2").autoFill("A1:A5");
      return t.values("A1:A5");
    },
    [[1], [3], [5], [7], [9]],
  ],
  [
    "months are filled",
    "Range.autoFill",
    async (t) => {
      t.put("A1", [["Jan"]]);
      t.sheet.getRange("A1").autoFill("A1:C1");
      return t.values("A1:C1");
    },
    [["Jan", "Feb", "Mar"]],
  ],
  [
    "filling to a place that does not contain the source is refused",
    "Range.autoFill",
    async (t) => {
      t.put("A1", [[1]]);
      t.sheet.getRange("A1").autoFill("C1:C3");
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "duplicates are removed",
    "Range.removeDuplicates",
    async (t) => {
      t.put("A1:B4", [
        ["k", "v"],
        ["a", 1],
        ["A", 2],
        ["b", 3],
      ]);
      const r = t.sheet.getRange("A1:B4").removeDuplicates([0], true).load("removed,uniqueRemaining");
      await t.sync();
      return [r.removed, r.uniqueRemaining, await t.values("A1:B4")];
    },
    [
      1,
      2,
      [
        ["k", "v"],
        ["a", 1],
        ["b", 3],
        ["", ""],
      ],
    ],
  ],
  [
    "a column that is not there is refused",
    "Range.removeDuplicates",
    async (t) => {
      t.sheet.getRange("A1:B4").removeDuplicates([5], true);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "merging keeps the first value",
    "Range.merge",
    async (t) => {
      t.put("A1:B1", [[1, 2]]);
      t.sheet.getRange("A1:B1").merge();
      return t.values("A1:B1");
    },
    [[1, ""]],
  ],
  [
    "merged areas are found",
    "Range.getMergedAreasOrNullObject",
    async (t) => {
      t.sheet.getRange("A1:C1").merge();
      return t.read(t.sheet.getRange("A1").getMergedAreasOrNullObject(), "address");
    },
    "Sheet1!A1:C1",
  ],
  [
    "unmerging",
    "Range.unmerge",
    async (t) => {
      const r = t.sheet.getRange("A1:C1");
      r.merge();
      r.unmerge();
      const m = r.getMergedAreasOrNullObject();
      await t.sync();
      return m.isNullObject;
    },
    true,
  ],
  [
    "merging in a table is refused",
    "Range.merge",
    async (t) => {
      t.put("A1:B2", [
        ["a", "b"],
        [1, 2],
      ]);
      t.sheet.tables.add("A1:B2", true);
      t.sheet.getRange("A2:B2").merge();
      await t.sync();
    },
    refused("InvalidOperation"),
  ],
  [
    "rows are sorted",
    "RangeSort.apply",
    async (t) => {
      t.put("A1:B3", [
        [3, "c"],
        [1, "a"],
        [2, "b"],
      ]);
      t.sheet.getRange("A1:B3").sort.apply([{ key: 0 }]);
      return t.values("A1:B3");
    },
    [
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ],
  ],
  [
    "rows are sorted downwards below a header",
    "RangeSort.apply",
    async (t) => {
      t.put("A1:A4", [["n"], [1], [3], [2]]);
      t.sheet.getRange("A1:A4").sort.apply([{ key: 0, ascending: false }], false, true);
      return t.values("A1:A4");
    },
    [["n"], [3], [2], [1]],
  ],
  [
    "numbers come before texts, blanks last",
    "RangeSort.apply",
    async (t) => {
      t.put("A1:A4", [["b"], [""], [2], [true]]);
      t.sheet.getRange("A1:A4").sort.apply([{ key: 0 }]);
      return t.values("A1:A4");
    },
    [[2], ["b"], [true], [""]],
  ],
  [
    "a sort key outside the range is refused",
    "RangeSort.apply",
    async (t) => {
      t.sheet.getRange("A1:B2").sort.apply([{ key: 2 }]);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "columns are sorted",
    "RangeSort.apply",
    async (t) => {
      t.put("A1:C1", [[3, 1, 2]]);
      t.sheet.getRange("A1:C1").sort.apply([{ key: 0 }], false, false, "Columns");
      return t.values("A1:C1");
    },
    [[1, 2, 3]],
  ],
  [
    "grouped rows can be closed",
    "Range.hideGroupDetails",
    async (t) => {
      const r = t.sheet.getRange("2:3");
      r.group("ByRows");
      r.hideGroupDetails("ByRows");
      return t.read(r, "rowHidden");
    },
    true,
  ],
  [
    "ungrouping what is no group is refused",
    "Range.ungroup",
    async (t) => {
      t.sheet.getRange("2:3").ungroup("ByRows");
      await t.sync();
    },
    refused("InvalidOperation"),
  ],
]);
