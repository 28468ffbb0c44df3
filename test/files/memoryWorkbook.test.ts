import { createMemoryWorkbook } from "../../src/files/createMemoryWorkbook";
import type { SheetContent } from "../../src/workbook/sheetContent";
import { sheetOf } from "../workbook/contents";
import { workbookPortContract } from "../workbook/workbookPortContract";
import type { OpenWorkbook } from "../workbook/workbookUnderTest";

const openMemory: OpenWorkbook = async (sheets) => {
  const book = createMemoryWorkbook(sheets);
  const change = async (
    edit: (content: readonly SheetContent[]) => SheetContent[],
    what: Parameters<typeof book.edit>[1],
  ): Promise<void> => book.edit(edit(await book.readSheets()), { origin: "local", ...what });
  return {
    port: book,
    live: book,
    settled: () => Promise.resolve(),
    user: {
      type: (sheet, address) => change((content) => [...content], { sheet, address, kind: "cells" }),
      addSheet: (sheet) => change((content) => [...content, sheetOf(sheet, [])], { sheet, kind: "sheet-added" }),
      removeSheet: (sheet) =>
        change((content) => content.filter(({ name }) => name !== sheet), { sheet, kind: "sheet-removed" }),
      protect: async () => book.protect(),
    },
  };
};

workbookPortContract("a workbook in memory", openMemory, { isLive: true });
