import type { HostClass } from "../../protocol/hostClass";
import { optionalText, recordArg } from "../arguments";
import type { Book, Sheet } from "../book/book";
import { originOf } from "../book/changeEvents";
import { EventNumber, WORKBOOK_TARGET } from "../book/eventBus";
import { accessDenied, invalidArgument, invalidOperation } from "../errors";

/** What a protected sheet allows unless told otherwise. */
const DEFAULT_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
} as const;

/** Excel.WorksheetProtection */
export const worksheetProtectionClass: HostClass<Sheet> = {
  name: "WorksheetProtection",
  properties: {
    protected: { get: (sheet) => sheet.protection !== undefined },
    options: { get: (sheet) => sheet.protection?.options ?? DEFAULT_OPTIONS },
  },
  methods: {
    protect: (sheet, options, password) => {
      if (sheet.protection !== undefined) throw invalidOperation();
      const given = options === null || options === undefined ? {} : recordArg(options);
      if (Object.keys(given).some((key) => !Object.hasOwn(DEFAULT_OPTIONS, key))) throw invalidArgument();
      sheet.protection = { options: { ...DEFAULT_OPTIONS, ...given }, password: optionalText(password) };
      raise(sheet);
    },
    unprotect: (sheet, password) => {
      const { protection } = sheet;
      if (protection === undefined) return;
      if ((protection.password ?? "") !== (optionalText(password) ?? "")) throw accessDenied();
      sheet.protection = undefined;
      raise(sheet);
    },
  },
};

function raise(sheet: Sheet): void {
  sheet.book.events.raise(EventNumber.WorksheetProtectionChanged, [sheet.id, WORKBOOK_TARGET], {
    worksheetId: sheet.id,
    isProtected: sheet.protection !== undefined,
    ...originOf(sheet.book),
  });
}

/** Excel.WorkbookProtection: guards the structure, i.e. adding, deleting, renaming, moving and hiding sheets */
export const workbookProtectionClass: HostClass<Book> = {
  name: "WorkbookProtection",
  properties: { protected: { get: (book) => book.protection.protected } },
  methods: {
    protect: (book, password) => {
      if (book.protection.protected) throw invalidOperation();
      book.protection = { protected: true, password: optionalText(password) };
    },
    unprotect: (book, password) => {
      if ((book.protection.password ?? "") !== (optionalText(password) ?? "")) throw accessDenied();
      book.protection = { protected: false };
    },
  },
};
