import { functionNames } from "../functions/functionNames";
import type { Desk } from "../functions/desk";
import type { FunctionRuntime } from "../functions/officeRuntime";
import { createAskedCells } from "../session/liveAsked";
import { dataOnly, withoutAnswers } from "../session/liveData";
import type { LiveWorkbook } from "../workbook/liveWorkbook";
import type { AnsweredFunctions, FunctionStart, PaneFunctions } from "./functionStart";

/** The add-in's functions while what answers them is being loaded, and afterwards. */
export interface OwnFunctions extends Omit<PaneFunctions, "languageChosen"> {
  /** The workbook as the pane is to use it: what our functions show is no data, and what is written reaches them. */
  readonly workbook: LiveWorkbook;
  /** Cells are to speak another language. */
  readonly languageChanged: () => void;
}

/**
 * Makes our custom functions known to Excel at once, and loads what answers them right after.
 *
 * A cell that asks earlier than that waits; from then on answers are given at once. The pane need not wait for either.
 */
export function startFunctions(start: Omit<FunctionStart, "cells">): OwnFunctions {
  const { workbook, onFailure } = start;
  const cells = createAskedCells<Desk>();
  const runs = new Map<string, (...args: never[]) => unknown>();
  const runtime: FunctionRuntime = {
    Error: start.runtime.Error,
    associate: (id, run) => void runs.set(id, run),
  };
  const loaded = import("./answerFunctions").then(({ answerFunctions }) =>
    answerFunctions({ ...start, cells, runtime }),
  );
  loaded.catch(onFailure);
  for (const name of functionNames) {
    start.runtime.associate(name, (...args: never[]) => {
      const run = runs.get(name);
      return run ? run(...args) : loaded.then(() => runs.get(name)?.(...args));
    });
  }
  const tell = (what: (answered: AnsweredFunctions) => Promise<void> | void): void => {
    loaded.then(what).catch(onFailure);
  };
  return {
    workbook: dataOnly(workbook, {
      known: () => loaded.then(({ surveyed }) => surveyed).catch(onFailure),
      dataOf: (sheet) => withoutAnswers(sheet, cells),
      onWritten: () => {
        tell((answered) => answered.sheetsWritten());
      },
    }),
    planKept: () => {
      tell((answered) => answered.planKept());
    },
    languageChanged: () => {
      tell((answered) => {
        answered.languageChanged();
      });
    },
    freezeValues: async (sheet) => (await loaded).freezeValues(sheet),
    rebuildFormulas: async (sheet) => (await loaded).rebuildFormulas(sheet),
  };
}
