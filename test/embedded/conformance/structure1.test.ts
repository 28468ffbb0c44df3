import { conform, refused } from "./scripts";

conform("inserting, deleting, copying", [
  [
    "inserting rows moves cells down",
    "Range.insert",
    async (t) => {
      t.put("A1:A2", [[1], [2]]);
      t.sheet.getRange("2:2").insert("Down");
      return t.values("A1:A3");
    },
    [[1], [""], [2]],
  ],
  [
    "a range held by the add-in moves along",
    "Range.insert",
    async (t) => {
      const r = t.put("A5", [["me"]]);
      await t.sync();
      t.sheet.getRange("1:2").insert("Down");
      await t.sync();
      return t.read(r, "address");
    },
    "Sheet1!A7",
  ],
  [
    "a range held by the add-in grows with what is inserted into it",
    "Range.insert",
    async (t) => {
      const r = t.sheet.getRange("A1:A3");
      await t.sync();
      t.sheet.getRange("2:2").insert("Down");
      return t.read(r, "address");
    },
    "Sheet1!A1:A4",
  ],
  [
    "a range whose cells were deleted is no longer valid",
    "Range.delete",
    async (t) => {
      const r = t.sheet.getRange("B2");
      await t.sync();
      t.sheet.getRange("2:2").delete("Up");
      return t.read(r, "address");
    },
    refused("InvalidReference"),
  ],
  [
    "formulas follow the cells they refer to",
    "Range.insert",
    async (t) => {
      t.put("A1:B1", [[1, "=A1"]]);
      t.sheet.getRange("A:A").insert("Right");
      return t.read(t.sheet.getRange("C1"), "formulas");
    },
    [["=B1"]],
  ],
  [
    "formulas that lose their cells are #REF!",
    "Range.delete",
    async (t) => {
      t.put("A1:B1", [[1, "=A1"]]);
      t.sheet.getRange("A:A").delete("Left");
      return t.read(t.sheet.getRange("A1"), "formulas");
    },
    [["=#REF!"]],
  ],
  [
    "a sum grows with rows inserted into it",
    "Range.insert",
    async (t) => {
      t.put("A1:A4", [[1], [2], [3], ["=SUM(A1:A3)"]]);
      t.sheet.getRange("2:2").insert("Down");
      return t.read(t.sheet.getRange("A5"), "formulas");
    },
    [["=SUM(A1:A4)"]],
  ],
  [
    "inserting cells moves only their columns",
    "Range.insert",
    async (t) => {
      t.put("A1:B1", [[1, 2]]);
      t.sheet.getRange("A1").insert("Down");
      return t.values("A1:B2");
    },
    [
      ["", 2],
      [1, ""],
    ],
  ],
  [
    "insert answers the new empty range",
    "Range.insert",
    (t) => t.read(t.sheet.getRange("B2:C3").insert("Down"), "address"),
    "Sheet1!B2:C3",
  ],
  [
    "a direction that is none is refused",
    "Range.insert",
    async (t) => {
      t.sheet.getRange("A1").insert("Up" as never);
      await t.sync();
    },
    refused("InvalidArgument"),
  ],
  [
    "deleting cells moves the rest up",
    "Range.delete",
    async (t) => {
      t.put("A1:A3", [[1], [2], [3]]);
      t.sheet.getRange("A1").delete("Up");
      return t.values("A1:A3");
    },
    [[2], [3], [""]],
  ],
  [
    "row heights go along",
    "Range.insert",
    async (t) => {
      t.sheet.getRange("3:3").format.rowHeight = 40;
      t.sheet.getRange("1:1").insert("Down");
      return t.read(t.sheet.getRange("A4"), "format/rowHeight");
    },
    40,
  ],
  [
    "shifting part of a table is refused",
    "Range.insert",
    async (t) => {
      t.put("A1:B3", [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ]);
      t.sheet.tables.add("A1:B3", true);
      t.sheet.getRange("A2").insert("Down");
      await t.sync();
    },
    refused("InvalidOperation"),
  ],
  [
    "a table moves along",
    "Range.insert",
    async (t) => {
      t.put("A3:B4", [
        ["a", "b"],
        [1, 2],
      ]);
      const table = t.sheet.tables.add("A3:B4", true);
      t.sheet.getRange("1:2").insert("Down");
      return t.read(table.getRange(), "address");
    },
    "Sheet1!A5:B6",
  ],
  [
    "a name moves along",
    "Range.insert",
    async (t) => {
      t.workbook.names.add("Goal", t.sheet.getRange("C3"));
      t.sheet.getRange("1:1").insert("Down");
      return t.read(t.workbook.names.getItem("Goal"), "formula");
    },
    "=Sheet1!$C$4",
  ],
  [
    "copying takes values and formats",
    "Range.copyFrom",
    async (t) => {
      const s = t.put("A1", [[5]]);
      s.format.font.bold = true;
      t.sheet.getRange("C3").copyFrom("A1");
      await t.sync();
      return [await t.values("C3"), await t.read(t.sheet.getRange("C3"), "format/font/bold")];
    },
    [[[5]], true],
  ],
  [
    "copied formulas go along",
    "Range.copyFrom",
    async (t) => {
      t.put("A1:B1", [[1, "=A1*2"]]);
      t.sheet.getRange("B2").copyFrom("B1");
      return t.read(t.sheet.getRange("B2"), "formulas");
    },
    [["=A2*2"]],
  ],
  [
    "copying values leaves the formula behind",
    "Range.copyFrom",
    async (t) => {
      t.put("A1:B1", [[1, "=A1*2"]]);
      t.sheet.getRange("C1").copyFrom("B1", "Values");
      return t.read(t.sheet.getRange("C1"), "formulas");
    },
    [[2]],
  ],
  [
    "copying formats leaves values behind",
    "Range.copyFrom",
    async (t) => {
      t.put("A1", [[5]]).format.fill.color = "#FF0000";
      t.sheet.getRange("B1").copyFrom("A1", "Formats");
      await t.sync();
      return [await t.values("B1"), await t.read(t.sheet.getRange("B1"), "format/fill/color")];
    },
    [[[""]], "#FF0000"],
  ],
  [
    "blanks can be skipped",
    "Range.copyFrom",
    async (t) => {
      t.put("A1:B1", [[1, ""]]);
      t.put("A2:B2", [[8, 9]]);
      t.sheet.getRange("A2:B2").copyFrom("A1:B1", "All", true);
      return t.values("A2:B2");
    },
    [[1, 9]],
  ],
]);
