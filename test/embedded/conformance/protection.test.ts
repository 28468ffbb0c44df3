import { conform, refused } from "./scripts";

conform("protection", [
  [
    "a protected sheet refuses values",
    "WorksheetProtection.protect",
    async (t) => {
      t.sheet.protection.protect();
      t.put("A1", [[1]]);
      await t.sync();
    },
    refused("AccessDenied"),
  ],
  [
    "a protected sheet refuses formats",
    "WorksheetProtection.protect",
    async (t) => {
      t.sheet.protection.protect();
      t.sheet.getRange("A1").format.font.bold = true;
      await t.sync();
    },
    refused("AccessDenied"),
  ],
  [
    "formats can be allowed",
    "WorksheetProtection.protect",
    async (t) => {
      t.sheet.protection.protect({ allowFormatCells: true });
      t.sheet.getRange("A1").format.font.bold = true;
      return t.read(t.sheet.getRange("A1"), "format/font/bold");
    },
    true,
  ],
  [
    "unlocked cells can be written",
    "FormatProtection.locked",
    async (t) => {
      t.sheet.getRange("A1").format.protection.locked = false;
      t.sheet.protection.protect();
      t.put("A1", [[1]]);
      return t.values("A1");
    },
    [[1]],
  ],
  [
    "a range with one locked cell is refused",
    "FormatProtection.locked",
    async (t) => {
      t.sheet.getRange("A1").format.protection.locked = false;
      t.sheet.protection.protect();
      t.put("A1:B1", [[1, 2]]);
      await t.sync();
    },
    refused("AccessDenied"),
  ],
  [
    "a protected sheet refuses new rows",
    "WorksheetProtection.protect",
    async (t) => {
      t.sheet.protection.protect();
      t.sheet.getRange("1:1").insert("Down");
      await t.sync();
    },
    refused("AccessDenied"),
  ],
  [
    "new rows can be allowed",
    "WorksheetProtection.protect",
    async (t) => {
      t.sheet.protection.protect({ allowInsertRows: true });
      t.sheet.getRange("1:1").insert("Down");
      await t.sync();
      return true;
    },
    true,
  ],
  [
    "a protected sheet refuses deleted columns",
    "WorksheetProtection.protect",
    async (t) => {
      t.sheet.protection.protect();
      t.sheet.getRange("A:A").delete("Left");
      await t.sync();
    },
    refused("AccessDenied"),
  ],
  [
    "a protected sheet refuses to clear",
    "WorksheetProtection.protect",
    async (t) => {
      t.sheet.protection.protect();
      t.sheet.getRange("A1").clear();
      await t.sync();
    },
    refused("AccessDenied"),
  ],
  [
    "a protected sheet refuses to sort",
    "WorksheetProtection.protect",
    async (t) => {
      t.sheet.protection.protect();
      t.sheet.getRange("A1:A3").sort.apply([{ key: 0 }]);
      await t.sync();
    },
    refused("AccessDenied"),
  ],
  [
    "a protected sheet refuses charts",
    "WorksheetProtection.protect",
    async (t) => {
      t.sheet.protection.protect();
      t.sheet.charts.add("Line", t.sheet.getRange("A1:A3"));
      await t.sync();
    },
    refused("AccessDenied"),
  ],
  [
    "a protected sheet refuses tables",
    "WorksheetProtection.protect",
    async (t) => {
      t.sheet.protection.protect();
      t.sheet.tables.add("A1:B2", true);
      await t.sync();
    },
    refused("AccessDenied"),
  ],
  [
    "a protected sheet refuses column widths",
    "WorksheetProtection.protect",
    async (t) => {
      t.sheet.protection.protect();
      t.sheet.getRange("A:A").format.columnWidth = 50;
      await t.sync();
    },
    refused("AccessDenied"),
  ],
  [
    "a protected sheet is read as before",
    "WorksheetProtection.protected",
    async (t) => {
      t.put("A1", [[1]]);
      t.sheet.protection.protect();
      await t.sync();
      return [await t.values("A1"), await t.read(t.sheet.protection, "protected")];
    },
    [[[1]], true],
  ],
  [
    "protecting twice is refused",
    "WorksheetProtection.protect",
    async (t) => {
      t.sheet.protection.protect();
      t.sheet.protection.protect();
      await t.sync();
    },
    refused("InvalidOperation"),
  ],
  [
    "the wrong password is refused",
    "WorksheetProtection.unprotect",
    async (t) => {
      t.sheet.protection.protect({}, "secret");
      t.sheet.protection.unprotect("guess");
      await t.sync();
    },
    refused("AccessDenied"),
  ],
  [
    "the right password opens",
    "WorksheetProtection.unprotect",
    async (t) => {
      t.sheet.protection.protect({}, "secret");
      t.sheet.protection.unprotect("secret");
      t.put("A1", [[1]]);
      return t.values("A1");
    },
    [[1]],
  ],
  [
    "the options are read back",
    "WorksheetProtection.options",
    async (t) => {
      t.sheet.protection.protect({ allowSort: true });
      const o = (await t.read(t.sheet.protection, "options")) as Excel.WorksheetProtectionOptions;
      return [o.allowSort, o.allowFormatCells];
    },
    [true, false],
  ],
  [
    "a protected workbook refuses new sheets",
    "WorkbookProtection.protect",
    async (t) => {
      t.workbook.protection.protect();
      t.workbook.worksheets.add("B");
      await t.sync();
    },
    refused("AccessDenied"),
  ],
  [
    "a protected workbook refuses new names",
    "WorkbookProtection.protect",
    async (t) => {
      t.workbook.protection.protect();
      t.sheet.name = "B";
      await t.sync();
    },
    refused("AccessDenied"),
  ],
  [
    "a protected workbook takes values",
    "WorkbookProtection.protect",
    async (t) => {
      t.workbook.protection.protect();
      t.put("A1", [[1]]);
      return t.values("A1");
    },
    [[1]],
  ],
  [
    "a workbook is opened again",
    "WorkbookProtection.unprotect",
    async (t) => {
      t.workbook.protection.protect("x");
      t.workbook.protection.unprotect("x");
      return t.read(t.workbook.protection, "protected");
    },
    false,
  ],
]);
