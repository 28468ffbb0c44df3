import type { CellsOfSheet, LiveWorkbook } from "../workbook/liveWorkbook";
import { WorkbookFailure } from "../workbook/workbookFailure";
import { workbookFailure } from "./hostFailure";
import type { BatchStep, RunBatch } from "./runBatch";
import type { RunWrite } from "./runWrite";

/** The parts of a live workbook that are about the user's view and the add-in's own notes. */
export type LiveParts = Pick<LiveWorkbook, "activeSheet" | "goTo" | "markDirty" | "readSetting" | "writeSetting">;

/** See `LiveWorkbook`. */
export function openLiveParts(runBatch: RunBatch, runWrite: RunWrite): LiveParts {
  const ask = async <Result>(step: BatchStep<Result>, sheet?: string): Promise<Result> => {
    try {
      return await runBatch(step);
    } catch (error) {
      throw workbookFailure(error, sheet);
    }
  };
  return {
    activeSheet: () =>
      ask(({ workbook }) => {
        const sheet = workbook.worksheets.getActiveWorksheet().load("name");
        return () => sheet.name;
      }),
    goTo: async (name, cell = "A1") => {
      const visibility = await ask(({ workbook }) => {
        const sheet = workbook.worksheets.getItemOrNullObject(name).load("visibility");
        return () => (sheet.isNullObject ? null : sheet.visibility);
      });
      if (visibility === null) throw new WorkbookFailure("sheet-missing", { name });
      await ask(({ workbook }) => {
        const sheet = workbook.worksheets.getItem(name);
        // Excel does not go to a sheet that is hidden.
        if (visibility !== "Visible") sheet.visibility = "Visible";
        sheet.activate();
        sheet.getRange(cell).select();
        return () => undefined;
      }, name);
    },
    markDirty: async (cells) => {
      if (cells.length > 0) await ask((context) => queueDirty(context, cells), cells[0]?.sheet);
    },
    readSetting: (key) =>
      ask(({ workbook }) => {
        const setting = workbook.settings.getItemOrNullObject(key).load("value");
        return () => (setting.isNullObject ? null : String(setting.value));
      }),
    writeSetting: async (key, value) => {
      try {
        await runWrite(({ workbook }) => {
          if (value === null) workbook.settings.getItemOrNullObject(key).delete();
          else workbook.settings.add(key, value);
        });
      } catch (error) {
        throw workbookFailure(error);
      }
    },
  };
}

function queueDirty({ workbook }: Excel.RequestContext, cells: readonly CellsOfSheet[]): () => undefined {
  for (const { sheet, address } of cells) workbook.worksheets.getItem(sheet).getRange(address).setDirty();
  return () => undefined;
}
